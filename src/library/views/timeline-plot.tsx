/** The timeline of a topic: a picture of its studies by year and side, the years when the answer turned as a list, and the same as a table. */
import type { LibraryTopic } from '../../evidence/library';
import { type Catalogue, type Side, shortNameOf, yearOf } from '../catalogue';
import { drawTimeline, type Timeline } from '../plots/timeline';
import { plotWords as words, sideNames } from '../words';
import { formatCount, Scroll, StudyLink } from './parts';

/** Room for the numbers of the turns above the lanes, px. */
const HEAD = 22;

export function TimelinePlot({ topic, catalogue }: { readonly topic: LibraryTopic; readonly catalogue: Catalogue }) {
  const studies = catalogue.studiesOn(topic);
  const { turns } = topic.evidence;
  const timeline = drawTimeline(studies, turns);
  return (
    <>
      {timeline && (
        <figure class="timeline">
          <Picture timeline={timeline} />
          <figcaption class="quiet">
            {words.timelineLegend} {turns.length > 0 && words.turnLegend}
          </figcaption>
        </figure>
      )}
      {turns.length === 0 ? (
        <p>{words.noTurns}</p>
      ) : (
        <ol class="turns">
          {turns.map(({ year, study: id, says }) => {
            const study = catalogue.study(id);
            return (
              <li key={`${year} ${id}`}>
                <b>{year}</b> {study && yearOf(study) === year ? <StudyLink study={study} /> : null}
                <br />
                <span lang="en">{says}</span>
              </li>
            );
          })}
        </ol>
      )}
      <details>
        <summary>{words.table}</summary>
        <Scroll label={words.timeline}>
          <table>
            <caption>{words.timeline}</caption>
            <thead>
              <tr>
                <th scope="col">{words.year}</th>
                <th scope="col">{words.study}</th>
                <th scope="col">{words.size}</th>
                <th scope="col">{words.side}</th>
                <th scope="col">{words.changed}</th>
              </tr>
            </thead>
            <tbody>
              {studies.map(({ study, side }) => (
                <tr key={study.id}>
                  <td>{yearOf(study)}</td>
                  <th scope="row">{shortNameOf(study)}</th>
                  <td>{study.participants === null ? words.sizeUnknown : formatCount(study.participants)}</td>
                  <td>{sideNames[side]}</td>
                  <td lang="en">{turns.find((turn) => turn.study === study.id)?.says ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </details>
    </>
  );
}

const GLYPH_CLASS: Readonly<Record<Side, string>> = { for: 'dot for', against: 'dot against', neutral: 'dot neutral' };

function Picture({ timeline }: { readonly timeline: Timeline }) {
  return (
    <div class="timeline-picture" data-turns={timeline.turns.length > 0} aria-hidden="true">
      <svg class="turn-lines" width="100%" height="100%" aria-hidden="true" focusable="false">
        {timeline.turns.map(({ year, at, numbers }) => (
          <g key={year}>
            <line class="turn" x1={percent(at)} x2={percent(at)} y1={HEAD} y2="100%" />
            <text x={percent(at)} y={HEAD - 6} text-anchor="middle">
              {numbers.join('·')}
            </text>
          </g>
        ))}
      </svg>
      <div class="lanes">
        {timeline.lanes
          .filter(({ dots }) => dots.length > 0)
          .map(({ side, height, dots }) => (
            <div class="lane" key={side}>
              <p>{sideNames[side]}</p>
              <svg width="100%" height={height} aria-hidden="true" focusable="false">
                {dots.map(({ study, name, at, top, radius }) => (
                  <circle key={study.id} class={GLYPH_CLASS[side]} cx={percent(at)} cy={top} r={radius}>
                    <title>{name}</title>
                  </circle>
                ))}
              </svg>
            </div>
          ))}
        <svg class="years" width="100%" height="24" aria-hidden="true" focusable="false">
          <line class="axis" x1="0" x2="100%" y1="1" y2="1" />
          {timeline.ticks.map(({ year, at }) => (
            <g key={year}>
              <line class="axis" x1={percent(at)} x2={percent(at)} y1="1" y2="6" />
              <text x={percent(at)} y="20" text-anchor="middle">
                {year}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </div>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
