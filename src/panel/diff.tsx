/** The page's wording and a fair one, with the words that only one of them has underlined: told by line, not by colour. */
import type { DiffPart, WordDiff } from '../report/word-diff';
import { say } from '../words/say';

export function Diff({ diff, certainty }: { readonly diff: WordDiff; readonly certainty: string }) {
  return (
    <div class="diff">
      <dl>
        <div>
          <dt>{say('panel.pageWording')}</dt>
          <dd lang="en">
            <Marked parts={diff.page} tag="del" />
          </dd>
        </div>
        <div>
          <dt>{say('panel.fairWording')}</dt>
          <dd lang="en">
            <Marked parts={diff.fair} tag="ins" /> <span class="quiet">({certainty.toLowerCase()})</span>
          </dd>
        </div>
      </dl>
      <p class="quiet">{say('panel.differs')}</p>
    </div>
  );
}

function Marked({ parts, tag: Tag }: { readonly parts: readonly DiffPart[]; readonly tag: 'del' | 'ins' }) {
  return (
    <>
      {parts.map(({ text, isShared }, i) => (
        <span key={i}>{isShared ? text : <Tag>{text}</Tag>} </span>
      ))}
    </>
  );
}
