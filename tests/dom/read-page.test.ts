// @vitest-environment jsdom
import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/page/normalise';
import { observeText } from '../../src/page/observe-text';
import { makePageReader, readPage } from '../../src/page/read-page';

const load = (html: string) => {
  document.body.innerHTML = html;
  return readPage(document);
};
const texts = (html: string) => load(html).page.blocks.map((block) => block.text);

describe('blocks', () => {
  it('breaks at block elements and br, joins inline elements', () => {
    expect(texts('<h1>A</h1><p>one <b>tw</b>o<br>three</p><div>x<p>y</p>z</div>')).toEqual(['A', 'one two', 'three', 'x', 'y', 'z']);
  });
  it('names kinds', () => {
    const { page } = load(
      '<h2>h</h2><ul><li><p>i</p></ul><table><tr><td>c</table><blockquote><p>q</p></blockquote><div role=heading>r</div>',
    );
    expect(page.blocks.map((block) => block.kind)).toEqual(['heading', 'item', 'cell', 'quote', 'heading']);
  });
  it('takes out soft hyphens and zero-width characters and runs spaces together', () => {
    expect(texts('<p> nal\u00adtrex\u200bone\u00a0 \n is </p>')).toEqual(['naltrexone is']);
  });
  it('leaves unread what is no prose or not visible', () => {
    const out =
      '<nav>a</nav><script>b</script><p hidden>c</p><textarea>d</textarea><div contenteditable>e</div><pre>f</pre><footing-notes>g</footing-notes>';
    expect(texts(`${out}<details>h<summary>i</summary></details><p aria-hidden=true>j</p><p style="display: none">k</p>`)).toEqual(['i']);
    document.body.innerHTML = '<p>a</p><p class=x>b</p>';
    const { page } = readPage(document, { isVisible: (element) => element.className !== 'x' });
    expect(page.blocks.map((block) => block.text)).toEqual(['a']);
  });
  it('reads open shadow roots and slots in place, each text once', () => {
    document.body.innerHTML = '<div id=h>light</div>';
    const shadow = document.querySelector('#h')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>before</p><slot></slot><p>after</p>';
    expect(readPage(document).page.blocks.map((block) => block.text)).toEqual(['before', 'light', 'after']);
  });
  it('reads the same in slices, pausing on the way', async () => {
    document.body.innerHTML = Array.from(
      { length: 200 },
      (_, i) => `<article class="post"><i class="author">A</i><p>Post <b>${i}</b></p></article>`,
    ).join('');
    let pauses = 0;
    const pause = () => {
      pauses += 1;
      return pauses % 2 === 0 ? Promise.resolve() : null;
    };
    const { page } = await makePageReader(document).readInSlices(undefined, pause);
    expect(page).toEqual(readPage(document).page);
    expect(page.posts).toHaveLength(200);
    expect(pauses).toBeGreaterThan(10);
  });
  it('gives nested replies their own post, by author', () => {
    const { page } = load(
      '<div itemscope itemtype="https://schema.org/Comment"><b itemprop=author>Ann</b><p>one</p><blockquote>q</blockquote><li class=comment><i class=author>Bo</i><p>two</p></li></div><p>out</p>',
    );
    expect(page.posts.map((post) => post.author)).toEqual(['Ann', 'Bo']);
    expect(page.blocks.map(({ text, post, kind }) => [text, post, kind])).toEqual([
      ['Ann', 0, 'paragraph'],
      ['one', 0, 'paragraph'],
      ['q', 0, 'quote'],
      ['Bo', 1, 'item'],
      ['two', 1, 'item'],
      ['out', null, 'paragraph'],
    ]);
  });
});

describe('calm on odd pages', () => {
  const parse = (text: string, type: 'text/html' | 'text/xml') => new DOMParser().parseFromString(text, type) as unknown as Document;
  it('reads XML, an empty page and lone surrogates', () => {
    expect(readPage(parse('<a><b>text</b></a>', 'text/xml')).page.blocks[0]?.text).toBe('text');
    expect(readPage(parse('', 'text/html')).page.blocks).toEqual([]);
    expect(texts('<p>a\ud800b</p>')).toEqual(['a\ud800b']);
  });
  it('reads 5,000 levels and 5 MB', () => {
    const deep = parse(`<!doctype html><html><body>${'<div>'.repeat(5000)}deep</body></html>`, 'text/html');
    expect(readPage(deep).page.blocks[0]?.text).toBe('deep');
    const page = readPage(parse(`<html><body>${`<p>${'word '.repeat(200)}</p>`.repeat(5000)}</body></html>`, 'text/html')).page;
    expect(page.blocks).toHaveLength(5000);
  });
});

describe('ranges', () => {
  it('cut exactly the quoted words in any tree', () => {
    const leaf = fc.stringMatching(/^[a-c \u00a0\u00ad\u200b\n]{0,8}$/);
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc
          .tuple(fc.constantFrom('div', 'b', 'p', 'span', 'li', 'h2', 'section'), fc.array(tie('tree'), { maxLength: 4 }))
          .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      ),
    }));
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), (html, a, b) => {
        const { page, map } = load(html);
        const squeezed = (text: string) => normalise(text).replaceAll(' ', '');
        expect(page.blocks.map((block) => squeezed(block.text)).join('')).toBe(squeezed(document.body.textContent));
        for (const { id, text } of page.blocks) {
          expect(text).toBe(normalise(text));
          const start = a % text.length;
          const end = start + 1 + (b % (text.length - start));
          const whole = map.toRange(id, { start: 0, end: text.length });
          expect(whole.ok && normalise(whole.value.toString())).toBe(text);
          const part = map.toRange(id, { start, end });
          expect(part.ok && normalise(part.value.toString())).toBe(text.slice(start, end).trim());
        }
      }),
      { numRuns: 200, seed: 7 },
    );
  });
  it('say when the text was edited or taken away', () => {
    const { map } = load('<p>one two</p>');
    const p = document.querySelector('p');
    if (p?.firstChild) p.firstChild.nodeValue = 'one too';
    expect(map.toRange(0, { start: 0, end: 3 })).toEqual({ ok: false, error: 'text-changed' });
    p?.remove();
    expect(map.toRange(0, { start: 0, end: 3 })).toEqual({ ok: false, error: 'block-gone' });
  });
});

describe('observeText', () => {
  it('reports changed nodes once, leaves our own host out, stops on abort', async () => {
    load('<div id=a><p>x</p></div>');
    const calls: (readonly Node[])[] = [];
    const stop = new AbortController();
    observeText(document.documentElement, (roots) => calls.push(roots), stop.signal);
    const settle = () => new Promise((resolve) => setTimeout(resolve, 250));
    document.documentElement.append(document.createElement('footing-notes'));
    await settle();
    expect(calls).toEqual([]);
    document.querySelector('#a')?.append('new');
    document.querySelector('p')?.append('inner');
    await settle();
    expect(calls).toEqual([[document.querySelector('#a'), document.querySelector('p')]]);
    stop.abort();
    document.querySelector('#a')?.append('more');
    await settle();
    expect(calls).toHaveLength(1);
  });
});
