/** A zip whose bytes follow from its files alone: sorted by path, one date for all, no owner, packed by code instead of by the system's library. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The earliest that a zip can hold. */
const DATE = new Date('1980-01-01T00:00:00Z');

/**
 * @typedef {object} PackedFile
 * @property {string} path With forward slashes, from the top of the package.
 * @property {Uint8Array} content
 * @property {boolean} runs Is it a program to start?
 */

/** @param {readonly PackedFile[]} files In any order. @returns {Promise<Buffer>} */
export async function makeZip(files) {
  const { default: JSZip } = await import('jszip');
  const zip = new JSZip();
  for (const { path, content, runs } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    zip.file(path, content, { date: DATE, createFolders: false, unixPermissions: runs ? 0o755 : 0o644 });
  return zip.generateAsync({ type: 'nodebuffer', platform: 'UNIX', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}

/**
 * @param {string} folder
 * @param {(path: string) => boolean} [isLeftOut] Given the path from the folder; of a folder with a slash at its end.
 * @returns {Promise<PackedFile[]>}
 */
export async function readTree(folder, isLeftOut = () => false) {
  /** @type {PackedFile[]} */
  const files = [];
  /** @param {string} under */
  const read = async (under) => {
    for (const entry of await readdir(join(folder, under), { withFileTypes: true })) {
      const path = under + entry.name + (entry.isDirectory() ? '/' : '');
      if (isLeftOut(path)) continue;
      if (entry.isDirectory()) await read(path);
      else if (entry.isFile()) files.push(await readPacked(folder, path));
    }
  };
  await read('');
  return files;
}

/** @param {string} folder @param {string} path @returns {Promise<PackedFile>} */
async function readPacked(folder, path) {
  const file = join(folder, path);
  return { path, content: await readFile(file), runs: ((await stat(file)).mode & 0o100) !== 0 };
}
