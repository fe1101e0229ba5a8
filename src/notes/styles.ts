/** Styles of markers, card and toast. They stand in a constructed sheet inside the shadow root: no page style gets in, none gets out, no policy blocks them. */
import { type Palette, palettes } from './highlight-css';
import { MARKER_PX } from './marker-spot';

const hueRules = (Object.keys(palettes) as Palette[]).flatMap((palette) =>
  Object.entries(palettes[palette]).map(([kind, hue]) => `:host([data-palette="${palette}"]) [data-kind="${kind}"] { --hue: ${hue}; }`),
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
.marker[hidden] { display: none; }
/* A finger needs 24 px; for a pointer a larger target would lie over words that can be selected, and the words themselves open the card too. */
@media (pointer: coarse) { .marker::after { content: ""; position: absolute; inset: -5px; border-radius: 50%; } }

.card, .toast { position: fixed; inset: auto; margin: 0; font: var(--text)/1.45 system-ui, sans-serif; text-align: start; }
.card { width: min(30em, calc(100vw - 16px)); max-height: calc(100vh - 16px); overflow: auto; overscroll-behavior: contain; padding: 0;
  border: 1px solid var(--edge); border-top: 4px solid var(--hue); border-radius: 8px; background: var(--paper); color: var(--ink); box-shadow: 0 6px 28px rgb(0 0 0 / 28%);
  --paper: #fff; --ink: #1b1f24; --soft: #545d68; --edge: #c9d1d9; --well: #f4f6f8; --link: #0a53be; --alarm: #8f2b00; --alarm-paper: #fff1ea; }
.card[data-theme="dark"] { color-scheme: dark; --paper: #1d2228; --ink: #eceff2; --soft: #aab4be; --edge: #48515b; --well: #272e36; --link: #8ab8ff; --alarm: #ffb592; --alarm-paper: #43210f; }
.card:focus { outline: none; }
.card:focus-visible { outline: 2px solid #0b5fff; }
.head { position: sticky; top: 0; z-index: 1; background: var(--paper); display: flex; gap: 8px; align-items: center; padding: 10px 10px 6px 14px; }
h2 { flex: 1; margin: 0; font: 700 1.15em/1.3 system-ui, sans-serif; display: flex; gap: 8px; align-items: center; }
.badge { flex: none; display: inline-grid; place-items: center; width: 22px; height: 22px; border: 2px solid var(--hue); border-radius: 50%; font: 700 13px/1 system-ui, sans-serif; }
[data-kind="contradicted"] .badge, [data-kind="safety"] .badge { border-radius: 4px; }
[data-kind="safety"] .badge { background: #b53c08; border-color: #b53c08; color: #fff; }
button { font: inherit; color: inherit; cursor: pointer; }
.close { flex: none; width: 28px; height: 28px; padding: 0; border: 0; border-radius: 6px; background: none; color: var(--soft); font: 400 20px/1 system-ui, sans-serif; }
.close:hover { background: var(--well); }
button:focus-visible, a:focus-visible, summary:focus-visible { outline: 2px solid #0b5fff; outline-offset: 1px; }
[data-theme="dark"] :focus-visible { outline-color: #8ab8ff; }
.tabs { display: flex; flex-wrap: wrap; gap: 4px; padding: 4px 14px 6px; }
.tabs button, .actions button, .more { padding: 4px 10px; min-height: 26px; border: 1px solid var(--edge); border-radius: 13px; background: none; font-size: .87em; line-height: 1.2; text-align: start; }
.tabs button[aria-selected="true"] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.actions button:hover, .more:hover { background: var(--well); }
.body { padding: 2px 14px 12px; }
p { margin: 0 0 8px; }
.alarm { margin: 2px 0 10px; padding: 9px 11px; border: 2px solid var(--alarm); border-radius: 6px; background: var(--alarm-paper); }
.alarm strong { color: var(--alarm); }
.lead { font-weight: 600; font-size: 1.07em; }
dl { margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.well { display: grid; grid-template-columns: auto 1fr; gap: 3px 12px; margin: 0 0 10px; padding: 8px 11px; border-radius: 6px; background: var(--well); }
.circles { letter-spacing: 1px; }
h3 { margin: 12px 0 3px; font: 700 1em/1.3 system-ui, sans-serif; }
.reading { font-size: .93em; }
.reading div { display: flex; gap: 6px; }
.reading dt { flex: none; width: 5.6em; }
.words { color: var(--soft); }
details { font-size: .93em; margin: 4px 0 0; }
summary { cursor: pointer; color: var(--link); padding: 2px 0; }
details p, details ul { margin-top: 4px; }
ul { margin: 0; padding: 0; padding-inline-start: 18px; }
li { margin: 0 0 5px; }
.studies { font-size: .93em; }
a { color: var(--link); }
.doubt { color: var(--soft); font-style: italic; }
.fair { padding-inline-start: 10px; border-inline-start: 3px solid var(--hue); }
.advice { margin: 10px 0 0; padding: 7px 10px; border-inline-start: 3px solid var(--alarm); background: var(--well); }
.picture { margin: 2px 0 8px; padding: 7px 10px; border-radius: 6px; background: var(--well); font-size: .87em; }
.row { margin: 0 0 3px; }
.what { color: var(--soft); }
.picture svg { display: block; overflow: visible; }
.picture .none { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 2 2; }
.picture .interval { stroke: var(--ink); stroke-width: 2; }
.picture circle { fill: var(--ink); }
figcaption { display: flex; justify-content: space-between; color: var(--soft); }
.actions { display: flex; flex-wrap: wrap; gap: 6px; margin: 14px 0 0; }
fieldset { flex-basis: 100%; margin: 0; border: 0; display: flex; flex-wrap: wrap; gap: 6px; padding: 7px 9px; border-radius: 6px; background: var(--well); }
fieldset button { background: var(--paper); }
.actions [hidden] { display: none; }
.said { flex-basis: 100%; margin: 0; font-size: .93em; color: var(--soft); }
.foot { padding: 8px 14px 10px; border-top: 1px solid var(--edge); color: var(--soft); font-size: .87em; }
.foot p { margin: 0; }

.toast { inset: auto 0 20px 0; margin: 0 auto; width: max-content; max-width: calc(100vw - 16px); padding: 9px 10px 9px 16px; border: 1px solid #fff8; border-radius: 8px; background: #1b1f24; color: #fff;
  box-shadow: 0 6px 28px rgb(0 0 0 / 35%); }
.toast:popover-open { display: flex; gap: 10px; align-items: center; }
.toast button { min-width: 28px; min-height: 28px; padding: 2px 9px; border: 0; border-radius: 6px; background: none; color: #a9cbff; font-weight: 700; }
.toast button:hover { background: #fff2; }
@media (forced-colors: active) { .card, .marker, .badge, .toast { border-color: CanvasText; forced-color-adjust: auto; } }
`;
