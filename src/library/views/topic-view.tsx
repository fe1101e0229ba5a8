/** One topic: what is known and how sure it is first, then why, then the figures, the years, the studies and the pages. */
import type { LibraryTopic } from '../../evidence/library';
import { fairWording, statementOf } from '../../report/fair-wording';
import { chooseResults } from '../plots/choose-results';
import { drawForest } from '../plots/forest';
import { hashOf } from '../route';
import {
  certaintyMeanings,
  checkGlyphs,
  checkNames,
  findingSentences,
  gradeDomains,
  groupNames,
  levels,
  raises,
  sideNames,
  startLevels,
  topicWords as words,
} from '../words';
import { ForestPlot } from './forest-plot';
import { CertaintyMark, type Context, english, Facts, FindingMark, Mistake, StudyLink, StudyRow } from './parts';
import { TimelinePlot } from './timeline-plot';

export function TopicView({ topic, context }: { readonly topic: LibraryTopic; readonly context: Context }) {
  const { evidence, harm, safetyNote } = topic;
  const { catalogue } = context;
  const fair = fairWording(topic, { ...evidence, harm });
  const effectStudy = evidence.effect && catalogue.study(evidence.effect.study);
  return (
    <article>
      <header>
        <p class="kind">
          {words.kind} · {groupNames[topic.group]}
        </p>
        <h1 tabIndex={-1} lang="en">
          {topic.label}
        </h1>
        <p class="statement">
          <b>{words.statement}:</b> <span lang="en">{statementOf(topic)}</span>
        </p>
      </header>

      {harm && (
        <p class="alarm">
          <strong>
            <span aria-hidden="true">⚠ </span>
            {words.safety}.
          </strong>{' '}
          <span lang="en">{harm.note}</span>
        </p>
      )}

      <section aria-labelledby="known">
        <h2 id="known">{words.known}</h2>
        <p class="summary" lang="en">
          {evidence.summary}
        </p>
        <Facts
          rows={[
            [words.certainty, <CertaintyMark key="c" certainty={evidence.certainty} />],
            [
              words.direction,
              <>
                <FindingMark finding={evidence.finding} />. {findingSentences[evidence.finding]}
              </>,
            ],
            [
              words.size,
              evidence.effect && (
                <>
                  <span lang="en">{evidence.effect.says}</span> {effectStudy && <StudyLink study={effectStudy} />}
                </>
              ),
            ],
            [words.population, english(evidence.population)],
            [words.doses, english(evidence.doses)],
            [words.fair, english(fair)],
          ]}
        />
        {safetyNote && (
          <p class="advice">
            <strong>{words.safety}.</strong> {english(safetyNote)}
          </p>
        )}
      </section>

      <Reasons evidence={evidence} />

      {evidence.overstatements.length > 0 && (
        <section aria-labelledby="too-far">
          <h2 id="too-far">{words.tooFar}</h2>
          <p class="quiet">{words.tooFarNote}</p>
          <ul lang="en">
            {evidence.overstatements.map((each) => (
              <li key={each}>“{each}”</li>
            ))}
          </ul>
        </section>
      )}

      <section aria-labelledby="unknown">
        <h2 id="unknown">{words.unknown}</h2>
        <ul lang="en">
          {evidence.unknown.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </section>

      <Figures topic={topic} context={context} />

      <section aria-labelledby="history">
        <h2 id="history">{evidence.turns.length > 0 ? words.history : words.years}</h2>
        <TimelinePlot topic={topic} catalogue={catalogue} />
      </section>

      <Studies topic={topic} context={context} />
      <Pages topic={topic} context={context} />

      <footer>
        <p class="quiet">
          {words.newest(evidence.lastEvidenceYear)} {words.searched(evidence.searchedOn)}
        </p>
        <Mistake what={topic.label} context={context} />
      </footer>
    </article>
  );
}

function Reasons({ evidence: { certainty, grade, why } }: { readonly evidence: LibraryTopic['evidence'] }) {
  return (
    <section aria-labelledby="reasons">
      <h2 id="reasons">{words.reasons}</h2>
      <p>
        <CertaintyMark certainty={certainty} />. {certaintyMeanings[certainty]}
      </p>
      {why && <p lang="en">{why}</p>}
      {grade && (
        <dl class="reasons">
          <div>
            <dt>
              {words.start} <span class="level">{startLevels[grade.start.level]}</span>
            </dt>
            <dd lang="en">{grade.start.why}</dd>
          </div>
          {(Object.keys(gradeDomains) as (keyof typeof gradeDomains)[]).map((domain) => (
            <div key={domain} data-lowers={grade[domain].lowers}>
              <dt>
                {gradeDomains[domain]} <span class="level">{levels(grade[domain].lowers)}</span>
              </dt>
              <dd lang="en">{grade[domain].why}</dd>
            </div>
          ))}
          {grade.raised && (
            <div>
              <dt>
                {words.raised} <span class="level">{raises(grade.raised.by)}</span>
              </dt>
              <dd lang="en">{grade.raised.why}</dd>
            </div>
          )}
          {grade.note && (
            <div>
              <dt>{words.note}</dt>
              <dd lang="en">{grade.note}</dd>
            </div>
          )}
        </dl>
      )}
    </section>
  );
}

function Figures({ topic, context: { catalogue } }: { readonly topic: LibraryTopic; readonly context: Context }) {
  const { main, other } = chooseResults(
    topic,
    catalogue.studiesOn(topic).map(({ study }) => study),
  );
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{words.figures}</h2>
      {main.length > 0 ? <ForestPlot panels={drawForest(main)} level="h3" /> : <p>{words.figuresNone}</p>}
      {other.length > 0 && (
        <details>
          <summary>{words.otherFigures}</summary>
          <ForestPlot panels={drawForest(other)} level="h3" />
        </details>
      )}
    </section>
  );
}

function Studies({ topic, context }: { readonly topic: LibraryTopic; readonly context: Context }) {
  const studies = context.catalogue.studiesOn(topic);
  return (
    <section aria-labelledby="studies">
      <h2 id="studies">{words.studies}</h2>
      <p class="quiet">{words.studiesNote}</p>
      <button
        type="button"
        class="no-print"
        onClick={() =>
          context.onSelect(
            studies.map(({ study }) => study.id),
            true,
          )
        }
      >
        {words.selectAll}
      </button>
      {(['for', 'against', 'neutral'] as const).map((side) => {
        const inSide = studies.filter((each) => each.side === side);
        return (
          inSide.length > 0 && (
            <div key={side}>
              <h3>{sideNames[side]}</h3>
              <ul class="rows">
                {inSide.map(({ study }) => (
                  <StudyRow key={study.id} study={study} context={context} />
                ))}
              </ul>
            </div>
          )
        );
      })}
    </section>
  );
}

function Pages({ topic, context }: { readonly topic: LibraryTopic; readonly context: Context }) {
  const claims = context.catalogue.claimsOn(topic.id);
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby="pages">
      <h2 id="pages">{words.pages}</h2>
      <ul class="rows">
        {claims.map(({ document, claim }) => (
          <li key={`${document.id} ${claim.id}`}>
            <p class="row-head">
              <span class="check" data-check={claim.check}>
                <span aria-hidden="true">{checkGlyphs[claim.check]} </span>
                {checkNames[claim.check]}
              </span>{' '}
              <a href={hashOf({ view: 'page', id: document.id, claim: claim.id })}>{english(document.title)}</a>
            </p>
            <p lang="en">{claim.paraphrase}</p>
            <p class="quiet" lang="en">
              {claim.why}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
