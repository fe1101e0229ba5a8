/**
 * What a page says of itself, as it was found: raw, so that everything decided from it is pure. Read by src/page, weighed by src/report.
 * All lists are in document order and cut where a page would make them endless.
 */
export interface PageFacts {
  /** The document's address. */
  readonly url: string;
  /** Of the root element; '' where it names none. */
  readonly lang: string;
  /** The page's own `title`. */
  readonly title: string;
  /** The first heading of the first level. */
  readonly heading: string | null;
  /** Name or property in lower case, and content. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  /** Texts of the JSON-LD scripts; not parsed, and not always JSON. */
  readonly jsonLd: readonly string[];
  /** Texts of elements that are marked as author or byline. */
  readonly bylines: readonly string[];
  /** Times: the machine's value where there is one, and what people read. */
  readonly times: readonly { readonly value: string; readonly text: string }[];
  /** Links to web addresses, with their words. */
  readonly links: readonly { readonly href: string; readonly text: string }[];
  /** What buttons say: "Add to cart". */
  readonly buttons: readonly string[];
}
