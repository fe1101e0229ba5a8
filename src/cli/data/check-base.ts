/** The base's own record: versions in order, and no record dated after the release that ships it. */
import type { Fault } from './fault';
import type { Records } from './read-records';

const FILE = 'seeds/base.json';

export function checkBase({ base, topic: topics, study: studies, document: documents }: Records): readonly Fault[] {
  const [newest] = base.releases;
  if (!newest) return []; // the schema asks for one
  const faults: Fault[] = [];
  for (const [i, release] of base.releases.entries()) {
    const older = base.releases[i + 1];
    if (!older) continue;
    if (compareVersions(release.version, older.version) <= 0)
      faults.push({
        file: FILE,
        path: `releases.${i}.version`,
        expected: `a version above ${older.version}`,
        found: `"${release.version}"`,
        repair: 'Put the newest release first, and count its version up',
      });
    if (release.date < older.date)
      faults.push({
        file: FILE,
        path: `releases.${i}.date`,
        expected: `a day on or after ${older.date}`,
        found: `"${release.date}"`,
        repair: 'Correct the date',
      });
  }
  const dated = [
    ...topics.map(({ id, evidence }) => ({ file: `seeds/topics/${id}.json`, path: 'evidence.searchedOn', day: evidence.searchedOn })),
    ...studies.map(({ id, checkedOn }) => ({ file: `seeds/studies/${id}.json`, path: 'checkedOn', day: checkedOn })),
    ...documents.map(({ id, date }) => ({ file: `seeds/documents/${id}.json`, path: 'date', day: date ?? '' })),
  ];
  for (const { file, path, day } of dated)
    if (day > newest.date)
      faults.push({
        file,
        path,
        expected: `a day on or before ${newest.date}, the date of release ${newest.version}`,
        found: `"${day}"`,
        repair: `Correct the day, or add a release to ${FILE}`,
      });
  return faults;
}

/** Below, at or above zero as `a` comes before, with or after `b`; both are three numbers joined by full stops. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  return [0, 1, 2].map((i) => (left?.[i] ?? 0) - (right?.[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
