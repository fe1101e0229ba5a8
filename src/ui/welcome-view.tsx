/** The welcome page's one view. Its example is plain text: the marks on it are made as on any page. */
import type { Verdict } from '../appraisal/appraisal';
import { disclaimerLine, verdictWords } from '../report/wording';
import { say } from '../words/say';
import { VerdictGlyph } from './verdict-glyph';

const MEANINGS: readonly (readonly [Verdict, string])[] = [
  ['supported', 'The words say what the evidence says.'],
  ['unsettled', 'Nobody knows yet, and the words are careful.'],
  ['overstated', 'The words are surer than the evidence.'],
  ['contradicted', 'The evidence says the opposite.'],
  ['anecdote', 'One person’s story, which cannot show whether it works for others.'],
  ['open-question', 'A question, which claims nothing.'],
];

export function WelcomeView({ baseLine, onOptions }: { readonly baseLine: string; readonly onOptions: () => void }) {
  return (
    <main>
      <h1>Footing reads along</h1>
      <p class="intro">
        Where a page makes a claim about low-dose naltrexone (LDN), naltrexone, naloxone or opioids, Footing underlines it and shows how
        strong the evidence is, which way it points, and whether the page goes further.
      </p>

      <section>
        <h2>Try it on these lines</h2>
        <p>Rest the pointer on the underlined words, tap them, or move to a marker with the Tab key and press Enter.</p>
        <article>
          <p>Naloxone reverses an opioid overdose.</p>
          <p>LDN may help some people with fibromyalgia.</p>
          <p>LDN is a safe replacement for opioids.</p>
          <p>My fibromyalgia pain went away after I started LDN.</p>
        </article>
      </section>

      <section>
        <h2>What the marks mean</h2>
        <ul class="meanings">
          <li>
            <VerdictGlyph verdict="overstated" safety />{' '}
            <span>
              <b>Safety</b> Believing it can hurt somebody. It comes first everywhere.
            </span>
          </li>
          {MEANINGS.map(([verdict, meaning]) => (
            <li key={verdict}>
              <VerdictGlyph verdict={verdict} />{' '}
              <span>
                <b>{verdictWords[verdict]}</b> {meaning}
              </span>
            </li>
          ))}
        </ul>
        <p>Sentences without a mark were not assessed. That does not make them right.</p>
      </section>

      <section>
        <h2>What it never does</h2>
        <ul>
          <li>It sends nothing, anywhere. There is no server and no account, and the browser lets it ask for nothing.</li>
          <li>It changes no page, and it does not read what you type.</li>
          <li>It does not judge people or sites, and it gives no medical advice.</li>
        </ul>
      </section>

      <section>
        <h2>How to switch it off</h2>
        <p>
          Press its button in the toolbar: for this site or everywhere. What is marked, and how, is set in the{' '}
          <button type="button" class="link" onClick={onOptions}>
            options
          </button>
          . This page will not come again.
        </p>
      </section>

      <footer>
        <p>{baseLine}</p>
        <p>
          {disclaimerLine()} {say('report.noAdvice')}
        </p>
      </footer>
    </main>
  );
}
