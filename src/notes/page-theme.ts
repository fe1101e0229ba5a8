/** Is the page dark where a passage stands? The card and the marker then come dark too. */

/** Below this luminance (0 to 1) a background counts as dark. */
const DARK = 0.4;
/** A background that lets more than half through does not decide. */
const OPAQUE = 0.5;

/** @param set - What a person has set; `auto` leaves it to the page. */
export function themeAt(element: Element | null, set: 'auto' | 'light' | 'dark' = 'auto'): 'light' | 'dark' {
  if (set !== 'auto') return set;
  for (let at = element; at; at = at.parentElement) {
    const light = lightnessOf(getComputedStyle(at).backgroundColor);
    if (light !== null) return light < DARK ? 'dark' : 'light';
  }
  // Nothing painted: the browser's canvas shows, light unless the page declares itself dark.
  const scheme = getComputedStyle(element?.ownerDocument.documentElement ?? document.documentElement).colorScheme;
  return /dark/.test(scheme) && (!/light/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches) ? 'dark' : 'light';
}

/**
 * How light a computed colour is, 0 to 1. Browsers keep the notation a colour was written in: rgb(), oklch(), lab(), color(srgb …).
 *
 * @returns Null where it is transparent or in a notation not known here.
 */
export function lightnessOf(color: string): number | null {
  const name = color.slice(0, color.indexOf('('));
  const [first = 0, second = 0, third = 0, alpha = 1] = (color.slice(name.length).match(/-?[\d.]+(e-?\d+)?%?/g) ?? []).map(toNumber);
  // color(srgb …) has its letters only; a space with digits in its name (a98-rgb, display-p3) is left undecided.
  const rgb = name === 'color' ? (/\(srgb /.test(color) ? 1 : null) : /^rgba?$/.test(name) ? 255 : null;
  if (alpha <= OPAQUE) return null;
  if (rgb !== null) return (0.2126 * first + 0.7152 * second + 0.0722 * third) / rgb;
  if (name === 'oklch' || name === 'oklab') return first;
  if (name === 'lch' || name === 'lab') return first / 100;
  return null;
}

function toNumber(part: string): number {
  return part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part);
}
