/** Styles of the host, its markers and the toast; the card brings its own. They stand in a constructed sheet inside the shadow root: no page style gets in, none gets out, no policy blocks them. */
import { type HighlightKind, lines, type Palette, palettes } from './highlight-css';
import { MARKER_PX, SMALL } from './marker-spot';

const hueRules = (Object.keys(palettes) as Palette[]).flatMap((palette) =>
  Object.entries(palettes[palette]).map(([kind, hue]) => `:host([data-palette="${palette}"]) [data-kind="${kind}"] { --hue: ${hue}; }`),
);

/** In the printed list words have the line that they have on the page: what a line means can be looked up there. */
const printedLines = (Object.keys(lines) as HighlightKind[]).map(
  (kind) => `.printed q[data-kind="${kind}"] { text-decoration: underline ${lines[kind]} var(--hue); }`,
);

/** What may not be inherited from a page is set on the host; sizes in the card follow --text. */
export const styles = `
:host { all: initial; position: absolute; top: 0; left: 0; width: 0; height: 0; z-index: 2147483646; contain: layout style; color-scheme: light; font: 14px/1.45 system-ui, sans-serif; --text: 14px; }
${hueRules.join('\n')}
* { box-sizing: border-box; }
.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.marker { position: absolute; width: ${MARKER_PX}px; height: ${MARKER_PX}px; padding: 0; border: 1.5px solid var(--hue); border-radius: 50%; background: #fff; color: #1b1f24;
  font: 700 10px/1 system-ui, sans-serif; display: grid; place-items: center; cursor: pointer; user-select: none; }
.marker[data-theme="dark"] { background: #1d2228; color: #eceff2; }
.marker[data-kind="safety"] { border-radius: 3px; background: #b53c08; border-color: #b53c08; color: #fff; }
.marker[data-kind="contradicted"] { border-radius: 3px; }
.marker[data-kind="supported"] { border-style: dotted; }
.marker[data-kind="anecdote"] { padding-top: 4px; font-size: 14px; }
.marker:hover, .marker:focus-visible { outline: 2px solid #0b5fff; outline-offset: 2px; }
.marker[data-theme="dark"]:hover, .marker[data-theme="dark"]:focus-visible { outline-color: #8ab8ff; }
.marker[data-covered]:not(:focus-visible), :host([data-no-markers]) .marker:not(:focus-visible) { opacity: 0; pointer-events: none; }
.marker[data-small] { scale: ${SMALL}; transform-origin: 0 100%; }
.marker[hidden] { display: none; }
/* A finger needs 24 px; for a pointer a larger target would lie over words that can be selected, and the words themselves open the card too. */
@media (pointer: coarse) { .marker::after { content: ""; position: absolute; inset: -5px; border-radius: 50%; } }
button { font: inherit; color: inherit; cursor: pointer; }
.toast { position: fixed; inset: auto 0 20px 0; margin: 0 auto; font: var(--text)/1.45 system-ui, sans-serif; text-align: start; width: max-content; max-width: calc(100vw - 16px); padding-block: 9px; padding-inline: 16px 10px; border: 1px solid #fff8; border-radius: 8px; background: #1b1f24; color: #fff;
  box-shadow: 0 6px 28px rgb(0 0 0 / 35%); }
.toast:popover-open { display: flex; gap: 10px; align-items: center; }
.toast button { min-width: 28px; min-height: 28px; padding: 2px 9px; border: 0; border-radius: 6px; background: none; color: #a9cbff; font-weight: 700; }
.toast button:hover { background: #fff2; }
.toast button:focus-visible { outline: 2px solid #8ab8ff; }
/* Only under forced colours, see drawn-lines.ts. */
i { position: absolute; height: 0; border-bottom: 1px dotted LinkText; pointer-events: none; }
i[data-kind="anecdote"] { border-bottom-style: dashed; }
i[data-kind="open-question"], i[data-kind="unsettled"] { border-bottom-width: 2px; }
i[data-kind="overstated"] { border-bottom: 2px dashed LinkText; }
i[data-kind="contradicted"] { border-bottom: 3px double LinkText; }
i[data-kind="safety"] { border-bottom: 3px solid LinkText; }
/* What the page says of its own elements, and of all, is not to reach the list. */
.printed { display: none; }
@media print {
  :host(:not([data-printing])) { display: none; }
  :host([data-printing]) { display: block !important; position: static !important; float: none !important; clear: both; width: auto !important; height: auto !important; contain: none !important; break-before: page; color-scheme: light; }
  :host > :not(.printed) { display: none !important; }
  .printed { display: block; padding: 4mm; background: #fff; color: #000; font: 10.5pt/1.45 system-ui, sans-serif; text-align: start; }
  .printed h2 { margin: 0 0 2mm; font-size: 14pt; }
  .printed p { margin: 0 0 1mm; }
  .printed ol { margin: 4mm 0; padding-inline-start: 9mm; }
  .printed li { margin-bottom: 4mm; break-inside: avoid; }
  .printed q { quotes: none; font-style: italic; }
  ${printedLines.join('\n  ')}
  .printed .alarm { padding-inline-start: 3mm; border-inline-start: 1mm solid #000; }
}
@media (forced-colors: active) { .marker, .toast { border-color: CanvasText; forced-color-adjust: auto; } }
`;
