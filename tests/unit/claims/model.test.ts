/** The learned part: weights packed as characters, sums, and what each feature put into them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateFeatureNames } from '../../../src/claims/candidate-features';
import {
  bend,
  featureHash,
  HASH_BITS,
  HIGHEST_LEVEL,
  LEAST_FEATURES,
  LEAK,
  loadModel,
  mannerChoices,
  type PackedNet,
  packHashes,
  packRows,
  packWeights,
  SHOWN,
  unpackHashes,
  unpackRows,
  unpackWeights,
  type WeightsFile,
} from '../../../src/claims/model';

const weight = fc.double({ min: -5, max: 5, noNaN: true });
const step = fc.double({ min: 0.001, max: 0.5, noNaN: true });
const run = { seed: 20261124, numRuns: 300 };

/** Features of a candidate: two that the files here have weights for, and one they have none for. */
const [FIRST, SECOND, UNLEARNED] = ['core2', 'drug-named', 'negated'].map((name) => candidateFeatureNames.indexOf(name)) as [
  number,
  number,
  number,
];

/** Rows are coarser than the rest: how many steps they reach is told by the packing itself. */
const HIGHEST_ROW = unpackRows(packRows(Array(12).fill(1e9), 1))[0] ?? NaN;
/** Weights share a character by two, three or four; whole numbers of all of them come back as many as they were. */
const TOGETHER = 12;

const packings = [
  { what: 'weights', most: HIGHEST_LEVEL, packing: packWeights, unpack: unpackWeights },
  { what: 'rows', most: HIGHEST_ROW, packing: packRows, unpack: unpackRows },
] as const;

describe.each(packings)('packed $what', ({ most, packing, unpack }) => {
  const many = fc.array(fc.array(weight, { minLength: TOGETHER, maxLength: TOGETHER }), { maxLength: 5 }).map((parts) => parts.flat());

  it('come back to within half a step, and at most at the highest level', () => {
    fc.assert(
      fc.property(many, step, (weights, each) => {
        const back = unpack(packing(weights, each));
        expect(back).toHaveLength(weights.length);
        weights.forEach((original, at) => {
          const clipped = Math.max(-most * each, Math.min(most * each, original));
          expect(Math.abs((back[at] ?? NaN) - clipped)).toBeLessThanOrEqual(each / 2 + 1e-5);
        });
      }),
      run,
    );
  });

  it('come back the same once they are packed', () => {
    fc.assert(
      fc.property(many, step, (weights, each) => {
        const packed = packing(weights, each);
        expect(packing(unpack(packed), each)).toEqual(packed);
      }),
      run,
    );
  });

  it('are clipped at the highest level on both sides', () => {
    expect(most).toBeGreaterThanOrEqual(1);
    const weights = [1e9, -1e9, 0, 0.5, ...Array<number>(TOGETHER - 4).fill(-0.5)];
    const expected = [most * 0.5, -most * 0.5, 0, 0.5, ...Array<number>(TOGETHER - 4).fill(-0.5)];
    expect([...unpack(packing(weights, 0.5))]).toEqual(expected);
  });

  it('need no more room in JSON than their characters, whatever the levels', () => {
    const levelsOf = fc.array(fc.integer({ min: -most, max: most }), { minLength: 20 * TOGETHER, maxLength: 20 * TOGETHER });
    fc.assert(
      fc.property(levelsOf, (weights) => {
        const { levels: text } = packing(weights, 1);
        expect(JSON.stringify(text)).toHaveLength(text.length + 2);
        expect([...unpack({ step: 1, levels: text })]).toEqual(weights);
      }),
      run,
    );
  });

  it('of none are none', () => {
    expect(unpack(packing([], 1))).toHaveLength(0);
  });
});

describe('hashes', () => {
  const ascending = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** HASH_BITS - 1 })).map((hashes) => hashes.sort((a, b) => a - b));

  it('come back as they were packed, and need no more room in JSON than their characters', () => {
    fc.assert(
      fc.property(ascending, (hashes) => {
        const text = packHashes(hashes);
        expect([...unpackHashes(text)]).toEqual(hashes);
        expect(JSON.stringify(text)).toHaveLength(text.length + 2);
      }),
      run,
    );
  });

  it('come back at both ends of what they can be', () => {
    const ends = [0, 1, 31, 32, 33, 1056, 2 ** HASH_BITS - 2, 2 ** HASH_BITS - 1];
    expect([...unpackHashes(packHashes(ends))]).toEqual(ends);
  });

  it('are whole numbers of so many bits for any feature', () => {
    const name = fc.string({ unit: 'binary', maxLength: 12 });
    fc.assert(
      fc.property(name, name, name, (kind, first, second) => {
        const hash = featureHash(kind, first, second);
        return Number.isInteger(hash) && hash >= 0 && hash < 2 ** HASH_BITS && featureHash(kind, first, second) === hash;
      }),
      run,
    );
  });

  it('tell kind, name and second name apart', () => {
    const alike = [
      ['w', 'ab', ''],
      ['w', 'a', 'b'],
      ['b', 'a', 'b'],
      ['b', 'b', 'a'],
      ['wa', 'b', ''],
      ['', 'wa', 'b'],
    ] as const;
    expect(new Set(alike.map(([kind, name, second]) => featureHash(kind, name, second))).size).toBe(alike.length);
  });
});

