import { describe, expect, it } from 'vitest';
import { namesDrug } from '../../../src/claims/names-drug';
import { check, checkAdded, checkCosts, type Cost, median, medianCost } from '../../../src/cli/bench/budgets';
import { makeText } from '../../../src/cli/bench/engine';
import { added, growing, makePosts, storm, thread, threadOfSize, WITH, WITHOUT, withoutDrug } from '../../../src/cli/bench/make-pages';
import { growthPlot } from '../../../src/cli/bench/plot';
import { readTrace, type TraceEvent } from '../../../src/cli/bench/read-trace';
import { checkLines, ratio, ratioTable } from '../../../src/cli/bench/table';

const cost = (scriptMs: number, longestMs = 0): Cost => ({ scriptMs, longestMs, taskMs: 2 * scriptMs, layouts: 3, heapKb: 1000 });
const EXACT = { times: 1, ms: 0 };

describe('pages to measure on', () => {
  it('are the same at every run', () => {
    expect(thread(20)).toEqual(thread(20));
    expect(withoutDrug(5_000)).toEqual(withoutDrug(5_000));
  });

  it('differ from post to post', () => {
    const bodies = makePosts(50).match(/<p>.*?<\/p>/g) ?? [];
    expect(new Set(bodies).size).toBe(50);
  });

  it('name no drug where they say so, title and all', () => {
    expect(namesDrug(withoutDrug(100_000).html)).toBe(false);
    expect(WITHOUT.filter(namesDrug)).toEqual([]);
  });

  it('name a drug in every sentence of the list that is to', () => {
    expect(WITH.filter((sentence) => !namesDrug(sentence))).toEqual([]);
  });

  it('speak of the drugs in every second post', () => {
    const posts = makePosts(10).split('</article>').slice(0, -1);
    expect(posts.map(namesDrug)).toEqual(posts.map((_, i) => i % 2 === 0));
  });

  it.each([10_000, 1_000_000])('have the size that was asked for: %i', (bytes) => {
    expect(Math.abs(withoutDrug(bytes).html.length - bytes)).toBeLessThan(1_000);
    expect(threadOfSize(bytes).html.length / bytes).toBeGreaterThan(0.8);
    expect(threadOfSize(bytes).html.length / bytes).toBeLessThan(1.3);
  });

  it('make a thread of 2,000 posts of about one megabyte', () => {
    expect(thread(2_000).html.length).toBeGreaterThan(1_000_000);
    expect(thread(2_000).html.length).toBeLessThan(1_100_000);
  });

  it('carry scripts that parse', () => {
    for (const { html } of [growing(2), storm(1), added(10, 2, 100)]) {
      const script = /<script>(.*)<\/script>/s.exec(html)?.[1] ?? '';
      expect(() => new Function(script)).not.toThrow();
      expect(script).toContain('setInterval');
    }
  });
});

describe('the text for the engine', () => {
  it('has blocks of whole sentences, up to the size', () => {
    const page = makeText(2_000, WITH);
    expect(page.blocks.reduce((sum, { text }) => sum + text.length + 1, 0)).toBeGreaterThanOrEqual(2_000);
    expect(WITH.some((sentence) => page.blocks[0]?.text.startsWith(sentence))).toBe(true);
  });
});

describe('medians', () => {
  it('take each figure by itself', () => {
    expect(medianCost([cost(1, 9), cost(3, 5), cost(2, 7)])).toEqual(cost(2, 7));
    expect(median([4, 1])).toBe(1);
    expect(median([])).toBeNaN();
  });
});

describe('budgets', () => {
  const byExtension = (ours: Cost) =>
    new Map([
      ['footing', ours],
      ['walker', cost(10)],
      ['mark.js', cost(800)],
      ['compromise', cost(4_000)],
    ]);

  it('are met at the limit and missed above it', () => {
    expect(check('a', 5, 'most', 5, 'ms').isMet).toBe(true);
    expect(check('a', 5.1, 'most', 5, 'ms').isMet).toBe(false);
    expect(check('a', 4.9, 'least', 5, 'MB/s').isMet).toBe(false);
  });

  it('hold the gate to the walker on pages without drugs', () => {
    const [gate] = checkCosts(new Map([['none-10k', byExtension(cost(11))]]), EXACT);
    expect(gate).toMatchObject({ measured: 11, limit: 10, isMet: false });
  });

  it('hold the thread to an eighth of mark.js, a fortieth of compromise, and eleven times a tenth of it', () => {
    const costs = new Map([
      ['thread-200', new Map([['footing', cost(9)]])],
      ['thread-2000', byExtension(cost(101, 51))],
    ]);
    const checks = checkCosts(costs, EXACT);
    const missed = checks.filter(({ isMet }) => !isMet).map(({ limit }) => limit);
    expect(missed).toEqual([50, 100, 100, 99]);
    expect(checkCosts(costs, { times: 1.5, ms: 5 }).every(({ isMet }) => isMet)).toBe(true);
  });

  it('hold an added post to what it costs on a short page', () => {
    expect(checkAdded({ on: 10, each: 4 }, { on: 2_000, each: 5 }, { times: 1.25, ms: 0 }).isMet).toBe(true);
    expect(checkAdded({ on: 10, each: 4 }, { on: 2_000, each: 9 }, { times: 1.25, ms: 0 }).isMet).toBe(false);
  });
});

