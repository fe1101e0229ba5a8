/** Styles of the card, in a sheet of their own: they come with the card's script. Sizes follow --text, which a person can set. */
export const cardStyles = `
.card { position: fixed; inset: auto; margin: 0; font: var(--text)/1.45 system-ui, sans-serif; text-align: start; width: min(30em, calc(100vw - 16px)); max-height: calc(100vh - 16px); overflow: auto; overscroll-behavior: contain; padding: 0;
  border: 1px solid var(--edge); border-top: 4px solid var(--hue); border-radius: 8px; background: var(--paper); color: var(--ink); box-shadow: 0 6px 28px rgb(0 0 0 / 28%);
  --paper: #fff; --ink: #1b1f24; --soft: #545d68; --edge: #c9d1d9; --well: #f4f6f8; --link: #0a53be; --alarm: #8f2b00; --alarm-paper: #fff1ea; }
.card[data-theme="dark"] { color-scheme: dark; --paper: #1d2228; --ink: #eceff2; --soft: #aab4be; --edge: #48515b; --well: #272e36; --link: #8ab8ff; --alarm: #ffb592; --alarm-paper: #43210f; }
.card:focus { outline: none; }
.card:focus-visible { outline: 2px solid #0b5fff; }
.head { position: sticky; top: 0; z-index: 1; background: var(--paper); display: flex; gap: 8px; align-items: center; padding-block: 10px 6px; padding-inline: 14px 10px; }
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
.reading dt { flex: none; width: 6.8em; }
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
@media (forced-colors: active) { .card, .badge { border-color: CanvasText; forced-color-adjust: auto; } }
`;
