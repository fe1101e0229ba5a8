/** A box to tick, and a choice of one among several, laid open or folded away. */
import type { ComponentChildren } from 'preact';

interface TickProps {
  readonly name: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
}

export function Tick({ name, on, onChange, children }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" name={name} checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChange: (option: T) => void;
}

export function Choice<T extends string>({ legend, name, options, words, chosen, onChange }: ChoiceProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label class="tick" key={option}>
          <input type="radio" name={name} value={option} checked={option === chosen} onChange={() => onChange(option)} />
          <span>{words[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly wordsOf: (option: T) => string;
  readonly chosen: T;
  readonly onSelect: (option: T) => void;
}

export function Select<T extends string>({ label, options, wordsOf, chosen, onSelect }: SelectProps<T>) {
  return (
    <label>
      <span>{label}</span>{' '}
      <select
        value={chosen}
        onChange={(event) => {
          const option = options.find((each) => each === event.currentTarget.value);
          if (option) onSelect(option);
        }}
      >
        {options.map((each) => (
          <option key={each} value={each}>
            {wordsOf(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
