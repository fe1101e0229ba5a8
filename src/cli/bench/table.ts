/** What was measured, for people: one row a page, ratios to the yardsticks first. Pure. */
import type { Check, Costs } from './budgets';

const YARDSTICKS = ['walker', 'mark.js', 'compromise'];

/** @param titles - Of the pages, by id. */
export function ratioTable(costs: Costs, titles: ReadonlyMap<string, string>): string {
  const rows = [
    [
      'page',
      'script, ms',
      ...YARDSTICKS.map((name) => `× ${name}`),
      'longest, ms',
      'all tasks, × page alone',
      'layouts more',
      'heap more, kB',
    ],
  ];
  for (const [page, byExtension] of costs) {
    const ours = byExtension.get('footing');
    const alone = byExtension.get('nothing');
    if (!ours) continue;
    rows.push([
      titles.get(page) ?? page,
      ours.scriptMs.toFixed(1),
      ...YARDSTICKS.map((name) => ratio(ours.scriptMs, byExtension.get(name)?.scriptMs)),
      ours.longestMs.toFixed(1),
      ratio(ours.taskMs, alone?.taskMs),
      alone ? String(ours.layouts - alone.layouts) : '–',
      alone ? (ours.heapKb - alone.heapKb).toFixed(0) : '–',
    ]);
  }
  return alignColumns(rows);
}

/** Three digits that count; a dash where there is nothing to compare with. */
export function ratio(ours: number, theirs: number | undefined): string {
  return theirs === undefined || theirs === 0 ? '–' : (ours / theirs).toPrecision(3);
}

export function checkLines(checks: readonly Check[]): string {
  return alignColumns(
    checks.map(({ what, measured, limit, unit, isMet }) => [
      isMet ? 'met' : 'MISSED',
      what,
      `${format(measured)} of ${format(limit)} ${unit}`,
    ]),
  );
}

function format(value: number): string {
  return Math.abs(value) >= 1000 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
