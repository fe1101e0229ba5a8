/** The claims: a picture of where they stand, counts that filter, and the table. */
import { useState } from 'preact/hooks';
import { countVerdicts, verdictOrder } from '../report/order-notes';
import { agrees, type Rating, type Ratings, ratingOf } from '../report/own-judgement';
import { reportWords } from '../report/report-words';
import type { ReportRow, SourceReport } from '../report/source-report';
import { safetyLabel, verdictWords } from '../report/wording';
import { Select } from '../ui/fields';
import { VerdictGlyph } from '../ui/verdict-glyph';
import { say, sayFor } from '../words/say';
import { ClaimRow } from './claim-row';
import { type Grouping, groupings, type Listing, listRows, type RowGroup, type Sort, sorts } from './list-rows';
import { asColumnHeader, asRow, asRowGroup, asRowHeader, asTable } from './table-roles';

export interface ClaimsProps {
  readonly report: SourceReport;
  /** Rows that are listed at all: those of the exercise, where one is open. */
  readonly rows: readonly ReportRow[];
  readonly selected: string | null;
  /** Keys of rows whose words were not found on the page when they were asked for. */
  readonly gone: ReadonlySet<string>;
  readonly judgesFirst: boolean;
  readonly ratings: Ratings;
  readonly hidden: number;
  readonly onSelect: (row: ReportRow) => void;
  readonly onRate: (row: ReportRow, rating: Rating) => void;
  readonly onJudgeFirst: (on: boolean) => void;
  readonly onLibrary: (topic: string) => void;
}

export const keyOf = ({ frameId, claimId }: Pick<ReportRow, 'frameId' | 'claimId'>) => `${frameId}/${claimId}`;

/** Drawn at once. A thread of thousands of posts would keep the panel busy for seconds. */
const MOST_ROWS = 150;

export function ClaimsView(props: ClaimsProps) {
  const { rows, judgesFirst, ratings, hidden, selected } = props;
  const [listing, list] = useState<Listing>({ sort: 'pressing', group: 'none', only: null });
  // The order itself would tell the verdicts.
  const shown = judgesFirst ? ({ sort: 'reading', group: listing.group === 'topic' ? 'topic' : 'none', only: null } as const) : listing;
  const groups = listRows(rows, shown);
  const listed = groups.flatMap((group) => group.rows);
  const count = listed.length;
  // A row that the page selects is shown, however far down.
  const at = listed.findIndex((row) => keyOf(row) === selected);
  const [limit, raise] = useState(MOST_ROWS);
  const rated = rows.filter(({ note }) => ratingOf(ratings, note) !== null);
  const same = rated.filter(({ note }) => agrees(ratingOf(ratings, note), note.appraisal.verdict) === true);
  return (
    <>
      <Strip {...props} />
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={judgesFirst}
          checked={judgesFirst}
          onChange={(event) => props.onJudgeFirst(event.currentTarget.checked)}
        />
        <span>
          {say('panel.judgeFirst')} <small>{say('panel.judgeFirstHint')}</small>
        </span>
      </label>
      {judgesFirst ? (
        <p role="status">
          {say('panel.rated', rated.length, rows.length)}
          {rated.length > 0 && `, ${say('panel.matched', same.length, rated.length)}`}
        </p>
      ) : (
        <Counts rows={rows} listing={listing} onList={list} />
      )}
      <div class="listing">
        {!judgesFirst && (
          <Select
            label={say('panel.sort')}
            options={sorts}
            wordsOf={(each) => sayFor('panel.sortBy', each)}
            chosen={listing.sort}
            onSelect={(sort: Sort) => list({ ...listing, sort })}
          />
        )}
        <Select
          label={say('panel.group')}
          options={judgesFirst ? (['none', 'topic'] as const) : groupings}
          wordsOf={(each) => sayFor('panel.groupBy', each)}
          chosen={shown.group}
          onSelect={(group: Grouping) => list({ ...listing, group })}
        />
        <span class="quiet" role="status">
          {count === rows.length ? say('panel.claims', count) : say('panel.someClaims', count, rows.length)}
        </span>
      </div>
      <Table {...props} groups={firstOf(groups, Math.max(limit, at + 1))} />
      {count > Math.max(limit, at + 1) && (
        <button type="button" class="action" onClick={() => raise(limit + MOST_ROWS)}>
          {say('panel.moreRows', count - Math.max(limit, at + 1))}
        </button>
      )}
      {hidden > 0 && <p class="quiet">{say('panel.hidden', hidden)}</p>}
      <p class="quiet">{reportWords.notAssessed}</p>
    </>
  );
}

