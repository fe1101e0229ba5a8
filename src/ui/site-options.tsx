/** Where Footing reads: the list of sites, to be changed by hand or as a file that is taken whole or not at all. */
import { useState } from 'preact/hooks';
import { FILE_SITE, isSite, type Settings, siteModes, siteOf } from '../settings/settings';
import { readSiteList, writeSiteList } from '../settings/site-list';
import { say, wordsFor } from '../words/say';
import { Choice } from './fields';

const MODE = wordsFor('options.siteMode', siteModes);
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
    if (site === null) return tellFault(say('options.notASite', typed.trim()));
    tellFault('');
    type('');
    if (!sites.includes(site)) onChange({ [field]: [...sites, site] });
  };

  const load = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    input.value = '';
    if (!file) return;
    if (file.size > MAX_FILE_BYTES) return tellFault(say('options.tooLong', file.name));
    const read = readSiteList(await file.text());
    if (!read.ok) return tellFault(say('options.badLine', file.name, read.line, read.reason));
    tellFault('');
    onChange(read.value);
  };

  return (
    <section>
      <h2>{say('options.sites')}</h2>
      <Choice
        legend={say('options.reads')}
        name="sites"
        options={siteModes}
        words={MODE}
        chosen={settings.siteMode}
        onChange={(siteMode) => onChange({ siteMode })}
      />
      <ul class="sites" aria-label={say('options.listed')}>
        {sites.map((site) => (
          <li key={site}>
            <span>{site === FILE_SITE ? say('popup.files') : site}</span>
            <button
              type="button"
              aria-label={say('options.removeSite', site)}
              onClick={() => onChange({ [field]: sites.filter((each) => each !== site) })}
            >
              {say('options.remove')}
            </button>
          </li>
        ))}
      </ul>
      {sites.length === 0 && <p class="quiet">{say('options.noSite')}</p>}
      <form onSubmit={add}>
        <label for="site">{say('options.addSite')}</label>
        <input
          id="site"
          type="text"
          placeholder={say('options.siteExample')}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <button type="submit">{say('options.add')}</button>
      </form>
      <p class="fault" role="alert">
        {fault}
      </p>
      <div class="files">
        <button type="button" onClick={() => onSaveFile('footing-sites.txt', writeSiteList(settings))}>
          {say('options.saveList')}
        </button>
        <label class="file">
          {say('options.loadList')}
          <input type="file" accept=".txt,text/plain" onChange={(event) => void load(event.currentTarget)} />
        </label>
      </div>
    </section>
  );
}
