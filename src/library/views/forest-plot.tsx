/** A forest plot: one panel for each axis, a row for each figure with its words beside the drawing, and the same figures as a table. */
import { say } from '../../words/say';
import { type ForestPanel, type ForestRow, formatFigure } from '../plots/forest';
import { directionNames, measureNames, plotWords as words } from '../words';
import { formatCount, Scroll, StudyLink } from './parts';

/** Height of a row's drawing, px. */
const ROW = 22;
const MIDDLE = ROW / 2;

export function ForestPlot({ panels, level }: { readonly panels: readonly ForestPanel[]; readonly level: 'h3' | 'h4' }) {
  return (
    <>
      {panels.map((panel) => (
        <Panel key={panel.key} panel={panel} level={level} />
      ))}
      <p class="quiet legend">{words.legend}</p>
    </>
  );
}

function Panel({ panel, level: Heading }: { readonly panel: ForestPanel; readonly level: 'h3' | 'h4' }) {
  const { rows, ticks } = panel;
  const title = titleOf(panel);
  return (
    <figure class="forest">
      <Heading>{title}</Heading>
      {panel.isObserved && <p class="quiet">{words.observed}</p>}
      <div class="forest-rows">
        {rows.map((row) => (
          <div class="forest-row" key={`${row.study.id} ${row.outcome}`}>
            <p>
              <StudyLink study={row.study} />{' '}
              <span class="quiet" lang="en">
                {row.outcome}
              </span>
            </p>
            <Drawing row={row} none={panel.none} />
            <p class="forest-figure">
              <b>{formatFigure(row.figure.value)}</b> <span class="quiet">{intervalOf(row)}</span>
              <br />
              <span class="quiet">
                <span class="nowrap">{directionNames[row.direction]}</span>
                {row.study.participants !== null && (
                  <>
                    {' · '}
                    <span class="nowrap">{say('library.people', row.study.participants)}</span>
                  </>
                )}
              </span>
            </p>
          </div>
        ))}
        <div class="forest-row forest-axis" aria-hidden="true">
          <p />
          <div>
            <svg width="100%" height="24" aria-hidden="true" focusable="false">
              <line class="axis" x1="0" x2="100%" y1="1" y2="1" />
              {ticks.map(({ at, label }) => (
                <g key={label}>
                  <line class="axis" x1={percent(at)} x2={percent(at)} y1="1" y2="6" />
                  <text x={percent(at)} y="20" text-anchor="middle">
                    {label}
                  </text>
                </g>
              ))}
            </svg>
          </div>
          <p />
        </div>
      </div>
      <figcaption>
        <span>
          ←{'\u00a0'}
          {panel.left}
        </span>{' '}
        <span>
          {panel.right}
          {'\u00a0'}→
        </span>
      </figcaption>
      <details>
        <summary>{words.table}</summary>
        <ForestTable panel={panel} title={title} />
      </details>
    </figure>
  );
}

function Drawing({ row, none }: { readonly row: ForestRow; readonly none: number }) {
  const { at, interval, size, isPooled } = row;
  const half = size / 2;
  return (
    <svg class="forest-drawing" width="100%" height={ROW} aria-hidden="true" focusable="false">
      <line class="none" x1={percent(none)} x2={percent(none)} y1="0" y2={ROW} />
      {interval && (
        <>
          <line class="interval" x1={percent(interval.from)} x2={percent(interval.to)} y1={MIDDLE} y2={MIDDLE} />
          {interval.isCutLeft && <Arrow at={interval.from} towards={-1} />}
          {interval.isCutRight && <Arrow at={interval.to} towards={1} />}
        </>
      )}
      <svg x={percent(at)} y={MIDDLE} overflow="visible" aria-hidden="true">
        {isPooled ? (
          <path class="mark" d={`M${-half - 2} 0 L0 ${-half} L${half + 2} 0 L0 ${half} Z`} />
        ) : (
          <rect class={interval ? 'mark' : 'mark hollow'} x={-half} y={-half} width={size} height={size} />
        )}
      </svg>
    </svg>
  );
}

function Arrow({ at, towards }: { readonly at: number; readonly towards: 1 | -1 }) {
  return (
    <svg x={percent(at)} y={MIDDLE} overflow="visible" aria-hidden="true">
      <path class="arrow" d={`M${towards * 7} 0 L0 -4.5 L0 4.5 Z`} />
    </svg>
  );
}

function ForestTable({ panel, title }: { readonly panel: ForestPanel; readonly title: string }) {
  return (
    <Scroll label={`${title}: ${panel.rows.map(({ name, outcome }) => `${name}, ${outcome}`).join('; ')}`}>
      <table>
        <caption>
          {title}. ← {panel.left}; {panel.right} →
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.study}</th>
            <th scope="col">{words.outcome}</th>
            <th scope="col">{words.effect}</th>
            <th scope="col">{words.interval}</th>
            <th scope="col">{words.size}</th>
            <th scope="col">{words.word}</th>
          </tr>
        </thead>
        <tbody>
          {panel.rows.map((row) => (
            <tr key={`${row.study.id} ${row.outcome}`}>
              <th scope="row">{row.name}</th>
              <td lang="en">{row.outcome}</td>
              <td>{formatFigure(row.figure.value)}</td>
              <td>{intervalOf(row)}</td>
              <td>{row.study.participants === null ? words.sizeUnknown : formatCount(row.study.participants)}</td>
              <td>{directionNames[row.direction]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function titleOf({ measure, subject, unit, better, isUncontrolled }: ForestPanel): string {
  const [first, ...rest] = [
    `${measureNames[measure]} ${words.with(subject)}`,
    ...(unit ? [unit] : []),
    // Without a unit the axis alone says which way is better: "sleep quality, less is better" would mislead.
    ...(better && unit ? [words.better[better]] : []),
    ...(isUncontrolled ? [words.before] : []),
  ];
  return [first, ...rest].join(', ');
}

function intervalOf({ figure: { low, high } }: ForestRow): string {
  return low === null || high === null ? words.noInterval : words.range(formatFigure(low), formatFigure(high));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
