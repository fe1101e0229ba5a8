/** Pages that are awkward to read, made up on request and served from loopback. */
import { createServer } from 'node:http';
import { markups } from '../fixtures/forums/markups';
import { longThread, thread } from '../fixtures/forums/thread';

interface OddPage {
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: (query: URLSearchParams) => string;
}

const CLAIM = 'LDN is proven to cure fibromyalgia in everyone who takes it.';
const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Odd</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** A one-page application: a link that changes the address and the text without loading anything, and a button that adds a post. */
const APPLICATION = html(
  `<main id="view"><h1>Start</h1><p>Nothing about medicines here.</p></main><a href="/app/ldn" id="go">Go</a><button id="add">Add</button>
  <script>
    const view = document.querySelector('#view');
    document.querySelector('#go').addEventListener('click', (event) => {
      event.preventDefault();
      history.pushState({}, '', '/app/ldn');
      view.replaceChildren(Object.assign(document.createElement('p'), { textContent: ${JSON.stringify(CLAIM)} }));
    });
    document.querySelector('#add').addEventListener('click', () => {
      view.append(Object.assign(document.createElement('p'), { textContent: 'Naloxone reverses an opioid overdose.' }));
    });
  </script>`,
);

/** Plain sentences of every quality, several of each, so that a test can take whichever mark of a kind it needs. */
const CLAIMS: readonly string[] = [
  'Naltrexone is an opioid antagonist.',
  'LDN is not approved by the FDA for pain.',
  'Naloxone reverses an opioid overdose.',
  'LDN cures Crohn’s disease.',
  CLAIM,
  'LDN relieves fibromyalgia pain.',
  'LDN may help some people with fibromyalgia.',
  'LDN might reduce the pain of fibromyalgia.',
  'Does LDN help with fibromyalgia?',
  'My fibromyalgia pain went away after I started LDN.',
  'You can make your own LDN at home from 50 mg tablets.',
  'LDN is a safe replacement for opioids.',
  'You can safely take LDN together with oxycodone.',
];

const LONG = longThread(2_000);
const discourse = markups.find(({ id }) => id === 'discourse');
const discoursePosts = (from: number, count: number) =>
  LONG.slice(from, from + count)
    .map((post) => discourse?.post?.(post) ?? '')
    .join('');

/** A thread that brings fifty more posts whenever its end comes into view, until there are two thousand; `from` is how many are there at once. */
const endless = (count: number): string => `${discourse?.page({ title: 'An endless thread about LDN', posts: LONG.slice(0, count) }) ?? ''}
  <div id="end" style="height: 40px"></div>
  <script>
    const list = document.querySelector('.post-stream');
    let count = ${count};
    let busy = false;
    const more = async (by) => {
      if (busy || count >= 2000) return;
      busy = true;
      const html = await (await fetch('/endless/posts?from=' + count + '&count=' + by)).text();
      list.insertAdjacentHTML('beforeend', html);
      count += by;
      busy = false;
      if (isNear()) void more(50);
    };
    const isNear = () => (document.querySelector('#end')?.getBoundingClientRect().top ?? Infinity) < innerHeight + 600;
    window.addMore = more;
    addEventListener('scroll', () => isNear() && void more(50));
  </script>`;

/** A list of two thousand posts that keeps thirty rows and fills them anew as it is scrolled. */
const RECYCLING = html(
  `<main><h1>A long list about LDN</h1><div id="view" style="height: 700px; overflow: auto; position: relative"><div id="all" style="height: 160000px"></div></div></main>
  <script>
    const lines = ${JSON.stringify(LONG.slice(0, 5).map(({ paragraphs }) => paragraphs[1]))};
    const view = document.querySelector('#view');
    const all = document.querySelector('#all');
    const rows = Array.from({ length: 30 }, () => {
      const row = document.createElement('article');
      row.className = 'message message--post';
      row.style.cssText = 'position: absolute; height: 80px; left: 0; right: 0';
      row.innerHTML = '<header class="message-attribution"><a class="username"></a> <time class="u-dt"></time></header><div class="message-body"><div class="bbWrapper"><p></p></div></div>';
      all.append(row);
      return row;
    });
    const fill = () => {
      const first = Math.max(0, Math.min(1970, Math.floor(view.scrollTop / 80) - 8));
      for (let at = first; at < first + 30; at++) {
        const row = rows[at % 30];
        if (row.dataset.at === String(at)) continue;
        row.dataset.at = at;
        row.dataset.author = 'member' + at;
        row.style.top = at * 80 + 'px';
        row.querySelector('time').dateTime = new Date(1.7e12 + at * 60000).toISOString();
        row.querySelector('p').textContent = 'Row ' + at + ' of the list. ' + lines[at % 5];
      }
    };
    view.addEventListener('scroll', fill);
    fill();
  </script>`,
).replace('<html ', '<html id="XF" ');

