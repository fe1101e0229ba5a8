/** A reply's lines as Markdown, BBCode, HTML or plain text. Words of records are made harmless in each: none of them can become markup. */
import { escapeMarkdown } from './formats/markdown';

export const replyFormats = ['markdown', 'bbcode', 'html', 'plain'] as const;
export type ReplyFormat = (typeof replyFormats)[number];

/** A stretch of text; a line is stretches that follow each other. */
export interface ReplyPart {
  readonly text: string;
  readonly isStrong?: boolean;
  readonly link?: string;
}
export type ReplyLine = readonly ReplyPart[];

interface Writer {
  readonly text: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly link: (text: string, address: string) => string;
  readonly line: (line: string) => string;
  readonly between: string;
}

const inHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const asAddress = (address: string) =>
  address.replace(/[\s<>"'()[\]\\]/g, (found) => `%${found.charCodeAt(0).toString(16).padStart(2, '0')}`);

const writers: Readonly<Record<ReplyFormat, Writer>> = {
  markdown: {
    text: keepEnds(escapeMarkdown),
    strong: (text) => `**${text}**`,
    link: (text, address) => `[${text}](${asAddress(address)})`,
    line: (line) => line,
    between: '\n\n',
  },
  bbcode: {
    // BBCode has no way to write a bracket that is none.
    text: (text) => text.replaceAll('[', '(').replaceAll(']', ')'),
    strong: (text) => `[b]${text}[/b]`,
    link: (text, address) => `[url=${asAddress(address)}]${text}[/url]`,
    line: (line) => line,
    between: '\n\n',
  },
  html: {
    text: inHtml,
    strong: (text) => `<strong>${text}</strong>`,
    link: (text, address) => `<a href="${inHtml(asAddress(address))}">${text}</a>`,
    line: (line) => `<p>${line}</p>`,
    between: '\n',
  },
  plain: {
    text: (text) => text,
    strong: (text) => text,
    link: (text, address) => `${text} <${address}>`,
    line: (line) => line,
    between: '\n\n',
  },
};

export function renderReply(lines: readonly ReplyLine[], format: ReplyFormat): string {
  const writer = writers[format];
  const write = ({ text, isStrong, link }: ReplyPart) => {
    const written = writer.text(text);
    const linked = link && /^https?:/.test(link) ? writer.link(written, link) : written;
    return isStrong ? writer.strong(linked) : linked;
  };
  return `${lines.map((line) => writer.line(line.map(write).join('').trim())).join(writer.between)}\n`;
}

/** Stretches of one line are escaped apart, so the spaces between them must stay. */
function keepEnds(disarm: (text: string) => string): (text: string) => string {
  return (text) => {
    const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
    return `${before}${disarm(middle)}${after}`;
  };
}
