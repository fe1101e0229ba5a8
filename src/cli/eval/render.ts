/** A labelled document as the web page a browser would see, so that the whole path from DOM to claim is measured. */
import type { TextBlock } from '../../text/text-block';
import type { GoldDocument } from '../train/gold';

const tags: Readonly<Record<TextBlock['kind'], string>> = {
  heading: 'h2',
  paragraph: 'p',
  item: 'li',
  quote: 'blockquote',
  cell: 'td',
  preformatted: 'pre',
};

export function renderPage({ page }: GoldDocument): string {
  const body = page.blocks.map((block) => {
    const text = escapeText(block.text);
    if (block.post === null)
      return block.kind === 'item' ? `<ul><li>${text}</li></ul>` : `<${tags[block.kind]}>${text}</${tags[block.kind]}>`;
    const author = escapeText(page.posts[block.post]?.author ?? 'member');
    return `<article itemscope itemtype="https://schema.org/Comment"><header><span itemprop="author">${author}</span></header><div itemprop="text"><p>${text}</p></div></article>`;
  });
  return `<!doctype html><html lang="en"><head><title>${escapeText(page.title)}</title></head><body><main>${body.join('\n')}</main></body></html>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