const PAGES: Readonly<Record<string, OddPage>> = {
  '/app': { body: () => APPLICATION },
  '/claims': {
    body: () =>
      html(
        `<main><h1>Sentences</h1>${CLAIMS.map((claim) => `<p>${claim}</p><p>A quiet sentence about the weather on the coast.</p>`).join('')}<p><button>Own button</button></p></main>`,
        '<style>body { font: 18px/1.6 sans-serif; max-width: 40rem; margin: 2rem } p { margin: 0 0 4rem }</style>',
      ),
  },
  // As extensions that darken pages leave them: a mark on the root, colours by rules of theirs, and inverted pictures.
  '/darkened': {
    body: () =>
      html(
        `<main>${CLAIMS.map((claim) => `<p style="color: #222; --darkreader-inline-color: #d3cfc9" data-darkreader-inline-color>${claim}</p><p>Weather.</p>`).join('')}</main>`,
        '<meta name="darkreader" content="made-up"><style>body { background: #fff; font: 18px/1.6 sans-serif; margin: 2rem } p { margin: 0 0 3rem }</style><style class="darkreader darkreader--fallback">html, body { background-color: #181a1b !important } [data-darkreader-inline-color] { color: var(--darkreader-inline-color) !important } ::highlight(x) { color: red }</style>',
      ).replace('<html ', '<html data-darkreader-mode="dynamic" data-darkreader-scheme="dark" '),
  },
  '/dense': { body: () => html(`<p style="font: 11px/1.1 sans-serif; width: 700px">${CLAIMS.join(' ').repeat(4)}</p>`) },
  '/nested': {
    body: () =>
      html(
        `<div id="box" style="height: 300px; overflow: auto">${[...CLAIMS, ...CLAIMS].map((claim) => `<p>${claim}</p><p>Weather.</p>`).join('')}</div>`,
        '<style>body { margin: 0; font: 18px/1.6 sans-serif } p { margin: 0 0 2rem }</style>',
      ),
  },
  '/sticky': {
    body: () =>
      html(
        `<header style="position: sticky; top: 0; height: 90px; background: #eee">Header</header>${[...CLAIMS, ...CLAIMS].map((claim) => `<p>${claim}</p><p>Weather.</p>`).join('')}`,
        '<style>body { margin: 0; font: 18px/1.6 sans-serif } p { margin: 0 0 2rem }</style>',
      ),
  },
  '/as-high-as-the-window': {
    body: () =>
      html(
        `${[...CLAIMS, ...CLAIMS].map((claim) => `<p>${claim}</p><p>Weather.</p>`).join('')}<p>The end of the page.</p>`,
        '<style>html, body { height: 100%; margin: 0; font: 18px/1.6 sans-serif } p { margin: 0 0 2rem }</style>',
      ),
  },
  // No doctype, and the elements of its day.
  '/quirks': {
    body: () =>
      `<html><head><title>Odd</title><link rel="icon" href="data:,"></head><body bgcolor="#ffffe0"><center><font face="Times" size="5">Our page about LDN</font></center>
      <table width="600" border="1" cellpadding="8">${CLAIMS.slice(3, 9)
        .map((claim) => `<tr><td><font size="2">${claim}</font><td>Weather`)
        .join('')}</table></body></html>`,
  },
  '/vertical': {
    body: () =>
      html(
        CLAIMS.map((claim) => `<p>${claim}</p>`).join(''),
        '<style>body { writing-mode: vertical-rl; height: 500px; margin: 20px; font: 18px/1.8 serif } p { margin: 0 14px }</style>',
      ),
  },
  '/transformed': {
    body: () =>
      html(
        `<button id="move">Move</button><p style="rotate: -8deg; transform-origin: 0 0">LDN relieves fibromyalgia pain.</p>
        <p style="scale: 1.7; transform-origin: 0 0">Does LDN help with fibromyalgia?</p>
        <p id="moving" style="transition: translate .2s">My fibromyalgia pain went away after I started LDN.</p>
        <p style="zoom: 2">LDN may help some people with fibromyalgia.</p>
        <p style="columns: 3; width: 700px">You can make your own LDN at home from 50 mg tablets. Weather. Naloxone reverses an opioid overdose.</p>
        ${['display: none', 'visibility: hidden', 'opacity: 0', 'position: absolute; left: -9999px', 'height: 0; overflow: hidden'].map((style) => `<p style="${style}">LDN is not approved by the FDA for pain.</p>`).join('')}
        <details><summary>More</summary>LDN is not approved by the FDA for pain.</details>
        <script>document.querySelector('#move').onclick = () => { document.querySelector('#moving').style.translate = '200px 10px'; };</script>`,
        '<style>body { font: 18px/1.6 sans-serif; margin: 40px } p { margin: 0 0 60px }</style>',
      ),
  },
  '/reader': {
    body: () =>
      html(
        `<main>${CLAIMS.map((claim) => `<p>${claim}</p>`).join('')}</main><button id="read">Reading view</button>
        <script>
          document.querySelector('#read').onclick = () => {
            const view = Object.assign(document.createElement('div'), { id: 'view' });
            view.style.cssText = 'position: fixed; inset: 0; overflow: auto; background: #f5ecd7; z-index: 99; padding: 40px calc(50% - 15em); font: 20px/1.7 Georgia, serif';
            view.append(...[...document.querySelectorAll('main p')].map((p) => p.cloneNode(true)));
            document.body.append(view);
          };
        </script>`,
        '<style>body { font: 14px/1.5 sans-serif; margin: 20px }</style>',
      ),
  },
  '/overlapping': {
    body: () =>
      html('<p>LDN cures both fibromyalgia and Crohn’s disease.</p>', '<style>body { font: 18px/1.6 sans-serif; margin: 60px }</style>'),
  },
  '/endless': { body: (query) => endless(Number(query.get('from') ?? 20)) },
  '/endless/posts': { body: (query) => discoursePosts(Number(query.get('from')), Number(query.get('count'))) },
  '/recycling': { body: () => RECYCLING },
  ...Object.fromEntries(markups.map((markup) => [`/forum/${markup.id}`, { body: () => markup.page(thread) }])),
  '/framed': { body: () => html('<h1>Outside</h1><iframe src="/claims" title="Claims" width="700" height="500"></iframe>') },
  '/strict': {
    headers: { 'content-security-policy': "default-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'" },
    body: () => html(`<main><p>${CLAIM}</p></main>`),
  },
  '/no-body': { body: () => '<!doctype html><html><head><title>Frames about naltrexone</title></head><frameset></frameset></html>' },
  '/empty': { body: () => '' },
  '/xml': {
    type: 'application/xml',
    body: () => `<?xml version="1.0"?><feed><entry><title>LDN</title><text>${CLAIM}</text></entry></feed>`,
  },
  '/plain': { type: 'text/plain; charset=utf-8', body: () => `${CLAIM}\n` },
  '/ten-thousand-names': {
    body: () => html(`<main>${'<p>naltrexone naltrexone naltrexone naltrexone naltrexone</p>'.repeat(2_000)}</main>`),
  },
  '/five-megabytes': {
    body: () => html(`<main><p>${CLAIM}</p>${'<p>A quiet sentence about the weather on the coast. </p>'.repeat(96_000)}</main>`),
  },
  '/fields': {
    body: () =>
      html(`<main><textarea>${CLAIM}</textarea><div contenteditable>${CLAIM}</div><p hidden>${CLAIM}</p><p>Naltrexone</p></main>`),
  },
};

export async function serveOddPages(): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback');
    const page = PAGES[pathname];
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
      return;
    }
    response.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers }).end(page.body(searchParams));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${address.port}`, close };
}
