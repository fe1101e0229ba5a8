/** The part of jsonld that tests use; it ships no types of its own. */
declare module 'jsonld' {
  type Node = Readonly<Record<string, unknown>>;
  interface Options {
    readonly documentLoader: (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: object }>;
    readonly safe?: boolean;
  }
  const jsonld: { expand(document: object, options: Options): Promise<readonly Node[]> };
  export default jsonld;
}
