/** Styles of markers and card. They stand in a constructed sheet inside the shadow root: no page style gets in, none gets out, no policy blocks them. */
import { type HighlightKind, highlightKinds, hues } from './highlight-css';
import { MARKER_PX } from './marker-spot';

const hueRules = (Object.entries(hues) as [HighlightKind, string][]).map(([kind, hue]) => `[data-kind="${kind}"] { --hue: ${hue}; }`);
if (hueRules.length !== highlightKinds.length) throw new Error('every kind of mark has a hue');

export const styles = `
:host { all: initial; position: absolute; top: 0; left: 0; width: 0; height: 0; z-index: 2147483646; contain: layout style; color-scheme: light; font: 14px/1.45 system-ui, sans-serif; }
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
.marker[data-covered]:not(:focus-visible) { opacity: 0; pointer-events: none; }
.marker[hidden] { display: none; }
/* A finger needs 24 px; for a pointer a larger target would lie over words that can be selected, and the words themselves open the card too. */
@media (pointer: coarse) { .marker::after { content: ""; position: absolute; inset: -5px; border-radius: 50%; } }

.card { position: fixed; inset: auto; margin: 0; width: min(420px, calc(100vw - 16px)); max-height: calc(100vh - 16px); overflow: auto; overscroll-behavior: contain; padding: 0;
  border: 1px solid var(--edge); border-top: 4px solid var(--hue); border-radius: 8px; background: var(--paper); color: var(--ink); box-shadow: 0 6px 28px rgb(0 0 0 / 28%);
  font: 14px/1.45 system-ui, sans-serif; text-align: left;
  --paper: #fff; --ink: #1b1f24; --soft: #545d68; --edge: #c9d1d9; --well: #f4f6f8; --link: #0a53be; --alarm: #8f2b00; --alarm-paper: #fff1ea; }
.card[data-theme="dark"] { color-scheme: dark; --paper: #1d2228; --ink: #eceff2; --soft: #aab4be; --edge: #48515b; --well: #272e36; --link: #8ab8ff; --alarm: #ffb592; --alarm-paper: #43210f; }
.card:focus { outline: none; }
.card:focus-visible { outline: 2px solid #0b5fff; }
.card header { position: sticky; top: 0; background: var(--paper); display: flex; gap: 8px; align-items: flex-start; padding: 12px 14px 6px; }
.card h2 { flex: 1; margin: 0; font: 700 16px/1.3 system-ui, sans-serif; display: flex; gap: 8px; align-items: center; }
.badge { flex: none; display: inline-grid; place-items: center; width: 22px; height: 22px; border: 2px solid var(--hue); border-radius: 50%; font: 700 13px/1 system-ui, sans-serif; }
[data-kind="contradicted"] .badge, [data-kind="safety"] .badge { border-radius: 4px; }
.close { flex: none; width: 28px; height: 28px; border: 0; border-radius: 6px; background: none; color: var(--soft); font: 400 20px/1 system-ui, sans-serif; cursor: pointer; }
.close:hover { background: var(--well); }
button:focus-visible, a:focus-visible, summary:focus-visible { outline: 2px solid #0b5fff; outline-offset: 1px; }
[data-theme="dark"] :focus-visible { outline-color: #8ab8ff; }
.tabs { display: flex; flex-wrap: wrap; gap: 4px; padding: 4px 14px 2px; }
.tabs button { padding: 4px 9px; min-height: 26px; border: 1px solid var(--edge); border-radius: 13px; background: none; color: var(--ink); font: 12px/1.2 system-ui, sans-serif; cursor: pointer; }
.tabs button[aria-selected="true"] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.body { padding: 4px 14px 12px; }
.body p { margin: 0 0 8px; }
.alarm { margin: 2px 0 10px; padding: 9px 11px; border: 2px solid var(--alarm); border-radius: 6px; background: var(--alarm-paper); color: var(--ink); }
.alarm strong { color: var(--alarm); }
.lead { font-size: 15px; }
.topic { color: var(--soft); }
dl { display: grid; grid-template-columns: auto 1fr; gap: 4px 12px; margin: 0 0 10px; padding: 8px 11px; border-radius: 6px; background: var(--well); }
dt { color: var(--soft); }
dd { margin: 0; }
.circles { letter-spacing: 1px; }
h3 { margin: 12px 0 3px; font: 700 13px/1.3 system-ui, sans-serif; }
ul { margin: 0; padding: 0 0 0 18px; }
li { margin: 0 0 7px; }
a { color: var(--link); }
.small { color: var(--soft); font-size: 12.5px; }
.more { min-height: 26px; padding: 2px 10px; border: 1px solid var(--edge); border-radius: 13px; background: none; color: var(--ink); font: 12px/1.2 system-ui, sans-serif; cursor: pointer; }
.doubt { color: var(--soft); font-size: 12.5px; font-style: italic; }
.advice { margin: 10px 0 0; padding: 7px 10px; border-left: 3px solid var(--alarm); background: var(--well); }
footer { padding: 9px 14px 11px; border-top: 1px solid var(--edge); color: var(--soft); font-size: 12px; }
footer p { margin: 0; }
@media (forced-colors: active) { .card, .marker, .badge { border-color: CanvasText; forced-color-adjust: auto; } }
`;
