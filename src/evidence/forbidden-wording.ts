/**
 * Wording that no screen, reply or export may show: phrases that could get someone hurt, or that say more than the studies did.
 * Takes any text of ours; gives the rules that it breaks. A rule looks at one clause at a time, so that a warning elsewhere does not excuse it
 * unless the rule names that warning. Words in double quotation marks are somebody else's and are not judged.
 */

export interface ForbiddenWording {
  /** Id of the rule, for messages and tests. */
  readonly id: string;
  /** Why no screen may say it, for the person who mends the record. */
  readonly why: string;
}

interface Rule extends ForbiddenWording {
  /** True where a report of what a page says may use the words, since our check stands beside it; the other rules hold there too. */
  readonly reportable?: true;
  /** Does this clause say it? `text` is the whole text, where a warning may stand that makes it fair. */
  readonly says: (clause: string, text: string) => boolean;
}

const ANTAGONIST = /\b(?:LDN|naltrexone)\b/i;
/** Opioids as a medicine or drug that is taken. "Opioid receptors" or "opioid addiction" are other things and are taken out beforehand. */
const OPIOID =
  /\b(?:opioids?|opiates?|painkillers?|pain (?:pills?|killers?)|morphine|oxycodone|hydrocodone|codeine|tramadol|fentanyl|methadone|buprenorphine|heroin|oxycontin|vicodin|percocet)\b/i;
const NOT_TAKEN =
  /\b(?:opioid|opiate)s?[- ](?:use|dependence|dependent|addiction|addicted|problems?|disorders?|receptors?|antagonists?|blockers?|system|growth|crisis|epidemic)\b(?: disorders?)?/gi;
const AMOUNT = /\d[\d.,]*\s?(?:mg|mcg|µg|μg|ug|milligrams?|micrograms?)\b/i;
const WARNS = /\b(?:withdrawal|badly ill|can kill|could kill|dangerous|must not|never take|do not take|not be taken|contraindicat\w+)\b/i;
const TAPER = /\b(?:withdrawal|taper\w*|cold turkey|suddenly|slow(?:ly)? (?:plan|cut|down|reduc\w+)|cut down slowly)\b/i;
/** "Not with opioids", in the ways our records say it. */
const NOT_WITH_OPIOIDS =
  /\b(?:not|never|no one|nobody|unless|without|free of)\b[^.;]{0,60}\b(?:with|tak(?:e|es|ing)|us(?:e|es|ing)|on|any)\s+(?:any |other )?opioids?\b|\b(?:tak(?:e|es|ing)|us(?:e|es|ing)) no opioids?\b|\bopioids?\b[^.;]{0,90}\b(?:withdrawal|must not|should not|never|not take)\b/i;
