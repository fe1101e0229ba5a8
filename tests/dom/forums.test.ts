// @vitest-environment jsdom
/** How well posts are told apart on a thread in the markup of each forum software. Prints precision and recall; the floor is at the end. */
import { DOMParser as LinkeDomParser } from 'linkedom';
import { afterAll, describe, expect, it } from 'vitest';
import { parseReading } from '../../src/messaging/reading';
import { makePageReader, readPage } from '../../src/page/read-page';
import { findRepeatedPosts } from '../../src/page/repeated-posts';
import { makeSourceReport } from '../../src/report/source-report';
import { isQuoted, type PageText, type Post } from '../../src/text/text-block';
import { type Markup, markups } from '../fixtures/forums/markups';
import { longThread, thread, type ThreadPost } from '../fixtures/forums/thread';

const parsers = {
  jsdom: (html: string): Document => new DOMParser().parseFromString(html, 'text/html'),
  linkedom: (html: string): Document => new LinkeDomParser().parseFromString(html, 'text/html') as unknown as Document,
} as const;
/** Software that has a record: there only the body of a post may be read. */
const KNOWN = markups.filter(({ id }) => !/^(?:schema-org|json-ld|unknown)/.test(id)).map(({ id }) => id);
const SIGNATURE = thread.posts[0]?.signature ?? '';

const ownText = ({ blocks }: PageText, post: number) =>
  blocks
    .filter((block) => block.post === post && !isQuoted(block))
    .map(({ text }) => text)
    .join(' ');
const quotedIn = ({ blocks }: PageText, post: number) => blocks.filter((block) => block.post === post && isQuoted(block));

/** Is this the post, whole, by its author, with nobody else's words? */
function isRight(markup: Markup, page: PageText, post: number, truth: ThreadPost): boolean {
  const text = ownText(page, post);
  const wanted = truth.paragraphs.join(' ');
  // Comments of Stack Exchange cannot quote: there the words stand in the line.
  const wholes = [wanted, ...(markup.id === 'stack-exchange' && truth.quote ? [`${truth.quote.text} ${wanted}`] : [])];
  if (page.posts[post]?.author !== truth.author) return false;
  if (KNOWN.includes(markup.id)) return wholes.includes(text);
  const others = thread.posts.filter(({ id }) => id !== truth.id).flatMap(({ paragraphs }) => paragraphs);
  return text.includes(wanted) && !others.some((words) => text.includes(words));
}

const totals = { found: 0, right: 0, there: 0 };
afterAll(() => {
  console.info(
    `posts: precision ${(totals.right / totals.found).toFixed(3)}, recall ${(totals.right / totals.there).toFixed(3)} over ${totals.there} posts`,
  );
  expect(totals.right / totals.found).toBeGreaterThanOrEqual(0.98);
  expect(totals.right / totals.there).toBeGreaterThanOrEqual(0.98);
});

describe.each(markups)('a thread of $id', (markup) => {
  describe.each(Object.entries(parsers))('parsed by %s', (parser, parse) => {
    const { page } = readPage(parse(markup.page(thread)));
    const truthOf = (post: number) => thread.posts.find((truth) => isRight(markup, page, post, truth));
    const told = page.posts.flatMap((post, at): [Post, ThreadPost, number][] => {
      const truth = truthOf(at);
      return truth ? [[post, truth, at]] : [];
    });

    it('falls into its posts', () => {
      totals.found += page.posts.length;
      totals.right += told.length;
      totals.there += thread.posts.length;
      console.info(`${markup.id} (${parser}): ${told.length} right of ${page.posts.length} found, ${thread.posts.length} there`);
      expect(told.map(([, { id }]) => id).toSorted()).toEqual(thread.posts.map(({ id }) => id));
      expect(page.posts).toHaveLength(thread.posts.length);
    });
    it('has no signature, draft or time of an edit among its words', () => {
      const text = page.blocks.map((block) => block.text).join('\n');
      expect(text).not.toContain(SIGNATURE);
      expect(text).not.toContain('LDN cures all');
      expect(text).not.toMatch(/Last edited|Click to expand|Originally [Pp]osted/);
    });
    it('gives quoted words to whom they are from', () => {
      for (const [, { quote }, at] of told) {
        const quoted = quotedIn(page, at);
        if (!quote || (markup.id === 'stack-exchange' && quoted.length === 0)) continue;
        expect(quoted.map(({ text }) => text)).toEqual([quote.text]);
        if (markup.quotes === 'named') expect(page.quotes?.[quoted[0]?.quote ?? -1]?.author).toBe(quote.author);
      }
    });
    it('tells time, address and edits where the page does', () => {
      for (const [post, truth] of told) {
        if (markup.tells.includes('time')) expect(Date.parse(post.time ?? '') - Date.parse(truth.time)).toBeLessThan(60_000);
        if (markup.tells.includes('url') && !(markup.nested && truth.id === 101)) expect(post.url).toContain(String(truth.id));
        if (markup.tells.includes('edited') && !(markup.id === 'reddit-old' && truth.id === 101))
          expect(post.edited !== undefined && post.edited !== null).toBe(
            truth.edited !== undefined && !(markup.id === 'stack-exchange' && truth.answers !== undefined && truth.answers !== 101),
          );
      }
    });
    it('keeps answers under what they answer', () => {
      if (!markup.nested || markup.id === 'stack-exchange') return;
      const at = (id: number) => told.find(([, truth]) => truth.id === id)?.[2];
      expect(page.posts[at(104) ?? -1]?.parent).toBe(at(103));
      expect(page.posts[at(106) ?? -1]?.parent).toBeNull();
    });
  });
});

