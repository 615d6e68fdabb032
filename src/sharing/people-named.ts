import type { PersonRef } from '../domain/ids.ts';
import type { Referral } from '../domain/referral.ts';
import type { Describing } from './describing.ts';
import { personWith, type Growing } from './growing.ts';

/** Without the homes that nobody may learn of: the agencies that are asked neither. */
export function peopleNamed({ people }: Referral, describe: Describing): Map<PersonRef, Growing> {
  for (const { ref, traits } of people) describe.learn(ref, traits);
  return new Map(
    people.map(({ ref, part, traits: told }) => {
      const { restricted } = describe.about({ ref, part, traits: [told] });
      const traits = describe.safe(told, restricted);
      return [ref, personWith(ref, part, { source: 'REFERRAL', traits })];
    }),
  );
}
