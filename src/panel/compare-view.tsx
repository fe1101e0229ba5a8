/** Two pages beside each other: the one that was pinned and the one in front. */
import { type ComparedClaim, type ComparedPage, comparePages, type TopicComparison } from '../report/compare-pages';
import { statementOf } from '../report/fair-wording';
import { forceWords, stanceWords } from '../report/report-words';
import { quoted } from '../report/wording';
import { topicById } from '../topics/topics';
import { VerdictName } from '../ui/verdict-name';
import { formatDate, say } from '../words/say';

interface CompareProps {
  readonly pinned: ComparedPage | null;
  readonly current: ComparedPage;
  readonly judgesFirst: boolean;
  readonly onPin: (page: ComparedPage | null) => void;
}

export function CompareView({ pinned, current, judgesFirst, onPin }: CompareProps) {
  if (pinned === null)
    return (
      <>
        <p>{say('panel.compare.lead')}</p>
        <button type="button" class="action" onClick={() => onPin(current)}>
          {say('panel.compare.pin')}
        </button>
      </>
    );
  const isSame = pinned.url === current.url;
  return (
    <>
      <p>
        {say('panel.compare.pinned')}: <b>{pinned.title}</b> <span class="quiet">({formatDate(pinned.readOn)})</span>{' '}
        <button type="button" class="link" onClick={() => onPin(null)}>
          {say('panel.compare.unpin')}
        </button>
      </p>
      {isSame ? (
        <p>{say('panel.compare.same')}</p>
      ) : judgesFirst ? (
        <p>{say('panel.compare.judging')}</p>
      ) : (
        <Compared first={pinned} second={current} />
      )}
    </>
  );
}

function Compared({ first, second }: { readonly first: ComparedPage; readonly second: ComparedPage }) {
  const { shared, onlyFirst, onlySecond } = comparePages(first, second);
  return (
    <>
      <h3>{say('panel.compare.shared')}</h3>
      {shared.length === 0 && <p>{say('panel.compare.none')}</p>}
      {shared.map((each) => (
        <Shared key={each.topic} shared={each} first={first} second={second} />
      ))}
      {shared.length > 0 && <p class="quiet">{say('panel.compare.how')}</p>}
      <Only title={first.title} labels={onlyFirst} />
      <Only title={second.title} labels={onlySecond} />
    </>
  );
}

function Shared({
  shared,
  first,
  second,
}: {
  readonly shared: TopicComparison;
  readonly first: ComparedPage;
  readonly second: ComparedPage;
}) {
  const { nearer } = shared;
  return (
    <section class="shared">
      <h4 lang="en">{shared.label}</h4>
      <p>
        <span class="quiet">{say('report.part.topic')}:</span> <span lang="en">{statementOf(topicById(shared.topic))}</span>
      </p>
      <p>
        {shared.isOpposed && <b>{say('panel.compare.opposed')} </b>}
        {nearer === null
          ? say('panel.compare.open')
          : nearer === 'equal'
            ? say('panel.compare.equal')
            : say('panel.compare.nearer', nearer === 'first' ? first.title : second.title)}
      </p>
      <div class="sides">
        <Side title={first.title} claims={shared.first} />
        <Side title={second.title} claims={shared.second} />
      </div>
    </section>
  );
}

function Side({ title, claims }: { readonly title: string; readonly claims: readonly ComparedClaim[] }) {
  return (
    <div>
      <h5>{title}</h5>
      <ul>
        {claims.map(({ quote, verdict, safety, stance, force }, i) => (
          <li key={i}>
            <span lang="en">{quoted(quote)}</span>
            <span class="quiet">
              {stanceWords[stance]}, {forceWords[force]}
            </span>
            <span>
              <VerdictName verdict={verdict} safety={safety} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Only({ title, labels }: { readonly title: string; readonly labels: readonly string[] }) {
  if (labels.length === 0) return null;
  return (
    <details>
      <summary>{say('panel.compare.only', title, labels.length)}</summary>
      <ul>
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </details>
  );
}
