/** A fault in a record, told so that whoever reads it knows which file to open and what to write there. */

export interface Fault {
  /** Relative to the folder of the records, with `seeds/` before it. */
  readonly file: string;
  /** JSON path, '' for the file itself. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  readonly repair: string;
}

const FOLDERS = { study: 'studies', topic: 'topics', concept: 'cues/concepts' } as const;

/** A reference that leads nowhere. */
export function missing(file: string, path: string, what: keyof typeof FOLDERS, id: string): Fault {
  return {
    file,
    path,
    expected: `the id of a ${what} on file`,
    found: `"${id}"`,
    repair: `Correct the id, or add seeds/${FOLDERS[what]}/${id}.json`,
  };
}

/** One fault as people read it. */
export function describeFault({ file, path, expected, found, repair }: Fault): string {
  return `${file}:${path ? ` ${path}:` : ''} expected ${expected}, got ${found}.\n  ${repair}, then run npm run data.`;
}
