import { HINDRANCES, type Supposition } from '../../../policies/suppose.ts';
import { categoriesOf, HOLDERS } from '../../../src/domain/agency.ts';
import {
  PURPOSES,
  type FamilyAgreement,
  type ThresholdLevel,
} from '../../../src/domain/referral.ts';
import { FAMILY_PARTS } from '../../../src/domain/sharing.ts';

const LEVELS: readonly ThresholdLevel[] = [1, 2, 3, 4];

/** Ages on both sides of every bound that a rule sets, and one that nobody knows. */
const AGES = [undefined, 7, 15, 16, 17, 18, 20, 21, 34];
/** One that opens rules, one that stands for another basis, one that closes them. */
const AGREEMENTS: readonly FamilyAgreement[] = ['GIVEN', 'OVERRIDDEN', 'REFUSED'];
const IN_THE_WAY = [...HINDRANCES, ...Array<undefined>(19)];

type Named = Pick<Supposition, 'purpose' | 'level' | 'part' | 'familyAgreement'>;
const NAMED: readonly Named[] = PURPOSES.flatMap((purpose) =>
  LEVELS.flatMap((level) =>
    FAMILY_PARTS.flatMap((part) =>
      AGREEMENTS.map((familyAgreement) => ({ purpose, level, part, familyAgreement })),
    ),
  ),
);

/**
 * Every holder × category × purpose × level × part of the family × agreement, at turning ages; one asker
 * in five has no role in the hub, and something stands in the way of one question in six.
 */
export const matrix: readonly Supposition[] = HOLDERS.flatMap((holder) =>
  categoriesOf(holder).flatMap((category) =>
    NAMED.map((named) => ({ ...named, holder, category })),
  ),
).map((cell, at) => {
  const hindrance = IN_THE_WAY[at % IN_THE_WAY.length];
  return {
    ...cell,
    role: at % 5 === 0 ? 'IG_OFFICER' : 'MASH_ANALYST',
    age: AGES[at % AGES.length],
    ...(hindrance ? { hindrance } : {}),
  };
});
