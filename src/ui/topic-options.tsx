/** Which topics are marked: a box for each, in groups that open. */
import type { Topic, TopicGroup } from '../topics/topic';
import { Tick } from './fields';

const GROUPS: readonly (readonly [TopicGroup, string])[] = [
  ['ldn-benefit', 'What LDN is used for'],
  ['mechanism', 'How it works'],
  ['safety', 'Safety'],
  ['access', 'Getting it: approval, cost, dose'],
  ['naltrexone', 'Naltrexone at full dose'],
  ['naloxone', 'Naloxone'],
  ['opioid', 'Opioids'],
  ['context', 'Pain and its setting'],
];

interface TopicOptionsProps {
  readonly topics: readonly Topic[];
  readonly hidden: readonly string[];
  readonly onChange: (hidden: readonly string[]) => void;
}

export function TopicOptions({ topics, hidden, onChange }: TopicOptionsProps) {
  return (
    <fieldset>
      <legend>Topics</legend>
      {GROUPS.map(([group, name]) => {
        const members = topics.filter((topic) => topic.group === group);
        const off = members.filter(({ id }) => hidden.includes(id)).length;
        return (
          members.length > 0 && (
            <details key={group}>
              <summary>
                {name} <span class="quiet">{off === 0 ? `all ${members.length}` : `${members.length - off} of ${members.length}`}</span>
              </summary>
              {members.map(({ id, label }) => (
                <Tick
                  key={id}
                  name={`topic-${id}`}
                  on={!hidden.includes(id)}
                  onChange={(on) => onChange(on ? hidden.filter((each) => each !== id) : [...hidden, id])}
                >
                  {label}
                </Tick>
              ))}
            </details>
          )
        );
      })}
    </fieldset>
  );
}