const STEP = 0.0625;
const TOPICS = ['first', 'second'];
const UNITS = 3;
const MANNER_UNITS = 2;
const FEATURES = 12;

/** Whole steps, so that nothing is lost in packing. */
const levels = (length: number, most = HIGHEST_LEVEL) =>
  fc.array(fc.integer({ min: -most, max: most }), { minLength: length, maxLength: length }).map((all) => all.map((one) => one * STEP));

interface Plain {
  readonly rows: readonly number[];
  readonly unitBias: readonly number[];
  readonly out: readonly number[];
  readonly outBias: readonly number[];
}
const net = (units: number, outputs: number) =>
  fc.record<Plain>({
    rows: levels(FEATURES * units, HIGHEST_ROW),
    unitBias: levels(units),
    out: levels(outputs * units),
    outBias: levels(outputs),
  });
const pack = (units: number, { rows, unitBias, out, outBias }: Plain): PackedNet => ({
  units,
  rows: packRows(rows, STEP),
  unitBias: packWeights(unitBias, STEP),
  out: packWeights(out, STEP),
  outBias: packWeights(outBias, STEP),
});

const parts = fc.record({
  topicNet: net(UNITS, TOPICS.length),
  mannerNet: net(MANNER_UNITS, mannerChoices.length),
  shared: levels(2),
  byTopic: levels(2 * TOPICS.length),
  mannerTopics: levels(TOPICS.length * MANNER_UNITS),
  rows: fc.uniqueArray(fc.integer({ min: 0, max: FEATURES - 1 }), { maxLength: FEATURES }),
});
type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never;

type Feature = readonly [kind: string, name: string, second: string];
/** Twelve features, by hash as in the rows. */
const features = [
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((name): Feature => ['w', name, '']),
  ...['b', 'c', 'd', 'e', 'f', 'g'].map((second): Feature => ['b', 'a', second]),
].sort((one, other) => featureHash(...one) - featureHash(...other));

function fileOf({ topicNet, mannerNet, shared, byTopic, mannerTopics }: Parts): WeightsFile {
  return {
    about: {},
    vocabulary: packHashes(features.map((one) => featureHash(...one))),
    topics: TOPICS,
    topicNet: pack(UNITS, topicNet),
    own: { names: ['core2', 'drug-named'], shared: packWeights(shared, STEP), byTopic: packWeights(byTopic, STEP) },
    mannerNet: pack(MANNER_UNITS, mannerNet),
    mannerTopics: packWeights(mannerTopics, STEP),
    threshold: 0.25,
  };
}

/** The model with the features read. */
function reading(given: Parts) {
  const model = loadModel(fileOf(given));
  model.read({ rows: Int32Array.from(given.rows), count: given.rows.length });
  return model;
}

/** What an output would be, and its part that no feature gave: the biases, with the units bent as they are. */
function byHand(
  plain: Plain,
  units: number,
  rows: readonly number[],
  extra: readonly number[],
  output: number,
): { sum: number; bias: number } {
  const share = SHOWN / Math.sqrt(Math.max(LEAST_FEATURES, rows.length * SHOWN));
  let [sum, bias] = [plain.outBias[output] ?? NaN, plain.outBias[output] ?? NaN];
  for (let unit = 0; unit < units; unit++) {
    const own = (plain.unitBias[unit] ?? NaN) + (extra[unit] ?? 0);
    const total = rows.reduce((all, row) => all + (plain.rows[row * units + unit] ?? NaN), 0) * share + own;
    const out = plain.out[output * units + unit] ?? NaN;
    sum += out * bend(total);
    bias += out * own * (total > 0 ? 1 : LEAK);
  }
  return { sum, bias };
}