it('finds most posts of known software by what repeats, should its record fail', () => {
  let right = 0;
  let found = 0;
  const known = markups.filter(({ id }) => KNOWN.includes(id));
  for (const markup of known) {
    const posts = [...findRepeatedPosts(parsers.jsdom(markup.page(thread)))];
    found += posts.length;
    const holds = ([element, { author }]: (typeof posts)[number], { author: name, paragraphs }: ThreadPost) =>
      author === name && paragraphs.every((text) => element.textContent.includes(text));
    right += thread.posts.filter((truth) => posts.some((post) => holds(post, truth))).length;
  }
  const there = known.length * thread.posts.length;
  console.info(`by what repeats alone: precision ${(right / found).toFixed(3)}, recall ${(right / there).toFixed(3)} over ${there} posts`);
  expect(right / found).toBeGreaterThan(0.95);
  expect(right / there).toBeGreaterThan(0.85);
});

it('reads a page of no thread without posts', () => {
  const { page } = readPage(
    parsers.jsdom('<main><article class="post"><h1>LDN</h1><p>By <b>Ann</b>, 3 March 2024</p><p>Text.</p></article></main>'),
  );
  expect(page.posts).toEqual([]);
  expect(page.blocks).toHaveLength(3);
});

describe('a page that goes on changing', () => {
  const [discourse] = markups;
  const load = () => {
    document.documentElement.innerHTML = discourse?.page(thread).replace(/^.*?<head>/s, '<head>') ?? '';
    const asked: string[] = [];
    const reader = makePageReader(document, {
      isVisible: (element) => {
        asked.push(element.textContent ?? '');
        return element.closest('.folded') === null;
      },
    });
    return { reader, asked, first: reader.read() };
  };
  const cooked = (at: number) => document.querySelectorAll('.cooked')[at] as Element;

  it('gives unchanged posts again as they were read', () => {
    const { reader, asked, first } = load();
    asked.length = 0;
    const list = document.querySelector('.post-stream') as Element;
    list.insertAdjacentHTML(
      'beforeend',
      discourse?.post?.({ id: 200, author: 'new', time: '2024-03-01T00:00:00Z', paragraphs: ['Added later.'] }) ?? '',
    );
    const second = reader.read([list]);
    expect(second.page.posts).toHaveLength(first.page.posts.length + 1);
    const kept = first.page.blocks.filter(({ post }) => post !== null);
    expect(second.page.blocks.filter((block) => kept.includes(block))).toHaveLength(kept.length);
    // One look at each kept post, not at each of its paragraphs.
    expect(asked.filter((text) => text.startsWith('Ask whoever'))).toEqual([]);
    expect(second.page).toEqual(readPage(document).page);
  });
  it('of 300 posts looks only at the new one, and once at each of the others', () => {
    const posts = longThread(300);
    document.documentElement.innerHTML = discourse?.page({ title: 'A long one', posts }).replace(/^.*?<head>/s, '<head>') ?? '';
    let asked = 0;
    const reader = makePageReader(document, {
      isVisible: () => {
        asked += 1;
        return true;
      },
    });
    const first = reader.read();
    const whole = asked;
    asked = 0;
    const list = document.querySelector('.post-stream') as Element;
    for (const post of longThread(1, 301)) list.insertAdjacentHTML('beforeend', discourse?.post?.(post) ?? '');
    const { page } = reader.read([list]);
    expect(page.posts).toHaveLength(301);
    expect(page.blocks.filter((block, at) => block === first.page.blocks[at]).length).toBeGreaterThanOrEqual(600);
    expect(asked).toBeLessThan(whole * 0.6);
  });
  it('reads an edited, a recycled and a removed post anew', () => {
    const { reader } = load();
    const text = cooked(1).querySelector('p')?.firstChild as Text;
    text.data = 'Never take LDN together with tramadol.';
    const name = document.querySelectorAll('.topic-post')[4] as Element;
    name.querySelector('.cooked p')?.replaceChildren('Another post in the same box.');
    const gone = document.querySelectorAll('.topic-post')[6] as Element;
    const list = gone.parentNode as Node;
    gone.remove();
    const { page } = reader.read([text, name.querySelector('.cooked p') as Element, list]);
    expect(page).toEqual(readPage(document).page);
    expect(ownText(page, 1)).toBe('Never take LDN together with tramadol.');
    expect(page.posts).toHaveLength(7);
  });
  it('leaves out a post that was folded away, and brings it back', () => {
    const { reader } = load();
    const post = document.querySelectorAll('.topic-post')[5] as Element;
    post.classList.add('folded');
    expect(ownText(reader.read([]).page, 5)).toBe('');
    post.classList.remove('folded');
    expect(ownText(reader.read([]).page, 5)).toContain('LDN cures Crohn’s disease');
  });
});

it('reaches the report as it was read, two frames of a thread too', () => {
  const facts = {
    url: 'https://forum.example/t/5',
    lang: 'en',
    title: '',
    heading: null,
    metas: [],
    jsonLd: [],
    bylines: [],
    times: [],
    links: [],
    buttons: [],
  };
  for (const markup of markups) {
    const { page } = readPage(parsers.jsdom(markup.page(thread)));
    const reading = parseReading(JSON.parse(JSON.stringify({ born: 1, facts, page, claims: [], hidden: 0 })));
    expect(reading?.page).toEqual(page);
    const joined = makeSourceReport(
      [0, 1].map((frameId) => ({ frameId, facts, page, claims: [] })),
      '2026-11-24',
    )?.document.page;
    const half = page.posts.length;
    expect(joined?.posts.slice(half).map(({ parent }) => parent ?? null)).toEqual(
      page.posts.map(({ parent }) => (typeof parent === 'number' ? parent + half : null)),
    );
    expect(joined?.quotes?.length ?? 0).toBe((page.quotes?.length ?? 0) * 2);
  }
});
