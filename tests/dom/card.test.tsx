// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Appraisal } from '../../src/appraisal/appraisal';
import type { Claim } from '../../src/claims/claim';
import type { Evidence } from '../../src/evidence/evidence';
import { Card } from '../../src/notes/card';
import type { CardActionHandlers } from '../../src/notes/card-actions';
import type { Passage } from '../../src/notes/passages';
import type { Note, TopicDetails } from '../../src/report/note';

const evidence: Evidence = {
  topic: 'a-topic',
  finding: 'mixed',
  certainty: 'low',
  why: 'The trials disagree.',
  summary: 'Some trials saw less pain, others did not.',
  population: 'Women.',
  doses: null,
  effect: null,
  unknown: ['What a year of it does.'],
  overstatements: ['proven to work'],
  harm: { stance: 'asserts', force: 'plain', note: 'This can set off withdrawal.', source: 's' },
  safetyNote: null,
  studies: { for: [], against: [], neutral: [] },
};
const details: TopicDetails = {
  evidence,
  studies: [
    {
      id: 's',
      shortName: 'Doe 2020',
      title: 'A title',
      journal: null,
      year: 2020,
      design: 'randomised-trial',
      participants: 1200,
      results: [
        {
          outcome: 'Pain',
          effect: 'Less by 0.5.',
          p: null,
          ci: '-0.9 to -0.1',
          numeric: { measure: 'SMD', value: -0.5, low: -0.9, high: -0.1 },
        },
      ],
      confidence: 'verified',
      doubt: null,
      link: 'https://doi.org/10.0000/x',
      sameTrialAs: null,
    },
  ],
};

function makeNote(id: string, label: string, part: Partial<Appraisal> = {}): Note {
  const claim: Claim = {
    id,
    topic: id,
    stance: 'asserts',
    force: 'plain',
    basis: 'none',
    block: 0,
    span: { start: 0, end: 4 },
    why: [{ part: 'topic', words: '<img src=x>', span: null, record: 'r' }],
  };
  return {
    claim,
    quote: 'It works.',
    topic: { id, group: 'ldn-benefit', label, proposition: 'LDN relieves pain.' },
    appraisal: { verdict: 'overstated', direction: 'open', certainty: 'low', safety: false, rule: 'open, low', ...part },
  };
}

function draw(notes: readonly [Note, ...Note[]], known: TopicDetails | null = details, actions: Partial<CardActionHandlers> = {}) {
  const root = document.body.appendChild(document.createElement('div'));
  const passage: Passage = { key: 'k', notes, kind: 'overstated', range: document.createRange(), linkOf: () => null };
  const handlers = { onCopy: async () => true, onHide: () => undefined, onLibrary: () => undefined, onPanel: () => undefined, ...actions };
  act(() =>
    render(
      <Card
        passage={passage}
        base={{ version: '1.0.0', date: '2026-01-01' }}
        claimId={null}
        detailsOf={() => known}
        siteName="example.org"
        actions={handlers}
        onClose={() => undefined}
      />,
      root,
    ),
  );
  const button = (name: string) => {
    const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(name));
    if (!found) throw new Error(`no button ${name}`);
    return found;
  };
  const text = () => root.textContent ?? '';
  return { root, text, button };
}

afterEach(() => document.body.replaceChildren());

