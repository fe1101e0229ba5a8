/** The studies behind a note: a picture of their figures where those can share an axis, and a list with every figure in words. */
import { useState } from 'preact/hooks';
import type { Study } from '../evidence/evidence';
import { resultOn } from '../report/result-on';
import type { Topic } from '../topics/topic';
import { say, sayFor } from '../words/say';
import { drawable } from './study-axis';
import { StudyPicture } from './study-picture';

/** Studies shown before "more". */
const STUDIES_FIRST = 3;

export function Studies({ topic, studies }: { readonly topic: Topic; readonly studies: readonly Study[] }) {
  const [isWhole, showWhole] = useState(false);
  const rest = studies.length - STUDIES_FIRST;
  const picture = drawable(topic, studies);
  return (
    <>
      <h3>{say('card.studies')}</h3>
      {picture && <StudyPicture picture={picture} />}
      <ul class="studies" id="footing-studies">
        {(isWhole ? studies : studies.slice(0, STUDIES_FIRST)).map((study) => (
          <StudyItem key={study.id} topic={topic} study={study} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="more" aria-expanded={isWhole} aria-controls="footing-studies" onClick={() => showWhole(!isWhole)}>
          {isWhole ? say('card.fewerStudies') : say('card.moreStudies', rest)}
        </button>
      )}
    </>
  );
}

function StudyItem({ topic, study }: { readonly topic: Topic; readonly study: Study }) {
  const result = resultOn(topic, study) ?? study.results[0];
  const design = sayFor('card.design', study.design);
  const size = study.participants === null ? '' : `, ${say('card.people', study.participants)}`;
  return (
    <li>
      {study.link ? (
        <a href={study.link} target="_blank" rel="noopener noreferrer">
          {study.shortName}
        </a>
      ) : (
        <b>{study.shortName}</b>
      )}
      {`, ${design}${size}. `}
      {result && (
        <>
          <span lang="en">
            {result.outcome}: {result.effect}
          </span>
          {result.ci && ` ${say('card.interval', result.ci)}`}
        </>
      )}
      {study.doubt && (
        <span class="doubt">
          {' '}
          {say('card.doubt')} <span lang="en">{study.doubt}</span>
        </span>
      )}
    </li>
  );
}
