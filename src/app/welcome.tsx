/** The page that opens once, after installing: what Footing does, shown on the page's own words by the parts that read any page. */
import { render } from 'preact';
import { makeContextOf } from '../appraisal/claim-context';
import { readClaims } from '../claims/read-claims';
import { stamp } from '../evidence/weighing';
import { send } from '../messaging/send';
import { addCard } from '../notes/card-popover';
import { highlightCss } from '../notes/highlight-css';
import { showNotes } from '../notes/show-notes';
import { isShown } from '../page/is-shown';
import { readPage } from '../page/read-page';
import { browser } from '../platform/browser';
import { buildNotes } from '../report/build-notes';
import type { Note } from '../report/note';
import { detailsOn } from '../report/topic-details';
import { baseLine } from '../report/wording';
import { WelcomeView } from '../ui/welcome-view';
import { say } from '../words/say';
import { wordsIn } from '../words/tables';
import { dressPage, languageOf } from './language';
import { openLibrary } from './open-library';

export async function startWelcome(root: HTMLElement): Promise<void> {
  const { ownerDocument: document } = root;
  let settings = await send('settings.get');
  draw();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightCss('standard', false));
  document.adoptedStyleSheets.push(sheet);
  const view = showNotes({
    document,
    base: stamp,
    mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
    siteName: () => say('notes.thisPage'),
    words: () => wordsIn(languageOf(settings)),
    loadCard: async () => addCard,
    loadDetails: async ({ topic, claim }) => detailsOn(topic.id, makeContextOf(page)(claim)),
    openLibrary: ({ topic }) => void openLibrary(topic.id),
    openPanel: null,
    opened: () => undefined,
    // Nothing is kept of what is tried out here: the notes are all back when the page is opened again.
    hide: (note) => {
      const hidden = notes.filter((each) => each !== note);
      show(hidden);
      return { text: say('welcome.wouldHide'), onUndo: () => show(notes) };
    },
    signal: new AbortController().signal,
  });
  const { page, map } = readPage(document, { isVisible: isShown });
  const example = root.querySelector('article');
  // The explanations around the example are no claims to be marked.
  const notes = buildNotes(page, readClaims(page)).filter((note) => example?.contains(rangeOf(note)?.startContainer ?? null));
  show(notes);
  const follow = async () => {
    settings = await send('settings.get');
    draw();
    show(notes);
  };
  browser.storage.local.onChanged.addListener(() => void follow());

  function draw(): void {
    dressPage(document, settings);
    document.title = say('welcome.title');
    render(<WelcomeView baseLine={baseLine(stamp)} onOptions={() => void browser.runtime.openOptionsPage()} />, root);
  }

  function rangeOf({ claim }: Note): Range | null {
    const range = map.toRange(claim.block, claim.span);
    return range.ok ? range.value : null;
  }

  function show(shown: typeof notes): void {
    view.update(
      shown.map((note) => ({
        note,
        range: () => rangeOf(note),
        link: () => null,
      })),
    );
  }
}
