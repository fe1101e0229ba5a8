/** Which topics are marked: a box for each, in groups that open. */
import type { Topic } from '../topics/topic';
import { say, sayFor } from '../words/say';
import { Tick } from './fields';

const GROUPS = ['ldn-benefit', 'mechanism', 'safety', 'access', 'naltrexone', 'naloxone', 'opioid', 'context'] as const;

interface TopicOptionsProps {
  readonly topics: readonly Topic[];
  readonly hidden: readonly string[];
  readonly onChange: (hidden: readonly string[]) => void;
}

export function TopicOptions({ topics, hidden, onChange }: TopicOptionsProps) {
  return (
    <fieldset>
      <legend>{say('options.topics')}</legend>
      {GROUPS.map((group) => {
        const members = topics.filter((topic) => topic.group === group);
        const off = members.filter(({ id }) => hidden.includes(id)).length;
        return (
          members.length > 0 && (
            <details key={group}>
              <summary>
                {sayFor('options.group', group)}{' '}
                <span class="quiet">
                  {off === 0 ? say('options.allTopics', members.length) : say('options.someTopics', members.length - off, members.length)}
                </span>
              </summary>
              {members.map(({ id, label }) => (
                <Tick
                  key={id}
                  name={`topic-${id}`}
                  on={!hidden.includes(id)}
                  onChange={(on) => onChange(on ? hidden.filter((each) => each !== id) : [...hidden, id])}
                >
                  <span lang="en">{label}</span>
                </Tick>
              ))}
            </details>
          )
        );
      })}
    </fieldset>
  );
}
