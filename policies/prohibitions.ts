import { agedUnder, always, askedFor } from './conditions.ts';
import { EARLY_HELP_ONLY } from './reach.ts';
import type { Prohibition } from './vocabulary.ts';

/** What no rule can show. Each stands whatever the rules say, in whatever order they are written. */
export const prohibitions: readonly Prohibition[] = [
  {
    id: 'NO-01',
    says: 'Contact between probation and victims never leaves the probation service through the hub, nor does the fact of it.',
    holder: 'PROBATION',
    categories: ['VICTIM_CONTACT'],
    forbids: 'EXISTENCE',
    when: [always],
    law: 'UK GDPR Art 5(1)(b) and (c)',
    owner: 'Head of the probation delivery unit',
    reviewBy: '2027-03-31',
  },
  {
    id: 'NO-02',
    says: 'The content of sexual health records never passes through the hub.',
    holder: 'HEALTH',
    categories: ['SEXUAL_HEALTH'],
    forbids: 'CONTENT',
    when: [always],
    law: 'Common-law duty of confidence; UK GDPR Art 5(1)(c)',
    owner: 'Caldicott Guardian of the health partnership',
    reviewBy: '2027-06-30',
  },
  {
    id: 'NO-03',
    says: 'MAPPA information about somebody who is, or may be, under 18 never passes through the hub.',
    holder: 'PROBATION',
    categories: ['MAPPA'],
    forbids: 'CONTENT',
    when: [agedUnder(18)],
    law: 'UK GDPR Art 5(1)(c)',
    owner: 'Head of the probation delivery unit',
    reviewBy: '2027-03-31',
  },
  {
    id: 'NO-04',
    says: 'For early help nobody learns of police intelligence or of a MARAC, nor that there is any.',
    holder: 'POLICE',
    categories: ['POLICE_INTELLIGENCE', 'MARAC'],
    forbids: 'EXISTENCE',
    when: [askedFor(EARLY_HELP_ONLY)],
    law: 'UK GDPR Art 5(1)(b) and (c)',
    owner: 'Force information manager',
    reviewBy: '2027-04-01',
  },
  {
    id: 'NO-05',
    says: 'For early help nobody learns that somebody is managed under MAPPA.',
    holder: 'PROBATION',
    categories: ['MAPPA'],
    forbids: 'EXISTENCE',
    when: [askedFor(EARLY_HELP_ONLY)],
    law: 'UK GDPR Art 5(1)(b) and (c)',
    owner: 'Head of the probation delivery unit',
    reviewBy: '2027-03-31',
  },
];
