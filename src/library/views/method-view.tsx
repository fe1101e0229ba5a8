/** How things were graded, by what rules, within what limits, and how to report an error. */
import { verdictTable } from '../../appraisal/verdict-table';
import { certaintySymbols, certaintyWords, verdictGlyphs, verdictWords } from '../../report/wording';
import type { Certainty } from '../../evidence/evidence';
import { say } from '../../words/say';
import { certaintyMeanings, checkGlyphs, checkMeanings, checkNames, method as words } from '../words';
import { type Context, Scroll } from './parts';

const CERTAINTIES = Object.keys(certaintyMeanings) as Certainty[];
const FORCES = ['hedged', 'plain', 'absolute'] as const;

export function MethodView({ context }: { readonly context: Context }) {
  const { releases } = context.catalogue.library;
  return (
    <article>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="lead">{words.inShort}</p>
      {words.sections.map(({ title, text }) => (
        <section key={title}>
          <h2>{title}</h2>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}

      <section>
        <h2>{words.levelsTitle}</h2>
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
        <List items={words.table.exceptions} />
      </section>

      <section>
        <h2>{words.checks.title}</h2>
        <p>{words.checks.text}</p>
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
        <h2>{words.rules.title}</h2>
        <List items={words.rules.items} />
      </section>
      <section>
        <h2>{words.limits.title}</h2>
        <List items={words.limits.items} />
      </section>
      <section>
        <h2>{words.mistake.title}</h2>
        {words.mistake.text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <section>
        <h2>{words.releases}</h2>
        {releases.map(({ version, date, changes }) => (
          <div key={version}>
            <h3>
              {version}, {date}
            </h3>
            <List items={changes} />
          </div>
        ))}
      </section>
    </article>
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
