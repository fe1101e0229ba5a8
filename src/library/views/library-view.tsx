/** The library's frame: head with its two ways in, the view of the route, the bar for citing, foot. */
import { disclaimerLine } from '../../report/wording';
import { say, spokenLanguage } from '../../words/say';
import { emptyQuery, type Query } from '../find/query';
import type { Search } from '../find/search';
import { hashOf, type Route } from '../route';
import { lost, nav } from '../words';
import { CiteBar } from './cite-bar';
import { DocumentView } from './document-view';
import { MethodView } from './method-view';
import type { Context } from './parts';
import { SearchView } from './search-view';
import { StudyView } from './study-view';
import { TopicView } from './topic-view';

interface LibraryViewProps {
  readonly route: Route;
  readonly context: Context;
  readonly search: Search;
  readonly onQuery: (query: Query) => void;
  readonly onSkip: () => void;
}

export function LibraryView({ route, context, search, onQuery, onSkip }: LibraryViewProps) {
  return (
    <>
      <header class="top">
        <button type="button" class="skip" onClick={onSkip}>
          {nav.skip}
        </button>
        <nav aria-label={nav.label}>
          <span class="name">{say('library.name')}</span>
          <a href={hashOf({ view: 'search', query: emptyQuery })} aria-current={route.view === 'search' ? 'page' : undefined}>
            {nav.search}
          </a>
          <a href={hashOf({ view: 'method' })} aria-current={route.view === 'method' ? 'page' : undefined}>
            {nav.method}
          </a>
        </nav>
      </header>
      <main data-view={route.view}>
        <View route={route} context={context} search={search} onQuery={onQuery} />
      </main>
      <footer class="foot">
        <p>
          {context.baseLine} {disclaimerLine()} {say('report.noAdvice')} {spokenLanguage() !== 'en' && nav.english}
        </p>
      </footer>
      <CiteBar context={context} />
    </>
  );
}

function View({ route, context, search, onQuery }: Omit<LibraryViewProps, 'onSkip'>) {
  const { catalogue } = context;
  switch (route.view) {
    case 'search':
      return <SearchView context={context} search={search} query={route.query} onQuery={onQuery} />;
    case 'topic': {
      const topic = catalogue.topic(route.id);
      return topic ? <TopicView key={topic.id} topic={topic} context={context} /> : <Lost />;
    }
    case 'study': {
      const study = catalogue.study(route.id);
      return study ? <StudyView key={study.id} study={study} context={context} /> : <Lost />;
    }
    case 'page': {
      const document = catalogue.document(route.id);
      return document ? <DocumentView key={document.id} document={document} claim={route.claim} context={context} /> : <Lost />;
    }
    case 'method':
      return <MethodView context={context} />;
    case 'unknown':
      return <Lost />;
  }
}

function Lost() {
  return (
    <>
      <h1 tabIndex={-1}>{lost.title}</h1>
      <p>{lost.text}</p>
      <p>
        <a href={hashOf({ view: 'search', query: emptyQuery })}>{lost.back}</a>
      </p>
    </>
  );
}

/** For the window's title: what is shown first, then whose it is. */
export function titleOf(route: Route, { topic, study, document }: Context['catalogue']): string {
  const name =
    route.view === 'topic'
      ? topic(route.id)?.label
      : route.view === 'study'
        ? study(route.id)?.citation.title
        : route.view === 'page'
          ? document(route.id)?.title
          : route.view === 'method'
            ? nav.method
            : '';
  return name ? `${name} · ${say('library.name')}` : say('library.name');
}
