/** The options page's one view. Data and actions come as props; every control changes one field, and says so through `onChange`. */
import { disclaimerLine, verdictWords } from '../report/wording';
import { defaultSettings, densities, markedVerdicts, palettes, prints, type Settings, textSizes, themes } from '../settings/settings';
import type { Topic } from '../topics/topic';
import { languageChoices } from '../words/languages';
import { say, wordsFor } from '../words/say';
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

const DENSITY = wordsFor('options.density', densities);
const PALETTE = wordsFor('options.palette', palettes);
const TEXT = wordsFor('options.textSize', textSizes);
const PRINT = wordsFor('options.print', prints);
const THEME = wordsFor('options.theme', themes);
const LANGUAGE = wordsFor('options.languageChoice', languageChoices);

export function OptionsView(props: OptionsProps) {
  const { settings, onChange } = props;
  const { hiddenVerdicts, hiddenNotes } = settings;
  return (
    <main>
      <h1>{say('options.title')}</h1>
      <p class="saved" role="status">
        {props.saved}
      </p>

      <section>
        <h2>{say('options.marked')}</h2>
        <fieldset>
          <legend>{say('options.verdicts')}</legend>
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
          <p class="quiet">{say('options.safetyStays')}</p>
        </fieldset>
        <TopicOptions topics={props.topics} hidden={settings.hiddenTopics} onChange={(hiddenTopics) => onChange({ hiddenTopics })} />
        {hiddenNotes.length > 0 && (
          <p>
            {say('options.hiddenNotes', hiddenNotes.length)}{' '}
            <button type="button" onClick={() => onChange({ hiddenNotes: [] })}>
              {say('options.showAgain')}
            </button>
          </p>
        )}
      </section>

      <section>
        <h2>{say('options.shown')}</h2>
        <Choice
          legend={say('options.onPage')}
          name="density"
          options={densities}
          words={DENSITY}
          chosen={settings.density}
          onChange={(density) => onChange({ density })}
        />
        <Tick name="hover" on={settings.hover} onChange={(hover) => onChange({ hover })}>
          {say('options.hover')}
        </Tick>
        <Choice
          legend={say('options.colours')}
          name="palette"
          options={palettes}
          words={PALETTE}
          chosen={settings.palette}
          onChange={(palette) => onChange({ palette })}
        />
        <Choice
          legend={say('options.notesAre')}
          name="theme"
          options={themes}
          words={THEME}
          chosen={settings.theme}
          onChange={(theme) => onChange({ theme })}
        />
        <Choice
          legend={say('options.noteText')}
          name="text"
          options={textSizes}
          words={TEXT}
          chosen={settings.textSize}
          onChange={(textSize) => onChange({ textSize })}
        />
        <Choice
          legend={say('options.printed')}
          name="print"
          options={prints}
          words={PRINT}
          chosen={settings.print}
          onChange={(print) => onChange({ print })}
        />
      </section>

      <SiteOptions settings={settings} onChange={onChange} onSaveFile={props.onSaveFile} />

      <section>
        <h2>{say('options.keys')}</h2>
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
          {say('options.changeKeys')}
        </button>
      </section>

      <section>
        <h2>{say('options.language')}</h2>
        <Choice
          legend={say('options.speaks')}
          name="language"
          options={languageChoices}
          words={LANGUAGE}
          chosen={settings.language}
          onChange={(language) => onChange({ language })}
        />
        <p>{say('options.readsEnglish')}</p>
      </section>

      <section>
        <h2>{say('options.startOver')}</h2>
        <button type="button" disabled={JSON.stringify(settings) === JSON.stringify(defaultSettings)} onClick={props.onReset}>
          {say('options.reset')}
        </button>
      </section>

      <footer>
        <p>
          <a href="/permissions.html">{say('options.permissions')}</a>
        </p>
        <p>{props.baseLine}</p>
        <p>
          {disclaimerLine()} {say('report.noAdvice')}
        </p>
      </footer>
    </main>
  );
}
