import { entryProhibitions } from './entry-prohibitions.ts';
import { prohibitions } from './prohibitions.ts';
import { restrictions } from './restrictions.ts';
import { duty2026 } from './sharing/duty-2026.ts';
import { education } from './sharing/education.ts';
import { health } from './sharing/health.ts';
import { housing } from './sharing/housing.ts';
import { police } from './sharing/police.ts';
import { probation } from './sharing/probation.ts';
import { socialCare } from './sharing/social-care.ts';
import type { RuleBook } from './vocabulary.ts';

/** The rules in force. Information governance changes the version with every change it signs. */
export const rulebook: RuleBook = {
  version: '2026.11.6',
  sharing: [
    ...socialCare,
    ...health,
    ...police,
    ...education,
    ...housing,
    ...probation,
    ...duty2026,
  ],
  prohibitions: [...prohibitions, ...restrictions],
  entryProhibitions,
};
