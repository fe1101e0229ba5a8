/** citation-js ships no types; this is what the tests use of it. */
declare module '@citation-js/core' {
  export interface CslItem {
    readonly id?: string;
    readonly type?: string;
    readonly title?: string;
    readonly author?: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[];
    readonly 'container-title'?: string;
    readonly volume?: string | number;
    readonly issue?: string | number;
    readonly page?: string;
    readonly issued?: { readonly 'date-parts'?: readonly (readonly (number | string)[])[] };
    readonly DOI?: string;
    readonly URL?: string;
    readonly PMID?: string;
    readonly note?: string;
  }
  export class Cite {
    constructor(input: unknown, options?: { readonly forceType?: string });
    readonly data: readonly CslItem[];
    format(name: 'bibliography', options: Readonly<Record<string, unknown>>): readonly (readonly [id: string, text: string])[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
