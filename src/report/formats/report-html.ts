/** The report on a page as one HTML file that needs nothing else, reads on a phone and prints well. Page text is escaped and loads nothing. */
import type { BaseStamp } from '../annotated-document';
import { fairWording, statementOf } from '../fair-wording';
import { countVerdicts, orderNotes } from '../order-notes';
import { type Ratings, ratingOf } from '../own-judgement';
import { basisWords, factPlaces, forceWords, ratingWord, reportWords, stanceWords } from '../report-words';
import type { ReportRow, SourceReport } from '../source-report';
import type { SupportSign } from '../support/find-signs';
import { checklists, checklistWords, signWords } from '../support/sign-words';
import { spokenLanguage } from '../../words/say';
import { type DiffPart, diffWords } from '../word-diff';
import {
  announce,
  baseLine,
  certaintySymbols,
  certaintyWords,
  disclaimerLine,
  explainVerdict,
  safetyLabel,
  verdictGlyphs,
  verdictWords,
} from '../wording';
import { listFacts } from './list-facts';

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c2430, #e8ecf2); --paper: light-dark(#fff, #171c24); --soft: light-dark(#4d5868, #b3bdcb); --line: light-dark(#cfd6df, #3a4453); }
body { max-width: 72rem; margin: 0 auto; padding: 1.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; margin-top: 2rem; } h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; } dt { color: var(--soft); } dd { margin: 0; }
.table { overflow-x: auto; } table { border-collapse: collapse; width: 100%; } th, td { padding: .5rem; border: 1px solid var(--line); text-align: start; vertical-align: top; } th { color: var(--soft); font-weight: 600; }
table { min-width: 56rem; } td { overflow-wrap: break-word; } td:first-child { width: 22%; } td:last-child { width: 34%; } small, .soft { color: var(--soft); } .address { overflow-wrap: anywhere; } .safety { border-inline-start: 4px solid; padding-inline-start: .6rem; } del, ins { text-decoration: underline; text-underline-offset: .2em; } del { text-decoration-style: wavy; } ins { text-decoration-thickness: 2px; }
footer { margin-top: 2rem; border-top: 1px solid var(--line); padding-top: .8rem; color: var(--soft); }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } table { min-width: 0; font-size: 8.5pt; } tr, section.sign { break-inside: avoid; } .table { overflow: visible; } a { color: inherit; } thead { display: table-header-group; } }
`;

export function toReportHtml(report: SourceReport, base: BaseStamp, ratings: Ratings): string {
  const { about, document, rows, signs } = report;
  const title = escapeHtml(about.title?.value ?? document.id);
  const byId = new Map(rows.map((row) => [row.note.claim.id, row]));
  const ordered = orderNotes(document.notes).flatMap((note) => byId.get(note.claim.id) ?? []);
  const hasOwn = rows.some(({ note }) => ratingOf(ratings, note) !== null);
  const { words, stance, basis, verdict, certainty, evidence, own } = reportWords;
  const columns = [words, stance, basis, ...(hasOwn ? [own] : []), verdict, certainty, evidence];
  return `<!DOCTYPE html>
<html lang="${spokenLanguage()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="soft">${escapeHtml(reportWords.heading)}</p>
<h1>${title}</h1>
<dl>
${listFacts(report)
  .map(({ name, value, place }) => {
    const from = place === null ? '' : ` <small>${escapeHtml(factPlaces[place])}</small>`;
    return `<dt>${escapeHtml(name)}</dt>\n<dd class="address">${value === null ? `<em>${reportWords.notFound}</em>` : linked(value)}${from}</dd>`;
  })
  .join('\n')}