describe('the card', () => {
  it('names the study that the page leans on, and says where the figures differ', () => {
    const leaning = {
      study: 's',
      shortName: 'Doe 2020',
      words: ['Doe et al.'],
      says: 'This leans on Doe 2020.',
      difference: 'The page says 9%; Doe 2020 reports 5%.',
    };
    const note = makeNote('a', 'A topic');
    expect(draw([note], { ...details, leaning }).text()).toContain('This leans on Doe 2020. The page says 9%; Doe 2020 reports 5%.');
    document.body.replaceChildren();
    expect(draw([note]).text()).not.toContain('leans on Doe');
  });

  it('answers in order: verdict, in short, what is known, certainty and direction, why, studies, fair wording', () => {
    const { text } = draw([makeNote('a-topic', 'LDN for pain')], { ...details, evidence: { ...evidence, harm: null } });
    const order = [
      'Goes beyond the evidence',
      'Studies do not settle this, yet it is stated as plain fact.',
      evidence.summary,
      'Low certainty',
      'Does not settle it',
      'Why this note',
      'Doe 2020',
      'Studies do not agree on whether LDN relieves pain.',
      'Evidence base 1.0.0, last searched 1 January 2026.',
      'Information about evidence, not medical advice.',
    ].map((words) => text().indexOf(words));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('puts the safety note before everything but the verdict', () => {
    const { text } = draw([makeNote('a-topic', 'LDN for pain', { safety: true })]);
    expect(text().indexOf('Safety: Goes beyond')).toBe(text().indexOf('Safety'));
    expect(text().indexOf('This can set off withdrawal.')).toBeLessThan(text().indexOf('Studies do not settle this'));
  });

  it('does not word as fair what can hurt', () => {
    expect(draw([makeNote('a-topic', 'LDN for pain')]).text()).not.toContain('Fair to say');
  });

  it('shows words of the page as text, never as markup', () => {
    const { root, text } = draw([makeNote('a-topic', 'LDN for pain')]);
    expect(root.querySelector('img')).toBeNull();
    expect(text()).toContain('“<img src=x>”');
  });

  it('draws a study with its interval, and says the same in words', () => {
    const { root, text } = draw([makeNote('a-topic', 'LDN for pain')]);
    expect(root.querySelectorAll('figure svg')).toHaveLength(1);
    expect(text()).toContain('SMD −0.5 (−0.9 to −0.1)');
    expect(root.querySelector('a')?.href).toBe('https://doi.org/10.0000/x');
    expect(root.querySelector('a')?.rel).toContain('noopener');
  });

  it('says so where nothing could be loaded', () => {
    expect(draw([makeNote('a-topic', 'LDN for pain')], null).text()).toContain('could not be loaded');
  });

  it('leads to all that is on file, but not where no topic covers the claim', () => {
    const onLibrary = vi.fn();
    draw([makeNote('a-topic', 'LDN for pain')], details, { onLibrary })
      .button('All studies and reasons')
      .click();
    expect(onLibrary).toHaveBeenCalledWith(expect.objectContaining({ quote: 'It works.' }));
    const { text } = draw([makeNote('other', 'Another claim', { verdict: 'not-assessed' })], null);
    expect(text()).not.toContain('All studies and reasons');
  });

  it('has a tab for each claim in the words, walked with the arrow keys', () => {
    const { root } = draw([makeNote('one', 'First'), makeNote('two', 'Second'), makeNote('three', 'Third')]);
    const tabs = [...root.querySelectorAll<HTMLElement>('[role="tab"]')];
    const press = (key: string) =>
      act(
        () =>
          void (document.activeElement ?? tabs[0])?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
      );
    const chosen = () => tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
    tabs[0]?.focus();
    for (const [key, at] of [
      ['ArrowRight', 1],
      ['End', 2],
      ['ArrowRight', 0],
      ['ArrowLeft', 2],
      ['Home', 0],
    ] as const) {
      press(key);
      expect(chosen(), key).toBe(at);
      expect(document.activeElement).toBe(tabs[at]);
      expect(tabs.filter(({ tabIndex }) => tabIndex === 0)).toEqual([tabs[at]]);
    }
  });

  it('copies on request and says whether that worked', async () => {
    const onCopy = vi.fn(async () => false);
    const { text, button } = draw([makeNote('a-topic', 'LDN for pain')], details, { onCopy });
    await act(async () => button('Copy note').click());
    expect(onCopy).toHaveBeenCalledWith(expect.objectContaining({ quote: 'It works.' }), 'note');
    expect(text()).toContain('did not allow it');
  });

  it('offers to hide the note, its topic and the site, once asked', () => {
    const onHide = vi.fn();
    const { root, button } = draw([makeNote('a-topic', 'LDN for pain')], details, { onHide });
    const group = root.querySelector<HTMLElement>('#footing-hide');
    expect(group?.hidden).toBe(true);
    act(() => button('Not this').click());
    expect(group?.hidden).toBe(false);
    for (const name of ['Hide this note', 'Hide notes on “LDN for pain”', 'Switch off on example.org']) button(name).click();
    expect(onHide.mock.calls.map(([, scope]) => scope)).toEqual(['note', 'topic', 'site']);
  });
});