describe('a trace', () => {
  const url = 'http://127.0.0.1/page';
  const event = (name: string, ts: number, dur: number, tdur: number, pid = 7): TraceEvent => ({
    name,
    ph: 'X',
    pid,
    tid: pid,
    ts,
    dur,
    tdur,
  });
  const head: readonly TraceEvent[] = [
    { name: 'FrameCommittedInBrowser', ph: 'I', pid: 1, tid: 1, ts: 0, args: { data: { url, processId: 7 } } },
    { name: 'thread_name', ph: 'M', pid: 7, tid: 7, ts: 0, args: { name: 'CrRendererMain' } },
    { name: 'thread_name', ph: 'M', pid: 9, tid: 9, ts: 0, args: { name: 'CrRendererMain' } },
  ];

  it('counts a script within a script once, and what runs after a promise like any other', () => {
    const events = [
      ...head,
      event('RunTask', 0, 100, 90),
      event('FunctionCall', 10, 50, 40),
      event('RunMicrotasks', 20, 10, 10),
      event('RunMicrotasks', 70, 20, 20),
    ];
    expect(readTrace(events, url)).toEqual({ scriptMs: 0.06, longestMs: 0.06 });
  });

  it('counts processor time by task, in whatever order events come', () => {
    const events = [
      event('FunctionCall', 210, 50, 30),
      ...head,
      event('RunTask', 200, 100, 90),
      event('RunTask', 0, 100, 90),
      event('FunctionCall', 10, 50, 40),
    ];
    expect(readTrace(events, url)).toEqual({ scriptMs: 0.07, longestMs: 0.04 });
  });

  it('leaves out other processes', () => {
    expect(readTrace([...head, event('FunctionCall', 10, 50, 40, 9)], url)).toEqual({ scriptMs: 0, longestMs: 0 });
  });

  it('is refused when the page is not in it', () => {
    expect(() => readTrace(head, 'http://127.0.0.1/other')).toThrow('no main thread');
  });
});

describe('what is printed', () => {
  it('has ratios first and a dash where there is no yardstick', () => {
    const costs = new Map([
      [
        'thread-2000',
        new Map([
          ['footing', cost(50, 12)],
          ['walker', cost(10)],
          ['nothing', cost(40)],
        ]),
      ],
    ]);
    const [, row] = ratioTable(costs, new Map([['thread-2000', 'thread']])).split('\n');
    expect(row?.split(/\s{2,}/)).toEqual(['thread', '50.0', '5.00', '–', '–', '12.0', '1.25', '0', '0']);
  });

  it('says which budget is missed', () => {
    expect(checkLines([check('gate', 12, 'most', 10, 'ms')])).toBe('MISSED  gate  12 of 10 ms');
    expect(ratio(1, 3)).toBe('0.333');
  });
});

describe('a plot of growth', () => {
  it('draws cost in step with size as a line of one slope', () => {
    const svg = growthPlot('Title', 'bytes', 'ms', [
      {
        name: 'a < b',
        points: [
          [1_000, 1],
          [10_000, 10],
          [100_000, 100],
        ],
      },
    ]);
    const [first, second, third] = (/points="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map((point) => point.split(',').map(Number));
    const slope = (a: number[] | undefined, b: number[] | undefined) => ((b?.[1] ?? 0) - (a?.[1] ?? 0)) / ((b?.[0] ?? 0) - (a?.[0] ?? 0));
    expect(slope(first, second)).toBeCloseTo(slope(second, third), 2);
    expect(svg).toContain('a &lt; b');
  });
});