</dl>
<p><strong>${escapeHtml(announce(countVerdicts(document.notes)))}.</strong></p>
</header>
<main>
<h2>${reportWords.claims}</h2>
<p class="soft">${escapeHtml(reportWords.marked)}</p>
<div class="table">
<table>
<thead>
<tr>${columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')}</tr>
</thead>
<tbody>
${ordered.map((row) => tableRow(row, hasOwn, ratings)).join('\n')}
</tbody>
</table>
</div>
<h2>${reportWords.support}</h2>
<p>${reportWords.supportNote}</p>
${signs.map(signSection).join('\n')}
<h2>${reportWords.checklists}</h2>
<dl>
${checklists.map((id) => `<dt>${escapeHtml(checklistWords(id).name)}</dt>\n<dd>${escapeHtml(checklistWords(id).what)}</dd>`).join('\n')}
</dl>
</main>
<footer>
<p>${escapeHtml(reportWords.notAssessed)}</p>
<p>${escapeHtml(baseLine(base))} ${escapeHtml(disclaimerLine())}</p>
</footer>
</body>
</html>
`;
}

function tableRow({ note, link }: ReportRow, hasOwn: boolean, ratings: Ratings): string {
  const { appraisal, claim, evidence, topic, quote, leaning } = note;
  const fair = evidence && fairWording(topic, evidence);
  const diff = fair ? diffWords(quote, fair) : null;
  const own = ratingOf(ratings, note);
  const safety =
    appraisal.safety && evidence?.harm ? `<p class="safety"><strong>${safetyLabel()}.</strong> ${escapeHtml(evidence.harm.note)}</p>` : '';
  const flag = appraisal.safety ? `${safetyLabel()}: ` : '';
  return `<tr>
<td>“${diff ? marked(diff.page, 'del') : escapeHtml(quote)}”${link ? `<br><a href="${escapeHtml(link)}">${escapeHtml(reportWords.open)}</a>` : ''}<br><small>${escapeHtml(topic.label)}: ${escapeHtml(statementOf(topic))}</small></td>
<td>${stanceWords[claim.stance]}, ${forceWords[claim.force]}</td>
<td>${basisWords[claim.basis]}</td>${hasOwn ? `\n<td>${own ? escapeHtml(ratingWord(own)) : '–'}</td>` : ''}
<td><strong>${verdictGlyphs[appraisal.verdict]} ${flag}${verdictWords[appraisal.verdict]}</strong><br><small>${escapeHtml(explainVerdict(note))}</small></td>
<td>${certaintySymbols[appraisal.certainty]} ${certaintyWords[appraisal.certainty]}</td>
<td>${safety}<p>${escapeHtml(evidence?.summary ?? '–')}</p>${leaning ? `<p>${escapeHtml([leaning.says, leaning.difference].filter(Boolean).join(' '))}</p>` : ''}${
    diff ? `<p>${reportWords.fair}: ${marked(diff.fair, 'ins')}</p>` : ''
  }${note.studies.length > 0 ? `<p><small>${note.studies.map(({ shortName, link: to }) => (to ? `<a href="${escapeHtml(to)}">${escapeHtml(shortName)}</a>` : escapeHtml(shortName))).join(', ')}</small></p>` : ''}</td>
</tr>`;
}

function marked(parts: readonly DiffPart[], tag: 'del' | 'ins'): string {
  return parts.map(({ text, isShared }) => (isShared ? escapeHtml(text) : `<${tag}>${escapeHtml(text)}</${tag}>`)).join(' ');
}

function signSection({ id, isFound, says, passages }: SupportSign): string {
  const { name, asked, why, beyond } = signWords(id);
  const list = passages.map(({ text, link, note }) => {
    const words = `“${escapeHtml(text)}”`;
    return `<li>${link ? `<a href="${escapeHtml(link)}">${words}</a>` : words}${note ? ` <small>${escapeHtml(note)}</small>` : ''}</li>`;
  });
  return `<section class="sign">
<h3>${escapeHtml(name)}: ${(isFound ? reportWords.found : reportWords.missing).toLowerCase()}</h3>
<p>${escapeHtml(says)}</p>${list.length > 0 ? `\n<ul>\n${list.join('\n')}\n</ul>` : ''}
<p class="soft">${escapeHtml(why)} ${reportWords.askedBy}: ${escapeHtml(asked)}. ${reportWords.beyond}: ${escapeHtml(beyond)}</p>
</section>`;
}

/** An address of the web as a link; anything else as text. */
function linked(value: string): string {
  return /^https?:\/\//i.test(value) ? `<a href="${escapeHtml(value)}">${escapeHtml(value)}</a>` : escapeHtml(value);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
