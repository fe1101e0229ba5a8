/** Reads labelled documents (the scheme of gold/GUIDE.md) as pages with the label of every sentence. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Basis, Force, Stance } from '../../claims/claim';
import type { BlockKind, PageText, Post, Span, TextBlock } from '../../text/text-block';

export interface Label {
  readonly topic: string;
  readonly stance: Stance;
  readonly force: Force;
  readonly basis: Basis;
}

export interface GoldDocument {
  readonly id: string;
  readonly genre: string;
  readonly page: PageText;
  /** Sentences of each block, by block id, with their labels. */
  readonly sentences: ReadonlyMap<number, readonly { readonly span: Span; readonly labels: readonly Label[] }[]>;
}

interface GoldFile {
  readonly id: string;
  readonly genre: string;
  readonly title: string;
  readonly blocks: readonly {
    readonly tag: string;
    readonly author?: string;
    readonly sentences: readonly { readonly text: string; readonly claims: readonly Label[] }[];
  }[];
}

const kinds: Readonly<Record<string, BlockKind>> = { h1: 'heading', h2: 'heading', li: 'item', blockquote: 'quote' };

/** @throws when the folder holds no labelled document. */
export function readGold(folder: string): readonly GoldDocument[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  if (!names.length) throw new Error(`${folder}: expected labelled documents (*.json), found none. Give the folder that holds them.`);
  return names.map((name) => toDocument(JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldFile));
}

function toDocument(file: GoldFile): GoldDocument {
  const posts: Post[] = [];
  const blocks: TextBlock[] = [];
  const sentences = new Map<number, { span: Span; labels: readonly Label[] }[]>();
  for (const [id, block] of file.blocks.entries()) {
    const post = block.tag === 'post' ? posts.push({ author: block.author ?? null, url: null }) - 1 : null;
    let text = '';
    const spans: { span: Span; labels: readonly Label[] }[] = [];
    for (const sentence of block.sentences) {
      if (text) text += ' ';
      const start = text.length;
      text += sentence.text.replace(/\s+/g, ' ').trim();
      spans.push({ span: { start, end: text.length }, labels: sentence.claims });
    }
    blocks.push({ id, kind: kinds[block.tag] ?? 'paragraph', text, post });
    sentences.set(id, spans);
  }
  return { id: file.id, genre: file.genre, page: { title: file.title, posts, blocks }, sentences };
}
