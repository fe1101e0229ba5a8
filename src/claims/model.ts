/**
 * The learned part: two small networks over the features of a sentence. One layer of shared units stands between features and topics,
 * so that what is learned of one topic helps its neighbours; a second, smaller network decides stance, force and basis of a claim on a topic.
 * Takes features, gives sums and, for the reasons shown, what each feature put into a sum. Weights come from `npm run train`.
 */
import { candidateFeatureNames } from './candidate-features';

/** Weights as they ship: each is `step` times a whole level. */
export interface PackedWeights {
  readonly step: number;
  readonly levels: string;
}

/** A layer of units over features, and outputs over the units. */
export interface PackedNet {
  readonly units: number;
  /** features × units, in the order of the vocabulary, by {@link packRows}; the rest by {@link packWeights}. */
  readonly rows: PackedWeights;
  readonly unitBias: PackedWeights;
  /** outputs × units. */
  readonly out: PackedWeights;
  readonly outBias: PackedWeights;
}

/** weights.json: what `npm run train` writes. */
export interface WeightsFile {
  /** What the weights were learned from; the settings stand in src/cli/train/train-model.ts. */
  readonly about: Readonly<Record<string, unknown>>;
  /** Hashes of the features that have a row, by {@link packHashes}. Names would take three times the room. */
  readonly vocabulary: string;
  /** Outputs of the topic net, in order. */
  readonly topics: readonly string[];
  readonly topicNet: PackedNet;
  /** How a topic comes into a sentence (candidate-features.ts): names, a weight each for all topics, and topics × names. */
  readonly own: { readonly names: readonly string[]; readonly shared: PackedWeights; readonly byTopic: PackedWeights };
  readonly mannerNet: PackedNet;
  /** topics × units of the manner net: the topic whose claim is judged. */
  readonly mannerTopics: PackedWeights;
  /** Least sum for a topic to be marked. */
  readonly threshold: number;
}

/** Bits of a feature's hash that are kept: with 2,300 features, one unknown feature in 114 is taken for a known one. */
export const HASH_BITS = 18;

/** @see FNV-1a for the loop; the closing steps spread it over the upper bits. */
export function featureHash(kind: string, name: string, second: string): number {
  let hash = addText(addText(addText(0x811c9dc5, kind), name), second);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> (32 - HASH_BITS);
}

function addText(before: number, text: string): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return Math.imul(hash ^ 0x20, 0x01000193);
}

/** One character a weight: its code is this plus the weight's level. Levels stay within characters that JSON does not escape. */
const NOUGHT = 64;
export const HIGHEST_LEVEL = 27;

export function packWeights(weights: ArrayLike<number>, step: number): PackedWeights {
  let levels = '';
  for (let i = 0; i < weights.length; i++) levels += String.fromCharCode(NOUGHT + levelOf(weights[i] ?? 0, step, HIGHEST_LEVEL));
  return { step, levels };
}

export function unpackWeights({ step, levels }: PackedWeights): Float32Array {
  const weights = new Float32Array(levels.length);
  for (let i = 0; i < levels.length; i++) weights[i] = (levels.charCodeAt(i) - NOUGHT) * step;
  return weights;
}

function levelOf(weight: number, step: number, highest: number): number {
  return Math.max(-highest, Math.min(highest, Math.round(weight / step)));
}

/** Weights of rows are -1, 0 or 1 steps, most of them 0, and four share a character: gzip gives no character less than a bit. */
const ROW_LEVELS = 3;
const ROW_PACK = 4;
const FIRST_CODE = 35;
const BACKSLASH = 92;

/** @param weights - A multiple of four of them. */
export function packRows(weights: ArrayLike<number>, step: number): PackedWeights {
  let levels = '';
  for (let i = 0; i < weights.length; i += ROW_PACK) {
    let code = 0;
    for (let k = 0; k < ROW_PACK; k++) code = code * ROW_LEVELS + levelOf(weights[i + k] ?? 0, step, 1) + 1;
    levels += safeCharacter(code);
  }
  return { step, levels };
}

export function unpackRows({ step, levels }: PackedWeights): Float32Array {
  const weights = new Float32Array(levels.length * ROW_PACK);
  for (let i = 0; i < levels.length; i++) {
    let code = codeAt(levels, i);
    for (let k = ROW_PACK - 1; k >= 0; k--) {
      weights[i * ROW_PACK + k] = ((code % ROW_LEVELS) - 1) * step;
      code = Math.floor(code / ROW_LEVELS);
    }
  }
  return weights;
}

