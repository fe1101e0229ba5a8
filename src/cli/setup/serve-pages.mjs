/** A web server on loopback for the demo pages and for one file that was asked for. It serves nothing else and asks nothing of any network. */
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, join } from 'node:path';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.htm', 'text/html; charset=utf-8'],
  ['.xml', 'application/xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.md', 'text/plain; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
]);

/**
 * @typedef {object} PageServer
 * @property {string} origin Such as `http://127.0.0.1:41234`, without a slash at its end.
 * @property {readonly string[]} slugs The demo pages, in the order of the gallery.
 * @property {() => Promise<void>} close
 */

/**
 * Serve `<folder>/gallery.html` at `/` and each `<folder>/<slug>/source.html` at `/<slug>`.
 *
 * @param {string} folder
 * @param {string | null} [file] Also served, at `/file/<its name>`.
 * @returns {Promise<PageServer>}
 */
export async function servePages(folder, file = null) {
  const entries = await readdir(folder, { withFileTypes: true });
  const slugs = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const routes = new Map([
    ['/', join(folder, 'gallery.html')],
    ...slugs.map((slug) => /** @type {const} */ ([`/${slug}`, join(folder, slug, 'source.html')])),
  ]);
  if (file !== null) routes.set(fileRoute(file), file);
  const server = createServer(async (request, response) => {
    const path = routes.get(new URL(request.url ?? '/', 'http://loopback').pathname);
    const body = path === undefined ? null : await readFile(path).catch(() => null);
    if (path === undefined || body === null) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.');
      return;
    }
    response.writeHead(200, { 'content-type': TYPES.get(extname(path).toLowerCase()) ?? 'application/octet-stream' }).end(body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    slugs,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Where {@link servePages} serves a file. @param {string} file */
export function fileRoute(file) {
  return `/file/${encodeURIComponent(basename(file))}`;
}
