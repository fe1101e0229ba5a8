/** A web page with Footing's notes on it, as a person with pointer or keyboard meets them. */
import { expect, type Locator, type Page } from '@playwright/test';

export class NotedPage {
  readonly host: Locator;
  readonly markers: Locator;
  readonly card: Locator;

  constructor(readonly page: Page) {
    this.host = page.locator('footing-notes');
    this.markers = this.host.getByRole('button', { name: /claim|evidence|experience|question/i });
    this.card = this.host.getByRole('dialog');
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
  }

  /** Markers whose name begins with or holds these words of a verdict. */
  markersOf(words: RegExp): Locator {
    return this.host.getByRole('button', { name: words });
  }

  /** Markers of one kind: a verdict, or `safety`. */
  markersOfKind(kind: string): Locator {
    return this.host.locator(`.marker[data-kind="${kind}"]`);
  }

  /** Markers as the page shows them are there. */
  async ready(): Promise<void> {
    await expect(this.markers).not.toHaveCount(0);
  }

  /** A point on the words of one mark of a kind, brought into view, and the words. */
  async spotOf(kind: string, index = 0): Promise<{ x: number; y: number; words: string }> {
    const spot = await this.page.evaluate(
      ([name, at]) => {
        const range = [...(CSS.highlights.get(`footing-${name}`) ?? [])].filter((each) => each instanceof Range)[at];
        if (range === undefined) return null;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const line = range.getClientRects()[0];
        return line === undefined
          ? null
          : { x: line.left + Math.min(20, line.width / 2), y: line.top + Math.min(20, line.height / 2), words: range.toString() };
      },
      [kind, index] as const,
    );
    if (spot === null) throw new Error(`The page has no mark of the kind ${kind}.`);
    return spot;
  }

  async hoverKind(kind: string): Promise<string> {
    const { x, y, words } = await this.spotOf(kind);
    await this.page.mouse.move(x, y, { steps: 3 });
    return words;
  }

  async clickKind(kind: string): Promise<string> {
    const { x, y, words } = await this.spotOf(kind);
    await this.page.mouse.click(x, y);
    return words;
  }

  /** What each marker is called: verdict, topic, and how many more notes its words have. Changes with any note that comes or goes. */
  names(): Promise<readonly (string | null)[]> {
    return this.host.locator('.marker').evaluateAll((markers) => markers.map((marker) => marker.ariaLabel));
  }

  /** Without going over each of them, as a locator does. */
  markerCount(): Promise<number> {
    return this.page.evaluate(() => document.querySelector('footing-notes')?.shadowRoot?.querySelectorAll('.marker').length ?? 0);
  }

  /** The line that follows hiding something. */
  get toast(): Locator {
    return this.host.locator('.toast');
  }

  /** What the page shows as focused, through our shadow root: "marker", "card", or the page's own element. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const active = document.activeElement;
      const inside = active?.shadowRoot?.activeElement;
      return inside ? inside.className.split(' ')[0] || inside.localName : (active?.localName ?? '');
    });
  }

  /** How many ranges each of our highlights paints, by the highlight's name. */
  highlights(): Promise<Record<string, number>> {
    return this.page.evaluate(() =>
      Object.fromEntries(
        [...CSS.highlights].filter(([name]) => name.startsWith('footing-')).map(([name, highlight]) => [name, highlight.size]),
      ),
    );
  }

  /** The texts painted by our highlights, in reading order and each once. */
  noted(): Promise<string[]> {
    return this.page.evaluate(() => {
      const ranges = [...CSS.highlights]
        .filter(([name]) => name.startsWith('footing-'))
        .flatMap(([, highlight]) => [...highlight])
        .filter((range): range is Range => range instanceof Range);
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      return [...new Set(ranges.map((range) => range.toString()))];
    });
  }

  /** The page's own document, our one element aside. */
  ownDocument(): Promise<string> {
    return this.page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      for (const host of copy.querySelectorAll('footing-notes')) host.remove();
      return copy.outerHTML;
    });
  }

  /** Where the words stand in the window, after bringing them into view. */
  async pointAt(words: string): Promise<{ x: number; y: number }> {
    const spot = await this.page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at === -1) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const line = range.getClientRects()[0];
        return line === undefined ? null : { x: line.left + Math.min(30, line.width / 2), y: line.top + line.height / 2 };
      }
      return null;
    }, words);
    if (spot === null) throw new Error(`The page does not show "${words}".`);
    return spot;
  }

  async hover(words: string): Promise<void> {
    const { x, y } = await this.pointAt(words);
    await this.page.mouse.move(x, y, { steps: 3 });
  }
}