function firstOf(groups: readonly RowGroup[], most: number): readonly RowGroup[] {
  let left = most;
  return groups.flatMap(({ name, rows }) => {
    const shown = rows.slice(0, Math.max(left, 0));
    left -= rows.length;
    return shown.length > 0 ? [{ name, rows: shown }] : [];
  });
}

function Table({
  groups,
  selected,
  gone,
  judgesFirst,
  ratings,
  onSelect,
  onRate,
  onLibrary,
}: ClaimsProps & { groups: readonly RowGroup[] }) {
  const { words, stance, basis, verdict, certainty, evidence } = reportWords;
  return (
    <div {...asTable} {...{ 'aria-label': say('panel.table') }} class="claims">
      <div {...asRowGroup} class="head">
        <div {...asRow}>
          {[words, stance, basis, verdict, certainty, evidence].map((name) => (
            <div {...asColumnHeader} key={name}>
              {name}
            </div>
          ))}
        </div>
      </div>
      {groups.map(({ name, rows }) => (
        <div {...asRowGroup} key={name}>
          {name !== '' && (
            <div {...asRow} class="group">
              <div {...asRowHeader}>{name}</div>
            </div>
          )}
          {rows.map((row) => (
            <ClaimRow
              key={keyOf(row)}
              row={row}
              isSelected={keyOf(row) === selected}
              isGone={gone.has(keyOf(row))}
              judging={judgesFirst ? { rating: ratingOf(ratings, row.note), onRate: (rating) => onRate(row, rating) } : null}
              onSelect={() => onSelect(row)}
              onLibrary={onLibrary}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

/** For the eye and the pointer; the table says the same in words. */
function Strip({ rows, selected, judgesFirst, ratings, onSelect }: ClaimsProps) {
  return (
    <div class="strip" title={say('panel.strip')} aria-hidden="true">
      {rows.map((row) => {
        const { verdict, safety } = row.note.appraisal;
        const isOpen = !judgesFirst || ratingOf(ratings, row.note) !== null;
        return (
          <button
            key={keyOf(row)}
            type="button"
            tabIndex={-1}
            data-kind={!isOpen ? undefined : safety ? 'safety' : verdict}
            data-selected={keyOf(row) === selected}
            style={{ insetInlineStart: `${(row.place * 100).toFixed(2)}%` }}
            onClick={() => onSelect(row)}
          />
        );
      })}
    </div>
  );
}

function Counts({ rows, listing, onList }: { rows: readonly ReportRow[]; listing: Listing; onList: (listing: Listing) => void }) {
  const counts = countVerdicts(rows.map(({ note }) => note));
  const toggle = (only: NonNullable<Listing['only']>) => onList({ ...listing, only: listing.only === only ? null : only });
  return (
    <ul class="counts" aria-label={say('panel.show')}>
      {counts.safety > 0 && (
        <li>
          <button type="button" aria-pressed={listing.only === 'safety'} onClick={() => toggle('safety')}>
            <VerdictGlyph verdict="contradicted" safety={true} /> <b>{counts.safety}</b> {safetyLabel()}
          </button>
        </li>
      )}
      {verdictOrder
        .filter((verdict) => counts.verdicts[verdict] > 0)
        .map((verdict) => (
          <li key={verdict}>
            <button type="button" aria-pressed={listing.only === verdict} onClick={() => toggle(verdict)}>
              <VerdictGlyph verdict={verdict} /> <b>{counts.verdicts[verdict]}</b> {verdictWords[verdict]}
            </button>
          </li>
        ))}
    </ul>
  );
}
