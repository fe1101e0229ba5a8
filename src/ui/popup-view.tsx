/** The popup's one view. Data and actions come as props; `data-screen` names the state. */
import { useState } from 'preact/hooks';
import type { Verdict } from '../appraisal/appraisal';
import { disclaimer, quoted, safetyWord, verdictWords } from '../report/wording';
import { verdictOrder } from '../report/order-notes';
import type { PopupLine, PopupState } from './popup-state';
import { VerdictGlyph } from './verdict-glyph';

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
}

const CLOSED_PAGES = {
  browser: 'This is one of the browser’s own pages. No extension may read those.',
  store: 'This is an extension store. No extension may read those pages.',
  pdf: 'This is a PDF document. Footing reads web pages only.',
} as const;

export function PopupView(props: PopupProps) {
  const { state, site, everywhere } = props;
  return (
    <main data-screen={state.screen}>
      <h1>Footing</h1>
      <section aria-live="polite">
        <Screen {...props} />
      </section>
      <fieldset>
        <legend>Show notes</legend>
        {site && <Switch label={`On ${site.name}`} on={site.on} disabled={!everywhere} onChange={props.onSwitchSite} name="site" />}
        <Switch label="On all sites" on={everywhere} disabled={false} onChange={props.onSwitchEverywhere} name="everywhere" />
      </fieldset>
      <footer>
        <button type="button" class="link" onClick={props.onOptions}>
          Options
        </button>{' '}
        <button type="button" class="link" onClick={props.onLibrary}>
          Evidence library
        </button>
        <p>{props.baseLine}</p>
        <p>{disclaimer}</p>
      </footer>
    </main>
  );
}

function Screen({ state, onReveal, onReload, onAllow, onShow, onOptions, onSwitchSite, onSwitchEverywhere }: PopupProps) {
  switch (state.screen) {
    case 'notes':
      return <Notes state={state} onReveal={onReveal} onOptions={onOptions} />;
    case 'reading':
      return <Message title="Reading this page…" text="The notes will be here in a moment." />;
    case 'waiting':
      return (
        <Message
          title="Ready when you ask"
          text="This page names one of these drugs. Your options say that nothing is marked until you ask."
          action="Show notes on this page"
          onAction={onShow}
        />
      );
    case 'nothing':
      if (state.hidden > 0)
        return (
          <Message
            title={state.hidden === 1 ? '1 note is hidden' : `${state.hidden} notes are hidden`}
            text="Your options leave out everything that was found here."
            action="Change options"
            onAction={onOptions}
          />
        );
      return (
        <Message
          title="Nothing about these drugs here"
          text="No statement about low-dose naltrexone, naltrexone, naloxone or opioids was found. That does not mean that the page was checked."
        />
      );
    case 'off-here':
      return (
        <Message
          title="Switched off on this site"
          text="This page was not read."
          action="Switch on for this site"
          onAction={() => onSwitchSite(true)}
        />
      );
    case 'off-everywhere':
      return (
        <Message title="Switched off everywhere" text="No page is read." action="Switch on" onAction={() => onSwitchEverywhere(true)} />
      );
    case 'cannot-run':
      return <Message title="Footing cannot run on this page" text={CLOSED_PAGES[state.page]} />;
    case 'barred':
      return (
        <Message
          title="Footing may not read this page"
          text="Access to pages was taken away, or never given. Pages of the browser itself stay closed in any case."
          action="Allow access to pages"
          onAction={onAllow}
        />
      );
    case 'unread':
      return (
        <Message
          title="This page has not been read yet"
          text="It was open before Footing was, or access to it was not allowed."
          action="Reload this page"
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
  const lines = only !== null && present.includes(only) ? state.lines.filter(({ verdict }) => verdict === only) : state.lines;
  return (
    <>
      <h2>{state.total === 1 ? '1 note on this page' : `${state.total} notes on this page`}</h2>
      <div class="bar" aria-hidden="true">
        {present.map((verdict) => (
          <span key={verdict} data-kind={verdict} style={{ flexGrow: state.verdicts[verdict] }} />
        ))}
      </div>
      <ul class="counts" aria-label="Notes of each verdict; press one to list only those">
        {present.map((verdict) => (
          <li key={verdict}>
            <button type="button" aria-pressed={only === verdict} onClick={() => show(only === verdict ? null : verdict)}>
              <VerdictGlyph verdict={verdict} /> <b>{state.verdicts[verdict]}</b> {verdictWords[verdict]}
            </button>
          </li>
        ))}
      </ul>
      <ul class="lines" aria-label="Notes">
        {lines.map((line) => (
          <li key={`${line.frameId}/${line.claimId}`}>
            <button type="button" data-verdict={line.verdict} data-safety={line.safety} onClick={() => onReveal(line)}>
              <span class="verdict">
                <VerdictGlyph verdict={line.verdict} safety={line.safety} /> {line.safety && <b>{safetyWord}: </b>}
                {verdictWords[line.verdict]}
              </span>
              <span class="quote">{quoted(line.quote)}</span>
              <span class="topic">{line.topic}</span>
            </button>
          </li>
        ))}
      </ul>
      {state.lines.length < state.total && <p>The list shows the first {state.lines.length}.</p>}
      {state.hidden > 0 && (
        <p>
          {state.hidden === 1 ? '1 more is hidden' : `${state.hidden} more are hidden`} by your{' '}
          <button type="button" class="link" onClick={onOptions}>
            options
          </button>
          .
        </p>
      )}
      <p>Sentences without a mark were not assessed.</p>
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
