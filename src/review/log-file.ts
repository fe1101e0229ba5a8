/** The log of decisions as a file, JSON or CSV, and back. A file with one fault is refused whole: half a log would look like a whole one. Pure. */
import { quoteCell, STARTS_FORMULA } from '../report/formats/csv-cell';
import type { Result } from '../text/text-block';
import type { Decision } from './decision';
import { parseDecision } from './schema';

/** Says what the file is, so that another JSON file is not taken for one. */
const KIND = 'footing-review-log';
const VERSION = 1;
const COLUMNS = ['key', 'state', 'reason', 'note', 'words', 'author', 'url', 'decidedOn'] as const;

export function toJsonLog(decisions: readonly Decision[]): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, decisions }, null, 2)}\n`;
}

export function toCsvLog(decisions: readonly Decision[]): string {
  const rows = decisions.map((decision) => COLUMNS.map((column) => toCell(decision[column] ?? '')).join(','));
  return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

/** @returns The decisions, or why the file was refused and where. */
export function readLog(content: string): Result<readonly Decision[], string> {
  const text = content.replace(/^\uFEFF/, '').trim();
  if (text === '') return refuse('the file is empty');
  return text.startsWith('{') ? readJson(text) : readCsv(text);
}

function readJson(text: string): Result<readonly Decision[], string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse(`not whole JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== KIND)
    return refuse('no log of decisions of Footing');
  if (!('version' in value) || value.version !== VERSION) return refuse(`a log of another version; this one reads version ${VERSION}`);
  if (!('decisions' in value) || !Array.isArray(value.decisions)) return refuse('a log without decisions');
  return readAll(value.decisions, (at) => `decision ${at + 1}`);
}

function readCsv(text: string): Result<readonly Decision[], string> {
  const rows = parseCsv(text);
  if (rows === null) return refuse('a quotation mark is opened and never closed');
  const [header = [], ...lines] = rows;
  if (header.join(',') !== COLUMNS.join(',')) return refuse(`line 1 should read ${COLUMNS.join(',')}`);
  const uneven = lines.findIndex((cells) => cells.length !== COLUMNS.length);
  if (uneven >= 0) return refuse(`line ${uneven + 2} has ${lines[uneven]?.length} of ${COLUMNS.length} fields`);
  const values = lines.map((cells) => {
    const record = Object.fromEntries(COLUMNS.map((column, at) => [column, fromCell(cells[at] ?? '')]));
    return { ...record, author: record.author === '' ? null : record.author };
  });
  return readAll(values, (at) => `line ${at + 2}`);
}

function readAll(values: readonly unknown[], where: (at: number) => string): Result<readonly Decision[], string> {
  const decisions: Decision[] = [];
  for (const [at, value] of values.entries()) {
    const parsed = parseDecision(value);
    if (!parsed.ok) return refuse(`${where(at)}: ${parsed.error}`);
    decisions.push(parsed.value);
  }
  return { ok: true, value: decisions };
}

/** @returns Null where a quoted field does not end. Quotation marks in it are doubled (RFC 4180); it may hold commas and line ends. */
function parseCsv(text: string): readonly (readonly string[])[] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  while (cell.lastIndex < text.length || row.length > 0) {
    const found = cell.exec(text);
    if (!found) return null;
    const [, quoted, bare = '', end] = found;
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}

/** What begins with an apostrophe gets a second, so that none is lost on the way back. */
function toCell(text: string): string {
  return quoteCell(text.startsWith("'") || STARTS_FORMULA.test(text) ? `'${text}` : text);
}

function fromCell(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}

function refuse(error: string): { readonly ok: false; readonly error: string } {
  return { ok: false, error };
}
