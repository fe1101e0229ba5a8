/** The geometry of forest plots and timelines, over every topic and study on file. */
import { afterEach, describe, expect, it } from 'vitest';
import type { LibraryStudy } from '../../../src/evidence/library';
import { makeCatalogue, yearOf } from '../../../src/library/catalogue';
import { chooseResults } from '../../../src/library/plots/choose-results';
import { drawForest, formatFigure } from '../../../src/library/plots/forest';
import { readScale, subjectOf } from '../../../src/library/plots/scale-words';
import { drawTimeline } from '../../../src/library/plots/timeline';
import { speak } from '../../../src/words/say';
import { wordsIn } from '../../../src/words/tables';
import { library } from './sample-library';

const catalogue = makeCatalogue(library);
const topicOf = (id: string) => {
  const topic = catalogue.topic(id);
  if (!topic) throw new Error(`no topic ${id}`);
  return topic;
};
const figuresOf = (id: string) =>
  chooseResults(
    topicOf(id),
    catalogue.studiesOn(topicOf(id)).map(({ study }) => study),
  );
const [someStudy] = library.studies;

function studyWith(numeric: LibraryStudy['results'][number]['numeric'], more: Partial<LibraryStudy> = {}) {
  if (!someStudy) throw new Error('no study');
  const result = { outcome: 'Pain', effect: 'x', p: null, ci: null, direction: 'favours' as const, numeric };
  return { study: { ...someStudy, intervention: 'Naltrexone', ...more, results: [result] }, result };
}

describe('forest plots', () => {
  it.each(library.topics)('of $id hold every figure once, in order, on an axis with its null line', ({ id }) => {
    const { main, other } = figuresOf(id);
    for (const results of [main, other]) {
      const panels = drawForest(results);
      expect(panels.flatMap(({ rows }) => rows)).toHaveLength(results.length);
      for (const { rows, none, ticks, measure } of panels) {
        expect(none).toBeGreaterThan(0);
        expect(none).toBeLessThan(1);
        expect(ticks.length).toBeGreaterThan(1);
        for (const { at } of ticks) expect(at >= 0 && at <= 1).toBe(true);
        for (const { at, interval, figure } of rows) {
          expect(figure.measure).toBe(measure);
          expect(at > 0 && at < 1).toBe(true);
          if (interval) expect(interval.from <= at && at <= interval.to).toBe(true);
          const isLess = figure.value < (measure === 'RR' || measure === 'HR' || measure === 'OR' ? 1 : 0);
          expect(isLess ? at < none : at >= none).toBe(true);
        }
      }
    }
  });

  it('keep apart what cannot share an axis: measure, unit, sign, subject, and with or without a comparison', () => {
    const panels = drawForest([
      studyWith({ measure: 'SMD', value: -0.5, low: -1, high: 0, scale: 'SMD; negative favours naltrexone' }),
      studyWith({ measure: 'SMD', value: -0.4, low: -1, high: 0, scale: "Cohen's d; negative favours naltrexone" }),
      studyWith({ measure: 'SMD', value: 0.4, low: 0, high: 1, scale: 'SMD; positive favours naltrexone' }),
      studyWith({ measure: 'SMD', value: -0.9, low: -1, high: -0.5, scale: 'before-after, no control' }),
      studyWith({ measure: 'MD', value: -0.3, low: -1, high: 0.3, scale: '0-10 NRS; negative favours naltrexone' }),
      studyWith({ measure: 'MD', value: -8, low: null, high: null, scale: 'mg morphine, worked out by us' }),
      studyWith({ measure: 'RR', value: 1.4, low: 1.1, high: 1.8, scale: 'risk ratio' }),
      studyWith({ measure: 'RR', value: 1.4, low: 1.1, high: 1.8, scale: 'risk ratio' }, { intervention: 'Opioids' }),
      studyWith({ measure: 'HR', value: 1.4, low: 1.1, high: 1.8, scale: 'hazard ratio' }),
    ]);
    expect(panels.map(({ rows }) => rows.length).sort()).toEqual([1, 1, 1, 1, 1, 1, 1, 2]);
    expect(panels.map(({ left, right }) => `${left} | ${right}`)).toContain('better with naltrexone | better with the comparison');
    expect(panels.map(({ left, right }) => `${left} | ${right}`)).toContain('better with the comparison | better with naltrexone');
    expect(panels.map(({ left, right }) => `${left} | ${right}`)).toContain('less often with opioids | more often with opioids');
  });

  it('cut what goes past the edge, and say so', () => {
    const [panel] = drawForest([studyWith({ measure: 'SMD', value: 0.67, low: -4.69, high: 6.02, scale: null })]);
    expect(panel?.rows[0]?.interval).toMatchObject({ isCutLeft: true, isCutRight: true });
  });

  it('draw a figure without an interval as a point, and never opium beside opioids', () => {
    const [panel] = drawForest([
      studyWith({ measure: 'MD', value: 0.49, low: null, high: null, scale: '0-10 NRS; negative favours naltrexone' }),
    ]);
    expect(panel?.rows[0]?.interval).toBeNull();
    const subjects = drawForest(figuresOf('opioid-cancer-risk').main).map(({ subject, rows }) => [
      subject,
      rows.map(({ study }) => study.id),
    ]);
    expect(Object.fromEntries(subjects)).toEqual({ opioids: ['oh-2020', 'oh-2020'], 'raw opium': ['sheikh-2020', 'sheikh-2020'] });
  });

  it('put ratios on a scale where twice and half are as far from none', () => {
    const [panel] = drawForest([
      studyWith({ measure: 'RR', value: 2, low: 1, high: 4, scale: null }),
      studyWith({ measure: 'RR', value: 0.5, low: 0.25, high: 1, scale: null }),
    ]);
    const [twice, half] = panel?.rows ?? [];
    const none = panel?.none ?? 0;
    expect((twice?.at ?? 0) - none).toBeCloseTo(none - (half?.at ?? 0));
  });

  it('show a topic’s own outcome first, and draw nothing for approval or price', () => {
    expect(figuresOf('ldn-fatigue').main.every(({ result }) => /fatigue|energy/i.test(result.outcome))).toBe(true);
    expect(figuresOf('ldn-fatigue').other.length).toBeGreaterThan(0);
    expect(figuresOf('ldn-approval').main).toEqual([]);
    expect(figuresOf('ldn-tolerability').main.map(({ result }) => result.outcome)).toContain('Adverse events vs placebo');
  });

  it('show no trial’s figures beside a warning about people whom that trial left out', () => {
    expect(figuresOf('naltrexone-with-opioids')).toEqual({ main: [], other: [] });
    expect(figuresOf('ldn-diy')).toEqual({ main: [], other: [] });
  });

  it('show on one illness no figure of another, and on inflammation none of mood', () => {
    const outcomes = (id: string) => figuresOf(id).main.map(({ result }) => result.outcome);
    expect(outcomes('ldn-neuropathy').filter((outcome) => /fibromyalgia/i.test(outcome))).toEqual([]);
    expect(outcomes('ldn-fibromyalgia')).toContain('Pain, fibromyalgia vs placebo');
    expect(outcomes('ldn-inflammation')).toEqual([]);
    expect(outcomes('naltrexone-with-alcohol')).toContain('Heavy drinking');
  });

  it('call less pain better whatever was found, save where nobody told which way the difference was taken', () => {
    const ends = (id: string) => drawForest(figuresOf(id).main).map(({ left, rows }) => [left, rows.map(({ study }) => study.id)] as const);
    expect(ends('naloxone-opioid-reset').map(([left]) => left)).toEqual(['better with naloxone', 'better with naloxone']);
    expect(ends('ldn-neuropathy').find(([, ids]) => ids.includes('srinivasan-2021'))?.[0]).toBe('lower with naltrexone');
  });

  it.each([
    [0.9, 1.3],
    [0.66, 1.06],
    [1.26, 2.12],
    [0.35, 1],
    [0.14, 0.46],
    [0.04, 7.31],
  ])('mark a ratio’s axis with two to six round numbers that leave each other room (%d to %d)', (low, high) => {
    const [panel] = drawForest([studyWith({ measure: 'RR', value: low, low, high, scale: null })]);
    const places = panel?.ticks.map(({ at }) => at) ?? [];
    expect(places.length).toBeGreaterThanOrEqual(2);
    for (const [i, at] of places.slice(1).entries()) expect(at - (places[i] ?? 0)).toBeGreaterThan(0.09);
  });

  it('say where nobody was allotted to a treatment', () => {
    expect(drawForest(figuresOf('opioid-cancer-risk').main).every(({ isObserved }) => isObserved)).toBe(true);
    expect(drawForest(figuresOf('ldn-fibromyalgia').main).some(({ isObserved }) => isObserved)).toBe(false);
  });

  it('write a minus sign', () => expect(formatFigure(-0.34)).toBe('−0.34'));
});

