/** The popup's one view. Data and actions come as props; `data-screen` names the state. */
import { useState } from 'preact/hooks';
import type { Verdict } from '../appraisal/appraisal';
import { disclaimerLine, quoted, verdictWords } from '../report/wording';
import { verdictOrder } from '../report/order-notes';
import { formatNumber, say, sayAround, sayFor } from '../words/say';
import type { PopupLine, PopupState } from './popup-state';
import { VerdictGlyph } from './verdict-glyph';
import { VerdictName } from './verdict-name';

export interface PopupProps {
  readonly state: PopupState;
  readonly baseLine: string;
  /** Null where no site can be switched. */
  readonly site: { readonly name: string; readonly on: boolean } | null;
  readonly everywhere: boolean;
  readonly onReveal: (line: PopupLine) => void;
  readonly onSwitchSite: (on: boolean) => void;
  readonly onSwitchEverywhere: (on: boolean) => void;
  readonly onReload: () => void;
  readonly onAllow: () => void;
  readonly onShow: () => void;
  readonly onOptions: () => void;
  readonly onLibrary: () => void;
  /** The side panel with every claim laid out. */
  readonly onPanel: () => void;
}

export function PopupView(props: PopupProps) {
  const { state, site, everywhere } = props;
  return (
    <main data-screen={state.screen}>
      <h1>{say('manifest.shortName')}</h1>
      <section aria-live="polite">
        <Screen {...props} />
      </section>
      <fieldset>
        <legend>{say('popup.show')}</legend>
        {site && (
          <Switch label={say('popup.onSite', site.name)} on={site.on} disabled={!everywhere} onChange={props.onSwitchSite} name="site" />
        )}
        <Switch label={say('popup.everywhere')} on={everywhere} disabled={false} onChange={props.onSwitchEverywhere} name="everywhere" />
      </fieldset>
      <footer>
        <button type="button" class="link" onClick={props.onPanel}>
          {say('popup.panel')}
        </button>{' '}
        <button type="button" class="link" onClick={props.onOptions}>
          {say('popup.options')}
        </button>{' '}
        <button type="button" class="link" onClick={props.onLibrary}>
          {say('popup.library')}
        </button>
        <p>{props.baseLine}</p>
        <p>{disclaimerLine()}</p>
      </footer>
    </main>
  );
}

/** What there is to say of the page, in words and with the button that helps. The panel says the same. */
export function Screen({
  state,
  onReveal,
  onReload,
  onAllow,
  onShow,
  onOptions,
  onSwitchSite,
  onSwitchEverywhere,
}: Pick<PopupProps, 'state' | 'onReveal' | 'onReload' | 'onAllow' | 'onShow' | 'onOptions' | 'onSwitchSite' | 'onSwitchEverywhere'>) {
  switch (state.screen) {
    case 'notes':
      return <Notes state={state} onReveal={onReveal} onOptions={onOptions} />;
    case 'reading':
      return <Message title={say('popup.reading.title')} text={say('popup.reading.text')} />;
    case 'waiting':
      return (
        <Message
          title={say('popup.waiting.title')}
          text={say('popup.waiting.text')}
          action={say('popup.waiting.action')}
          onAction={onShow}
        />
      );
    case 'nothing':
      if (state.hidden > 0)
        return (
          <Message
            title={say('popup.hidden.title', state.hidden)}
            text={say('popup.hidden.text')}
            action={say('popup.hidden.action')}
            onAction={onOptions}
          />
        );
      return <Message title={say('popup.nothing.title')} text={`${say('popup.nothing.text')} ${say('popup.english')}`} />;
    case 'off-here':
      return (
        <Message
          title={say('popup.offHere.title')}
          text={say('popup.offHere.text')}
          action={say('popup.offHere.action')}
          onAction={() => onSwitchSite(true)}
        />
      );
    case 'off-everywhere':
      return (
        <Message
          title={say('popup.offEverywhere.title')}
          text={say('popup.offEverywhere.text')}
          action={say('popup.offEverywhere.action')}
          onAction={() => onSwitchEverywhere(true)}
        />
      );
    case 'cannot-run':
      return <Message title={say('popup.cannotRun.title')} text={sayFor('popup.cannotRun', state.page)} />;
    case 'barred':
      return (
        <Message title={say('popup.barred.title')} text={say('popup.barred.text')} action={say('popup.barred.action')} onAction={onAllow} />
      );
    case 'unread':
      return (
        <Message
          title={say('popup.unread.title')}
          text={say('popup.unread.text')}
          action={say('popup.unread.action')}
          onAction={onReload}
        />
      );
  }
}

