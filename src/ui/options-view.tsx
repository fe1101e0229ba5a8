/** The options page's one view. Data and actions come as props; every control changes one field, and says so through `onChange`. */
import { disclaimer, verdictWords } from '../report/wording';
import { defaultSettings, densities, markedVerdicts, palettes, type Settings, textSizes, themes } from '../settings/settings';
import type { Topic } from '../topics/topic';
import { Choice, Tick } from './fields';
import { SiteOptions } from './site-options';
import { TopicOptions } from './topic-options';
import { VerdictGlyph } from './verdict-glyph';

export interface OptionsProps {
  readonly settings: Settings;
  readonly topics: readonly Topic[];
  readonly shortcuts: readonly { readonly what: string; readonly keys: string }[];
  /** What was last kept, for the line that says so; '' before any change. */
  readonly saved: string;
  readonly baseLine: string;
  readonly onChange: (changes: Partial<Settings>) => void;
  readonly onReset: () => void;
  readonly onSaveFile: (name: string, text: string) => void;
  readonly onShortcuts: () => void;
}

const DENSITY = {
  'marks-and-markers': 'Underlines with a small marker after each',
  marks: 'Underlines alone (the markers are still there for the keyboard)',
  'on-demand': 'Nothing, until I ask for it in the popup',
} as const;
const PALETTE = { standard: 'Standard', strong: 'Strong', grey: 'Grey: told by line and shape alone, but for safety' } as const;
const TEXT = { normal: 'Normal', large: 'Large', larger: 'Larger' } as const;
const THEME = { auto: 'As the page is', light: 'Light', dark: 'Dark' } as const;

export function OptionsView(props: OptionsProps) {
  const { settings, onChange } = props;
  const { hiddenVerdicts, hiddenNotes } = settings;
  return (
    <main>
      <h1>Footing: options</h1>
      <p class="saved" role="status">
        {props.saved}
      </p>

      <section>
        <h2>What is marked</h2>
        <fieldset>
          <legend>Verdicts</legend>
          {markedVerdicts.map((verdict) => (
            <Tick
              key={verdict}
              name={`verdict-${verdict}`}
              on={!hiddenVerdicts.includes(verdict)}
              onChange={(on) =>
                onChange({ hiddenVerdicts: markedVerdicts.filter((each) => (each === verdict ? !on : hiddenVerdicts.includes(each))) })
              }
            >
              <VerdictGlyph verdict={verdict} /> {verdictWords[verdict]}
            </Tick>
          ))}
          <p class="quiet">A claim that can hurt somebody who believes it is marked whatever is left out here.</p>
        </fieldset>
        <TopicOptions topics={props.topics} hidden={settings.hiddenTopics} onChange={(hiddenTopics) => onChange({ hiddenTopics })} />
        {hiddenNotes.length > 0 && (
          <p>
            {hiddenNotes.length === 1 ? 'You have hidden 1 note.' : `You have hidden ${hiddenNotes.length} notes.`}{' '}
            <button type="button" onClick={() => onChange({ hiddenNotes: [] })}>
              Show them again
            </button>
          </p>
        )}
      </section>

      <section>
        <h2>How it is shown</h2>
        <Choice
          legend="On the page"
          name="density"
          options={densities}
          words={DENSITY}
          chosen={settings.density}
          onChange={(density) => onChange({ density })}
        />
        <Tick name="hover" on={settings.hover} onChange={(hover) => onChange({ hover })}>
          Open a note when the pointer rests on the words (a click or a tap always does)
        </Tick>
        <Choice
          legend="Colours"
          name="palette"
          options={palettes}
          words={PALETTE}
          chosen={settings.palette}
          onChange={(palette) => onChange({ palette })}
        />
        <Choice
          legend="Notes are"
          name="theme"
          options={themes}
          words={THEME}
          chosen={settings.theme}
          onChange={(theme) => onChange({ theme })}
        />
        <Choice
          legend="Text of notes"
          name="text"
          options={textSizes}
          words={TEXT}
          chosen={settings.textSize}
          onChange={(textSize) => onChange({ textSize })}
        />
      </section>

      <SiteOptions settings={settings} onChange={onChange} onSaveFile={props.onSaveFile} />

      <section>
        <h2>Keys</h2>
        <dl class="keys">
          {props.shortcuts.map(({ what, keys }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>
                <kbd>{keys}</kbd>
              </dd>
            </div>
          ))}
        </dl>
        <button type="button" onClick={props.onShortcuts}>
          Change keys
        </button>
      </section>

      <section>
        <h2>Language</h2>
        <p>Footing reads claims in English only, and speaks English.</p>
      </section>

      <section>
        <h2>Start over</h2>
        <button type="button" disabled={JSON.stringify(settings) === JSON.stringify(defaultSettings)} onClick={props.onReset}>
          Set everything back
        </button>
      </section>

      <footer>
        <p>{props.baseLine}</p>
        <p>{disclaimer} Do not start or stop a medicine because of a web page or of a note.</p>
      </footer>
    </main>
  );
}
