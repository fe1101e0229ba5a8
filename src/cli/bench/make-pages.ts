/**
 * Pages to measure on, made from sentences of our own and the same at every run. Pure: text in, HTML out.
 * Half of a thread's posts are about the drugs; the pages "without" name none, so that on them the gate alone works.
 */

export interface BenchPage {
  readonly id: string;
  /** In the table. */
  readonly title: string;
  readonly html: string;
  readonly namesDrug: boolean;
  /** How long the page goes on changing after it has loaded; 0 for a page that stays as it is. */
  readonly changesForMs: number;
}

/** A still page rests this long before it begins to change: the first reading is over by then and is measured apart. */
export const BEFORE_CHANGES_MS = 2_500;

export const WITHOUT = [
  'The chain kept slipping off the big ring until I bent the hanger back by a hair.',
  'We sowed the beans in May and had nothing but leaves before the end of July.',
  'My neighbour lends me his ladder whenever the gutter is full of leaves again.',
  'Does anyone know whether the old firmware still runs on the second revision of the board?',
  'The ferry was an hour late, so we ate our sandwiches on the pier and watched the gulls.',
  'A loaf of that size wants forty minutes at a high heat and ten more with the door ajar.',
  'I measured the shelf twice and cut it wrong anyway.',
  'Thanks, that did the trick, and the light on the front stays green now.',
  'The museum is closed on Mondays, but its garden is open all week and costs nothing.',
  'She sold the van last spring and has not missed it for a day.',
  'If the glue will not hold, sand both sides first and clamp them overnight.',
  'They moved the bus stop round the corner, which nobody told the drivers about.',
  'It rained for nine days and the tent never let in a drop.',
  'Use two coats of the thin paint instead of one of the thick.',
  'The second book is slower than the first and much the better for it.',
  'He practises the same eight bars every evening, and by now the whole street can hum them.',
];

export const WITH = [
  'Low-dose naltrexone cut my pain in half within a month.',
  'LDN is proven to cure fibromyalgia in everyone who takes it.',
  'A small trial found that low-dose naltrexone lowered pain scores in women with fibromyalgia.',
  'My doctor says that naltrexone blocks the effect of opioids, so they must not be taken together.',
  'You can safely take naltrexone together with oxycodone.',
  'Does LDN help with sleep at all?',
  'Naloxone reverses an overdose for a while, and an ambulance is still needed.',
  'Long-term opioids can make people more sensitive to pain.',
  'LDN might calm the glia, but nobody has shown that in people yet.',
  'Low-dose naltrexone is not approved for any kind of chronic pain.',
  'I stopped my opioids at once and it was fine, so just quit.',
  'With LDN most side effects are mild: vivid dreams and a headache at first.',
  'There is no evidence that low-dose naltrexone cures cancer.',
  'Opioids are not addictive when a doctor prescribes them.',
];

/** Said of the drug without its name: read with the sentence before. */
const AFTER = [
  'It did nothing for my sleep.',
  'The drug is cheap, since it has been off patent for years.',
  'I take it at night because it keeps me awake otherwise.',
  'Patients in the trial felt less tired as well.',
];

const NAMES = ['Wren', 'Ash', 'Juniper', 'Moss', 'Heron', 'Flint', 'Sorrel', 'Lark'];

/** @see mulberry32: small, and good enough to pick sentences. */
export function makeChooser(seed: number): <T>(list: readonly [T, ...T[]] | readonly T[]) => T {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return (list) => {
    const chosen = list[Math.floor(next() * list.length)];
    if (chosen === undefined) throw new RangeError('There is nothing to choose from.');
    return chosen;
  };
}
type Choose = ReturnType<typeof makeChooser>;

function paragraph(choose: Choose, sentences: number, drugs: boolean): string {
  const said: string[] = [];
  for (let i = 0; i < sentences; i += 1) {
    if (!drugs || i % 2 === 1) said.push(drugs && i === 1 ? choose(AFTER) : choose(WITHOUT));
    else said.push(choose(WITH));
  }
  return said.join(' ');
}

/** Sentences of a post: 2,000 posts come to one megabyte. */
const POST_SENTENCES = 5;

function post(choose: Choose, number: number): string {
  const name = choose(NAMES);
  const day = String((number % 28) + 1).padStart(2, '0');
  return `<article class="post" id="p${number}"><header><a class="author" href="/user/${name}">${name}</a> <time datetime="2026-03-${day}">2026-03-${day}</time></header><div class="body"><p>${paragraph(choose, POST_SENTENCES, number % 2 === 0)}</p></div></article>\n`;
}

