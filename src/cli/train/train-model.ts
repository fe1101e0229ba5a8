/** Examples → weights as they ship: a vocabulary chosen, both nets fitted, rounded, and the outputs fitted once more to the rounded rows. */
import { bases, forces, stances } from '../../claims/decide';
import {
  featureHash,
  HIGHEST_LEVEL,
  mannerChoices,
  type Net,
  type PackedNet,
  packHashes,
  packRows,
  packWeights,
  type WeightsFile,
} from '../../claims/model';
import type { Candidacy } from '../../claims/lexicon';
import type { FeatureName, SentenceExample } from './examples';
import { fitManner, fitTopics, type FitOptions, type MannerExample, type OwnWeights, startNet, type TopicExample } from './fit';

/** Chosen by sweeps over cross-validated totals of the training pages, never over single sentences. */
export interface Settings {
  readonly topic: FitOptions;
  readonly manner: FitOptions;
  /** Features kept: those seen in at least so many sentences, pairs and others apart, and of those the most telling. */
  readonly leastSentences: number;
  readonly leastPairSentences: number;
  readonly mostFeatures: number;
  /** Steps that rows are rounded to, and all else. */
  readonly topicStep: number;
  readonly mannerStep: number;
  readonly fineStep: number;
  /** Least sum for a topic to be marked: where precision comes first and recall is not given up. */
  readonly threshold: number;
}

export const settings: Settings = {
  topic: { units: 64, epochs: 18, rate: 0.1, decay: 1e-5, seed: 1 },
  manner: { units: 12, epochs: 10, rate: 0.05, decay: 1e-5, seed: 1 },
  leastSentences: 4,
  leastPairSentences: 8,
  mostFeatures: 2300,
  topicStep: 1.15,
  mannerStep: 0.95,
  fineStep: 0.06,
  threshold: 0.65,
};

export function trainModel(
  examples: readonly SentenceExample[],
  candidacies: readonly Candidacy[],
  about: Readonly<Record<string, unknown>>,
  chosen: Settings = settings,
): WeightsFile {
  const topics = [...new Set(examples.flatMap(({ candidates }) => candidates.map(({ topic }) => topic)))].sort();
  const ownNames = [...new Set(examples.flatMap(({ candidates }) => candidates.flatMap(({ own }) => own)))].sort();
  const { families, outputs } = familiesOf(topics, candidacies);
  const names = chooseFeatures(examples, topics, ownNames, chosen);
  const encode = encoder(names, topics, ownNames);
  const topicExamples = examples.flatMap((example) => (example.candidates.length ? [encode.topics(example)] : []));
  const mannerExamples = examples.flatMap(encode.manner);

  const own = newOwn(outputs, ownNames.length);
  const topicNet = startNet(names.length, outputs, chosen.topic, -2);
  fitTopics(topicNet, own, families, topicExamples, chosen.topic);
  const roundTopic = rounding(chosen.topicStep);
  fitTopics(topicNet, own, families, topicExamples, refit(chosen.topic), roundTopic);
  const folded = foldFamilies(topicNet, own, families);

  const mannerTopics = new Float32Array(topics.length * chosen.manner.units);
  const mannerNet = startNet(names.length, mannerChoices.length, chosen.manner, 0);
  fitManner(mannerNet, mannerTopics, groups, mannerExamples, chosen.manner);
  fitManner(mannerNet, mannerTopics, groups, mannerExamples, refit(chosen.manner), rounding(chosen.mannerStep));

  const fine = (weights: Float32Array) =>
    packWeights(weights, Math.max(chosen.fineStep, ...[...weights].map((weight) => Math.abs(weight) / HIGHEST_LEVEL)));
  const pack = (net: Net, step: number): PackedNet => ({
    units: net.units,
    rows: packRows(net.rows, step),
    unitBias: fine(net.unitBias),
    out: fine(net.out),
    outBias: fine(net.outBias),
  });
  return {
    about: { ...about, seed: chosen.topic.seed },
    vocabulary: packHashes(names.map(hashOf)),
    topics,
    topicNet: pack(folded.net, chosen.topicStep),
    own: { names: ownNames, shared: fine(own.shared), byTopic: fine(folded.byTopic) },
    mannerNet: pack(mannerNet, chosen.mannerStep),
    mannerTopics: fine(mannerTopics),
    threshold: chosen.threshold,
  };
}

/** Families whose topics share an output: those that ask the same of another condition or outcome. */
const SHARING = ['helps-condition', 'helps-outcome'];

function familiesOf(
  topics: readonly string[],
  candidacies: readonly Candidacy[],
): { readonly families: readonly number[]; readonly outputs: number } {
  const familyOf = new Map(candidacies.map(({ topic, family }) => [topic, SHARING.indexOf(family)]));
  const families = topics.map((topic) => {
    const index = familyOf.get(topic) ?? -1;
    return index < 0 ? -1 : topics.length + index;
  });
  return { families, outputs: topics.length + SHARING.length };
}

