/** The moderator's view: the page's posts by risk, what each claims and why, what was decided on it, and a reply to paste. All of it by keyboard. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { composeReply } from '../report/reply';
import type { ReplyFormat } from '../report/reply-formats';
import type { ReplyTemplates, ReplyTone } from '../report/reply-templates';
import type { ReportRow, SourceReport } from '../report/source-report';
import type { Decision, DecisionState } from '../review/decision';
import { Select } from '../ui/fields';
import { VerdictGlyph } from '../ui/verdict-glyph';
import { say, sayFor } from '../words/say';
import { PostDetail } from './post-detail';
import { listPosts, nextRisky, passes, type PostFilter, postFilters, type PostRow } from './post-rows';
import { ReviewLog } from './review-log';
import { WindowedList } from './windowed-list';

const ROW_PX = 58;
const LIST_PX = 406;

/** What the moderator's view needs of those who keep decisions and templates. */
export interface Desk {
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly templates: ReplyTemplates;
  readonly onDecide: (decision: Decision) => void;
  readonly onUndecide: (key: string) => void;
  readonly onTemplates: (templates: ReplyTemplates | null) => void;
  /** Takes a log in. @returns What became of it, in words. */
  readonly onLog: (content: string) => Promise<string>;
}

interface PostsProps extends Desk {
  readonly report: SourceReport;
  readonly onSelect: (row: ReportRow) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onSave: (file: { readonly name: string; readonly type: string; readonly text: string }) => void;
}

export function PostsView(props: PostsProps) {
  const { report, decisions, templates, onDecide, onSelect, onCopy } = props;
  const [filter, setFilter] = useState<PostFilter>('to-do');
  const [chosen, choose] = useState<string | null>(null);
  const [tone, setTone] = useState<ReplyTone>('neutral');
  const [format, setFormat] = useState<ReplyFormat>('markdown');
  const [said, tell] = useState('');
  const reason = useRef<HTMLInputElement>(null);
  const posts = useMemo(() => listPosts(report, decisions), [report, decisions]);
  // What was just decided stays in sight until another post is chosen.
  const shown = posts.filter((post) => passes(post, filter) || post.key === chosen);
  const post = shown.find(({ key }) => key === chosen) ?? null;
  const reply =
    post &&
    composeReply(
      post.rows.map(({ note }) => note),
      templates[tone],
      format,
    );
  useEffect(() => tell(''), [chosen]);

  const go = (to: PostRow | null) => {
    if (!to) return tell(say('panel.posts.noneLeft'));
    choose(to.key);
  };
  const decide = (state: DecisionState, more: Partial<Pick<Decision, 'reason' | 'note'>> = {}) => {
    if (!post) return;
    const { key, words, author, url, decision } = post;
    onDecide({ key, words, author, url, state, reason: '', note: decision?.note ?? '', ...more, decidedOn: new Date().toISOString() });
    tell(say('panel.posts.decided', sayFor('panel.posts.status', state)));
  };
  const jump = () => {
    const [first] = post?.rows ?? [];
    if (first) onSelect(first);
  };
  const copy = async () => {
    if (reply) tell((await onCopy(reply)) ? say('panel.posts.copied') : say('panel.save.failed'));
  };
  const keys: Readonly<Record<string, () => void>> = {
    n: () => go(nextRisky(shown, chosen)),
    r: () => decide('reviewed'),
    a: () => decide('needs-action'),
    d: () => reason.current?.focus(),
    c: () => void copy(),
    Enter: jump,
  };

  if (report.document.page.posts.length === 0) return <p>{say('panel.posts.none')}</p>;
  return (
    <div class="posts">
      <div class="listing">
        <Select
          label={say('panel.show')}
          options={postFilters}
          wordsOf={(each) => `${sayFor('panel.posts.filter', each)} (${posts.filter((one) => passes(one, each)).length})`}
          chosen={filter}
          onSelect={setFilter}
        />
        <span class="quiet" role="status">
          {say('panel.posts.count', shown.length, report.document.page.posts.length)}
        </span>
      </div>
      <WindowedList
        label={say('panel.posts.list')}
        items={shown}
        rowPx={ROW_PX}
        heightPx={LIST_PX}
        keyOf={({ key }) => key}
        chosen={chosen}
        draw={(one) => <PostLine post={one} />}
        onChoose={(one) => choose(one.key)}
        onKey={(key) => {
          const act = keys[key];
          act?.();
          return act !== undefined;
        }}
      />
      <p class="quiet">{say('panel.posts.keys')}</p>
      <p class="said" role="status">
        {said}
      </p>
      {post && (
        <PostDetail
          key={post.key}
          {...{ post, reply, tone, format, templates, reason }}
          onJump={onSelect}
          onDecide={decide}
          onUndecide={() => props.onUndecide(post.key)}
          onTone={setTone}
          onFormat={setFormat}
          onTemplates={props.onTemplates}
          onCopy={() => void copy()}
        />
      )}
      <ReviewLog {...props} tell={tell} />
    </div>
  );
}

function PostLine({ post: { author, time, risk, rows, status } }: { readonly post: PostRow }) {
  const [first] = rows;
  return (
    <>
      <span class="score" title={say('panel.posts.risk')}>
        {risk.score}
      </span>
      <span class="who">
        <b>{author ?? say('panel.posts.nobody')}</b> <small>{time?.slice(0, 16).replace('T', ' ')}</small>
        {status !== 'open' && <span class="status">{sayFor('panel.posts.status', status)}</span>}
      </span>
      {first && (
        <span class="first" lang="en">
          <VerdictGlyph verdict={first.note.appraisal.verdict} safety={first.note.appraisal.safety} /> {first.note.quote}
        </span>
      )}
    </>
  );
}
