/**
 * Where decisions are kept: IndexedDB of the extension's own origin, so that they survive restarts and updates and no page can read them.
 * Each record is checked when it is read; one that is broken is left out and left alone.
 */
import type { Decision } from './decision';
import { mergeDecisions, type Merge } from './merge';
import { parseDecision } from './schema';

const NAME = 'footing-review';
/** Raised with a step in {@link upgrade} whenever the shape changes. */
const VERSION = 1;
const STORE = 'decisions';

export interface DecisionStore {
  /** Of these posts; in the order asked, null where nothing was decided. */
  read(keys: readonly string[]): Promise<readonly (Decision | null)[]>;
  readAll(): Promise<readonly Decision[]>;
  write(decision: Decision): Promise<void>;
  remove(key: string): Promise<void>;
  /** Takes in what another log has and ours has not, and what it decided later. All of it or nothing. */
  merge(decisions: readonly Decision[]): Promise<Merge>;
  clear(): Promise<void>;
  close(): void;
}

/** @throws DOMException when the browser keeps nothing (some private windows). */
export async function openDecisions(factory: IDBFactory = indexedDB): Promise<DecisionStore> {
  const request = factory.open(NAME, VERSION);
  request.onupgradeneeded = () => upgrade(request.result);
  const database = await answered(request);
  // Another window of a newer version must be able to upgrade.
  database.onversionchange = () => database.close();

  const inStore = async <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> => {
    const transaction = database.transaction(STORE, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const [value] = await Promise.all([work(transaction.objectStore(STORE)), done]);
    return value;
  };

  return {
    read: (keys) =>
      inStore('readonly', async (store) => Promise.all(keys.map(async (key) => check(await answered<unknown>(store.get(key)))))),
    readAll: () => inStore('readonly', async (store) => listAll(await answered<unknown[]>(store.getAll()))),
    write: (decision) => inStore('readwrite', async (store) => void (await answered(store.put(decision)))),
    remove: (key) => inStore('readwrite', async (store) => void (await answered(store.delete(key)))),
    merge: (decisions) =>
      inStore('readwrite', async (store) => {
        const ours = new Map(listAll(await answered<unknown[]>(store.getAll())).map((decision) => [decision.key, decision]));
        const merge = mergeDecisions(ours, decisions);
        for (const decision of merge.toWrite) store.put(decision);
        return merge;
      }),
    clear: () => inStore('readwrite', async (store) => void (await answered(store.clear()))),
    close: () => database.close(),
  };
}

function upgrade(database: IDBDatabase): void {
  if (!database.objectStoreNames.contains(STORE)) database.createObjectStore(STORE, { keyPath: 'key' });
}

function check(value: unknown): Decision | null {
  const parsed = parseDecision(value);
  return parsed.ok ? parsed.value : null;
}

/** Earliest first. */
function listAll(values: readonly unknown[]): readonly Decision[] {
  const decisions = values.flatMap((value) => check(value) ?? []);
  return decisions.toSorted((a, b) => Date.parse(a.decidedOn) - Date.parse(b.decidedOn));
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
