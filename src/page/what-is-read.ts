/** Which elements are read, which break a line of text, and what kind of block they make. Decided by names and attributes, without layout. */
import type { BlockKind } from '../text/text-block';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NEVER_READ = words(
  'head script style noscript template iframe object embed canvas audio video svg math input textarea select option datalist button progress meter output nav menu code kbd samp',
);
const ROLES_NEVER_READ = words('navigation menu menubar toolbar textbox searchbox combobox listbox button tablist');
/** What other extensions put on pages, and our own host. hypothesis-highlight wraps the page's own text, so it is read. */
const INSERTED = /^(?:footing-notes|grammarly-.+|hypothesis-(?!highlight$).+|dark-?reader.*|lt-(?:highlighter|mirror|toolbar|div|card).*)$/;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

const BREAKS = words(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre search section summary table tbody td tfoot th thead tr ul',
);

/** @param plain - The document is a text file that the browser shows in one `pre`. */
export function isRead(element: Element, plain: boolean): boolean {
  const name = element.localName;
  if (NEVER_READ.has(name) || (name === 'pre' && !plain) || (name.includes('-') && INSERTED.test(name))) return false;
  if (element.attributes.length === 0) return name !== 'dialog';
  if (element.hasAttribute('hidden') || element.hasAttribute('inert') || element.getAttribute('aria-hidden') === 'true') return false;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return false;
  if (ROLES_NEVER_READ.has(element.getAttribute('role') ?? '')) return false;
  if (name === 'dialog' && !element.hasAttribute('open')) return false;
  return !HIDDEN_STYLE.test(element.getAttribute('style') ?? '');
}

export function breaksText(element: Element): boolean {
  return BREAKS.has(element.localName) || element.getAttribute('role') === 'heading';
}

/** @returns The kind this element gives to the text in it; null when it keeps its parent's. */
export function kindOf(element: Element): BlockKind | null {
  const name = element.localName;
  if (/^h[1-6]$/.test(name) || element.getAttribute('role') === 'heading') return 'heading';
  if (name === 'li' || name === 'dd' || name === 'dt') return 'item';
  if (name === 'td' || name === 'th' || name === 'caption') return 'cell';
  if (name === 'blockquote') return 'quote';
  return name === 'pre' ? 'preformatted' : null;
}
