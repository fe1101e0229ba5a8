/**
 * Nothing that ships can make markup of a string: Preact's one place for it, the property that we never use, sets text instead. Stores look for that
 * place, and a mistake of ours cannot reach it.
 */

const MARKUP = /(\w+)\.innerHTML=(\w+)\.__html/g;

/** @param {string} code Of Preact, as it is published. @throws where it no longer has exactly one such place. */
export function withoutMarkup(code) {
  const places = code.match(MARKUP)?.length ?? 0;
  if (places !== 1) throw new Error(`Preact sets markup in ${places} places, not in one: look at src/cli/build/without-markup.mjs.`);
  return code.replace(MARKUP, '$1.textContent=$2.__html');
}

/** @returns {{ name: string, apply: 'build', transform: (code: string, id: string) => { code: string, map: null } | null }} */
export function markupAsText() {
  return {
    name: 'footing:markup-as-text',
    apply: 'build',
    transform: (code, id) =>
      /\/preact\/dist\/preact\.mjs$/.test(id.replaceAll('\\', '/')) ? { code: withoutMarkup(code), map: null } : null,
  };
}