describe('sums', () => {
  it('of a topic are those of the net worked out by hand', () => {
    fc.assert(
      fc.property(parts, fc.nat(TOPICS.length - 1), (given, topic) => {
        expect(reading(given).topicSum(topic, [])).toBeCloseTo(byHand(given.topicNet, UNITS, given.rows, [], topic).sum, 3);
      }),
      run,
    );
  });

  it('of a topic take its own features, each for all topics and for this one; unknown ones count for nothing', () => {
    fc.assert(
      fc.property(parts, fc.nat(TOPICS.length - 1), (given, topic) => {
        const model = reading(given);
        const own = [0, 1].reduce((sum, at) => sum + (given.shared[at] ?? NaN) + (given.byTopic[topic * 2 + at] ?? NaN), 0);
        expect(model.topicSum(topic, [FIRST, SECOND, UNLEARNED])).toBeCloseTo(model.topicSum(topic, []) + own, 3);
      }),
      run,
    );
  });

  it('of a manner are those of the net worked out by hand, with the topic added to its units', () => {
    fc.assert(
      fc.property(parts, fc.nat(TOPICS.length - 1), (given, topic) => {
        const extra = given.mannerTopics.slice(topic * MANNER_UNITS, (topic + 1) * MANNER_UNITS);
        const sums = reading(given).mannerSums(topic);
        mannerChoices.forEach((_, choice) => {
          expect(sums[choice]).toBeCloseTo(byHand(given.mannerNet, MANNER_UNITS, given.rows, extra, choice).sum, 3);
        });
      }),
      run,
    );
  });

  it('do not remember the sentence before', () => {
    fc.assert(
      fc.property(parts, parts, (given, other) => {
        const fresh = reading(given);
        const used = loadModel(fileOf(given));
        used.read({ rows: Int32Array.from(other.rows), count: other.rows.length });
        used.topicSum(1, [FIRST]);
        used.mannerSums(1);
        used.read({ rows: Int32Array.from(given.rows), count: given.rows.length });
        expect(used.topicSum(0, [FIRST])).toBe(fresh.topicSum(0, [FIRST]));
        expect([...used.mannerSums(0)]).toEqual([...fresh.mannerSums(0)]);
      }),
      run,
    );
  });
});

describe('what each feature put in', () => {
  it('makes, with the biases, the sum of a topic', () => {
    fc.assert(
      fc.property(parts, fc.nat(TOPICS.length - 1), (given, topic) => {
        const model = reading(given);
        const shares = given.rows.reduce((sum, row) => sum + model.topicShares(topic)(row), 0);
        const { bias } = byHand(given.topicNet, UNITS, given.rows, [], topic);
        expect(shares + bias).toBeCloseTo(model.topicSum(topic, []), 3);
      }),
      run,
    );
  });

  it('makes, with the biases, the sum of a choice of manner', () => {
    fc.assert(
      fc.property(parts, fc.nat(TOPICS.length - 1), fc.nat(mannerChoices.length - 1), (given, topic, choice) => {
        const model = reading(given);
        const sum = model.mannerSums(topic)[choice] ?? NaN;
        const shares = given.rows.reduce((all, row) => all + model.mannerShares(choice)(row), 0);
        const extra = given.mannerTopics.slice(topic * MANNER_UNITS, (topic + 1) * MANNER_UNITS);
        expect(shares + byHand(given.mannerNet, MANNER_UNITS, given.rows, extra, choice).bias).toBeCloseTo(sum, 3);
      }),
      run,
    );
  });
});

describe('the vocabulary', () => {
  const [model] = fc.sample(parts, { seed: 20261124, numRuns: 1 }).map(reading);

  it('has each feature at its row', () => {
    expect(features.map((one) => model?.rowOf(...one))).toEqual(features.map((_, row) => row));
  });

  it.each([
    ['b', 'a', ''],
    ['w', 'a', 'b'],
    ['w', 'z', ''],
    ['p', 'a', ''],
    ['', '', ''],
    ['w', 'constructor', ''],
    ['__proto__', 'a', ''],
  ] as const)('has no row for %s "%s %s"', (kind, name, second) => {
    expect(model?.rowOf(kind, name, second)).toBe(-1);
  });

  it('of nothing has no row for anything', () => {
    const empty = fc.sample(parts, { seed: 20261124, numRuns: 1 }).map((given) => loadModel({ ...fileOf(given), vocabulary: '' }));
    expect(empty[0]?.rowOf('w', 'a', '')).toBe(-1);
  });

  it('has the topics in order, the threshold, and no topic that was not learned', () => {
    expect([...(model?.topics ?? [])]).toEqual([
      ['first', 0],
      ['second', 1],
    ]);
    expect(model?.threshold).toBe(0.25);
    expect(model?.topics.get('third')).toBeUndefined();
  });
});
