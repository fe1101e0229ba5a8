/** The panel's one view: the page's head and the parts of its report, or in words why there is none. Data and actions come as props. */
import { useMemo, useState } from 'preact/hooks';
import type { LibraryStudy } from '../evidence/library';
import type { BaseStamp } from '../report/annotated-document';
import { comparedPage } from '../report/compare-pages';
import { listFacts } from '../report/formats/list-facts';
import { noteKey } from '../report/note-key';
import type { Rating } from '../report/own-judgement';
import { factPlaces, reportWords } from '../report/report-words';
import type { ReportRow, SourceReport } from '../report/source-report';
import { baseLine, disclaimerLine } from '../report/wording';
import { Screen } from '../ui/popup-view';
import type { PopupState } from '../ui/popup-state';
import { say, sayFor } from '../words/say';
import { ClaimsView } from './claims-view';
import { CompareView } from './compare-view';
import { type Exercise, makeExercise, readExercise, rowsIn } from './exercise';
import { type ExportFile, fileName, makeExport } from './exports';
import type { PanelSession } from './panel-session';
import { OpenExercise, SaveView } from './save-view';
import { type Desk, PostsView } from './posts-view';
import { SupportView } from './support-view';

export interface PanelProps {
  /** Null where the browser keeps no decisions. */
  readonly desk: Desk | null;
  readonly state: PopupState;
  /** Null where the page has no notes, or they are not here yet. */
  readonly report: SourceReport | null;
  /** Claims that settings leave out. */
  readonly hidden: number;
  readonly base: BaseStamp;
  readonly studies: readonly LibraryStudy[];
  readonly selected: string | null;
  readonly gone: ReadonlySet<string>;
  readonly session: PanelSession;
  readonly onSession: (changes: Partial<PanelSession>) => void;
  readonly onSelect: (row: ReportRow) => void;
  readonly onSave: (file: ExportFile) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onLibrary: (topic: string | null) => void;
  readonly onOptions: () => void;
  /** Null where the panel has a tab of its own already. */
  readonly onWide: (() => void) | null;
  readonly onReload: () => void;
  readonly onAllow: () => void;
  readonly onShow: () => void;
  readonly onSwitchSite: (on: boolean) => void;
  readonly onSwitchEverywhere: (on: boolean) => void;
}

const views = ['claims', 'posts', 'support', 'compare', 'save'] as const;
type View = (typeof views)[number];

export function PanelView(props: PanelProps) {
  const { state, report, session, base } = props;
  const { exercise } = session;
  const inExercise = useMemo(() => (exercise && report ? rowsIn(exercise, report.rows) : []), [exercise, report]);
  const [view, choose] = useState<View>('claims');
  return (
    <main data-screen={report ? 'report' : state.screen}>
      <header>
        <h1>{say('manifest.shortName')}</h1>
        {props.onWide && (
          <button type="button" class="link" onClick={props.onWide}>
            {say('panel.openWide')}
          </button>
        )}
      </header>
      {session.exercise && <ExerciseBar exercise={session.exercise} present={inExercise.length} {...props} />}
      {report ? (
        <Report key={report.about.url} {...props} report={report} inExercise={inExercise} view={view} choose={choose} />
      ) : (
        <section aria-live="polite">
          <Screen {...props} onReveal={() => undefined} />
          <NoReport {...props} />
        </section>
      )}
      <footer>
        <button type="button" class="link" onClick={props.onOptions}>
          {say('panel.options')}
        </button>{' '}
        <button type="button" class="link" onClick={() => props.onLibrary(null)}>
          {say('panel.library')}
        </button>
        <p>{baseLine(base)}</p>
        <p>{disclaimerLine()}</p>
      </footer>
    </main>
  );
}

/** An exercise can be opened before its page. */
function NoReport({ onSession }: PanelProps) {
  const [said, tell] = useState('');
  return (
    <details>
      <summary>{say('panel.exercise.title')}</summary>
      <OpenExercise onOpen={(text) => openExercise(text, onSession)} tell={tell} />
      <p class="said" role="status">
        {said}
      </p>
    </details>
  );
}

function openExercise(text: string, onSession: PanelProps['onSession']): string | null {
  const read = readExercise(text);
  if (!read.ok) return read.reason;
  onSession({ exercise: read.value, judgesFirst: true });
  return null;
}

