/** A dot and its interval for each study on one axis, with a line where there is no difference. The same figures stand beside it as text. */
import { formatNumber, say } from '../words/say';
import type { DrawnStudy, StudyAxis } from './study-axis';

export function StudyPicture({ picture }: { readonly picture: StudyAxis }) {
  const [less, more] = [say(`card.picture.${picture.kind}.less`), say(`card.picture.${picture.kind}.more`)];
  return (
    <figure class="picture" aria-label={say('card.picture.label')}>
      <p class="what">{say('card.picture.legend')}</p>
      <div class="rows">
        {picture.studies.map((study) => (
          <Row key={`${study.name} ${study.outcome}`} study={study} none={picture.none} />
        ))}
      </div>
      <figcaption>
        <span>← {less}</span> <span>{say('card.picture.none')}</span> <span>{more} →</span>
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
        {study.name}: <span lang="en">{study.outcome.charAt(0).toLowerCase() + study.outcome.slice(1)}</span>,{' '}
        {say('card.picture.figure', measure, format(value), format(low), format(high))}
        {study.isCut && say('card.picture.cut')}
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
  return formatNumber(figure).replace('-', '−');
}
