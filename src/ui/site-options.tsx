/** Where Footing reads: the list of sites, to be changed by hand or as a file that is taken whole or not at all. */
import { useState } from 'preact/hooks';
import { FILE_SITE, isSite, type Settings, siteModes, siteOf } from '../settings/settings';
import { readSiteList, writeSiteList } from '../settings/site-list';
import { Choice } from './fields';

const MODE = { 'all-but': 'On all sites but those listed', only: 'On the listed sites only' } as const;
/** Longer is no list of sites. */
const MAX_FILE_BYTES = 1_000_000;

interface SiteOptionsProps {
  readonly settings: Settings;
  readonly onChange: (changes: Partial<Settings>) => void;
  readonly onSaveFile: (name: string, text: string) => void;
}

export function SiteOptions({ settings, onChange, onSaveFile }: SiteOptionsProps) {
  const [typed, type] = useState('');
  const [fault, tellFault] = useState('');
  const field = settings.siteMode === 'only' ? 'enabledSites' : 'disabledSites';
  const sites = settings[field];

  const add = (event: Event) => {
    event.preventDefault();
    const text = typed.trim().toLowerCase();
    const site = siteOf(text) ?? (isSite(text) ? text : null);
    if (site === null) return tellFault(`“${typed.trim()}” is no site. Write its name, such as example.org.`);
    tellFault('');
    type('');
    if (!sites.includes(site)) onChange({ [field]: [...sites, site] });
  };

  const load = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    input.value = '';
    if (!file) return;
    if (file.size > MAX_FILE_BYTES) return tellFault(`${file.name} is too long for a list of sites. Nothing was changed.`);
    const read = readSiteList(await file.text());
    if (!read.ok) return tellFault(`${file.name}, line ${read.line}: ${read.reason}. Nothing was changed.`);
    tellFault('');
    onChange(read.value);
  };

  return (
    <section>
      <h2>Sites</h2>
      <Choice
        legend="Footing reads"
        name="sites"
        options={siteModes}
        words={MODE}
        chosen={settings.siteMode}
        onChange={(siteMode) => onChange({ siteMode })}
      />
      <ul class="sites" aria-label="Listed sites">
        {sites.map((site) => (
          <li key={site}>
            <span>{site === FILE_SITE ? 'files on this computer' : site}</span>
            <button
              type="button"
              aria-label={`Remove ${site}`}
              onClick={() => onChange({ [field]: sites.filter((each) => each !== site) })}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      {sites.length === 0 && <p class="quiet">No site is listed.</p>}
      <form onSubmit={add}>
        <label for="site">Add a site</label>
        <input id="site" type="text" placeholder="example.org" value={typed} onInput={(event) => type(event.currentTarget.value)} />
        <button type="submit">Add</button>
      </form>
      <p class="fault" role="alert">
        {fault}
      </p>
      <div class="files">
        <button type="button" onClick={() => onSaveFile('footing-sites.txt', writeSiteList(settings))}>
          Save the list as a file
        </button>
        <label class="file">
          Load a list
          <input type="file" accept=".txt,text/plain" onChange={(event) => void load(event.currentTarget)} />
        </label>
      </div>
    </section>
  );
}
