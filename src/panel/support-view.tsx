/** How the page supports itself: each sign found or not, the passages it rests on, and what a reader still has to judge. */
import { reportWords } from '../report/report-words';
import type { SupportSign } from '../report/support/find-signs';
import { checklists, checklistWords, signWords } from '../report/support/sign-words';
import { quoted } from '../report/wording';

export function SupportView({ signs }: { readonly signs: readonly SupportSign[] }) {
  return (
    <>
      <p>{reportWords.supportNote}</p>
      {signs.map((sign) => (
        <Sign key={sign.id} sign={sign} />
      ))}
      <details>
        <summary>{reportWords.checklists}</summary>
        <dl>
          {checklists.map((id) => (
            <div key={id}>
              <dt>{checklistWords(id).name}</dt>
              <dd>{checklistWords(id).what}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

function Sign({ sign: { id, isFound, says, passages } }: { readonly sign: SupportSign }) {
  const { name, asked, why, beyond } = signWords(id);
  return (
    <section class="sign" data-found={isFound} data-sign={id}>
      <h3>
        <span class="state">
          <span aria-hidden="true">{isFound ? '●' : '○'} </span>
          {isFound ? reportWords.found : reportWords.missing}
        </span>{' '}
        {name}
      </h3>
      <p>{says}</p>
      {passages.length > 0 && (
        <ul>
          {passages.map(({ text, link, note }) => (
            <li key={`${text} ${link}`} lang="en">
              {link ? (
                <a href={link} target="_blank" rel="noreferrer">
                  {quoted(text)}
                </a>
              ) : (
                quoted(text)
              )}
              {note && <span class="quiet"> {note}</span>}
            </li>
          ))}
        </ul>
      )}
      <p class="quiet">
        {why} {reportWords.askedBy}: {asked}.
      </p>
      <p class="quiet">
        {reportWords.beyond}: {beyond}
      </p>
    </section>
  );
}
