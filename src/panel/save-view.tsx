/** Take it away: the report and the citations as files or text, and exercises made and opened. */
import { useState } from 'preact/hooks';
import { citationFormats, type ExportFile, type ExportFormat, exportNames, reportFormats } from './exports';
import { panelWords } from './words';

interface SaveProps {
  readonly judgesFirst: boolean;
  readonly make: (format: ExportFormat) => ExportFile;
  readonly onSave: (file: ExportFile) => void;
  /** @returns False where the browser did not allow it. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onMakeExercise: () => void;
  /** @returns Why the file was refused; null where it was opened. */
  readonly onOpenExercise: (text: string) => string | null;
}

export function SaveView(props: SaveProps) {
  const words = panelWords.save;
  const [said, say] = useState('');
  return (
    <>
      <p>{words.lead}</p>
      <p class="said" role="status">
        {said}
      </p>
      <h3>{words.report}</h3>
      {props.judgesFirst && <p>{words.judging}</p>}
      <Formats {...props} formats={reportFormats} say={say} />
      <h3>{words.citations}</h3>
      <Formats {...props} formats={citationFormats} say={say} />
      <h3>{words.exercise}</h3>
      <p>{words.exerciseLead}</p>
      <p class="acts">
        <button type="button" class="action" onClick={props.onMakeExercise}>
          {words.makeExercise}
        </button>
      </p>
      <OpenExercise onOpen={props.onOpenExercise} say={say} />
    </>
  );
}

interface FormatsProps extends SaveProps {
  readonly formats: readonly ExportFormat[];
  readonly say: (words: string) => void;
}

function Formats({ formats, make, onSave, onCopy, say }: FormatsProps) {
  const words = panelWords.save;
  const save = (format: ExportFormat) => {
    const file = make(format);
    onSave(file);
    say(words.saved(file.name));
  };
  const copy = async (format: ExportFormat) => say((await onCopy(make(format).text)) ? words.copied : words.failed);
  return (
    <ul class="formats">
      {formats.map((format) => (
        <li key={format}>
          <span>{exportNames[format]}</span>
          <button type="button" class="action" aria-label={`${words.save}: ${exportNames[format]}`} onClick={() => save(format)}>
            {words.save}
          </button>
          <button type="button" class="action" aria-label={`${words.copy}: ${exportNames[format]}`} onClick={() => void copy(format)}>
            {words.copy}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Also shown where a page has no report: a student may open the exercise before its page. */
export function OpenExercise({ onOpen, say }: { readonly onOpen: (text: string) => string | null; readonly say: (words: string) => void }) {
  const words = panelWords.save;
  const open = async (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    if (!file) return;
    const reason = onOpen(await file.text());
    // The same file may be chosen again after it was mended.
    field.value = '';
    say(reason === null ? '' : words.refused(reason));
  };
  return (
    <label class="file">
      <span>{words.openExercise}</span>
      <input
        type="file"
        accept=".json,application/json"
        aria-label={words.openLabel}
        onChange={(event) => void open(event.currentTarget)}
      />
    </label>
  );
}
