/** Spans of blocks → DOM ranges, made as late as possible and only while the page still says the same. */
import type { Result, Span } from '../text/text-block';
import { findRaw, normalise } from './normalise';

export type PlaceError = 'block-gone' | 'text-changed';

export interface TextMap {
  /** @returns The range of the span; an error value when the block left the page or no longer reads the same. */
  toRange(blockId: number, span: Span): Result<Range, PlaceError>;
}

/** A stretch of one text node, as it was when it was read. */
export interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

export interface BlockSource {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** @param sources - By block id. */
export function makeTextMap(root: Document, sources: readonly BlockSource[]): TextMap {
  return {
    toRange(blockId, span) {
      const source = sources[blockId];
      if (!source?.pieces.every(({ node }) => node.isConnected)) return { ok: false, error: 'block-gone' };
      const raw = source.pieces.map(({ node, from, to }) => node.data.slice(from, to)).join('');
      if (normalise(raw) !== source.text || span.start >= span.end) return { ok: false, error: 'text-changed' };
      const [first = -1, last = -1] = findRaw(raw, [span.start, span.end - 1]);
      const start = locate(source.pieces, first);
      const end = locate(source.pieces, last);
      if (!start || !end) return { ok: false, error: 'text-changed' };
      const range = root.createRange();
      range.setStart(start.node, start.offset);
      range.setEnd(end.node, end.offset + 1);
      return { ok: true, value: range };
    },
  };
}

function locate(pieces: readonly Piece[], index: number): { readonly node: Text; readonly offset: number } | null {
  if (index < 0) return null;
  let before = 0;
  for (const { node, from, to } of pieces) {
    if (index < before + to - from) return { node, offset: from + index - before };
    before += to - from;
  }
  return null;
}
