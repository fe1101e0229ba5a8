// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClaimsView, type ClaimsProps, keyOf } from '../../src/panel/claims-view';
import { emptySession } from '../../src/panel/panel-session';
import { PanelView, type PanelProps } from '../../src/panel/panel-view';
import { sampleReport } from './sample-report';

const report = sampleReport('news');
const [row] = report.rows;
if (!row) throw new Error('The sample page has no claim.');
const many = Array.from({ length: 400 }, (_, i) => ({ ...row, claimId: `c${i}`, place: i / 400 }));
const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

function drawClaims(props: Partial<ClaimsProps>): void {
  const fixed = { report, rows: report.rows, selected: null, gone: new Set<string>(), judgesFirst: false, ratings: {}, hidden: 0 };
  const deaf = { onSelect: () => undefined, onRate: () => undefined, onJudgeFirst: () => undefined, onLibrary: () => undefined };
  act(() => render(<ClaimsView {...fixed} {...deaf} {...props} />, root));
}

const rows = () => [...root.querySelectorAll('[data-row]')];
const button = (name: RegExp) => [...root.querySelectorAll('button')].find(({ textContent }) => name.test(textContent ?? ''));

describe('the table of claims', () => {
  it('draws the first of many, more when asked, and always the one that the page selected', () => {
    drawClaims({ rows: many });
    expect(rows()).toHaveLength(150);
    act(() => button(/Show 250 more claims/)?.click());
    expect(rows()).toHaveLength(300);
    drawClaims({ rows: many, selected: keyOf({ frameId: 0, claimId: 'c350' }) });
    expect(rows()).toHaveLength(351);
    expect(root.querySelector('[data-selected="true"][data-row]')?.getAttribute('data-row')).toBe('0/c350');
  });

  it('shows what lies behind the selected claim: both wordings, studies, links', () => {
    drawClaims({ selected: keyOf(row) });
    const behind = root.querySelector('.behind');
    expect(behind?.querySelector('del')).not.toBeNull();
    expect(behind?.querySelector('ins')).not.toBeNull();
    expect(behind?.querySelector('a[href*=":~:text="]')).not.toBeNull();
  });

  it('keeps verdict, certainty, evidence and the order of verdicts to itself until a claim is judged', () => {
    drawClaims({ judgesFirst: true, selected: keyOf(row) });
    const text = rows()
      .map(({ textContent }) => textContent)
      .join(' ');
    expect(text).not.toMatch(/certainty|Established fact/);
    expect(root.querySelector('.behind, [data-kind], .row .glyph')).toBeNull();
    expect(rows().map((each) => each.getAttribute('data-row'))).toEqual(report.rows.map(keyOf));
  });

  it('asks for a judgement once', () => {
    const onRate = vi.fn();
    drawClaims({ judgesFirst: true, onRate });
    const select = root.querySelector<HTMLSelectElement>('[data-row] select');
    if (select) select.value = 'unsure';
    act(() => void select?.dispatchEvent(new Event('change', { bubbles: true })));
    expect(onRate).toHaveBeenCalledWith(report.rows[0], 'unsure');
  });
});

describe('the panel', () => {
  const deaf = Object.fromEntries(
    [
      'onSession',
      'onSelect',
      'onSave',
      'onLibrary',
      'onOptions',
      'onReload',
      'onAllow',
      'onShow',
      'onSwitchSite',
      'onSwitchEverywhere',
    ].map((name) => [name, () => undefined]),
  ) as unknown as PanelProps;
  const draw = (props: Partial<PanelProps>) =>
    act(() =>
      render(
        <PanelView
          {...deaf}
          state={{ screen: 'reading' }}
          report={null}
          hidden={0}
          base={{ version: '1.2.3', date: '2026-11-22' }}
          studies={[]}
          selected={null}
          gone={new Set()}
          session={emptySession}
          onCopy={async () => true}
          onWide={null}
          {...props}
        />,
        root,
      ),
    );

  it.each([
    ['reading', 'Reading this page'],
    ['waiting', 'Ready when you ask'],
    ['off-here', 'Switched off on this site'],
    ['off-everywhere', 'Switched off everywhere'],
    ['unread', 'This page has not been read yet'],
    ['barred', 'Footing may not read this page'],
  ] as const)('says of %s what it is', (screen, words) => {
    draw({ state: { screen } });
    expect(root.textContent).toContain(words);
  });

  it('goes from part to part by the arrow keys, with one stop of the Tab key', () => {
    draw({ report });
    const tabs = () => [...root.querySelectorAll<HTMLElement>('[role="tab"]')];
    expect(tabs().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    const press = (key: string) =>
      act(
        () =>
          void root
            .querySelector('[role="tab"][aria-selected="true"]')
            ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })),
      );
    press('ArrowRight');
    expect(root.querySelector('[aria-selected="true"]')?.textContent).toBe('Posts');
    press('ArrowLeft');
    press('ArrowLeft');
    expect(root.querySelector('[aria-selected="true"]')?.textContent).toBe('Save');
  });

  it('says what was not found of a page', () => {
    draw({ report: sampleReport('bare') });
    expect(root.querySelector('.about')?.textContent).toMatch(/Author\s*not found/);
  });
});
