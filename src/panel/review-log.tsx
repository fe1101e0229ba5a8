/** The log of all decisions: as a file to keep or hand on, and one taken in. */
import { toCsvLog, toJsonLog } from '../review/log-file';
import { say } from '../words/say';
import type { Decision } from '../review/decision';

interface ReviewLogProps {
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly onLog: (content: string) => Promise<string>;
  readonly onSave: (file: { readonly name: string; readonly type: string; readonly text: string }) => void;
  readonly tell: (words: string) => void;
}

export function ReviewLog({ decisions, onLog, onSave, tell }: ReviewLogProps) {
  const all = [...decisions.values()];
  return (
    <details>
      <summary>{say('panel.posts.log', all.length)}</summary>
      <p class="quiet">{say('panel.posts.logLead')}</p>
      <button
        type="button"
        class="action"
        onClick={() => onSave({ name: 'footing-decisions.json', type: 'application/json', text: toJsonLog(all) })}
      >
        {say('panel.posts.saveJson')}
      </button>{' '}
      <button type="button" class="action" onClick={() => onSave({ name: 'footing-decisions.csv', type: 'text/csv', text: toCsvLog(all) })}>
        {say('panel.posts.saveCsv')}
      </button>
      <p>
        <label>
          {say('panel.posts.takeIn')}{' '}
          <input
            type="file"
            accept=".json,.csv"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.blur();
              if (file) void file.text().then(onLog).then(tell);
            }}
          />
        </label>
      </p>
    </details>
  );
}
