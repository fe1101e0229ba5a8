/**
 * Do the files obey the layers? Takes source texts by path and the rows of layers.js; gives every fault as a sentence.
 * It reads imports only, so that a planted fault needs no file on disk.
 */
import { dirname, join, normalize } from 'node:path/posix';
import { parseSync } from 'oxc-parser';

export interface Layer {
  readonly folder: string;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
  /** May the folder import `node:` modules? */
  readonly node?: boolean;
}

/** Path from the root of the repository, with forward slashes → source text. */
export type Sources = Readonly<Record<string, string>>;

interface Import {
  readonly from: string;
  /** As written: `../text/span`, `zod`, `node:fs`. */
  readonly request: string;
  readonly typeOnly: boolean;
  /** Worked out at run time, so that nothing can be said of it here. */
  readonly computed?: boolean;
}

/** Folders whose code runs on pages, in which the values of zod (about 84 kB) must not end up. */
const WITHOUT_ZOD = new Set(['text', 'topics', 'claims', 'evidence', 'appraisal', 'report', 'page', 'notes']);
/** What a relative import may leave out. */
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts'];

/** @returns One sentence for each fault, in the order of the paths. */
export function checkLayers(sources: Sources, layers: readonly Layer[]): readonly string[] {
  const imports = Object.entries(sources).flatMap(([path, text]) => readImports(path, text));
  return [
    ...checkRows(Object.keys(sources), layers),
    ...imports.flatMap((entry) => checkImport(entry, layers)),
    ...findCircles(imports, new Set(Object.keys(sources))),
  ];
}

function checkRows(paths: readonly string[], layers: readonly Layer[]): readonly string[] {
  const folders = new Set(paths.filter((path) => path.startsWith('src/')).map(folderOf));
  const rows = layers.map((layer) => layer.folder);
  const missing = [...folders].filter((folder) => !rows.includes(folder)).map((folder) => `src/${folder} has no row in layers.js.`);
  const upward = layers.flatMap((layer, at) =>
    layer.imports
      .filter((name) => !rows.slice(0, at).includes(name))
      .map((name) => `layers.js: ${layer.folder} names ${name}, which is no row above it.`),
  );
  const twice = rows.filter((row, at) => rows.indexOf(row) !== at).map((row) => `layers.js: ${row} has two rows.`);
  return [...missing, ...upward, ...twice];
}

function checkImport(entry: Import, layers: readonly Layer[]): readonly string[] {
  const { from, request, typeOnly } = entry;
  const target = resolveRelative(from, request);
  if (from.startsWith('entrypoints/')) return checkEntrypoint(from, request, target);
  const folder = folderOf(from);
  const layer = layers.find((row) => row.folder === folder);
  if (layer === undefined) return [];
  // The command line may load what it has just built; what ships may not.
  if (entry.computed === true && layer.node === true) return [];
  const faults: string[] = [];
  if (target === null) {
    if (!isPackageAllowed(layer, request)) faults.push(`${from} imports ${request}, which src/${folder} may not.`);
  } else if (!target.startsWith('src/')) {
    faults.push(`${from} imports ${target}, which is outside src.`);
  } else if (folderOf(target) !== folder && !layer.imports.includes(folderOf(target))) {
    faults.push(`${from} imports ${target}: src/${folder} may not import src/${folderOf(target)}.`);
  }
  const heavy = request === 'zod' || request.startsWith('zod/') || /(^|\/)schema$/.test(request);
  if (heavy && !typeOnly && WITHOUT_ZOD.has(folder) && !/\/schema\.ts$/.test(from)) {
    faults.push(`${from} imports values of ${request}: only types may come from there, save in schema.ts.`);
  }
  return faults;
}

function checkEntrypoint(from: string, request: string, target: string | null): readonly string[] {
  const allowed = target === null ? request === 'wxt' || request.startsWith('wxt/') : /^(src\/app|entrypoints)\//.test(target);
  return allowed ? [] : [`${from} imports ${request}: entrypoints import src/app and wxt only.`];
}

function isPackageAllowed(layer: Layer, request: string): boolean {
  if (request.startsWith('node:')) return layer.node === true;
  return layer.packages.some((name) => request === name || request.startsWith(`${name}/`));
}

/** Circles among values and types alike: a circle of types still ties the files together for a person who reads them. */
function findCircles(imports: readonly Import[], paths: ReadonlySet<string>): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, request } of imports) {
    const target = resolveRelative(from, request);
    const file = target === null ? undefined : ENDINGS.map((ending) => target + ending).find((path) => paths.has(path));
    if (file !== undefined) next.set(from, [...(next.get(from) ?? []), file]);
  }
  const faults: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at !== -1) {
      faults.push(`Circular import: ${[...trail.slice(at), path].join(' → ')}.`);
      return;
    }
    if (done.has(path)) return;
    for (const file of next.get(path) ?? []) visit(file, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return faults;
}

/** Every file whose code goes into the bundle of these entrypoints; what is imported for its types alone does not. */
export function reachedFrom(entrypoints: readonly string[], sources: Sources): ReadonlySet<string> {
  const reached = new Set<string>();
  const reach = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { request, typeOnly } of readImports(path, sources[path] ?? '')) {
      const target = typeOnly ? null : resolveRelative(path, request);
      const file = target === null ? undefined : ENDINGS.map((ending) => target + ending).find((each) => each in sources);
      if (file !== undefined) reach(file);
    }
  };
  for (const path of entrypoints) reach(path);
  return reached;
}

function readImports(path: string, text: string): readonly Import[] {
  if (!/\.(ts|tsx|mjs|js)$/.test(path)) return [];
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`);
  const statics = module.staticImports.map((entry) => ({
    from: path,
    request: entry.moduleRequest.value,
    typeOnly: entry.entries.length > 0 && entry.entries.every((name) => name.isType),
  }));
  const again = module.staticExports
    .flatMap((statement) => statement.entries)
    .flatMap((entry) => (entry.moduleRequest === null ? [] : [{ from: path, request: entry.moduleRequest.value, typeOnly: entry.isType }]));
  const dynamics = module.dynamicImports.map((entry) => {
    const written = text.slice(entry.moduleRequest.start, entry.moduleRequest.end);
    return { from: path, request: written.replaceAll(/^['"`]|['"`]$/g, ''), typeOnly: false, computed: !/^['"`]/.test(written) };
  });
  return [...statics, ...again, ...dynamics];
}

/** @returns The path from the root, or null for a package. */
function resolveRelative(from: string, request: string): string | null {
  return request.startsWith('.') ? normalize(join(dirname(from), request)) : null;
}

/** `src/text/span.ts` → `text`; a file straight under src counts as a folder of its own name, which no row has. */
function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}