/** A family's output is added to that of each of its topics, so that what ships knows of topics only. */
function foldFamilies(net: Net, own: OwnWeights, families: readonly number[]): { readonly net: Net; readonly byTopic: Float32Array } {
  const fold = (weights: Float32Array, width: number) =>
    Float32Array.from({ length: families.length * width }, (_, at) => {
      const family = families[Math.floor(at / width)] ?? -1;
      return (weights[at] ?? 0) + (family < 0 ? 0 : (weights[family * width + (at % width)] ?? 0));
    });
  return {
    net: { ...net, out: fold(net.out, net.units), outBias: fold(net.outBias, 1) },
    byTopic: fold(own.byTopic, own.count),
  };
}

/** The second fitting, behind the rounding. */
const refit = (options: FitOptions): FitOptions => ({
  ...options,
  epochs: Math.ceil(options.epochs / 2),
  rate: options.rate / 2,
  seed: options.seed + 7,
});

/** As {@link packRows} will round. */
function rounding(step: number): (weight: number) => number {
  return (weight) => Math.max(-step, Math.min(step, Math.round(weight / step) * step));
}

function newOwn(topics: number, count: number): OwnWeights {
  return { count, shared: new Float32Array(count), byTopic: new Float32Array(topics * count) };
}

const groups = [stances, forces, bases].map((choices) => {
  const from = mannerChoices.indexOf(choices[0] ?? 'asserts');
  return [from, from + choices.length] as const;
});

function encoder(names: readonly FeatureName[], topics: readonly string[], ownNames: readonly string[]) {
  const rowOf = new Map(names.map((name, row) => [name, row]));
  const topicOf = new Map(topics.map((name, index) => [name, index]));
  const ownOf = new Map(ownNames.map((name, index) => [name, index]));
  const rows = (features: readonly FeatureName[]) => Int32Array.from(features.flatMap((name) => rowOf.get(name) ?? []));
  return {
    topics: ({ features, candidates }: SentenceExample): TopicExample => ({
      rows: rows(features),
      candidates: candidates.map(({ topic, own, holds }) => ({
        topic: topicOf.get(topic) ?? 0,
        own: Int32Array.from(own.flatMap((name) => ownOf.get(name) ?? [])),
        target: holds ? 1 : 0,
      })),
    }),
    manner: ({ features, claims }: SentenceExample): readonly MannerExample[] =>
      claims.flatMap(({ topic, stance, force, basis }) => {
        const index = topicOf.get(topic);
        if (index === undefined) return [];
        // A question is hedged by definition: it would teach the force nothing.
        const choices = [stance, stance === 'questions' ? null : force, basis].map((choice) =>
          choice ? mannerChoices.indexOf(choice) : -1,
        );
        return [{ rows: rows(features), topic: index, choices }];
      }),
  };
}

/** Features seen often enough; where those are too many, a first narrow net tells which ones say most. */
function chooseFeatures(
  examples: readonly SentenceExample[],
  topics: readonly string[],
  ownNames: readonly string[],
  chosen: Settings,
): readonly FeatureName[] {
  const seen = new Map<FeatureName, number>();
  for (const { features } of examples) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const frequent = [...seen]
    .filter(([name, count]) => count >= (name.startsWith('b ') ? chosen.leastPairSentences : chosen.leastSentences))
    .map(([name]) => name);
  if (frequent.length <= chosen.mostFeatures) return byHash(frequent);
  const scout: FitOptions = { ...chosen.topic, units: 24, epochs: 6 };
  const encode = encoder(frequent, topics, ownNames);
  const net = startNet(frequent.length, topics.length, scout, -2);
  fitTopics(
    net,
    newOwn(topics.length, ownNames.length),
    [],
    examples.flatMap((example) => (example.candidates.length ? [encode.topics(example)] : [])),
    scout,
  );
  const told = frequent.map((name, row) => {
    let sum = 0;
    for (let u = 0; u < net.units; u++) sum += (net.rows[row * net.units + u] ?? 0) ** 2;
    return [name, sum * (seen.get(name) ?? 0)] as const;
  });
  return byHash(
    told
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([name]) => name)
      .slice(0, chosen.mostFeatures),
  );
}

/** In the order of their hashes; of two with one hash the first given stays. */
function byHash(names: readonly FeatureName[]): readonly FeatureName[] {
  const known = new Map<number, FeatureName>();
  for (const name of names) if (!known.has(hashOf(name))) known.set(hashOf(name), name);
  return [...known].sort(([a], [b]) => a - b).map(([, name]) => name);
}

function hashOf(feature: FeatureName): number {
  const [kind = '', name = '', second = ''] = feature.split(' ');
  return featureHash(kind, name, second);
}