const NEGATOR =
  /\b(?:not|no|never|nobody|none|nothing|cannot|neither|nor|without|whether|un(?:sure|clear|known)|far from|too few|fails?|failed|warns? (?:that|of|against)|(?:tests?|tested|sure|tell|know|show|shows) if)\b|n['’]t\b/i;
/** Looks like a negation and is none. */
const FALSE_NEGATOR = /\b(?:no doubt|no question|not only|nothing but|without (?:a |any )?doubt)\b/gi;

/** How far before a word a negation still counts, in characters: about fifteen words. */
const NEGATION_REACH = 90;

/** Whether the pattern stands in the clause at least once without a negation before it or in it, and not in a question. */
function states(clause: string, pattern: RegExp): boolean {
  if (/\?[.”"’)]*$/.test(clause)) return false;
  return [...clause.matchAll(new RegExp(pattern.source, 'gi'))].some(({ index, 0: match }) => {
    const upTo = clause.slice(Math.max(0, index - NEGATION_REACH), index + match.length).replace(FALSE_NEGATOR, '');
    return !NEGATOR.test(upTo);
  });
}

const takenOpioid = (clause: string) => OPIOID.test(clause.replace(NOT_TAKEN, ''));
const mixes = (clause: string) => ANTAGONIST.test(clause) && takenOpioid(clause);

const SOME_HOURS =
  /\b(?:\d+|one|two|three|four|five|six|eight|ten|twelve|twenty-four)(?:\s?(?:-|–|to|or)\s?\w+)?[- ](?:hours?|hrs?)\b|\b\d+\s?h\b/i;
const SPACING =
  /\b(?:apart|between|gap|wait\w*|spac(?:e|ed|ing)|separat\w+|at least|before (?:taking|the|your|any|an?)|after (?:taking|the|your|any|an?|each))\b/i;
const FEW_HOURS = /\b(?:a few|several|some) hours\b/i;
const GETTING_PAST = /\b(?:beat|overcome|get(?:ting)? past)\b[^.;]{0,40}\bkills?\b/i;

const rules: readonly Rule[] = [
  {
    id: 'dose-with-opioids',
    why: 'An amount of LDN to take with opioids is a recipe for sudden withdrawal.',
    says: (clause) =>
      mixes(clause) &&
      AMOUNT.test(clause) &&
      !WARNS.test(clause) &&
      /\b(?:with|together|alongside|plus|added|adding|add|combin\w+|on top of|mix\w*)\b/i.test(clause),
  },
  {
    id: 'hours-from-opioids',
    why: 'No number of hours makes LDN and an opioid go together; people act on such a number.',
    says: (clause) =>
      mixes(clause) &&
      SPACING.test(clause) &&
      (SOME_HOURS.test(clause) || (FEW_HOURS.test(clause) && !NEGATOR.test(clause.replace(FALSE_NEGATOR, '')))),
  },
  {
    id: 'home-recipe',
    why: 'Doses made at home can be far off; nothing of ours may help to make them.',
    says: (clause) =>
      /\d\s?mg\b[^.;]{0,40}\b(?:in|into|with|to|per)\b[^.;]{0,12}\d+\s?(?:ml|millilit\w+|cc)\b/i.test(clause) ||
      states(
        clause,
        /\b(?:dissolv|crush|grind|split|cut|dilut|shav|divid)\w*\b[^.;]{0,30}\b(?:tablets?|pills?|capsules?)\b[^.;]{0,60}\b(?:water|syringe|millilit\w+|ml|juice|at home|yourself|dropper|pill cutter|quarters?)\b/,
      ),
  },
  {
    id: 'blocking-dose',
    why: 'How much opioid a tablet blocks reads as how much it takes to get past it. It may stand only with: trying to beat the block can kill.',
    says: (clause, text) =>
      /\b50\s?mg\b/i.test(clause) && /\b25\s?mg\b/i.test(clause) && /\bblock|heroin|\bopioid/i.test(clause) && !GETTING_PAST.test(text),
  },
  {
    id: 'replaces-opioids',
    why: 'Someone who swaps opioids for LDN can fall into withdrawal. It may stand only with the warning on withdrawal and tapering.',
    says: (clause, text) =>
      mixes(clause) &&
      !TAPER.test(text) &&
      (states(
        clause,
        /\b(?:replac(?:e|es|ed|ing)|substitut(?:e|es|ed)|tak(?:e|es|en) the place of|switch(?:ed|ing)? (?:from|over|to)|swap(?:ped|s)?)\b/,
      ) ||
        states(
          clause,
          /\b(?:is|are|offers?|provides?|works? as|makes?|be|as)\b[^.;]{0,30}\b(?:alternatives?|replacements?|substitutes?)\b/,
        ) ||
        states(clause, /\b(?:works?|used|taken|take|use|prescribed?)\b[^.;]{0,20}\b(?:instead|in place) of\b/)),
  },
  {
    id: 'opioids-may-be-stopped',
    why: 'Stopping long-term opioids suddenly can kill. It may stand only with the warning on withdrawal and tapering.',
    says: (clause, text) =>
      !TAPER.test(text) &&
      takenOpioid(clause) &&
      states(
        clause,
        /\b(?:can|could|may|might|able to|safe to|free to|should|just|simply|lets?|allows?|helps?)\b[^.;]{0,40}\b(?:stop|quit|drop|discontinue|come off|get off|give up|do without|throw away)\b[^.;]{0,30}\b(?:opioids?|opiates?|painkillers?|pain pills?|morphine|oxycodone|methadone)\b/,
      ),
  },
  {
    id: 'withdrawn-hazard',
    why: 'The journal withdrew the ratios 1.68 and 2.28 for tapering and put 1.28 and 1.74 in their place.',
    says: (clause, text) => /\b(?:1\.68|2\.28)\b/.test(clause) && /\b(?:taper\w*|overdoses?|mental[- ]health|cris[ie]s)\b/i.test(text),
  },
  {
    id: 'opioid-cancer-figure',
    why: 'The figure comes from studies that cannot show cause, or from raw opium; beside painkillers it frightens people off treatment.',
    says: (clause) =>
      /\b(?:cancers?|tumou?rs?|carcino\w+)\b/i.test(clause) &&
      /\b2\.(?:7|66)(?:\s|-)?(?:times|fold|x)\b|\b166\s?(?:%|per ?cent\b)|\b(?:HR|RR|OR|risk) (?:of )?2\.(?:7|66)\b/i.test(clause) &&
      !/\braw opium\b/i.test(clause),
  },
  {
    id: 'opium-figure',
    why: 'Raw opium is another substance, smoked or eaten; its figures say nothing about prescribed painkillers.',
    says: (clause, text) => {
      if (
        !/\bopium\b/i.test(clause) ||
        !/\b(?:HR|RR|OR|ratio|times|fold)\b[^.;]{0,12}\d|\d[\d.]*(?:\s?%|[- ]?(?:times|fold)\b)/.test(clause)
      )
        return false;
      if (!/\braw opium\b/i.test(text)) return true;
      return states(clause, /\b(?:painkillers?|opioids?|pain (?:pills?|medicines?))\b/);
    },
  },
  {
    id: 'meeting-figure',
    why: '48.5% was told at a meeting; the paper of the same trial has 28.8% on the drug and 18.0% on placebo, and both must stand together.',
    says: (clause, text) => /\b48\.5\b/.test(clause) && !/\b28\.8\b/.test(text),
  },
  {
    id: 'pain-cut-in-half',
    reportable: true,
    why: 'No trial found that LDN cut pain in half.',
    says: (clause) =>
      !/\bprescri/i.test(clause) &&
      states(
        clause,
        /\b(?:pain|symptoms?)\b[^.;]{0,40}\b(?:in|by (?:about |nearly |almost )?) ?half\b|\bhalv(?:es?|ed|ing)\b[^.;]{0,20}\b(?:pain|symptoms?)\b|\bhalf (?:of )?(?:the|their|your|her|his) pain\b/,
      ),
  },
  {
    id: 'proven',
    reportable: true,
    why: 'Nothing here is proven beyond doubt: say what was seen, in whom, and how sure it is.',
    says: (clause) => states(clause, /\b(?:(?:well|clinically|scientifically)[- ])?prove(?:n|s)\b/),
  },
  {
    id: 'cures',
    reportable: true,
    why: 'No study on file shows a cure.',
    says: (clause) => states(clause, /\b(?:cur(?:es?|ed|ing|ative))\b/),
  },
  {
    id: 'treats-the-cause',
    reportable: true,
    why: 'How these drugs act on an illness is not settled, so none treats its cause.',
    says: (clause) =>
      states(
        clause,
        /\b(?:treat|target|address|tackle|fix|heal|attack)(?:s|es|ed|ing)?\b[^.;]{0,20}\b(?:root |underlying |real |true )?causes?\b/,
      ),
  },
  {
    id: 'no-side-effects',
    reportable: true,
    why: 'It has side effects, and with opioids dangerous ones.',
    says: (clause, text) =>
      !NOT_WITH_OPIOIDS.test(text) &&
      /\b(?:(?:has|have|had|with|causes?|there (?:are|were)|is)\s+)?(?:no|zero|without(?: any)?|free (?:of|from)|devoid of)\s+(?:known |real |any )?(?:side[- ]|adverse |ill[- ])effects?\b/i.test(
        clause,
      ) &&
      !/\b(?:not|never)\b[^.;]{0,12}\b(?:without|free)\b/i.test(clause),
  },
  {
    id: 'safe',
    reportable: true,
    why: 'LDN can set off severe withdrawal in anyone who takes opioids, so it is never just safe.',
    says: (clause, text) =>
      !NOT_WITH_OPIOIDS.test(text) &&
      !(/\bnaloxone\b/i.test(clause) && !ANTAGONIST.test(clause)) &&
      (ANTAGONIST.test(text) || !/\b(?:naloxone|opioids?|paracetamol)\b/i.test(text)) &&
      states(clause, /\b(?:safe|safely|harmless|risk[- ]free)\b(?! (?:to say|dispos|stor|side|place|hands))/),
  },
  {
    id: 'fewer-deaths-beside-a-count',
    why: 'The 27% fall and the count 107,543 come from different releases and do not belong together.',
    says: (clause, text) => /\b27\s?(?:%|per ?cent\b)/i.test(clause) && /\b107[,. ]?543\b/.test(text),
  },
  {
    id: 'naloxone-resets',
    reportable: true,
    why: 'No trial shows that naloxone resets tolerance or the opioid system, and some people would try it.',
    says: (clause) =>
      /\b(?:naloxone|naltrexone|LDN|antagonists?|it)\b/i.test(clause) &&
      states(
        clause,
        /\b(?:resets?|resetting|reboots?|rebooted|restores?|restored|reverses?)\b[^.;]{0,40}\b(?:tolerance|opioid (?:system|receptors?)|receptors?|pain relief|sensitivity to opioids)\b/,
      ),
  },
  {
    id: 'reset-evidence-mixed',
    why: 'The evidence that naloxone resets tolerance is not mixed: there is none in people.',
    says: (clause) =>
      /\b(?:reset\w*|reboot\w*|tolerance)\b/i.test(clause) &&
      /\bnaloxone\b/i.test(clause) &&
      states(
        clause,
        /\b(?:evidence|trials?|studies|results?|findings?)\b[^.;]{0,60}\b(?:mixed|conflict\w*|divided|inconsistent|disagree)\b|\b(?:mixed|conflicting|divided)\b[^.;]{0,12}\b(?:evidence|results?|findings?)\b/,
      ),
  },
  {
    id: 'treats-disease',
    reportable: true,
    why: 'LDN is not shown to treat cancer, multiple sclerosis, thyroid disease or addiction; someone may give up a treatment that works.',
    says: (clause) =>
      /\b(?:LDN|low[- ]dose naltrexone)\b/i.test(clause) &&
      states(
        clause,
        /\b(?:treats?|treated|heals?|healed|fights?|beats?|stops?|shrinks?|slows?|reverses?|(?:effective|works?|treatment) (?:for|against|in))\b[^.;]{0,30}\b(?:cancers?|tumou?rs?|multiple sclerosis|MS|thyroid|Hashimoto(?:['’]s)?|addictions?)\b/,
      ),
  },
  {
    id: 'count-of-records',
    reportable: true,
    why: 'Records are not trials: some report one trial twice, so a count of them is no vote.',
    says: (clause) =>
      states(
        clause,
        /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|many|most|all)(?: of (?:the )?\d+)? (?:studies|trials|records|papers|sources)\b[^.;]{0,12}\b(?:agree|concur|confirm|say so|back (?:this|it)|support (?:this|it)|are (?:for|in favou?r|against))\b/,
      ),
  },
];

const QUOTED = /“[^”]*”|"[^"]*"/g;
/** Clauses end where a thought ends: . ! ? ; before white space or the end. A full stop inside a number is none. */
const CLAUSE_END = /(?<=[.!?;])\s+/;

/**
 * The rules that a text of ours breaks, in the order of the list; empty for a text that may be shown.
 *
 * @param text - Text as people would read it, whole: what stands together on the screen, so that a warning beside a figure counts.
 */
export function findForbiddenWording(text: string): readonly ForbiddenWording[] {
  return breaches(text, rules);
}

/**
 * The rules broken by a report of what a page says together with our comment on it, which are always shown together.
 * The comment is held to every rule; the report may word a claim as strongly as the page does, but a figure or an advice that can hurt needs its warning beside it.
 */
export function findForbiddenReport(report: string, comment: string): readonly ForbiddenWording[] {
  const strict = rules.filter((rule) => !rule.reportable);
  const found = [...breaches(comment, rules), ...breaches(`${report} ${comment}`, strict)];
  return found.filter(({ id }, i) => found.findIndex((other) => other.id === id) === i);
}

function breaches(text: string, held: readonly Rule[]): readonly ForbiddenWording[] {
  const own = text.replace(QUOTED, ' ').trim();
  const clauses = own.split(CLAUSE_END);
  return held.filter((rule) => clauses.some((clause) => rule.says(clause, own))).map(({ id, why }) => ({ id, why }));
}

/** Ids of all rules, so that a test can hold an example against each. */
export const forbiddenIds: readonly string[] = rules.map(({ id }) => id);
