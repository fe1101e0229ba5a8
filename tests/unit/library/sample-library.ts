/** The library as `npm run data` makes it, from the records themselves, so that tests need no compiled file. */
import { join } from 'node:path';
import { compileLibrary } from '../../../src/cli/data/compile-library';
import { readRecords } from '../../../src/cli/data/read-records';

export const library = compileLibrary(readRecords(join(import.meta.dirname, '../../../seeds')).records);
