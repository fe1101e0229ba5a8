// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { base, evidenceOn } from '../../../src/evidence/base';
import { findForbiddenWording } from '../../../src/evidence/forbidden-wording';
import type { FullNote } from '../../../src/report/note';
import { composeReply } from '../../../src/report/reply';
import { replyFormats } from '../../../src/report/reply-formats';
import { defaultReplyTemplates, readReplyTemplates, replyTones } from '../../../src/report/reply-templates';
import { detailsOn } from '../../../src/report/topic-details';
import { topicById } from '../../../src/topics/topics';

const noteOn = (topic: string, safety = false, verdict: FullNote['appraisal']['verdict'] = 'overstated'): FullNote => {
  const details = detailsOn(topic);
  return {
    claim: { id: topic, topic, stance: 'asserts', force: 'plain', basis: 'none', block: 0, span: { start: 0, end: 1 }, why: [] },
    quote: 'x',
    topic: topicById(topic),
    appraisal: { verdict, direction: 'open', certainty: 'low', safety, rule: '' },
    evidence: details?.evidence ?? null,
    studies: details?.studies ?? [],
  };
};
const topics = Object.keys(base.evidence);
const { neutral, firm } = defaultReplyTemplates;

describe('a reply', () => {
  it.each(topics)('on %s is short, sourced, safe and says that it is no advice, in every tone', (topic) => {
    const harm = evidenceOn(topic)?.harm;
    for (const tone of replyTones) {
      const reply = composeReply([noteOn(topic, harm !== null)], defaultReplyTemplates[tone], 'plain') ?? '';
      const lines = reply.trim().split('\n\n');
      if (harm) expect(lines[0]).toBe(harm.note);
      expect(reply).toContain(evidenceOn(topic)?.summary);
      expect(lines.at(-1)).toBe('This is information about evidence, not medical advice.');
      expect(
        detailsOn(topic)
          ?.studies.slice(0, 2)
          .every(({ shortName }) => reply.includes(shortName)),
      ).toBe(true);
      expect(reply.length).toBeLessThan(1_600);
      expect(findForbiddenWording(reply)).toEqual([]);
    }
  });
  it('answers several claims topic by topic, those that can hurt first, and at most three', () => {
    const reply =
      composeReply(
        [noteOn('ldn-sleep'), noteOn('ldn-sleep'), noteOn('ldn-mood'), noteOn('ldn-cost'), noteOn('naltrexone-with-opioids', true)],
        neutral,
        'plain',
      ) ?? '';
    expect(reply.startsWith(evidenceOn('naltrexone-with-opioids')?.harm?.note ?? 'none')).toBe(true);
    expect(reply.match(/Sources:/g)).toHaveLength(3);
    expect(reply.indexOf(topicById('naltrexone-with-opioids').label)).toBeLessThan(reply.indexOf(topicById('ldn-sleep').label));
  });
  it('leaves out what the post got right, unless it got nothing wrong', () => {
    const right = noteOn('ldn-sleep', false, 'supported');
    const label = topicById('ldn-mood').label;
    const mixed = composeReply([right, noteOn('ldn-mood'), noteOn('ldn-cost')], neutral, 'plain') ?? '';
    expect(mixed).toContain(label);
    expect(mixed).not.toContain(topicById('ldn-sleep').label);
    expect(composeReply([right], neutral, 'plain')).toContain(evidenceOn('ldn-sleep')?.summary);
  });
  it('accuses nobody whose words fit the evidence', () => {
    expect(composeReply([noteOn('ldn-sleep', false, 'supported')], firm, 'plain')).not.toContain(firm.opening);
    expect(composeReply([noteOn('ldn-sleep')], firm, 'plain')).toContain(firm.opening);
  });
  it('is none where nothing is on file', () => {
    expect(composeReply([{ ...noteOn('ldn-sleep'), evidence: null, studies: [] }], neutral, 'plain')).toBeNull();
  });
});

describe('a reply in each format', () => {
  const [study] = noteOn('ldn-sleep').studies;
  const nasty = 'A [b]title[/b] <script>x</script> *and* [a](http://evil.example) & more';
  const note = noteOn('ldn-sleep');
  const hostile: FullNote = { ...note, studies: study ? [{ ...study, title: nasty, link: 'https://doi.org/10.1/a)b"c' }] : [] };
  it('lets no word of a record become markup', () => {
    const of = Object.fromEntries(replyFormats.map((format) => [format, composeReply([hostile], neutral, format) ?? '']));
    expect(of.bbcode).not.toContain('[b]title');
    expect(of.bbcode).toContain('[url=https://doi.org/10.1/a%29b%22c]');
    expect(of.html).not.toContain('<script');
    const page = new DOMParser().parseFromString(of.html ?? '', 'text/html');
    expect(
      [...page.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => !/^(?:html|head|body|p|a|strong)$/.test(name)),
    ).toEqual([]);
    expect(of.markdown).toContain('\\*and\\* \\[a\\]\\(http&#58;//evil.example\\) &amp; more');
    expect(of.markdown).toContain('&lt;script');
    expect(of.markdown).toContain('](https://doi.org/10.1/a%29b%22c)');
  });
  it('marks the safety note', () => {
    const safety = [noteOn('naltrexone-with-opioids', true)];
    expect(composeReply(safety, neutral, 'markdown')).toMatch(/^\*\*Dangerous/);
    expect(composeReply(safety, neutral, 'bbcode')).toMatch(/^\[b\]Dangerous/);
    expect(composeReply(safety, neutral, 'html')).toMatch(/^<p><strong>Dangerous/);
  });
});

describe('templates that a moderator changed', () => {
  it('are used', () => {
    const changed = { ...neutral, opening: 'Hello from us.', evidence: 'What is known: {evidence}' };
    const reply = composeReply([noteOn('ldn-sleep')], changed, 'plain') ?? '';
    expect(reply).toContain('Hello from us.');
    expect(reply).toContain(`What is known: ${evidenceOn('ldn-sleep')?.summary}`);
  });
  it.each([
    [null, 'no templates'],
    [{ ...defaultReplyTemplates, firm: undefined }, 'firm: missing'],
    [{ ...defaultReplyTemplates, firm: { ...firm, evidence: 'nothing' } }, 'firm.evidence: must hold {evidence} once'],
    [{ ...defaultReplyTemplates, gentle: { ...neutral, closing: 4 } }, 'gentle.closing: no text'],
    [{ ...defaultReplyTemplates, gentle: { ...neutral, closing: 'x'.repeat(601) } }, 'gentle.closing: longer than 600 characters'],
  ])('are refused with the part and the reason: %#', (value, error) => {
    expect(readReplyTemplates(value)).toEqual({ ok: false, error });
    expect(readReplyTemplates(defaultReplyTemplates)).toEqual({ ok: true, value: defaultReplyTemplates });
  });
});
