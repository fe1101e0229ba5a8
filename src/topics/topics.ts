/** The closed list of topics, as it ships. The records are in seeds/topics; `npm run data` compiles them. */
import { compiled } from './compiled';
import type { Topic, TopicId } from './topic';

export const topics: readonly Topic[] = compiled;

const byId = new Map(topics.map((topic) => [topic.id, topic]));

/** @throws {RangeError} on an id that is not on the list. */
export function topicById(id: TopicId): Topic {
  const topic = byId.get(id);
  if (!topic) throw new RangeError(`"${id}" is no topic; the list is in seeds/topics`);
  return topic;
}
