/** The budgets of DESIGN.md section 7 as checks of what was measured. Pure. */

/** What was measured, by page and by extension. */
export type Cost = {
  readonly scriptMs: number;
  readonly longestMs: number;
  readonly taskMs: number;
  readonly layouts: number;
  readonly heapKb: number;
};
export type Costs = ReadonlyMap<string, ReadonlyMap<string, Cost>>;

export interface Check {
  readonly what: string;
  readonly measured: number;
  readonly limit: number;
  readonly unit: string;
  readonly isMet: boolean;
}

/** @param measured - At most the limit, or at least, as `side` says. */
export function check(what: string, measured: number, side: 'most' | 'least', limit: number, unit: string): Check {
  return { what, measured, limit, unit, isMet: side === 'most' ? measured <= limit : measured >= limit };
}

/** The middle one; of an even number the lower of the two in the middle. NaN of nothing. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

/** Each figure's own median: the runs differ by what else the machine did. */
export function medianCost(runs: readonly Cost[]): Cost {
  const of = (name: keyof Cost) => median(runs.map((run) => run[name]));
  return { scriptMs: of('scriptMs'), longestMs: of('longestMs'), taskMs: of('taskMs'), layouts: of('layouts'), heapKb: of('heapKb') };
}

/** How much more than what DESIGN.md allows passes: 1 where the figures are to be held, more where a machine is shared. */
export interface Room {
  readonly times: number;
  /** Added to a limit in ms: on small pages the clock of a shared machine is too coarse for a ratio. */
  readonly ms: number;
}

const LONGEST_TASK_MS = 50;
/** Ten times the text, at most so many times the time. */
const GROWTH = 11;

/** The checks that can be made of these pages: those of a page that was not measured are left out. */
export function checkCosts(costs: Costs, { times, ms }: Room): readonly Check[] {
  const of = (page: string, extension: string) => costs.get(page)?.get(extension);
  const checks: Check[] = [];
  const most = (what: string, measured: number, limit: number) => checks.push(check(what, measured, 'most', limit * times + ms, 'ms'));
  for (const [page, byExtension] of costs) {
    const ours = byExtension.get('footing');
    const walker = byExtension.get('walker');
    if (!ours) continue;
    if (page.startsWith('none-') && walker) most(`gate on ${page}: script time of the bare walker`, ours.scriptMs, walker.scriptMs);
    else most(`${page}: longest script within one task`, ours.longestMs, LONGEST_TASK_MS);
  }
  const thread = of('thread-2000', 'footing');
  const mark = of('thread-2000', 'mark.js');
  const compromise = of('thread-2000', 'compromise');
  if (thread && mark) most('thread-2000: 1/8 of mark.js', thread.scriptMs, mark.scriptMs / 8);
  if (thread && compromise) most('thread-2000: 1/40 of compromise', thread.scriptMs, compromise.scriptMs / 40);
  const short = of('thread-200', 'footing');
  if (thread && short) most(`thread-2000: ${GROWTH} times thread-200`, thread.scriptMs, short.scriptMs * GROWTH);
  return checks;
}

/** Added posts on a short page and on a long one: what they cost beyond what the page costs without them. */
export function checkAdded(
  few: { readonly each: number; readonly on: number },
  many: { readonly each: number; readonly on: number },
  { times, ms }: Room,
): Check {
  return check(`one post more on ${many.on} as on ${few.on}`, many.each, 'most', few.each * times + ms, 'ms');
}
