/**
 * Which study on file does a claim lean on? By identifier or title, by author, by institution or journal with a second sign, by figures;
 * in the sentence, in a reference right behind it, or in the text before that it points back to.
 * When in doubt none: a wrong attribution is worse than a missing one. Pure and deterministic.
 */
import type { ClaimContext } from './claim-context';
import { splitSentences } from '../text/split-sentences';
import {
  type AuthorSign,
  authorSigns,
  capitalsIn,
  type Counted,
  countSigns,
  hasIdentifier,
  hasTitle,
  isCommonName,
  type Region,
  readRegion,
  teamsNamed,
} from './study-signs';
import type { IndexedStudy } from './study-index';

export type Sign = 'identifier' | 'title' | 'author' | 'institution' | 'journal' | 'figures';

export interface Leaning {
  /** The record that was recognised, and the id that all records of its trial share. */
  readonly record: IndexedStudy;
  readonly trial: string;
  readonly sign: Sign;
  /** Words of the page that tell it. */
  readonly words: readonly string[];
  /** `before`: the sentence points back to a study that the text names further up. */
  readonly where: 'sentence' | 'reference' | 'before';
}

/** `someone-else`: the text names a study that is not on file, or several; then nothing further off may be meant either. */
type Reading = Omit<Leaning, 'where'> | 'someone-else' | null;

/**
 * @param studies - All on file.
 * @param onTopic - Ids filed under the claim's topic: only an identifier or a title may name another.
 */
export function findStudy(context: ClaimContext, studies: readonly IndexedStudy[], onTopic: ReadonlySet<string>): Leaning | null {
  const own = readNamed(context.sentence, studies, onTopic);
  if (own === 'someone-else') return null;
  if (own) return { ...own, where: 'sentence' };
  const reference = referenceBehind(context.after);
  const behind = reference && readNamed(reference, studies, onTopic);
  if (behind === 'someone-else') return null;
  if (behind && behind.sign !== 'figures') return { ...behind, where: 'reference' };
  return pointsBack(context.sentence) ? findBefore(context, studies, onTopic) : null;
}

