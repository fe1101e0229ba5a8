/** The library page: shows what the address names, keeps the query in it, and does what a page may do only here: clipboard and files. */
import { render } from 'preact';
import { library } from '../evidence/library';
import { stamp } from '../evidence/weighing';
import { makeCatalogue } from '../library/catalogue';
import { makeSearch } from '../library/find/search';
import { hashOf, parseRoute, type Route } from '../library/route';
import { LibraryView, titleOf } from '../library/views/library-view';
import { send } from '../messaging/send';
import { browser } from '../platform/browser';
import { baseLine } from '../report/wording';
import { dressPage } from './language';
import { saveFile } from './save-file';

/** The address follows once typing rests: setting it costs more than finding the answer. */
const ADDRESS_MS = 300;

export async function startLibrary(root: HTMLElement): Promise<void> {
  const { ownerDocument: document } = root;
  const catalogue = makeCatalogue(library);
  const search = makeSearch(catalogue);
  const selected = new Set<string>();
  let route = parseRoute(location.hash);
  let addressTimer: ReturnType<typeof setTimeout> | null = null;
  const keepAddress = () => {
    if (addressTimer === null) return;
    clearTimeout(addressTimer);
    addressTimer = null;
    // Typing is no step to go back through.
    if (route.view === 'search') history.replaceState(null, '', hashOf(route));
  };

  const draw = () => {
    const title = titleOf(route, catalogue);
    if (document.title !== title) document.title = title;
    const context = {
      catalogue,
      stamp,
      baseLine: baseLine(stamp),
      selected,
      onSelect: (ids: readonly string[], on: boolean) => {
        for (const id of ids) on ? selected.add(id) : selected.delete(id);
        draw();
      },
      onCopy: (text: string) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        ),
      onSave: (file: { name: string; type: string; text: string }) => saveFile(document, file.name, file.text, file.type),
    };
    render(
      <LibraryView
        route={route}
        context={context}
        search={search}
        onQuery={(query) => {
          route = { view: 'search', query };
          draw();
          if (addressTimer !== null) clearTimeout(addressTimer);
          addressTimer = setTimeout(keepAddress, ADDRESS_MS);
        }}
        onSkip={() => focusHeading(document)}
      />,
      root,
    );
  };

  const go = (next: Route) => {
    const isOther = next.view !== route.view || hashOf(next) !== hashOf(route);
    route = next;
    draw();
    if (!isOther) return;
    const wantsClaim = route.view === 'page' && route.claim !== null;
    if (!wantsClaim) scrollTo(0, 0);
    // A screen reader hears where it has come to; the search field keeps the focus of whoever types.
    focusHeading(document, wantsClaim);
  };

  // A link that is followed before then leaves the words behind it, for the way back. Enter on a link is a click too.
  addEventListener('click', keepAddress, { capture: true });
  addEventListener('hashchange', () => go(parseRoute(location.hash)));
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const dress = async () => {
    dressPage(document, await send('settings.get'));
    draw();
  };
  browser.storage.local.onChanged.addListener(() => void dress());
  await dress();
}

function focusHeading(document: Document, stay = false): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: stay });
}
