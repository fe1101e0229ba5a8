/** The language of claims as it ships: made from seeds/cues by `npm run data`. */

/** Drugs that a sentence may be about; `naltrexone` is the full dose. */
export const drugs = ['ldn', 'naltrexone', 'naloxone', 'opioid'] as const;
export type Drug = (typeof drugs)[number];

/** When a sentence may speak of a topic at all: every entry of `needs` must hold. The model then decides whether it does. */
export interface Candidacy {
  readonly topic: string;
  /** Topics of one family share what the model learned ("helps a condition"). */
  readonly family: string;
  /** Alternatives separated by `|`; a bare name is a concept in the sentence, `@ldn` the drug in focus, `~condition-ms` what the text is about. */
  readonly needs: readonly string[];
  /** Drugs the topic is about. */
  readonly drug: readonly string[];
  /** Concepts that speak of the topic itself. */
  readonly core: readonly string[];
  /** Concepts that make a claim on the topic a denial, free of any negation. */
  readonly denies?: readonly string[];
  /** Concepts that make a claim on the topic an assertion, free of any negation, where nothing makes it a denial. */
  readonly asserts?: readonly string[];
}

export interface Lexicon {
  /** Concept id → phrases in the notation of match-phrases.ts, one a line. */
  readonly concepts: Readonly<Record<string, string>>;
  readonly candidacies: readonly Candidacy[];
}
