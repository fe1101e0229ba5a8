/** No record says what no screen may say. */
import { type ForbiddenWording, findForbiddenReport, findForbiddenWording } from '../../evidence/forbidden-wording';
import type { Fault } from './fault';
import type { Records } from './read-records';

/** Fields that no reader sees as our words: addresses, ids, what a claim is weighed against, and wordings told as going too far. */
const NOT_OURS = /^(?:\$schema|id|proposition|evidence\.overstatements|citation|checkedIn|sha256)\b/;

/**
 * Texts that stand together on the screen are judged together: a result's outcome and effect, what a study gave and to whom it compared,
 * and a seed document's claim with our check of it, which may be worded as strongly as the page words it.
 */
export function checkWording({ topic: topics, study: studies, document: documents, base }: Records): readonly Fault[] {
  const shown = [
    ...topics.flatMap((topic) => textsIn(topic).map((text) => ({ file: `seeds/topics/${topic.id}.json`, ...text }))),
    ...studies.flatMap(({ id, results, intervention, comparator, ...rest }) =>
      [
        ...textsIn(rest),
        ...results.map(({ outcome, effect, numeric }, i) => ({
          path: `results.${i}`,
          text: `${outcome}: ${effect} ${numeric?.scale ?? ''}`,
        })),
        { path: 'intervention', text: `${intervention ?? ''} ${comparator ?? ''}` },
      ].map((text) => ({ file: `seeds/studies/${id}.json`, ...text })),
    ),
    ...textsIn(base).map((text) => ({ file: 'seeds/base.json', ...text })),
  ];
  const reports = documents.flatMap(({ id, about, claims }) => [
    { file: `seeds/documents/${id}.json`, path: 'about', report: '', comment: about },
    ...claims.flatMap(({ paraphrase, why, conflicts }, i) => [
      { file: `seeds/documents/${id}.json`, path: `claims.${i}`, report: paraphrase, comment: why },
      ...conflicts.map(({ note }, k) => ({
        file: `seeds/documents/${id}.json`,
        path: `claims.${i}.conflicts.${k}.note`,
        report: note,
        comment: why,
      })),
    ]),
  ]);
  return [
    ...shown.flatMap(({ file, path, text }) => findForbiddenWording(text).map((found) => toFault(file, path, text, found))),
    ...reports.flatMap(({ file, path, report, comment }) =>
      findForbiddenReport(report, comment).map((found) => toFault(file, path, report || comment, found)),
    ),
  ];
}

/** Every text inside a record with its path. */
function textsIn(value: unknown, path = ''): readonly { readonly path: string; readonly text: string }[] {
  if (NOT_OURS.test(path)) return [];
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => textsIn(inside, path ? `${path}.${key}` : key));
}

function toFault(file: string, path: string, text: string, { id, why }: ForbiddenWording): Fault {
  return { file, path, expected: `no wording of the kind "${id}" (${why})`, found: `"${text.slice(0, 80)}"`, repair: 'Say it another way' };
}