describe('timelines', () => {
  it.each(library.topics)('of $id place every study by year, in its lane, and every turn', (topic) => {
    const studies = catalogue.studiesOn(topic);
    const timeline = drawTimeline(studies, topic.evidence.turns);
    if (!timeline) {
      expect(new Set(studies.map(({ study }) => yearOf(study))).size).toBeLessThan(2);
      return;
    }
    const dots = timeline.lanes.flatMap(({ dots: inLane }) => inLane);
    expect(dots).toHaveLength(studies.length);
    const byYear = dots.toSorted((a, b) => a.year - b.year);
    for (const [i, dot] of byYear.entries()) {
      expect(dot.at > 0 && dot.at < 1).toBe(true);
      expect(dot.at).toBeGreaterThanOrEqual(byYear[i - 1]?.at ?? 0);
    }
    for (const { height, dots: inLane } of timeline.lanes) {
      for (const { top, radius } of inLane) expect(top + radius <= height).toBe(true);
      expect(new Set(inLane.map(({ at, top }) => `${at} ${top}`)).size).toBe(inLane.length);
    }
    expect(timeline.turns.flatMap(({ numbers }) => numbers).sort((a, b) => a - b)).toEqual(topic.evidence.turns.map((_, i) => i + 1));
  });

  it('are left out where there is one study', () => {
    expect(drawTimeline(catalogue.studiesOn(topicOf('ldn-sleep')).slice(0, 1), [])).toBeNull();
  });
});

describe('the words at an axis', () => {
  afterEach(() => speak(wordsIn('en')));

  it('are Spanish in Spanish for every figure on file', () => {
    const wordsOf = () =>
      library.studies.flatMap((study) =>
        study.results.flatMap(({ numeric, ...result }) => {
          if (!numeric) return [];
          const { unit, left, right } = readScale({ ...result, numeric }, subjectOf(study));
          return [{ id: study.id, unit, left, right }];
        }),
      );
    const english = wordsOf();
    speak(wordsIn('es'));
    const same = wordsOf().filter(({ unit, left, right }, at) => {
      const other = english[at];
      return (unit !== '' && unit === other?.unit) || left === other?.left || right === other?.right || / after /.test(left + right);
    });
    expect(english.length).toBeGreaterThan(50);
    expect(same).toEqual([]);
  });
});