/** @param present - How many of its claims the page has. */
function ExerciseBar({ exercise, present, onSession }: PanelProps & { readonly exercise: Exercise; readonly present: number }) {
  return (
    <section class="exercise" aria-label={say('panel.exercise.title')}>
      <h2>
        {say('panel.exercise.title')}: {exercise.title}
      </h2>
      <p>{exercise.task}</p>
      {present === 0 ? (
        <p>
          {say('panel.exercise.elsewhere')}{' '}
          <a href={exercise.url} target="_blank" rel="noreferrer">
            {exercise.url}
          </a>
        </p>
      ) : (
        present < exercise.claims.length && <p>{say('panel.exercise.missing', exercise.claims.length - present)}</p>
      )}
      <button type="button" class="link" onClick={() => onSession({ exercise: null })}>
        {say('panel.exercise.close')}
      </button>
    </section>
  );
}

interface ReportProps extends PanelProps {
  readonly report: SourceReport;
  /** The claims that the open exercise asks for. */
  readonly inExercise: readonly ReportRow[];
  /** Kept while pages change: who compares two pages goes on comparing. */
  readonly view: View;
  readonly choose: (view: View) => void;
}

function Report(props: ReportProps) {
  const { report, inExercise, session, base, studies, onSession, view, choose } = props;
  const { url } = report.about;
  const ratings = session.ratings[url] ?? {};
  const rows = inExercise.length > 0 ? inExercise : report.rows;
  const onRate = ({ note }: ReportRow, rating: Rating) =>
    onSession({ ratings: { ...session.ratings, [url]: { ...ratings, [noteKey(note)]: rating } } });
  return (
    <>
      <About report={report} />
      <div role="tablist" aria-label={say('panel.viewsLabel')} class="views" onKeyDown={(event) => stepTab(event, view, choose)}>
        {views.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`view-${each}`}
            aria-selected={each === view}
            aria-controls="view"
            tabIndex={each === view ? 0 : -1}
            onClick={() => choose(each)}
          >
            {sayFor('panel.view', each)}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="view" aria-labelledby={`view-${view}`}>
        {view === 'claims' && (
          <ClaimsView
            {...props}
            rows={rows}
            ratings={ratings}
            judgesFirst={session.judgesFirst}
            onRate={onRate}
            onJudgeFirst={(judgesFirst) => onSession({ judgesFirst })}
          />
        )}
        {view === 'posts' && (props.desk ? <PostsView {...props.desk} {...props} report={report} /> : <p>{say('panel.posts.notKept')}</p>)}
        {view === 'support' && <SupportView signs={report.signs} />}
        {view === 'compare' && (
          <CompareView
            pinned={session.pinned}
            current={comparedPage(report)}
            judgesFirst={session.judgesFirst}
            onPin={(pinned) => onSession({ pinned })}
          />
        )}
        {view === 'save' && (
          <SaveView
            judgesFirst={session.judgesFirst}
            make={(format) => makeExport(format, { report, base, ratings, studies })}
            onSave={props.onSave}
            onCopy={props.onCopy}
            onMakeExercise={() => {
              const exercise = makeExercise(report, base);
              props.onSave({
                name: `${fileName(report)}-exercise.json`,
                type: 'application/json',
                text: `${JSON.stringify(exercise, null, 2)}\n`,
              });
            }}
            onOpenExercise={(text) => openExercise(text, onSession)}
          />
        )}
      </div>
    </>
  );
}

function stepTab(event: KeyboardEvent, view: View, choose: (view: View) => void): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const goal = (views.indexOf(view) + by + views.length) % views.length;
  choose(views[goal] ?? view);
  const tab = event.currentTarget instanceof HTMLElement ? event.currentTarget.children[goal] : null;
  if (tab instanceof HTMLElement) tab.focus();
}

function About({ report }: { readonly report: SourceReport }) {
  const [title, ...rest] = listFacts(report);
  return (
    <section class="about" aria-label={say('panel.aboutLabel')}>
      <h2 lang={report.about.lang || 'en'}>{title?.value ?? report.about.url}</h2>
      <dl>
        {rest.map(({ name, value, place }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value ?? <em>{reportWords.notFound}</em>} {place && <small>{factPlaces[place]}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
