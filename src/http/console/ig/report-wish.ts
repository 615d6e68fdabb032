import { z } from 'zod';
import { soughtDay, soughtText, type SearchField } from '../kit/search-page.ts';
import { daysLater, startOfUkDay } from '../uk-day.ts';

const YES_OR_NO = [
  { value: '', says: 'Not settled' },
  { value: 'yes', says: 'Yes' },
  { value: 'no', says: 'No' },
] as const;

/** What is asked before a report is prepared: ids and decisions, nothing of any case. */
export const REPORT_FIELDS: readonly SearchField[] = [
  { kind: 'LINE', name: 'referral', label: 'Referral' },
  { kind: 'LINE', name: 'person', label: 'Person of that referral' },
  { kind: 'DATE', name: 'until', label: 'Looks up to and including' },
  {
    kind: 'LIST',
    name: 'by',
    label: 'Who asks',
    options: [
      { value: 'SUBJECT', says: 'The person themselves' },
      { value: 'PARENT', says: 'Somebody with parental responsibility' },
    ],
  },
  {
    kind: 'LINE',
    name: 'own',
    wide: true,
    label: 'Referrals that are the person’s own',
    hint: 'Numbers with a space between. Looks for other referrals would reveal somebody else’s.',
  },
  {
    kind: 'LIST',
    name: 'harm',
    label: 'Is telling likely to cause serious harm?',
    hint: 'As a professional assessed it (Data Protection Act 2018, Schedule 3).',
    options: [
      { value: '', says: 'Nobody has assessed it' },
      { value: 'NOT_LIKELY', says: 'Not likely' },
      { value: 'LIKELY', says: 'Likely' },
    ],
  },
  {
    kind: 'LIST',
    name: 'objects',
    label: 'Does the child not want the parent to know?',
    options: YES_OR_NO,
  },
  {
    kind: 'LIST',
    name: 'interest',
    label: 'Is telling the parent in the child’s best interests?',
    options: YES_OR_NO,
  },
  {
    kind: 'LINE',
    name: 'withhold',
    wide: true,
    label: 'Events that are kept back besides',
    hint: 'Their ids with a space between.',
  },
];

const answer = z.enum(['', 'yes', 'no']).optional();
const address = z.object({
  referral: soughtText.nonoptional(),
  person: soughtText.nonoptional(),
  until: soughtDay.nonoptional(),
  by: z.enum(['SUBJECT', 'PARENT']),
  own: soughtText,
  harm: z.enum(['', 'NOT_LIKELY', 'LIKELY']).optional(),
  objects: answer,
  interest: answer,
  withhold: soughtText,
});

/** A request for a report: as the address says it, and as the public schema takes it. */
export type ReportWish = {
  readonly said: Readonly<Record<string, string | undefined>>;
  readonly request: Readonly<Record<string, unknown>>;
};

/** Reads an address; undefined where it names nobody. What is left open stays open. */
export function reportWishOf(query: unknown): ReportWish | undefined {
  const { data } = address.safeParse(query);
  if (!data) return undefined;
  const { referral, person, until, by, own, harm, objects, interest, withhold } = data;
  return {
    said: data,
    request: {
      person: { referral, person },
      until: startOfUkDay(daysLater(until, 1)),
      requestedBy: by,
      ...(own && { ownReferrals: own.split(/\s+/) }),
      ...(harm && { seriousHarm: harm }),
      ...(objects && { childObjects: objects === 'yes' }),
      ...(interest && { inChildsInterest: interest === 'yes' }),
      ...(withhold && { withhold: withhold.split(/\s+/) }),
    },
  };
}
