/** The welcome page's one view. Its example is plain text: the marks on it are made as on any page. */
import { disclaimerLine, safetyLabel, verdictWords } from '../report/wording';
import { say, sayAround, sayFor } from '../words/say';
import { VerdictGlyph } from './verdict-glyph';

const MEANINGS = ['supported', 'unsettled', 'overstated', 'contradicted', 'anecdote', 'open-question'] as const;

export function WelcomeView({ baseLine, onOptions }: { readonly baseLine: string; readonly onOptions: () => void }) {
  const [before, after] = sayAround('welcome.offHow');
  return (
    <main>
      <h1>{say('welcome.heading')}</h1>
      <p class="intro">
        {say('welcome.intro')} {say('welcome.english')}
      </p>

      <section>
        <h2>{say('welcome.try')}</h2>
        <p>{say('welcome.tryHow')}</p>
        <Example />
      </section>

      <section>
        <h2>{say('welcome.marks')}</h2>
        <ul class="meanings">
          <li>
            <VerdictGlyph verdict="overstated" safety />{' '}
            <span>
              <b>{safetyLabel()}</b> {say('welcome.safetyMeans')}
            </span>
          </li>
          {MEANINGS.map((verdict) => (
            <li key={verdict}>
              <VerdictGlyph verdict={verdict} />{' '}
              <span>
                <b>{verdictWords[verdict]}</b> {sayFor('welcome.means', verdict)}
              </span>
            </li>
          ))}
        </ul>
        <p>{say('welcome.unmarked')}</p>
      </section>

      <section>
        <h2>{say('welcome.never')}</h2>
        <ul>
          <li>{say('welcome.sendsNothing')}</li>
          <li>{say('welcome.changesNothing')}</li>
          <li>{say('welcome.judgesNobody')}</li>
        </ul>
        <p>
          <a href="/permissions.html">{say('welcome.permissions')}</a>
        </p>
      </section>

      <section>
        <h2>{say('welcome.off')}</h2>
        <p>
          {before}
          <button type="button" class="link" onClick={onOptions}>
            {say('welcome.options')}
          </button>
          {after}
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

/** Claims to be read, which are read in English: no words of ours. */
const EXAMPLE = [
  'My fibromyalgia pain went away after I started LDN.',
  'Naloxone reverses an opioid overdose.',
  'LDN may help some people with fibromyalgia.',
  'LDN is a safe replacement for opioids.',
];

function Example() {
  return (
    <article lang="en">
      {EXAMPLE.map((claim) => (
        <p key={claim}>{claim}</p>
      ))}
    </article>
  );
}