/** What every sign but an author's name needs: a figure, a team, or a title in quotation marks or after a colon. Most sentences have none. */
const MAY_NAME =
  /\d|\b(?:eight|nine|ten|eleven|twel|thirt|fourt|fort|fift|sixt|sevent|ninet|twent)|\bet al\b|\band (?:colleagues|co-?workers|(?:his|her|their) )|[“”":]/i;

function readNamed(text: string, studies: readonly IndexedStudy[], onTopic: ReadonlySet<string>): Reading {
  if (!MAY_NAME.test(text)) {
    const capitals = capitalsIn(text);
    if (!studies.some((each) => hasSurname(capitals, each))) return null;
  }
  const region = readRegion(text);
  const hasIds = region.dois.length + region.pmids.length > 0;
  const identified = hasIds ? studies.filter((each) => hasIdentifier(region, each)) : [];
  const named = identified.length > 0 ? identified : studies.filter((each) => hasTitle(region, each));
  if (named.length > 0 || hasIds) {
    const isForeign =
      region.dois.some((doi) => !identified.some((each) => each.doi === doi)) ||
      region.pmids.some((pmid) => !identified.some((each) => each.pmid === pmid));
    const one = isForeign ? null : oneTrial(named);
    if (!one) return 'someone-else';
    const byId = identified.length > 0;
    const words = byId ? [region.dois[0] ?? `PMID ${region.pmids[0]}`] : [one.study.title];
    return { record: one, trial: one.trial, sign: byId ? 'identifier' : 'title', words };
  }
  return readAuthor(region, studies, onTopic) ?? readPlace(region, studies, onTopic) ?? readOwnFigures(region, studies, onTopic);
}

function readAuthor(region: Region, studies: readonly IndexedStudy[], onTopic: ReadonlySet<string>): Reading {
  const bySurname = new Map<string, IndexedStudy[]>();
  for (const each of studies) {
    if (each.surname === null || !hasSurname(region.capitals, each) || !region.text.includes(each.surname)) continue;
    const known = bySurname.get(each.surname);
    if (known) known.push(each);
    else bySurname.set(each.surname, [each]);
  }
  const teams = teamsNamed(region);
  const found: Exclude<Reading, null>[] = [];
  for (const [surname, theirs] of bySurname) {
    const signs = authorSigns(region, surname);
    const sign = signs.find(({ year }) => year !== null) ?? signs.find(({ kind }) => kind === 'study') ?? signs[0];
    if (sign) found.push(chooseOf(theirs, sign, signs, region, onTopic));
  }
  // "De Carvalho", "Due Bruun": the last word of a surname stands beside "et al.".
  const isOthers = teams.some((team) => ![...bySurname.keys()].some((surname) => surname === team || surname.endsWith(` ${team}`)));
  const [only] = found;
  if (found.length > 1 || isOthers || only === 'someone-else') return 'someone-else';
  return only ?? null;
}

function hasSurname(capitals: ReadonlySet<string>, { surnameKey }: IndexedStudy): boolean {
  return surnameKey !== null && capitals.has(surnameKey);
}

/** Of one author's studies the one that the text means. */
function chooseOf(
  theirs: readonly IndexedStudy[],
  sign: AuthorSign,
  signs: readonly AuthorSign[],
  region: Region,
  onTopic: ReadonlySet<string>,
): Exclude<Reading, null> {
  const years = new Set(signs.flatMap(({ year }) => year ?? []));
  const scored = theirs
    .filter(({ study }) => years.size === 0 || years.has(study.year))
    .map((record) => {
      const counted = countSigns(region, record);
      return { record, points: pointsOf(counted, sign), figures: counted.figures.length };
    })
    .filter(({ points }) => points > Number.NEGATIVE_INFINITY)
    .sort((a, b) => b.points - a.points);
  const [best] = scored;
  const rival = scored.find(({ record }) => record.trial !== best?.record.trial);
  const isSole = new Set(theirs.map(({ trial }) => trial)).size === 1;
  const surname = best?.record.surname ?? '';
  const least = sign.kind === 'person' ? 2 : sign.year !== null || (isSole && !isCommonName(surname)) ? 0 : 1;
  const isDoubtful = !best || years.size > 1 || best.points < least || (rival !== undefined && rival.points >= best.points);
  // With two of its figures beside the name it is that study, whatever the claim is filed under.
  if (isDoubtful || !(best.figures > 1 || isFiled(best.record, theirs, onTopic))) return 'someone-else';
  return { record: best.record, trial: best.record.trial, sign: 'author', words: [sign.words] };
}

function isFiled(record: IndexedStudy, among: readonly IndexedStudy[], onTopic: ReadonlySet<string>): boolean {
  return among.some(({ trial, study }) => trial === record.trial && onTopic.has(study.id));
}

function pointsOf({ year, size, sizeDiffers, figures, journal, institution, design }: Counted, sign: AuthorSign): number {
  if (design < 0 || (sizeDiffers && sign.year === null && figures.length === 0)) return Number.NEGATIVE_INFINITY;
  return Number(year) * 2 + Number(size) * 2 + figures.length * 2 + Number(journal !== null) * 2 + Number(institution !== null) + design;
}

/** An institution or a journal says which study only together with its year, its size or one of its figures. */
function readPlace(region: Region, studies: readonly IndexedStudy[], onTopic: ReadonlySet<string>): Reading {
  if (region.figures.length === 0) return null;
  const found: { readonly record: IndexedStudy; readonly place: string; readonly sign: Sign }[] = [];
  for (const record of studies) {
    if (!onTopic.has(record.study.id) || !(record.institutions?.test(region.text) || record.journal?.test(region.text))) continue;
    const { year, size, sizeDiffers, figures, journal, institution, design } = countSigns(region, record);
    const place = institution ?? journal;
    if (place === null || design < 0 || !(size || figures.some(({ isTelling }) => isTelling) || (year && !sizeDiffers))) continue;
    found.push({ record, place, sign: institution === null ? 'journal' : 'institution' });
  }
  const one = oneTrial(found.map(({ record }) => record));
  const by = found.find(({ record }) => record === one);
  if (found.length === 0) return null;
  return one && by ? { record: one, trial: one.trial, sign: by.sign, words: [by.place] } : 'someone-else';
}

/** Its sample with a figure of a result, or two figures of its results of which one is telling; and no other trial on the topic has them. */
function readOwnFigures(region: Region, studies: readonly IndexedStudy[], onTopic: ReadonlySet<string>): Reading {
  if (region.figures.length < 2) return null;
  const found: { readonly record: IndexedStudy; readonly words: readonly string[] }[] = [];
  for (const record of studies) {
    if (!onTopic.has(record.study.id) || region.figures.filter(({ value }) => record.telling.has(value)).length < 2) continue;
    const { size, figures, design } = countSigns(region, record);
    const telling = figures.filter(({ isTelling }) => isTelling);
    const isPair = figures.length > 1 && telling.length > 0 && figures.filter(({ result }) => result === telling[0]?.result).length > 1;
    if (design < 0 || !((size && telling.length > 0) || isPair)) continue;
    found.push({ record, words: [...(size ? [`n = ${record.study.participants}`] : []), ...figures.map(({ words }) => words)] });
  }
  const one = oneTrial(found.map(({ record }) => record));
  const by = found.find(({ record }) => record === one);
  return one && by ? { record: one, trial: one.trial, sign: 'figures', words: by.words } : null;
}

/** Records of one trial are one; its main record stands for it where that was recognised too. */
function oneTrial(records: readonly IndexedStudy[]): IndexedStudy | null {
  const [first] = records;
  if (!first || records.some(({ trial }) => trial !== first.trial)) return null;
  return records.find(({ study, trial }) => study.id === trial) ?? first;
}

/** A reference that follows the sentence: in brackets, or begun by what begins references. */
function referenceBehind(after: string): string | null {
  const found = /^[\s.]{0,3}(?:[([]([^()[\]]{6,150})|((?:doi\b|PMID\b|https?:\/\/|Source:|Reference:)[^\n]{6,150}))/i.exec(after);
  return found?.[1] ?? found?.[2] ?? null;
}

const BACK =
  /\b(?:the|this|that|these|their|our|his|her) (?:\w+[ -]){0,2}(?:study|trial|researchers?|authors?|investigators|scientists|team|participants?|patients|women|volunteers|results?|findings?|pilot|paper|experiment|data)\b|\b(?:they|he|she|we|researchers|participants) (?:also |then )?(?:found|reported|saw|observed|concluded|noted|showed|said)\b/i;
/** The sentence turns to other studies than the one named before. */
const ELSEWHERE =
  /\b(?:another|other|second|third|later|earlier|previous|prior|past|larger|separate|similar|different|several|many|most|some|two|three|four|recent|newer|new|further|future|more|few|all|no) (?:\w+[ -]){0,3}(?:studies|study|trials?|research|reviews?|analys[ei]s|papers?|pilot)\b|\b(?:studies|trials)\b/i;

function pointsBack(sentence: string): boolean {
  return BACK.test(sentence) && !ELSEWHERE.test(sentence);
}

/** How many sentences back a study may have been named. */
const SENTENCES_BACK = 4;
/** Their length in characters at most. */
const READ_BACK = 800;
const NAMED_OTHERWISE = /%|per ?cent|\b10\.\d{4}|PMID|pubmed|University|\b(?:19|20)\d\d\b/i;

function findBefore(
  { before, sentence: claim }: ClaimContext,
  studies: readonly IndexedStudy[],
  onTopic: ReadonlySet<string>,
): Leaning | null {
  // Most texts name nobody: cutting sentences is only worth its time where a name, an identifier or shares stand.
  const capitals = capitalsIn(before);
  if (!NAMED_OTHERWISE.test(before) && !studies.some((each) => hasSurname(capitals, each))) return null;
  const sentences = before
    .slice(-READ_BACK)
    .split('\n')
    .flatMap((block) => splitSentences(block).map(({ start, end }) => block.slice(start, end)))
    .slice(-SENTENCES_BACK)
    .reverse();
  for (const sentence of sentences) {
    const found = readNamed(sentence, studies, onTopic);
    if (found === 'someone-else' || (!found && ELSEWHERE.test(sentence))) return null;
    if (!found) continue;
    const { sizeDiffers, design } = countSigns(readRegion(claim), found.record);
    return sizeDiffers || design < 0 ? null : { ...found, where: 'before' };
  }
  return null;
}
