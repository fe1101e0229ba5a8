/** Every case, by the kind of difficulty that it is about. */
import { basis } from './basis';
import { drugs } from './drugs';
import { figures } from './figures';
import { focus } from './focus';
import { force } from './force';
import { names } from './names';
import { negation } from './negation';
import { noClaim } from './no-claim';
import type { ReadingCase } from './reading-case';
import { sarcasm } from './sarcasm';
import { several } from './several';
import { stance } from './stance';
import { threads } from './threads';

export const allCases: Readonly<Record<string, readonly ReadingCase[]>> = {
  'pronouns and what is carried over': focus,
  threads,
  'one drug from another': drugs,
  'names and what looks like one': names,
  'no claim': noClaim,
  negation,
  'several topics': several,
  figures,
  sarcasm,
  stance,
  force,
  basis,
};
