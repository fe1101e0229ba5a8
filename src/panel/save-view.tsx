/** Take it away: the report and the citations as files or text, and exercises made and opened. */
import { say } from '../words/say';
import { useState } from 'preact/hooks';
import { citationFormats, type ExportFile, type ExportFormat, exportName, reportFormats } from './exports';

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
  const [said, tell] = useState('');
  return (
    <>
      <p>{say('panel.save.lead')}</p>
      <p class="said" role="status">
        {said}
      </p>
      <h3>{say('panel.save.report')}</h3>
      {props.judgesFirst && <p>{say('panel.save.judging')}</p>}
      <Formats {...props} formats={reportFormats} tell={tell} />
      <h3>{say('panel.save.citations')}</h3>
      <Formats {...props} formats={citationFormats} tell={tell} />
      <h3>{say('panel.save.exercise')}</h3>
      <p>{say('panel.save.exerciseLead')}</p>
      <p class="acts">
        <button type="button" class="action" onClick={props.onMakeExercise}>
          {say('panel.save.makeExercise')}
        </button>
      </p>
      <OpenExercise onOpen={props.onOpenExercise} tell={tell} />
    </>
  );
}

interface FormatsProps extends SaveProps {
  readonly formats: readonly ExportFormat[];
  readonly tell: (words: string) => void;
}

function Formats({ formats, make, onSave, onCopy, tell }: FormatsProps) {
  const save = (format: ExportFormat) => {
    const file = make(format);
    onSave(file);
    tell(say('panel.save.saved', file.name));
  };
  const copy = async (format: ExportFormat) =>
    tell((await onCopy(make(format).text)) ? say('panel.save.copied') : say('panel.save.failed'));
  return (
    <ul class="formats">
      {formats.map((format) => (
        <li key={format}>
          <span>{exportName(format)}</span>
          <button type="button" class="action" aria-label={`${say('panel.save.save')}: ${exportName(format)}`} onClick={() => save(format)}>
            {say('panel.save.save')}
          </button>
          <button
            type="button"
            class="action"
            aria-label={`${say('panel.save.copy')}: ${exportName(format)}`}
            onClick={() => void copy(format)}
          >
            {say('panel.save.copy')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Also shown where a page has no report: a student may open the exercise before its page. */
export function OpenExercise({
  onOpen,
  tell,
}: {
  readonly onOpen: (text: string) => string | null;
  readonly tell: (words: string) => void;
}) {
  const open = async (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    if (!file) return;
    const reason = onOpen(await file.text());
    // The same file may be chosen again after it was mended.
    field.value = '';
    tell(reason === null ? '' : say('panel.save.refused', reason));
  };
  return (
    <label class="file">
      <span>{say('panel.save.openExercise')}</span>
      <input
        type="file"
        accept=".json,application/json"
        aria-label={say('panel.save.openLabel')}
        onChange={(event) => void open(event.currentTarget)}
      />
    </label>
  );
}
