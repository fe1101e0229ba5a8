/** A dot and its interval for each study on one axis, with a line where there is no difference. The same figures stand beside it as text. */
import type { DrawnStudy, StudyAxis } from './study-axis';

const ENDS = { difference: ['less', 'more'], ratio: ['less often', 'more often'] } as const;

export function StudyPicture({ picture }: { readonly picture: StudyAxis }) {
  const [less, more] = ENDS[picture.kind];
  return (
    <figure class="picture" aria-label="Size of the effect">
      <p class="what">Size of the effect, with the 95% interval</p>
      <div class="rows">
        {picture.studies.map((study) => (
          <Row key={`${study.name} ${study.outcome}`} study={study} none={picture.none} />
        ))}
      </div>
      <figcaption>
        <span>← {less}</span> <span>no difference</span> <span>{more} →</span>
      </figcaption>
    </figure>
  );
}

function Row({ study, none }: { readonly study: DrawnStudy; readonly none: number }) {
  const { measure, value, low, high } = study.figure;
  const at = (share: number) => `${(share * 100).toFixed(1)}%`;
  return (
    <div class="row">
      <span class="what">
        {study.name}: {study.outcome.charAt(0).toLowerCase() + study.outcome.slice(1)}, {measure} {format(value)} ({format(low)} to{' '}
        {format(high)}){study.isCut && '; the line goes on past the edge'}
      </span>
      <svg width="100%" height="14" aria-hidden="true" focusable="false">
        <line class="none" x1={at(none)} x2={at(none)} y1="0" y2="14" />
        <line class="interval" x1={at(study.low)} x2={at(study.high)} y1="7" y2="7" />
        <circle cx={at(study.value)} cy="7" r="4" />
      </svg>
    </div>
  );
}

function format(figure: number): string {
  return String(figure).replace('-', '−');
}
