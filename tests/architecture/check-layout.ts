/**
 * Does a layout hold from right to left? Takes style sheets by path and gives each declaration that names a side of the screen
 * instead of the beginning or end of a line. Four values of which two sides differ are such a name, too.
 */
import type { Sources } from './check-layers';

const SIDES = /(?:^|-)(?:left|right)(?:-|$)/;
const SIDED_VALUE = /^(?:float|clear|text-align|caption-side)$/;
const FOUR_SIDES = /^(?:margin|padding|inset|border-width|border-color|border-style|scroll-margin|scroll-padding)$/;

/** @param meant - Declarations that are to stay on their side, as written, with the file that holds them. */
export function findSides(sources: Sources, meant: readonly (readonly [path: string, declaration: string])[] = []): readonly string[] {
  return Object.entries(sources).flatMap(([path, text]) =>
    [...text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?<=[{;]\s*)([a-z-]+):\s*([^;{}]+)(?=[;}])/g)]
      .map(([, property = '', value = '']) => ({ property, value: value.replace(/\s+/g, ' ').trim() }))
      .filter(({ property, value }) => isSided(property, value))
      .map(({ property, value }) => `${property}: ${value}`)
      .filter((declaration) => !meant.some(([where, what]) => where === path && what === declaration))
      .map((declaration) => `${path}: "${declaration}" names a side: write inline-start or inline-end.`),
  );
}

function isSided(property: string, value: string): boolean {
  if (SIDES.test(property)) return true;
  if (SIDED_VALUE.test(property)) return SIDES.test(value);
  if (!FOUR_SIDES.test(property)) return false;
  const [, right, , left] = value.replace(/\([^)]*\)/g, '').split(' ');
  return left !== undefined && left !== right;
}
