/** Each rule on what no screen may say catches its planted fault and lets the near miss pass; the sentences built for readers break none. */
import { describe, expect, it } from 'vitest';
import { findForbiddenWording, forbiddenIds } from '../../../src/evidence/forbidden-wording';

/** Rule → sentences that must be caught, and near misses that must not. */
const cases: Readonly<Record<string, { caught: readonly string[]; passed: readonly string[] }>> = {
  'dose-with-opioids': {
    caught: [
      'Take 0.5 mg of LDN together with oxycodone.',
      'Adding naltrexone 1.5 mg to morphine gave more relief.',
      'LDN at 10 mcg can be combined with tramadol.',
    ],
    passed: [
      'One man on long-term opioids had severe withdrawal after 1 mg of naltrexone taken with methadone.',
      'Naltrexone 50 mg tablets are licensed, with counselling, for opioid dependence.',
      'People who took LDN 4.5 mg with food slept as well.',
    ],
  },
  'hours-from-opioids': {
    caught: [
      'Wait 6 hours between LDN and your opioid.',
      'LDN is fine if taken at least twelve hours after the last codeine.',
      'Take naltrexone a few hours apart from opioids.',
    ],
    passed: [
      'Leaving a few hours between LDN and an opioid does not make it safe.',
      'Naltrexone lasts about 4 hours in the blood.',
      'People need days without any opioid before naltrexone.',
    ],
  },
  'home-recipe': {
    caught: [
      'Dissolve a 50 mg tablet in 50 ml of water.',
      'Crush the tablet and mix it with water in a syringe.',
      'Cut the pills into quarters at home.',
    ],
    passed: [
      'Never dissolve tablets in water at home.',
      'Dissolved tablets were stable for 60 days in the pharmacy.',
      'Doses made at home can be far off.',
    ],
  },
  'blocking-dose': {
    caught: ['A 50 mg tablet blocks 25 mg of injected heroin.'],
    passed: [
      'A 50 mg tablet blocks 25 mg of heroin for a day. Trying to beat the block can kill.',
      'Amitriptyline was raised from 25 mg to 50 mg.',
    ],
  },
  'replaces-opioids': {
    caught: [
      'LDN can replace opioids.',
      'Naltrexone is a good alternative to painkillers.',
      'LDN works instead of opioids for some.',
      'People switched from morphine to LDN.',
    ],
    passed: [
      'LDN is no replacement for opioids.',
      'LDN is discussed as an alternative to opioids; a switch can set off withdrawal.',
      'Can LDN replace opioids?',
      'Paracetamol can replace opioids after some operations.',
    ],
  },
  'opioids-may-be-stopped': {
    caught: ['With this you can stop your opioids.', 'It helps people come off their painkillers.', 'Just quit opioids.'],
    passed: [
      'Do not stop opioids suddenly.',
      'You can come off opioids with a slow taper and a prescriber.',
      'You should never just stop opioids.',
      'Some people stopped opioids in that year.',
    ],
  },
  'withdrawn-hazard': {
    caught: ['Tapering was linked to overdose (ratio 1.68).', 'Mental-health crises were 2.28 times as common after a taper.'],
    passed: ['Tapering was linked to overdose (1.28) and crisis (1.74).', 'Sleep improved by 1.68 points.'],
  },
  'opioid-cancer-figure': {
    caught: [
      'Opioids raise cancer risk 2.7 times.',
      'The risk of pancreatic cancer rose by 166% with opioids.',
      'Cancer: HR 2.66 in heavy users.',
    ],
    passed: [
      'Raw opium, not painkillers: more cancers among the heaviest users, HR 2.66.',
      'Pain scores fell 2.7 points in people with cancer.',
    ],
  },
  'opium-figure': {
    caught: ['Opium users had 40% more cancers.', 'Raw opium had an HR of 1.40, and so painkillers are dangerous.'],
    passed: ['Raw opium, not painkillers: more cancers among regular users, HR 1.40.', 'Opium comes from a poppy.'],
  },
  'meeting-figure': {
    caught: ['Symptoms fell by 48.5% on naltrexone.'],
    passed: ['A meeting report said 48.5%; the paper of the trial has 28.8% and 18.0%.', 'The mean age was 48.'],
  },
  'pain-cut-in-half': {
    caught: ['LDN cut pain in half.', 'Symptoms fell by about half.', 'It halves their pain.'],
    passed: ['It did not cut pain in half.', 'Opioid prescribing has fallen by about half.'],
  },
  proven: {
    caught: ['LDN is proven to help.', 'There is no doubt that it is clinically proven.', 'This proves that it works.'],
    passed: [
      'It is not proven.',
      'No trial has proven it.',
      'Such studies cannot prove cause.',
      'The pages say “proven”, which no trial supports.',
    ],
  },
  cures: {
    caught: ['LDN cures fibromyalgia.', 'It is curative.', 'Some were cured by it.'],
    passed: ['There is no cure.', 'It is not shown to cure anything.', 'The secure page was accurate.', 'Does it cure anything?'],
  },
  'treats-the-cause': {
    caught: ['It treats the root cause of pain.', 'LDN targets the underlying cause.'],
    passed: ['It does not treat the cause.', 'Such studies cannot show cause.', 'Treatment is long, and its side effects cause trouble.'],
  },
  'no-side-effects': {
    caught: ['LDN has no side effects.', 'It works without any side effects.', 'It is free of adverse effects.'],
    passed: [
      'It is not without side effects.',
      'No serious side effect was seen.',
      'It has no known side effects at this dose, but not with opioids: never take both.',
    ],
  },
  safe: {
    caught: ['LDN is safe.', 'Naltrexone can safely be taken for years.', 'The treatment is harmless.'],
    passed: [
      'LDN is not safe for someone taking opioids.',
      'No study shows that home-made LDN is safe.',
      'In trials LDN looked safe in people who take no opioids.',
      'Naloxone is safe to give even if you are unsure.',
      'Long-term safety is not known.',
    ],
  },
  'fewer-deaths-beside-a-count': {
    caught: ['There were 107,543 deaths, and 27% fewer a year later.'],
    passed: ['Deaths fell 27% from 110,037 to 80,391.', '27% of people had headaches.'],
  },
  'naloxone-resets': {
    caught: ['Naloxone resets tolerance.', 'A low dose of the antagonist restored pain relief.', 'Naloxone reboots the opioid system.'],
    passed: ['No trial shows that naloxone resets tolerance.', 'Can naloxone reset the opioid system?', 'Naloxone reverses an overdose.'],
  },
  'reset-evidence-mixed': {
    caught: ['The evidence that naloxone resets tolerance is mixed.', 'On naloxone and tolerance there are conflicting results.'],
    passed: [
      'No trial tested whether naloxone resets tolerance; around surgery, results on pain conflict.',
      'The evidence on opioid tolerance is mixed.',
    ],
  },
  'treats-disease': {
    caught: [
      'LDN treats cancer.',
      'Low-dose naltrexone slows tumours.',
      'LDN is effective for multiple sclerosis.',
      'LDN fights addiction.',
    ],
    passed: [
      'No trial tests if low-dose naltrexone slows or treats cancer.',
      'LDN has not been tested as a cancer treatment.',
      'Full-dose naltrexone treats alcohol addiction.',
      'LDN was tried in people with cancer.',
    ],
  },
  'count-of-records': {
    caught: ['14 studies agree.', 'Many trials confirm this.', 'Three of the 5 trials are in favour.'],
    passed: [
      'A review of 7 trials found no difference.',
      'The studies do not agree.',
      'Not all studies agree.',
      'National surveys agree within each country.',
    ],
  },
};

describe('what no screen may say', () => {
  it('has cases for each rule', () => {
    expect(Object.keys(cases)).toEqual(forbiddenIds);
  });

  const table = Object.entries(cases);
  it.each(table.flatMap(([id, { caught }]) => caught.map((text) => ({ id, text }))))('$id catches: $text', ({ id, text }) => {
    expect(findForbiddenWording(text).map((found) => found.id)).toContain(id);
  });

  it.each(table.flatMap(([id, { passed }]) => passed.map((text) => ({ id, text }))))('$id lets pass: $text', ({ text }) => {
    expect(findForbiddenWording(text)).toEqual([]);
  });

  it('says why, once for each rule broken, however often', () => {
    const found = findForbiddenWording('It is proven. It is clinically proven and cures pain.');
    expect(found.map(({ id }) => id)).toEqual(['proven', 'cures']);
    for (const { why } of found) expect(why).toMatch(/\.$/);
  });
});