/** A number below 81 as a character that JSON does not escape. */
function safeCharacter(code: number): string {
  return String.fromCharCode(code + FIRST_CODE < BACKSLASH ? code + FIRST_CODE : code + FIRST_CODE + 1);
}

function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (code < BACKSLASH ? code : code - 1) - FIRST_CODE;
}

/** Digits of 5 bits, lowest first; the sixth bit says that more follow. Characters from `#` on, the backslash left out. */
const DIGIT = 32;

/** @param hashes - Ascending, no two alike; the distances between them are what is written. */
export function packHashes(hashes: readonly number[]): string {
  let text = '';
  let before = -1;
  for (const hash of hashes) {
    let rest = hash - before - 1;
    before = hash;
    do {
      text += safeCharacter((rest % DIGIT) + (rest >= DIGIT ? DIGIT : 0));
      rest = Math.floor(rest / DIGIT);
    } while (rest > 0);
  }
  return text;
}

export function unpackHashes(text: string): Int32Array {
  const hashes: number[] = [];
  let before = -1;
  let rest = 0;
  let worth = 1;
  for (let i = 0; i < text.length; i++) {
    const digit = codeAt(text, i);
    rest += (digit % DIGIT) * worth;
    worth *= DIGIT;
    if (digit >= DIGIT) continue;
    before += rest + 1;
    hashes.push(before);
    rest = 0;
    worth = 1;
  }
  return Int32Array.from(hashes);
}

/** Share of a negative sum that a unit lets through, so that it goes on learning. */
export const LEAK = 0.05;
/** Fewer features than this count as this many: a sentence of two words is not surer than one of ten. */
export const LEAST_FEATURES = 8;
/** Share of the features that training shows at a time; at run time all are there and each counts for this much. */
export const SHOWN = 0.5;

export interface Net {
  readonly units: number;
  readonly rows: Float32Array;
  readonly unitBias: Float32Array;
  readonly out: Float32Array;
  readonly outBias: Float32Array;
}

/** What each feature counts for, so that long sentences do not shout. */
export function featureShare(features: number, shown: number): number {
  return shown / Math.sqrt(Math.max(LEAST_FEATURES, features * shown));
}

/** Sums of the units before the bend, into `sums`. @param extra - Added to each unit's sum; null for nothing. */
export function sumUnits(
  net: Net,
  features: ArrayLike<number>,
  count: number,
  share: number,
  extra: Float32Array | null,
  at: number,
  sums: Float32Array,
): void {
  const { units, rows, unitBias } = net;
  for (let u = 0; u < units; u++) sums[u] = 0;
  for (let i = 0; i < count; i++) {
    const row = (features[i] ?? 0) * units;
    for (let u = 0; u < units; u++) sums[u] = (sums[u] ?? 0) + (rows[row + u] ?? 0);
  }
  for (let u = 0; u < units; u++) sums[u] = (sums[u] ?? 0) * share + (unitBias[u] ?? 0) + (extra ? (extra[at + u] ?? 0) : 0);
}

export function bend(sum: number): number {
  return sum > 0 ? sum : LEAK * sum;
}

/** An output's sum over the units, bent. */
export function outputSum({ units, out, outBias }: Net, output: number, bent: Float32Array): number {
  let sum = outBias[output] ?? 0;
  for (let u = 0, at = output * units; u < units; u++, at++) sum += (out[at] ?? 0) * (bent[u] ?? 0);
  return sum;
}

/** The features of one sentence, as rows. */
export interface Rows {
  readonly rows: Int32Array;
  count: number;
}

export interface Model {
  /** Least sum for a topic to be marked. */
  readonly threshold: number;
  /** Topic → output; undefined where nothing was learned for it. */
  readonly topics: ReadonlyMap<string, number>;
  /** Row of a feature; -1 where nothing was learned for it. */
  rowOf(kind: string, name: string, second: string): number;
  /** Begin a sentence: what follows asks of these rows. */
  read(features: Rows): void;
  /** How much the sentence speaks of a topic: the sum before the logistic function. `own` are places in {@link candidateFeatureNames}. */
  topicSum(topic: number, own: readonly number[]): number;
  /** Sums of the choices of {@link mannerChoices} for a claim on a topic; valid until the next call. */
  mannerSums(topic: number): Float32Array;
  /** What one feature, given by its row, put into the topic's sum. */
  topicShares(topic: number): (row: number) => number;
  /** What one feature put into the sum of a choice of manner. Asked after {@link mannerSums} for that topic. */
  mannerShares(choice: number): (row: number) => number;
}

