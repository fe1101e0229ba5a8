/** Which study a sentence leans on: each sign alone, near misses, what stands around it, and the laws that hold for any text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStudy } from '../../../src/appraisal/find-study';
import { indexStudies } from '../../../src/appraisal/study-index';
import { elsewhere, makeStudy, marlow, onTopic, studies } from './sample-studies';

const find = (sentence: string, before = '', after = '') => findStudy({ sentence, before, after }, studies, onTopic);

describe('a study is recognised', () => {
  it.each<[sign: string, words: string, sentence: string, id: string]>([
    ['identifier', 'a DOI', 'LDN eased fibromyalgia pain (doi:10.1002/ART.37799).', 'marlow-2013'],
    ['identifier', 'a DOI as an address', 'See https://doi.org/10.1002/art.37799, where LDN eased pain.', 'marlow-2013'],
    ['identifier', 'a PubMed number', 'LDN eased fibromyalgia pain (PMID: 23359399).', 'marlow-2013'],
    ['identifier', 'a PubMed address', 'It helps: https://pubmed.ncbi.nlm.nih.gov/23359399/', 'marlow-2013'],
    [
      'title',
      'its title',
      '“Small amounts of naltrexone in long-lasting fibromyalgia: a crossover trial of daily pain” showed that it works.',
      'marlow-2013',
    ],
    ['author', 'a surname with its year', 'Pain fell on LDN (Marlow, 2013).', 'marlow-2013'],
    ['author', 'a surname with another year of theirs', 'Pain fell on LDN (Marlow et al. 2009).', 'marlow-2009'],
    ['author', 'an author with one study only, and colleagues', 'Bekker and colleagues saw no benefit of LDN.', 'bekker-2024'],
    ['author', 'an author and et al.', 'Bekker et al. saw no benefit of LDN.', 'bekker-2024'],
    ['author', 'an author’s own trial', 'In Dr. Bekker’s trial LDN did nothing for pain.', 'bekker-2024'],
    ['author', 'a trial by an author', 'A trial by Dr. Ruth Bekker found no benefit of LDN.', 'bekker-2024'],
    ['author', 'an author of several, with the size', 'Marlow and colleagues gave LDN to 10 women with fibromyalgia.', 'marlow-2009'],
    ['author', 'an author of several, with the design', 'Marlow and colleagues saw less pain in a crossover trial.', 'marlow-2013'],
    ['author', 'an author of several, with a pilot', 'Marlow’s pilot study of LDN was promising.', 'marlow-2009'],
    ['author', 'a common surname with its year', 'Smith et al. (2011) saw remissions on LDN.', 'smith-2011'],
    ['author', 'the meeting by its year', 'Marlow et al. (2012) told of less pain.', 'marlow-2012-meeting'],
    ['institution', 'an institution with the size', 'At Lakeside University, LDN eased pain in 31 women.', 'marlow-2013'],
    ['institution', 'an institution with the year', 'In 2013 Lakeside University tested LDN in fibromyalgia.', 'marlow-2013'],
    ['journal', 'a journal with the year', 'LDN helped ten women (Pain Med 2009; 10:663).', 'marlow-2009'],
    ['journal', 'a journal written out, with the size', 'In Arthritis and Rheumatism, LDN helped 31 women.', 'marlow-2013'],
    ['figures', 'two figures of one result', 'Pain fell 28.8% on LDN against 18.0% on placebo.', 'marlow-2013'],
    ['figures', 'the sign standing once', 'Pain fell further on LDN (28.8 vs 18.0 percent).', 'marlow-2013'],
    ['figures', 'two figures of the meeting', 'Pain fell 48.5% on LDN and 27.4% on placebo.', 'marlow-2012-meeting'],
    ['figures', 'the size and a figure', 'Among thirty-one women pain fell by 28.8 per cent.', 'marlow-2013'],
    ['figures', 'a figure and its p value', 'Pain fell 28.8% on LDN (p = .016).', 'marlow-2013'],
  ])('by %s: %s', (sign, _words, sentence, id) => {
    const found = find(sentence);
    expect([found?.record.study.id, found?.sign, found?.where]).toEqual([id, sign, 'sentence']);
    for (const words of found?.words ?? []) expect(words).not.toBe('');
  });

  it('in the reference right behind the sentence', () => {
    expect(find('LDN eased pain in fibromyalgia', '', ' (Marlow et al., 2013).')).toMatchObject({
      trial: 'marlow-2013',
      where: 'reference',
    });
    expect(find('LDN eased pain.', '', ' [doi: 10.1002/art.37799]')).toMatchObject({ trial: 'marlow-2013', where: 'reference' });
  });

  it('in the text before, where the sentence points back', () => {
    const before = 'Pain is common.\nMarlow et al. (2013) tested LDN. They used a dummy, too. ';
    expect(find('The women in this trial had less pain on LDN.', before)).toMatchObject({ trial: 'marlow-2013', where: 'before' });
  });

  it('by an identifier whatever the topic', () => {
    const study = makeStudy('far-2001', 'Far 2001', { link: 'https://doi.org/10.1000/far(01)2' });
    const index = indexStudies([study]);
    const context = { sentence: 'It helps (doi 10.1000/far(01)2).', before: '', after: '' };
    expect(findStudy(context, index, new Set())?.record.study.id).toBe('far-2001');
  });
});

describe('no study is named', () => {
  it.each<[why: string, sentence: string]>([
    ['for a name alone', 'Marlow says that LDN works.'],
    ['for a person who is an author', 'Dr. Bekker says that LDN works.'],
    ['for an author of several without a further sign', 'Marlow and colleagues found that LDN eases pain.'],
    ['for a same-named author’s other study', 'Marlow et al. (2018) found that LDN eases pain.'],
    ['for an author with a size that no record has', 'Bekker and colleagues gave LDN in a trial of 412 people.'],
    ['for an author with another design', 'Bekker and colleagues saw no benefit in an open-label study.'],
    ['for a common surname without a year', 'Smith and colleagues saw remissions on LDN.'],
    ['for the size alone', 'A trial in 31 women found that LDN works.'],
    ['for one figure alone', 'Pain fell 28.8% on LDN.'],
    ['for the size with another trial’s figure', 'In 31 women with pain, LDN did better by 44.4%.'],
    ['for rounded figures', 'Pain fell 29% on LDN against 18% on something, p < 0.05.'],
    ['for round figures that many have', 'About 30% had less pain and 10% had more.'],
    ['for an institution alone', 'A study at Lakeside University found that LDN works.'],
    ['for a journal alone', 'A study in Arthritis & Rheumatism found that LDN works.'],
    ['for a journal with another year', 'LDN was tested before (Pain Med 2016).'],
    ['for a study that is only named somewhere', 'Okafor et al. (2016) gave naloxone to 56 people.'],
    ['for a study on another topic', 'Tanaka et al. (2007) found that LDN works.'],
    ['for two studies at once', 'Bekker et al. (2024) and Marlow et al. (2013) disagree on LDN.'],
    ['for a study beside one that is not on file', 'Bekker et al. and Quist et al. disagree on LDN.'],
    ['for figures that somebody else is said to have found', 'Quist and colleagues saw 28.8% on LDN against 18.0%.'],
    ['for a DOI that is not on file', 'Pain fell 28.8% against 18.0% (doi:10.5555/other.1).'],
    ['for two DOIs', 'It works (10.1002/art.37799, 10.5555/other.1).'],
    ['for a surname within a longer word', 'Marlowe et al. 2013 found that LDN works.'],
    ['for an interval', 'The 95% CI was 18.0 to 28.8.'],
    ['for a dose and a duration', 'I took 4.5 mg for 31 days.'],
  ])('%s', (_why, sentence) => {
    expect(find(sentence)).toBeNull();
  });

  it.each<[why: string, sentence: string, before: string]>([
    ['where the sentence does not point back', 'LDN eases pain.', 'Marlow et al. (2013) tested LDN. '],
    ['where it turns to another study', 'In another trial the women had less pain.', 'Marlow et al. (2013) tested LDN. '],
    ['where it speaks of studies at large', 'These studies show that the patients had less pain.', 'Marlow et al. (2013) tested LDN. '],
    [
      'where another study was named in between',
      'The women in this trial had less pain.',
      'Marlow et al. (2013) did. Quist et al. (2019) too. ',
    ],
    ['where its size is another', 'The trial of 412 people found less pain.', 'Marlow et al. (2013) tested LDN. '],
    ['where it was too long ago', 'In this trial women had less pain.', `Marlow et al. (2013) tested LDN. ${'Then this. '.repeat(5)}`],
  ])('%s', (_why, sentence, before) => {
    expect(find(sentence, before)).toBeNull();
  });
});

describe('for any text', () => {
  const words = fc.array(
    fc.constantFrom('LDN', 'the', 'trial', 'pain', 'women', 'found', 'they', 'University', 'Dr.', 'percent', 'et al.', '(', ')'),
  );

  it('nothing is named without digits and names', () => {
    fc.assert(fc.property(words, (parts) => find(parts.join(' '), parts.join(' '), parts.join(' ')) === null));
  });

  it('the answer is the same twice, and in any order of the studies', () => {
    const some = fc.array(
      fc.constantFrom('Marlow', 'Bekker', 'et al.', '2013', '2024', '28.8%', '18.0%', '31 women', 'the trial', '. ', 'p = 0.016'),
    );
    fc.assert(
      fc.property(some, some, (parts, earlier) => {
        const context = { sentence: parts.join(' '), before: earlier.join(' '), after: '' };
        const once = findStudy(context, studies, onTopic);
        expect(findStudy(context, studies, onTopic)).toEqual(once);
        expect(findStudy(context, [...studies].reverse(), onTopic)?.trial).toBe(once?.trial);
      }),
    );
  });

  it('costs grow with its length and no faster', () => {
    const time = (text: string) => {
      const began = performance.now();
      find(text, text, text);
      return performance.now() - began;
    };
    for (const part of ['1.', '10.1000/', 'Marlow ', 'p = ', 'the study ', '((', '12 to 13% ', 'A', ' and ', 'no no ', 'twenty-one ']) {
      time(part.repeat(200));
      // Contexts are cut at about 1,200 characters; this is forty times as long.
      expect(time(part.repeat(Math.ceil(48_000 / part.length)))).toBeLessThan(2_000);
    }
  });
});

it('knows the samples', () => {
  expect(onTopic.has(elsewhere.id)).toBe(false);
  expect(studies.map(({ trial }) => trial)).toContain(marlow.id);
});
