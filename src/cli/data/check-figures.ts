/** Every figure that a topic or a check of a document tells stands in a record that it cites. */
import type { TopicRecord } from '../../topics/schema';
import { domains } from '../../topics/schema';
import { figuresOf, unborneFigures } from './borne-numbers';
import type { Fault } from './fault';
import type { Records } from './read-records';

export function checkFigures({ topic: topics, study: studies, document: documents }: Records): readonly Fault[] {
  const figures = new Map(studies.map((study) => [study.id, figuresOf(study)]));
  const borneBy = (ids: readonly string[]) => ids.flatMap((id) => figures.get(id) ?? []);
  const check = (file: string, path: string, text: string, ids: readonly string[]): readonly Fault[] => {
    const unborne = unborneFigures(text, borneBy(ids));
    if (!unborne.length) return [];
    const repair = 'Correct the figure, or cite the study that has it';
    return [
      {
        file,
        path,
        expected: `figures that a cited study bears (${ids.slice(0, 4).join(', ') || 'none cited'}${ids.length > 4 ? ', …' : ''})`,
        found: unborne.join(', '),
        repair,
      },
    ];
  };
  return [
    ...topics.flatMap((topic) => {
      const { evidence, studies: sides, harm } = topic;
      const file = `seeds/topics/${topic.id}.json`;
      const cited = [...Object.values(sides).flat(), ...(harm ? [harm.source] : [])];
      return [
        ...textsOf(topic).flatMap(([path, text]) => (text ? check(file, path, text, cited) : [])),
        ...(evidence.effect ? check(file, 'evidence.effect.says', evidence.effect.says, [evidence.effect.study]) : []),
        ...evidence.turns.flatMap(({ says, study }, i) => check(file, `evidence.turns.${i}.says`, says, [study])),
      ];
    }),
    ...documents.flatMap(({ id, claims }) =>
      claims.flatMap(({ why, studies: cited }, i) =>
        cited.length ? check(`seeds/documents/${id}.json`, `claims.${i}.why`, withoutYears(why), cited) : [],
      ),
    ),
  ];
}

function textsOf({ evidence, harm, safetyNote }: TopicRecord): readonly (readonly [path: string, text: string | null | undefined])[] {
  const { grade } = evidence;
  return [
    ['evidence.summary', evidence.summary],
    ['evidence.why', evidence.why],
    ['evidence.population', evidence.population],
    ['evidence.doses', evidence.doses],
    ...evidence.unknown.map((text, i) => [`evidence.unknown.${i}`, text] as const),
    ['evidence.grade.start.why', grade?.start.why],
    ...domains.map((domain) => [`evidence.grade.${domain}.why`, grade?.[domain].why] as const),
    ['evidence.grade.raised.why', grade?.raised?.why],
    ['evidence.grade.note', grade?.note],
    ['harm.note', harm?.note],
    ['safetyNote', safetyNote],
  ];
}

/** When a page was written, or a talk was given, no study need say. */
function withoutYears(text: string): string {
  return text.replace(/\b(?:19|20)\d\d\b/g, '');
}