/** Outputs of the manner net, in order. */
export const mannerChoices = [
  'asserts',
  'denies',
  'questions',
  'hedged',
  'plain',
  'absolute',
  'study',
  'anecdote',
  'authority',
  'none',
] as const;

function unpackNet({ units, rows, unitBias, out, outBias }: PackedNet): Net {
  return { units, rows: unpackRows(rows), unitBias: unpackWeights(unitBias), out: unpackWeights(out), outBias: unpackWeights(outBias) };
}

export function loadModel(file: WeightsFile): Model {
  const rowOf = indexRows(unpackHashes(file.vocabulary));
  const topicNet = unpackNet(file.topicNet);
  const mannerNet = unpackNet(file.mannerNet);
  const mannerTopics = unpackWeights(file.mannerTopics);
  const topics = new Map(file.topics.map((name, index) => [name, index]));
  const ownAt = candidateFeatureNames.map((name) => file.own.names.indexOf(name));
  const ownCount = file.own.names.length;
  const ownShared = unpackWeights(file.own.shared);
  const ownByTopic = unpackWeights(file.own.byTopic);
  const sums = new Float32Array(topicNet.units);
  const bent = new Float32Array(topicNet.units);
  const mannerUnits = new Float32Array(mannerNet.units);
  const mannerBase = new Float32Array(mannerNet.units);
  const mannerBent = new Float32Array(mannerNet.units);
  const manner = new Float32Array(mannerChoices.length);
  let share = 0;
  let current: Rows | null = null;
  let mannerRead = false;
  return {
    threshold: file.threshold,
    topics,
    rowOf: (kind, name, second) => rowOf(featureHash(kind, name, second)),
    read(features) {
      current = features;
      mannerRead = false;
      share = featureShare(features.count, SHOWN);
      sumUnits(topicNet, features.rows, features.count, share, null, 0, sums);
      for (let u = 0; u < sums.length; u++) bent[u] = bend(sums[u] ?? 0);
    },
    topicSum(topic, own) {
      let sum = outputSum(topicNet, topic, bent);
      for (const feature of own) {
        const index = ownAt[feature] ?? -1;
        if (index >= 0) sum += (ownShared[index] ?? 0) + (ownByTopic[topic * ownCount + index] ?? 0);
      }
      return sum;
    },
    mannerSums(topic) {
      if (!mannerRead && current) sumUnits(mannerNet, current.rows, current.count, share, null, 0, mannerBase);
      mannerRead = true;
      for (let u = 0; u < mannerBase.length; u++) {
        mannerUnits[u] = (mannerBase[u] ?? 0) + (mannerTopics[topic * mannerNet.units + u] ?? 0);
        mannerBent[u] = bend(mannerUnits[u] ?? 0);
      }
      for (let choice = 0; choice < manner.length; choice++) manner[choice] = outputSum(mannerNet, choice, mannerBent);
      return manner;
    },
    topicShares: (topic) => sharesOf(topicNet, topic, sums, share),
    mannerShares: (choice) => sharesOf(mannerNet, choice, mannerUnits, share),
  };
}

/** With the units bent as they are, the outputs are linear in the features: this gives one feature's term. */
function sharesOf({ units, rows, out }: Net, output: number, sums: Float32Array, share: number): (row: number) => number {
  const slopes = new Float32Array(units);
  for (let u = 0; u < units; u++) slopes[u] = (out[output * units + u] ?? 0) * ((sums[u] ?? 0) > 0 ? share : LEAK * share);
  return (row) => {
    let sum = 0;
    for (let u = 0; u < units; u++) sum += (slopes[u] ?? 0) * (rows[row * units + u] ?? 0);
    return sum;
  };
}

/** Hash → row, by open addressing: a sentence asks a hundred times. */
function indexRows(hashes: Int32Array): (hash: number) => number {
  const size = 1 << (33 - Math.clz32(hashes.length * 2));
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  for (let row = 0; row < hashes.length; row++) {
    let slot = (hashes[row] ?? 0) & mask;
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    slots[slot] = row;
  }
  return (hash) => {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = slots[slot] ?? -1;
      if (row < 0 || hashes[row] === hash) return row;
    }
  };
}
