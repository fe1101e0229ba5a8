/**
 * The list of notes at the end of a printed page. It stands in our host, which lies behind the page's body, and is there only while the browser
 * prints: a thread of thousands of posts is not listed for nothing. What the page prints before it is as it would be without us, but for the marks.
 * No number can stand at a mark: where its words will be on paper is not known before, and the page's own DOM is not ours to write in. So an entry
 * says which mark it belongs to, counted from the top.
 */
import type { BaseStamp } from '../report/annotated-document';
import type { Note, TopicDetails } from '../report/note';
import { countVerdicts } from '../report/order-notes';
import {
  announce,
  baseLine,
  certaintySymbols,
  certaintyWords,
  disclaimerLine,
  inShort,
  quoted,
  safetyGlyph,
  safetyLabel,
  verdictGlyphs,
  verdictWords,
} from '../report/wording';
import { say } from '../words/say';
import type { Passage } from './passages';

export interface PrintedList {
  /** @param passages - Of the whole page, in reading order; none where nothing of ours is to be printed. */
  update(passages: readonly Passage[]): void;
}

interface NumberedNote {
  readonly note: Note;
  /** Of its mark on the page, from 1. */
  readonly mark: number;
}

/** A frame's end is not the end of the paper, so frames have no list. */
export function addPrintedList(
  root: ShadowRoot,
  host: HTMLElement,
  base: BaseStamp,
  loadDetails: (note: Note) => Promise<TopicDetails | null>,
  signal: AbortSignal,
): PrintedList {
  const window = host.ownerDocument.defaultView;
  if (!window || window.top !== window) return { update: () => undefined };
  const section = host.ownerDocument.createElement('section');
  section.className = 'printed';
  root.append(section);
  let notes: readonly NumberedNote[] = [];
  /** What a topic's safety note says. Asked for ahead: the browser waits for nothing once it prints. */
  const warnings = new Map<string, string>();

  async function learnWarning(note: Note): Promise<void> {
    const details = await loadDetails(note);
    if (details?.evidence.harm) warnings.set(note.topic.id, details.evidence.harm.note);
  }

  const fill = ({ isTrusted }: Event) => {
    if (!isTrusted || notes.length === 0) return;
    section.replaceChildren(...listOf(notes, warnings, base, add));
    host.dataset.printing = '';
  };
  const empty = () => {
    section.replaceChildren();
    delete host.dataset.printing;
  };
  window.addEventListener('beforeprint', fill, { signal });
  window.addEventListener('afterprint', empty, { signal });

  function add(tag: string, children: readonly (Node | string)[], lang?: string): HTMLElement {
    const element = host.ownerDocument.createElement(tag);
    element.append(...children);
    if (lang) element.lang = lang;
    return element;
  }

  return {
    update(passages) {
      const all = passages.flatMap((passage, at) => passage.notes.map((note) => ({ note, mark: at + 1 })));
      notes = [...all.filter(isSafety), ...all.filter((each) => !isSafety(each))];
      const asked = new Set(warnings.keys());
      for (const { note } of notes.filter(isSafety)) {
        if (asked.has(note.topic.id)) continue;
        asked.add(note.topic.id);
        void learnWarning(note);
      }
    },
  };
}

type Add = (tag: string, children: readonly (Node | string)[], lang?: string) => HTMLElement;

const isSafety = ({ note }: NumberedNote): boolean => note.appraisal.safety;

function listOf(notes: readonly NumberedNote[], warnings: ReadonlyMap<string, string>, base: BaseStamp, add: Add): readonly HTMLElement[] {
  return [
    add('h2', [say('notes.printed.title')]),
    add('p', [`${announce(countVerdicts(notes.map(({ note }) => note)))}. ${say('notes.printed.numbers')}`]),
    add(
      'ol',
      notes.map(({ note, mark }) => {
        const entry = add('li', entryOf(note, warnings.get(note.topic.id), add));
        entry.setAttribute('value', String(mark));
        return entry;
      }),
    ),
    add('p', [say('notes.printed.unmarked')]),
    add('p', [`${baseLine(base)} ${disclaimerLine()} ${say('report.noAdvice')}`]),
  ];
}

function entryOf(note: Note, warning: string | undefined, add: Add): readonly HTMLElement[] {
  const { appraisal, topic, quote } = note;
  const { verdict, certainty, safety } = appraisal;
  const circles = certaintySymbols[certainty];
  const words = add('q', [quoted(quote)], 'en');
  words.dataset.kind = safety ? 'safety' : verdict;
  const lines = [
    add('p', [words]),
    add('p', [
      add('b', [`${verdictGlyphs[verdict]} ${verdictWords[verdict]}`]),
      ' (',
      add('span', [topic.label], 'en'),
      `). ${inShort(note)} ${circles ? `${circles} ` : ''}${certaintyWords[certainty]}.`,
    ]),
  ];
  if (!safety) return lines;
  const alarm = add('p', [add('b', [`${safetyGlyph} ${safetyLabel()}. `]), add('span', [warning ?? ''], 'en')]);
  alarm.className = 'alarm';
  return [alarm, ...lines];
}
