/** How things were graded, by what rules, within what limits, and how to report an error. */
import { verdictTable } from '../../appraisal/verdict-table';
import { certaintySymbols, certaintyWords, disclaimerLine, verdictGlyphs, verdictWords } from '../../report/wording';
import type { Certainty } from '../../evidence/evidence';
import { formatDate, say } from '../../words/say';
import { certaintyMeanings, checkGlyphs, checkMeanings, checkNames, method as words } from '../words';
import { type Context, Scroll } from './parts';

const CERTAINTIES = Object.keys(certaintyMeanings) as Certainty[];
const FORCES = ['hedged', 'plain', 'absolute'] as const;

export function MethodView({ context }: { readonly context: Context }) {
  const { releases } = context.catalogue.library;
  return (
    <article>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="lead">
        {disclaimerLine()} {say('report.noAdvice')}
      </p>
      <section>
        <h2>{words.graded}</h2>
        <Paragraphs texts={words.gradedText()} />
      </section>
      <section>
        <h2>{words.certainty}</h2>
        <Paragraphs texts={words.certaintyText()} />
      </section>

      <section>
        <h2>{words.levels}</h2>
        <dl class="levels">
          {CERTAINTIES.map((certainty) => (
            <div key={certainty}>
              <dt>
                {certaintyWords[certainty]}{' '}
                {certaintySymbols[certainty] && (
                  <span class="circles" aria-hidden="true">
                    {certaintySymbols[certainty]}
                  </span>
                )}
              </dt>
              <dd>{certaintyMeanings[certainty]}</dd>
            </div>
          ))}
        </dl>
      </section>

      <section>
        <h2>{words.table.title}</h2>
        <p>{words.table.text}</p>
        <Scroll label={words.table.caption}>
          <table>
            <caption>{words.table.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.table.direction}</th>
                <th scope="col">{words.table.certainty}</th>
                {FORCES.map((force) => (
                  <th key={force} scope="col">
                    {words.table.forces[force]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {verdictTable.map(({ direction, certainties, verdicts }) => (
                <tr key={`${direction} ${certainties.join()}`}>
                  <th scope="row">{words.table.directions[direction]}</th>
                  <td>
                    {certainties.length === CERTAINTIES.length
                      ? say('library.anyCertainty')
                      : certainties.map((each) => certaintyWords[each]).join(', ')}
                  </td>
                  {FORCES.map((force) => (
                    <td key={force}>
                      <span aria-hidden="true">{verdictGlyphs[verdicts[force]]} </span>
                      {verdictWords[verdicts[force]]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
        <List items={words.table.exceptions()} />
      </section>

      <section>
        <h2>{words.checks}</h2>
        <p>{words.checksText}</p>
        <dl class="levels">
          {(Object.keys(checkNames) as (keyof typeof checkNames)[]).map((check) => (
            <div key={check}>
              <dt>
                <span aria-hidden="true">{checkGlyphs[check]} </span>
                {checkNames[check]}
              </dt>
              <dd>{checkMeanings[check]}</dd>
            </div>
          ))}
        </dl>
      </section>

      <section>
        <h2>{words.rules}</h2>
        <List items={words.rulesList()} />
      </section>
      <section>
        <h2>{words.limits}</h2>
        <List items={words.limitsList()} />
      </section>
      <section>
        <h2>{words.mistake}</h2>
        <Paragraphs texts={words.mistakeText()} />
      </section>
      <section>
        <h2>{words.releases}</h2>
        {releases.map(({ version, date, changes }) => (
          <div key={version}>
            <h3>
              {version}, {formatDate(date)}
            </h3>
            <div lang="en">
              <List items={changes} />
            </div>
          </div>
        ))}
      </section>
    </article>
  );
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return (
    <>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