function Message({ title, text, action, onAction }: { title: string; text: string; action?: string; onAction?: () => void }) {
  return (
    <>
      <h2>{title}</h2>
      <p>{text}</p>
      {action && (
        <button type="button" class="action" onClick={onAction}>
          {action}
        </button>
      )}
    </>
  );
}

interface NotesProps {
  readonly state: PopupState & { readonly screen: 'notes' };
  readonly onReveal: (line: PopupLine) => void;
  readonly onOptions: () => void;
}

function Notes({ state, onReveal, onOptions }: NotesProps) {
  const present = verdictOrder.filter((verdict) => state.verdicts[verdict] > 0);
  const [only, show] = useState<Verdict | null>(null);
  const [before, after] = sayAround('popup.more', state.hidden);
  const topics = [...new Set(state.lines.map((line) => line.topic))].sort((a, b) => a.localeCompare(b, 'en'));
  const [topic, choose] = useState('');
  // A page that was read again may have lost what was asked for.
  const isKnown = topics.includes(topic);
  const lines = state.lines.filter(
    (line) => (only === null || !present.includes(only) || line.verdict === only) && (!isKnown || line.topic === topic),
  );
  return (
    <>
      <h2>{say('popup.notes', state.total)}</h2>
      <div class="bar" aria-hidden="true">
        {present.map((verdict) => (
          <span key={verdict} data-kind={verdict} style={{ flexGrow: state.verdicts[verdict] }} />
        ))}
      </div>
      <ul class="counts" aria-label={say('popup.counts')}>
        {present.map((verdict) => (
          <li key={verdict}>
            <button type="button" aria-pressed={only === verdict} onClick={() => show(only === verdict ? null : verdict)}>
              <VerdictGlyph verdict={verdict} /> <b>{formatNumber(state.verdicts[verdict])}</b> {verdictWords[verdict]}
            </button>
          </li>
        ))}
      </ul>
      {topics.length > 1 && (
        <label class="filter">
          <span>{say('popup.topic')}</span>{' '}
          <select value={isKnown ? topic : ''} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{say('popup.allTopics')}</option>
            {topics.map((each) => (
              <option key={each} value={each} lang="en">
                {each}
              </option>
            ))}
          </select>
        </label>
      )}
      {lines.length === 0 && <p>{say('popup.noneOfBoth')}</p>}
      <ul class="lines" aria-label={say('popup.list')}>
        {lines.map((line) => (
          <li key={`${line.frameId}/${line.claimId}`}>
            <button type="button" data-verdict={line.verdict} data-safety={line.safety} onClick={() => onReveal(line)}>
              <span class="verdict">
                <VerdictName verdict={line.verdict} safety={line.safety} />
              </span>
              <span class="quote" lang="en">
                {quoted(line.quote)}
              </span>
              <span class="topic" lang="en">
                {line.topic}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {state.lines.length < state.total && <p>{say('popup.first', state.lines.length)}</p>}
      {state.hidden > 0 && (
        <p>
          {before}
          <button type="button" class="link" onClick={onOptions}>
            {say('popup.moreOptions')}
          </button>
          {after}
        </p>
      )}
      <p>
        {say('popup.unmarked')} {say('popup.english')}
      </p>
    </>
  );
}

function Switch(props: { label: string; on: boolean; disabled: boolean; name: string; onChange: (on: boolean) => void }) {
  return (
    <label class="switch">
      <span>{props.label}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={props.on}
        name={props.name}
        checked={props.on}
        disabled={props.disabled}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
