/** Is the page dark where a passage stands? The card then comes dark too. */

/** Below this relative luminance (0 to 1) a background counts as dark. */
const DARK = 0.4;

export function themeAt(element: Element | null): 'light' | 'dark' {
  for (let at = element; at; at = at.parentElement) {
    const parts = getComputedStyle(at)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number);
    const [red = 0, green = 0, blue = 0, alpha = 1] = parts ?? [];
    if (parts && alpha > 0.5) return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 < DARK ? 'dark' : 'light';
  }
  // Nothing painted: the browser's canvas shows, light unless the page declares itself dark.
  const scheme = getComputedStyle(element?.ownerDocument.documentElement ?? document.documentElement).colorScheme;
  return /dark/.test(scheme) && (!/light/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches) ? 'dark' : 'light';
}
