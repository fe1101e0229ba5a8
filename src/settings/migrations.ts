/**
 * Older stored settings, brought to the present shape one version at a time.
 * To change the shape: raise the version in settings.ts and schema.ts, add the step here and an example of the old shape to its test.
 */

export const CURRENT_VERSION = 3;

type Fields = Readonly<Record<string, unknown>>;

/** `migrations[n]` takes version n to n + 1. */
export const migrations: Readonly<Record<number, (old: Fields) => Fields>> = {
  // Whoever read English before there was a choice had the browser's language ignored; now it is heard.
  1: (old) => ({ ...old, version: 2, language: 'auto' }),
  // Until there was a choice, nothing of ours was printed.
  2: (old) => ({ ...old, version: 3, print: 'page-alone' }),
};

/** A version that we do not know (newer, missing, nonsense) is left as it is: its good fields are still read one by one. */
export function migrate(stored: Fields): Fields {
  const { version } = stored;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return stored;
  let fields = stored;
  for (let at = version; at < CURRENT_VERSION; at++) fields = migrations[at]?.(fields) ?? fields;
  return fields;
}
