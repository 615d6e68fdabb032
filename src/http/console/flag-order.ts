import type { EntryCategory } from '../../domain/agency.ts';

/** What is read first of what stands now: danger to a child, then danger from an adult, then what is being done. */
const FIRST: readonly EntryCategory[] = [
  'POLICE_PROTECTION',
  'CHILD_PROTECTION_PLAN',
  'SECTION_47_ENQUIRY',
  'CHILD_EXPLOITATION',
  'MISSING_EPISODE',
  'MARAC',
  'MAPPA',
  'RISK_OF_SERIOUS_HARM',
  'LICENCE_CONDITION',
  'DOMESTIC_ABUSE_INCIDENT',
  'POLICE_MARKER',
  'PUBLIC_PROTECTION_NOTICE',
  'OFFENCE',
  'POLICE_INTELLIGENCE',
  'LOOKED_AFTER_EPISODE',
  'CHILD_IN_NEED_PLAN',
  'SAFEGUARDING_FILE',
  'PROBATION_SUPERVISION',
  'VICTIM_CONTACT',
];

const placeOf = (category: EntryCategory): number =>
  FIRST.includes(category) ? FIRST.indexOf(category) : FIRST.length;

/** The same flags, the gravest kind first; those of one kind keep their order. Nothing is left out. */
export const gravestFirst = <Flag extends { readonly category: EntryCategory }>(
  flags: readonly Flag[],
): readonly Flag[] =>
  flags.toSorted((one, other) => placeOf(one.category) - placeOf(other.category));
