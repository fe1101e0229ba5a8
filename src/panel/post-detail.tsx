/** One post: why it stands where it stands, its claims with the words that decided them, the decision on it, and a reply. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { type ReplyFormat, replyFormats } from '../report/reply-formats';
import { readReplyTemplates, type ReplyTemplates, type ReplyTone, replyTones } from '../report/reply-templates';
import type { ReportRow } from '../report/source-report';
import { quoted } from '../report/wording';
import type { Decision, DecisionState } from '../review/decision';
import { Select } from '../ui/fields';
import { VerdictName } from '../ui/verdict-name';
import { say, sayFor } from '../words/say';
import type { PostRow } from './post-rows';

interface PostDetailProps {
  readonly post: PostRow;
  readonly reply: string | null;
  readonly tone: ReplyTone;
  readonly format: ReplyFormat;
  readonly templates: ReplyTemplates;
  /** Where the key for dismissing leads. */
  readonly reason: RefObject<HTMLInputElement | null>;
  readonly onJump: (row: ReportRow) => void;
  readonly onDecide: (state: DecisionState, more?: Partial<Pick<Decision, 'reason' | 'note'>>) => void;
  readonly onUndecide: () => void;
  readonly onTone: (tone: ReplyTone) => void;
  readonly onFormat: (format: ReplyFormat) => void;
  readonly onTemplates: (templates: ReplyTemplates | null) => void;
  readonly onCopy: () => void;
}

export function PostDetail(props: PostDetailProps) {
  const { post, onJump } = props;
  return (
    <section class="post-detail" aria-label={say('panel.posts.detail')}>
      <h3>
        {post.author ?? say('panel.posts.nobody')} <small>{sayFor('panel.posts.status', post.status)}</small>
      </h3>
      <p class="quiet">
        {say('panel.posts.risk')} {post.risk.score}
        {post.risk.parts.length > 0 &&
          ` = ${post.risk.parts.map(({ kind, count, points }) => `${sayFor('panel.posts.part', kind)} ×${count} (${points})`).join(' + ')}`}
        {post.isEdited && ` · ${say('panel.posts.edited')}`}
        {post.quoted > 0 && ` · ${say('panel.posts.quoted', post.quoted)}`}
      </p>
      <ul>
        {post.rows.map((row) => (
          <li key={row.claimId} data-kind={row.note.appraisal.safety ? 'safety' : row.note.appraisal.verdict}>
            <button type="button" class="link" lang="en" onClick={() => onJump(row)}>
              {quoted(row.note.quote)}
            </button>
            <p>
              <VerdictName verdict={row.note.appraisal.verdict} safety={row.note.appraisal.safety} /> · {row.note.topic.label}
            </p>
            <p class="quiet" lang="en">
              {say('panel.posts.words')} {triggers(row).map(quoted).join(', ')}
            </p>
          </li>
        ))}
      </ul>
      <Decide {...props} />
      <Reply {...props} />
    </section>
  );
}

/** The page's words that decided how the claim was read, each once. */
function triggers({ note }: ReportRow): readonly string[] {
  return [...new Set(note.claim.why.map(({ words }) => words).filter((words) => words !== ''))];
}

function Decide({ post, reason, onDecide, onUndecide }: PostDetailProps) {
  const [why, setWhy] = useState(post.decision?.reason ?? '');
  const [note, setNote] = useState(post.decision?.note ?? '');
  return (
    <fieldset>
      <legend>{say('panel.posts.decision')}</legend>
      <button type="button" class="action" onClick={() => onDecide('reviewed', { note })}>
        {say('panel.posts.markReviewed')}
      </button>{' '}
      <button type="button" class="action" onClick={() => onDecide('needs-action', { note })}>
        {say('panel.posts.markNeedsAction')}
      </button>{' '}
      {post.decision && (
        <button type="button" class="link" onClick={onUndecide}>
          {say('panel.posts.undecide')}
        </button>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (why.trim() !== '') onDecide('dismissed', { reason: why.trim(), note });
        }}
      >
        <label>
          {say('panel.posts.reason')}{' '}
          <input ref={reason} value={why} maxLength={400} required onInput={(event) => setWhy(event.currentTarget.value)} />
        </label>{' '}
        <button type="submit" class="action">
          {say('panel.posts.dismiss')}
        </button>
      </form>
      <label>
        {say('panel.posts.note')}{' '}
        <textarea rows={2} value={note} maxLength={4_000} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      {post.decision && note !== post.decision.note && (
        <button
          type="button"
          class="action"
          onClick={() => post.decision && onDecide(post.decision.state, { reason: post.decision.reason, note })}
        >
          {say('panel.posts.keepNote')}
        </button>
      )}
    </fieldset>
  );
}

function Reply({ reply, tone, format, templates, onTone, onFormat, onTemplates, onCopy }: PostDetailProps) {
  if (reply === null) return null;
  return (
    <fieldset>
      <legend>{say('panel.posts.reply')}</legend>
      <Select
        label={say('panel.posts.toneLabel')}
        options={replyTones}
        wordsOf={(each) => sayFor('panel.posts.tone', each)}
        chosen={tone}
        onSelect={onTone}
      />{' '}
      <Select
        label={say('panel.posts.formatLabel')}
        options={replyFormats}
        wordsOf={(each) => sayFor('panel.posts.format', each)}
        chosen={format}
        onSelect={onFormat}
      />
      <pre class="reply" lang="en">
        {reply}
      </pre>
      <button type="button" class="action" onClick={onCopy}>
        {say('panel.posts.copyReply')}
      </button>
      <Templates key={tone} {...{ tone, templates, onTemplates }} />
    </fieldset>
  );
}

function Templates({ tone, templates, onTemplates }: Pick<PostDetailProps, 'tone' | 'templates' | 'onTemplates'>) {
  const [fault, setFault] = useState('');
  const change = (part: keyof ReplyTemplates[ReplyTone], text: string) => {
    const read = readReplyTemplates({ ...templates, [tone]: { ...templates[tone], [part]: text } });
    setFault(read.ok ? '' : read.error);
    if (read.ok) onTemplates(read.value);
  };
  return (
    <details>
      <summary>{say('panel.posts.templates')}</summary>
      {(['opening', 'evidence', 'sources', 'closing'] as const).map((part) => (
        <label key={part} class="template">
          {sayFor('panel.posts.template', part)}
          <textarea rows={2} lang="en" defaultValue={templates[tone][part]} onChange={(event) => change(part, event.currentTarget.value)} />
        </label>
      ))}
      <p class="alarm" role="status">
        {fault}
      </p>
      <button type="button" class="link" onClick={() => onTemplates(null)}>
        {say('panel.posts.templatesBack')}
      </button>
    </details>
  );
}
