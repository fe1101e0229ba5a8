/** The library's first screen: a field that answers as one types, filters, and lists of topics, studies and pages. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { certaintyWords } from '../../report/wording';
import { formatNumber, spokenLanguage } from '../../words/say';
import { topicGroups } from '../catalogue';
import { conditions, drugs } from '../find/facets';
import { emptyQuery, type Query } from '../find/query';
import { isAsked, type Search } from '../find/search';
import { hashOf } from '../route';
import { conditionNames, documentWords, drugNames, findingNames, groupNames, search as words } from '../words';
import { CertaintyMark, type Context, english, FindingMark, StudyRow, TopicLink } from './parts';

interface SearchViewProps {
  readonly context: Context;
  readonly search: Search;
  readonly query: Query;
  readonly onQuery: (query: Query) => void;
}

/** Drawn before "more": nobody reads further without narrowing it down. */
const STUDIES_FIRST = 12;
/** Only where words rank them; the whole list is there where nothing is typed. */
const TOPICS_FIRST = 12;
/** Drawn within a keystroke, which must be answered within a frame: what a window shows below the field. The rest follows once typing rests. */
const TOPICS_AT_ONCE = 8;
const STUDIES_AT_ONCE = 3;
/** Longer than the pause between two keystrokes of somebody who types fast. */
const REST_MS = 150;

export function SearchView({ context, search, query, onQuery }: SearchViewProps) {
  const [isWhole, showWhole] = useState(false);
  const found = useMemo(() => search(query), [search, query]);
  const { catalogue } = context;
  const isRested = useRest(query);
  // Kept for handlers that are drawn again only when their own part changes.
  const latest = useRef({ query, onQuery });
  latest.current = { query, onQuery };
  const change = (changes: Partial<Query>) => {
    showWhole(false);
    latest.current.onQuery({ ...latest.current.query, ...changes });
  };
  const isRanked = isAsked(query);
  const topicsWanted = isWhole || !isRanked ? found.topics.length : TOPICS_FIRST;
  const moreTopics = Math.max(0, found.topics.length - topicsWanted);
  const topics = found.topics.slice(0, isRested ? topicsWanted : TOPICS_AT_ONCE);
  const studiesWanted = isWhole ? found.studies.length : STUDIES_FIRST;
  const rest = Math.max(0, found.studies.length - studiesWanted);
  const shown = found.studies.slice(0, isRested ? studiesWanted : STUDIES_AT_ONCE);
  const { drug, condition, certainty, finding } = query;
  const isFiltered = Object.values(query).some((value) => value !== '');
  // Eighty options need no second look at every letter; `change` reads what is latest by itself.
  const filters = useMemo(
    () => (
      <fieldset>
        <legend>{words.filters}</legend>
        <Filter name={words.drug} names={pick(drugNames, drugs)} value={drug} onChange={(value) => change({ drug: value })} />
        <Filter
          name={words.condition}
          names={pick(conditionNames, conditions)}
          value={condition}
          onChange={(value) => change({ condition: value })}
        />
        <Filter
          name={words.certainty}
          names={Object.entries(certaintyWords)}
          value={certainty}
          onChange={(value) => change({ certainty: value })}
        />
        <Filter
          name={words.finding}
          names={Object.entries(findingNames)}
          value={finding}
          onChange={(value) => change({ finding: value })}
        />
        {isFiltered && (
          <button type="button" onClick={() => change(emptyQuery)}>
            {words.clear}
          </button>
        )}
      </fieldset>
    ),
    [spokenLanguage(), drug, condition, certainty, finding, isFiltered],
  );
  const isEmpty = found.topics.length + found.studies.length + found.documents.length === 0;
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <search class="finder">
        <label class="field">
          <span>{words.field}</span>
          <input type="search" value={query.q} placeholder={words.hint} onInput={(event) => change({ q: event.currentTarget.value })} />
        </label>
        {filters}
        {(certainty || finding) && <p class="quiet">{words.filterNote}</p>}
      </search>
      <p class="count" role="status">
        {isEmpty ? words.nothing : words.found(found.topics.length, found.studies.length, found.documents.length)}
      </p>

      {found.topics.length > 0 && (
        <section aria-labelledby="found-topics">
          <h2 id="found-topics">{words.topics}</h2>
          <Topics ids={topics} catalogue={catalogue} isGrouped={!isRanked} />
          {moreTopics > 0 && (
            <button type="button" onClick={() => showWhole(true)}>
              {words.more(moreTopics)}
            </button>
          )}
        </section>
      )}

      {found.studies.length > 0 && (
        <section aria-labelledby="found-studies">
          <h2 id="found-studies">{words.studies}</h2>
          <button type="button" class="no-print" onClick={() => context.onSelect(found.studies, true)}>
            {words.selectAll} ({formatNumber(found.studies.length)})
          </button>
          <ul class="rows">
            {shown.map((id) => {
              const study = catalogue.study(id);
              return study && <StudyRow key={id} study={study} context={context} />;
            })}
          </ul>
          {rest > 0 && (
            <button type="button" onClick={() => showWhole(true)}>
              {words.more(rest)}
            </button>
          )}
        </section>
      )}

      {found.documents.length > 0 && (
        <section aria-labelledby="found-documents">
          <h2 id="found-documents">{words.documents}</h2>
          <ul class="rows">
            {found.documents.map((id) => {
              const document = catalogue.document(id);
              return (
                document && (
                  <li key={id}>
                    <p class="row-head">
                      <a href={hashOf({ view: 'page', id, claim: null })}>{english(document.title)}</a>{' '}
                      <span class="quiet">
                        {documentWords.kinds[document.kind]}
                        {document.publisher && ` · ${document.publisher}`}
                      </span>
                    </p>
                    <p class="row-title" lang="en">
                      {document.about}
                    </p>
                  </li>
                )
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}

/** False from a change of the query until it has stood for {@link REST_MS}; what a page opens with is whole at once. */
function useRest(query: Query): boolean {
  const [rested, rest] = useState(query);
  useEffect(() => {
    const timer = setTimeout(() => rest(query), REST_MS);
    return () => clearTimeout(timer);
  }, [query]);
  return rested === query;
}

function Topics({
  ids,
  catalogue,
  isGrouped,
}: {
  readonly ids: readonly string[];
  readonly catalogue: Context['catalogue'];
  readonly isGrouped: boolean;
}) {
  const topics = ids.flatMap((id) => catalogue.topic(id) ?? []);
  if (!isGrouped) return <TopicList topics={topics} />;
  return (
    <>
      {topicGroups(topics).map(({ group, topics: inGroup }) => (
        <div key={group}>
          <h3>{groupNames[group]}</h3>
          <TopicList topics={inGroup} />
        </div>
      ))}
    </>
  );
}

function TopicList({ topics }: { readonly topics: Context['catalogue']['library']['topics'] }) {
  return (
    <ul class="topic-rows">
      {topics.map((topic) => (
        <li key={topic.id}>
          <span class="row-head">
            <TopicLink topic={topic} />
          </span>
          <FindingMark finding={topic.evidence.finding} />
          <CertaintyMark certainty={topic.evidence.certainty} />
        </li>
      ))}
    </ul>
  );
}

interface FilterProps {
  readonly name: string;
  readonly names: readonly (readonly [value: string, name: string])[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Filter({ name, names, value, onChange }: FilterProps) {
  return (
    <label class="filter">
      <span>{name}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{words.any}</option>
        {names.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function pick<K extends string>(names: Readonly<Record<K, string>>, keys: readonly K[]): readonly (readonly [K, string])[] {
  return keys.map((key) => [key, names[key]]);
}
