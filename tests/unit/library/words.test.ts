/** No fixed sentence of the library, and none that its plots are built from, says what no screen may say. */
import { describe, expect, it } from 'vitest';
import { findForbiddenWording } from '../../../src/evidence/forbidden-wording';
import { makeCatalogue } from '../../../src/library/catalogue';
import { apaEntry, vancouverEntry } from '../../../src/library/cite/formatted';
import { makeReference } from '../../../src/library/cite/reference';
import { chooseResults } from '../../../src/library/plots/choose-results';
import { drawForest } from '../../../src/library/plots/forest';
import * as words from '../../../src/library/words';
import { library } from './sample-library';

const catalogue = makeCatalogue(library);
const breaches = (texts: readonly string[]) => texts.flatMap((text) => findForbiddenWording(text).map(({ id }) => `${id}: ${text}`));

function textsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return [String(part(2, 3, 1))];
  if (typeof part === 'object' && part !== null) return Object.values(part).flatMap(textsIn);
  return [];
}

describe('the words of the library', () => {
  it('break no rule', () => {
    const texts = textsIn(Object.values(words));
    expect(texts.length).toBeGreaterThan(150);
    expect(breaches(texts)).toEqual([]);
  });

  it('break no rule where a list of counts is built', () => {
    expect(breaches([words.search.found(48, 165, 5), words.citeWords.selected(12)])).toEqual([]);
  });

  it('break no rule beside a drawn figure', () => {
    const rows = library.topics.flatMap((topic) => {
      const { main, other } = chooseResults(
        topic,
        catalogue.studiesOn(topic).map(({ study }) => study),
      );
      return drawForest([...main, ...other]).flatMap(({ left, right, subject, unit, measure, rows: inPanel }) =>
        inPanel.map(
          ({ name, outcome, figure, direction }) =>
            `${words.measureNames[measure]} with ${subject}, ${unit}. ${name}: ${outcome}, with ${subject}: ${figure.value}, ${words.directionNames[direction]}. ${left}; ${right}`,
        ),
      );
    });
    expect(breaches(rows)).toEqual([]);
  });

  it('keep titles as their authors wrote them apart from ours', () => {
    // A reference is somebody else's words, like a quotation; what we add to it is held to the rules.
    for (const study of library.studies) {
      const reference = makeReference(
        { ...study, citation: { ...study.citation, title: 'A title' } },
        { version: '1.0.0', date: '2026-01-01' },
      );
      expect(breaches([apaEntry(reference), vancouverEntry(reference), reference.note])).toEqual([]);
    }
  });
});