/** @param from - Number of the first. */
export function makePosts(count: number, from = 0, seed = 1): string {
  const choose = makeChooser(seed + from);
  let html = '';
  for (let i = 0; i < count; i += 1) html += post(choose, from + i);
  return html;
}

/** Paragraphs until there are as many bytes. All characters are ASCII. */
export function makeProse(bytes: number, drugs: boolean, seed = 1): string {
  const choose = makeChooser(seed);
  let html = '';
  for (let i = 0; html.length < bytes; i += 1) {
    if (i % 8 === 0) html += `<h2>Part ${i / 8 + 1}</h2>\n`;
    html += `<p>${paragraph(choose, 4, drugs)}</p>\n`;
  }
  return html;
}

function page(title: string, body: string, script = ''): string {
  const style = 'body{font:16px/1.6 sans-serif;max-width:44em;margin:2em auto}.post{border-top:1px solid #ccc;padding:.5em 0}';
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head>\n<body><main>\n${body}</main>${script === '' ? '' : `<script>${script}</script>`}</body></html>\n`;
}

export function withoutDrug(bytes: number): BenchPage {
  const id = `none-${bytes / 1000}k`;
  return still(id, `no drug, ${bytes / 1000} kB`, page('Notes from the shed', makeProse(bytes, false)), false);
}

export function article(): BenchPage {
  return still('article', 'article, 20 kB', page('What low-dose naltrexone can do', makeProse(20_000, true)), true);
}

export function thread(posts: number): BenchPage {
  return still(`thread-${posts}`, `thread of ${posts} posts`, page('Low-dose naltrexone and pain', makePosts(posts)), true);
}

/** Text about the drugs of any size, as one thread: for the growth of cost. */
export function threadOfSize(bytes: number): BenchPage {
  const one = makePosts(1).length;
  return { ...thread(Math.max(1, Math.round(bytes / one))), id: `size-${bytes}`, title: `${bytes / 1000} kB` };
}

function still(id: string, title: string, html: string, namesDrug: boolean): BenchPage {
  return { id, title, html, namesDrug, changesForMs: 0 };
}

/** A page that runs `step(i)` on its own every so often, so many times. */
function changing(id: string, title: string, body: string, times: number, everyMs: number, step: string): BenchPage {
  const script = `addEventListener('load',()=>setTimeout(()=>{const main=document.querySelector('main');let i=0;const timer=setInterval(()=>{${step};i+=1;if(i>=${times})clearInterval(timer)},${everyMs})},${BEFORE_CHANGES_MS}));`;
  return {
    id,
    title,
    html: page('Low-dose naltrexone and pain', body, script),
    namesDrug: true,
    changesForMs: BEFORE_CHANGES_MS + times * everyMs,
  };
}

/** Ten posts more, as often as asked. The new ones are copies with words of their own. */
export function growing(times: number): BenchPage {
  const batch = JSON.stringify(makePosts(10, 10)).replaceAll('</', '<\\/');
  const step = `main.insertAdjacentHTML('beforeend',batch.replaceAll('class="body"><p>','class="body"><p>Answer '+i+'. '))`;
  return changing('growing', `growing by 10 posts ${times} times`, makePosts(10), times, 25, `const batch=${batch};${step}`);
}

/** Rewrites itself whole sixty times a second. */
export function storm(seconds: number): BenchPage {
  const rows = JSON.stringify(makeProse(4_000, true, 7)).replaceAll('</', '<\\/');
  const body = `${makePosts(20)}<div id="ticker"></div>\n`;
  const step = `document.querySelector('#ticker').innerHTML='<p>Round '+i+'</p>'+${rows}`;
  return changing('storm', `rewriting itself 60 times a second for ${seconds} s`, body, seconds * 60, 1000 / 60, step);
}

/** One post more on a page of so many, so many times and with time to rest between. */
export function added(posts: number, times: number, everyMs: number): BenchPage {
  const one = JSON.stringify(makePosts(1, posts)).replaceAll('</', '<\\/');
  const step = `main.insertAdjacentHTML('beforeend',${one}.replace('<p>','<p>Answer '+i+'. '))`;
  return changing(`added-${posts}`, `one post more on ${posts}`, makePosts(posts), times, everyMs, step);
}
