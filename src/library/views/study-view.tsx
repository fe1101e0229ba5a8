/** One study: what it was, what it found with every figure, how far it can be trusted, and where it is used. */
import type { LibraryStudy } from '../../evidence/library';
import { formatDate } from '../../words/say';
import { linkOf, shortNameOf } from '../catalogue';
import { apaEntry } from '../cite/formatted';
import { makeReference } from '../cite/reference';
import { drawForest } from '../plots/forest';
import { hashOf } from '../route';
import {
  checkGlyphs,
  checkNames,
  confidenceSentences,
  designNames,
  directionNames,
  sideNames,
  statingDesigns,
  studyWords as words,
} from '../words';
import { ForestPlot } from './forest-plot';
import { type Context, english, Facts, formatCount, Mistake, StudyLink, TopicLink } from './parts';

export function StudyView({ study, context }: { readonly study: LibraryStudy; readonly context: Context }) {
  const { catalogue, selected, onSelect, stamp } = context;
  const link = linkOf(study);
  const drawn = study.results.filter(({ numeric }) => numeric !== null).map((result) => ({ study, result }));
  const same = catalogue.sameTrial(study);
  return (
    <article>
      <header>
        <p class="kind">
          {words.kind} · {designNames[study.design]}
        </p>
        <h1 tabIndex={-1}>{shortNameOf(study)}</h1>
        <p class="statement" lang="en">
          {study.citation.title}
        </p>
      </header>
      {study.retracted && (
        <p class="alarm">
          <strong>
            <span aria-hidden="true">⚠ </span>
            {words.retracted}
          </strong>
        </p>
      )}
      {study.doubt && (
        <p class="advice">
          <strong>{words.doubt}.</strong> {english(study.doubt)}
        </p>
      )}
      <label class="pick no-print">
        <input type="checkbox" checked={selected.has(study.id)} onChange={(event) => onSelect([study.id], event.currentTarget.checked)} />{' '}
        <span>{words.select}</span>
      </label>
      <Facts
        rows={[
          [words.citation, english(apaEntry({ ...makeReference(study, stamp), doi: null, url: null }))],
          [
            words.read,
            link ? (
              <a href={link} target="_blank" rel="noopener noreferrer">
                {link}
              </a>
            ) : (
              words.noLink
            ),
          ],
          [words.people, study.participants === null ? words.peopleUnknown : formatCount(study.participants)],
          [words.population, english(study.population)],
          [words.intervention, english(study.intervention)],
          [words.comparator, english(study.comparator)],
          [
            words.sameTrial,
            same.length > 0 && (
              <>
                {same.map((other) => (
                  <span key={other.id}>
                    <StudyLink study={other} />.{' '}
                  </span>
                ))}
                {words.sameTrialNote}
              </>
            ),
          ],
        ]}
      />

      <section aria-labelledby="results">
        <h2 id="results">{words.results}</h2>
        {study.results.length === 0 ? <p>{words.noResults}</p> : <Results study={study} />}
        {drawn.length > 0 && <ForestPlot panels={drawForest(drawn)} level="h3" />}
      </section>

      <section aria-labelledby="limits">
        <h2 id="limits">{words.limits}</h2>
        {study.limits.length > 0 && (
          <ul lang="en">
            {study.limits.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
        <Facts
          rows={[
            [words.funding, study.funding ? english(study.funding) : words.fundingUnknown],
            [words.confidence, confidenceSentences[study.confidence]],
            [words.readIn, english(study.readIn.join('; '))],
            [words.checkedOn, study.checkedOn && formatDate(study.checkedOn)],
          ]}
        />
      </section>

      <Uses study={study} context={context} />
      <Mistake what={shortNameOf(study)} context={context} />
    </article>
  );
}

function Results({ study }: { readonly study: LibraryStudy }) {
  return (
    <ul class="results">
      {study.results.map((result) => (
        <li key={`${result.outcome} ${result.effect}`}>
          <p class="row-head">
            <b lang="en">{result.outcome}</b>{' '}
            {!statingDesigns.has(study.design) && <span class="tag">{directionNames[result.direction]}</span>}
          </p>
          <p lang="en">{result.effect}</p>
          {(result.ci || result.p) && (
            <p class="quiet">
              {[result.ci && `${words.interval} ${result.ci}`, result.p && `${words.p} ${result.p}`].filter(Boolean).join(' · ')}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Uses({ study, context: { catalogue } }: { readonly study: LibraryStudy; readonly context: Context }) {
  const topics = catalogue.topicsOf(study.id);
  const claims = catalogue.claimsCiting(study.id);
  return (
    <>
      {topics.length > 0 && (
        <section aria-labelledby="topics">
          <h2 id="topics">{words.topics}</h2>
          <ul>
            {topics.map(({ topic, side }) => (
              <li key={topic.id}>
                <TopicLink topic={topic} /> <span class="quiet">{sideNames[side]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {claims.length > 0 && (
        <section aria-labelledby="pages">
          <h2 id="pages">{words.pages}</h2>
          <ul>
            {claims.map(({ document, claim }) => (
              <li key={`${document.id} ${claim.id}`}>
                <a href={hashOf({ view: 'page', id: document.id, claim: claim.id })}>{english(claim.paraphrase)}</a>{' '}
                <span class="check" data-check={claim.check}>
                  <span aria-hidden="true">{checkGlyphs[claim.check]} </span>
                  {checkNames[claim.check]}
                </span>{' '}
                <span class="quiet" lang="en">
                  {claim.why}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
