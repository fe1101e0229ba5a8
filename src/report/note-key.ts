/** What a hidden note is known by: its topic and its words, so that it stays hidden wherever they stand again. A hash, so that the store tells nothing of what was read. */
export function noteKey({ topic, quote }: { readonly topic: { readonly id: string }; readonly quote: string }): string {
  return hash53(`${topic.id}\n${quote.replace(/\s+/g, ' ').trim().toLowerCase()}`).toString(36);
}

/** cyrb53 by bryc (public domain): 53 bits, so that among a thousand hidden notes a chance match is out of the question. */
export function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
