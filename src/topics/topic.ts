/** What a topic is to the rest of the code: one proposition of the closed list. The records are in seeds/topics. */

export type TopicGroup = 'ldn-benefit' | 'mechanism' | 'safety' | 'access' | 'naltrexone' | 'naloxone' | 'opioid' | 'context' | 'other';

/** The id of a record in seeds/topics, or `other` for a health claim on these drugs that no topic covers. */
export type TopicId = string;

export interface Topic {
  readonly id: TopicId;
  readonly group: TopicGroup;
  readonly label: string;
  readonly proposition: string;
}
