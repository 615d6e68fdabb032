import type { FormPerson, ReferralForm } from '../../domain/referral-form.ts';

/** How much of what a good form tells is there, and what is not, in plain words. */
export type Completeness = { readonly percent: number; readonly missing: readonly string[] };

type Wanted = {
  /** What the referrer is told is missing. */
  readonly says: string;
  readonly weight: number;
  readonly isThere: (form: ReferralForm) => boolean;
};

const everyChild =
  (has: (child: FormPerson) => boolean) =>
  ({ children }: ReferralForm): boolean =>
    children.every(has);

const isNamed = ({ given, family, expectedDelivery }: FormPerson): boolean =>
  (given !== undefined && family !== undefined) || expectedDelivery !== undefined;

/** Everything that is looked for. "No information available" answers a section, and is still missing. */
const WANTED: readonly Wanted[] = [
  { says: 'The full name of each child.', weight: 4, isThere: everyChild(isNamed) },
  {
    says: 'The date of birth of each child, or when the birth is expected.',
    weight: 4,
    isThere: everyChild(({ dateOfBirth, expectedDelivery }) =>
      Boolean(dateOfBirth ?? expectedDelivery),
    ),
  },
  {
    says: 'The address of each child, with its postcode.',
    weight: 4,
    isThere: everyChild(({ line, postcode, expectedDelivery }) =>
      Boolean((line && postcode) ?? expectedDelivery),
    ),
  },
  {
    says: 'An NHS number or unique pupil number of each child.',
    weight: 2,
    isThere: everyChild(({ nhsNumber, upn, expectedDelivery }) =>
      Boolean(nhsNumber ?? upn ?? expectedDelivery),
    ),
  },
  {
    says: 'Who lives in the household.',
    weight: 3,
    isThere: ({ household }) => !household.noInformation,
  },
  {
    says: 'Who the parents and carers are.',
    weight: 3,
    isThere: ({ parents }) => !parents.noInformation,
  },
  {
    says: 'The date of birth of each parent or carer.',
    weight: 2,
    isThere: ({ parents }) =>
      parents.people.length > 0 && parents.people.every(({ dateOfBirth }) => dateOfBirth),
  },
  {
    says: 'Whether the family agreed to the referral, or why nobody asked.',
    weight: 3,
    isThere: ({ agreement }) => agreement.state !== undefined,
  },
  {
    says: 'Why the family’s agreement was not sought, or what was agreed to.',
    weight: 1,
    isThere: ({ agreement }) => agreement.says !== undefined,
  },
  {
    says: 'Whether the child is in immediate danger.',
    weight: 3,
    isThere: ({ danger }) => danger.answer !== 'NOT_KNOWN',
  },
  {
    says: 'Which professionals know the family.',
    weight: 2,
    isThere: ({ professionals }) => !professionals.noInformation,
  },
  {
    says: 'How the referrer can be reached.',
    weight: 2,
    isThere: ({ referrer }) => referrer.source === 'ANONYMOUS' || referrer.contact !== undefined,
  },
];

const TOTAL = WANTED.reduce((sum, { weight }) => sum + weight, 0);

export function completenessOf(form: ReferralForm): Completeness {
  const missing = WANTED.filter(({ isThere }) => !isThere(form));
  const lacking = missing.reduce((sum, { weight }) => sum + weight, 0);
  return {
    percent: Math.round((100 * (TOTAL - lacking)) / TOTAL),
    missing: missing.map(({ says }) => says),
  };
}
