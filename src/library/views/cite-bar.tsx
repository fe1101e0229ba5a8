/** The bar at the foot of the window while studies are selected: their citations, copied or saved, in the format chosen. */
import { useState } from 'preact/hooks';
import { cite, type Format, formatNames, formats } from '../cite/cite';
import { citeWords } from '../words';
import type { Context } from './parts';

export function CiteBar({ context }: { readonly context: Context }) {
  const [format, setFormat] = useState<Format>('apa');
  const [told, tell] = useState<'' | 'copied' | 'saved' | 'failed'>('');
  const { catalogue, selected, stamp } = context;
  if (selected.size === 0) return null;
  const make = () =>
    cite(
      catalogue.library.studies.filter(({ id }) => selected.has(id)),
      format,
      stamp,
    );
  const copy = async () => tell((await context.onCopy(make().text)) ? 'copied' : 'failed');
  const save = () => {
    context.onSave(make());
    tell('saved');
  };
  return (
    <section class="cite-bar" aria-label={citeWords.label}>
      <p>
        <b>{citeWords.selected(selected.size)}</b>
      </p>
      <label>
        <span>{citeWords.format}</span>{' '}
        <select value={format} onChange={(event) => setFormat(formats.find((each) => each === event.currentTarget.value) ?? 'apa')}>
          {formats.map((each) => (
            <option key={each} value={each}>
              {formatNames[each]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => void copy()}>
        {citeWords.copy}
      </button>
      <button type="button" onClick={save}>
        {citeWords.save}
      </button>
      <button type="button" onClick={() => context.onSelect([...selected], false)}>
        {citeWords.clear}
      </button>
      <p class="said" role="status">
        {told && citeWords[told]}
      </p>
    </section>
  );
}
