import { type Student, STUDENTS } from './students.ts';

/** Somebody looked for, as the contract's `PersonQuery` tells of them. */
export type Sought = {
  readonly ref: string;
  readonly names: readonly { readonly given: string; readonly family: string }[];
  readonly dateOfBirth?: string | null;
  readonly addresses: readonly { readonly postcode: string }[];
  readonly identifiers: readonly { readonly system: string; readonly value: string }[];
};

type Part = {
  readonly field: string;
  readonly level: string;
  readonly milliBits: number;
  readonly says: string;
};

/** The college knows few people, so these are no more than an order of what speaks for whom. */
const WEIGHTS = { name: 9_000, dateOfBirth: 8_000, postcode: 4_000, nhsNumber: 12_000 } as const;
/** Without a birth date or a number, a name alone is never enough. */
const LISTED = 12_000;
const PROBABLE = 16_000;

/** Who of the students this may be, the likeliest first. */
export function look(sought: Sought, limit: number) {
  const isVague = sought.names.length === 0 && sought.identifiers.length === 0;
  const candidates = isVague ? [] : STUDENTS.flatMap((student) => candidateOf(student, sought));
  return {
    ref: sought.ref,
    tooVague: isVague,
    candidates: candidates
      .toSorted((one, other) => other.milliBits - one.milliBits)
      .slice(0, Math.max(0, limit)),
  };
}

function candidateOf(student: Student, sought: Sought) {
  const parts = partsOf(student, sought);
  const milliBits = parts.reduce((sum, part) => sum + part.milliBits, 0);
  if (milliBits < LISTED) return [];
  return [
    {
      holding: student.ref,
      version: `${student.file.length}`,
      grade: milliBits >= PROBABLE ? 'PROBABLE' : 'POSSIBLE',
      milliBits,
      parts,
      conflicts: [],
      rivals: 0,
      modelVersion: 'hollin-1',
    },
  ];
}

function partsOf(student: Student, sought: Sought): readonly Part[] {
  const agrees = {
    name: sought.names.some(
      ({ given, family }) =>
        folded(`${given} ${family}`) === folded(`${student.first} ${student.last}`),
    ),
    dateOfBirth: sought.dateOfBirth === student.born,
    postcode: sought.addresses.some(
      ({ postcode }) => folded(postcode) === folded(student.postcode),
    ),
    nhsNumber: sought.identifiers.some(
      ({ system, value }) => system === 'NHS_NUMBER' && value === student.nhsNumber,
    ),
  };
  return (['name', 'dateOfBirth', 'postcode', 'nhsNumber'] as const).flatMap((field) =>
    agrees[field]
      ? [{ field, level: 'EXACT', milliBits: WEIGHTS[field], says: `The ${SAID[field]} agrees.` }]
      : [],
  );
}

const SAID = {
  name: 'full name',
  dateOfBirth: 'date of birth',
  postcode: 'postcode',
  nhsNumber: 'NHS number',
} as const;

const folded = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
