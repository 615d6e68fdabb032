import { z } from 'zod';
import { LINK_VERDICTS, SEAL_VERDICTS } from '../../../domain/link.ts';
import { anInstant } from '../scalars.ts';

export const SEALS_HREF = '/console/seals';
export const sealHref = (referral: string, match: string): string =>
  `${SEALS_HREF}/${encodeURIComponent(referral)}/${encodeURIComponent(match)}`;

/** Of a sealed record only whose it is at which agency, and what was said of it; nothing of the record. */
export const SEALS_DOCUMENT = /* GraphQL */ `
  query SealedMatches($referral: ID!) {
    agencies {
      code
      name
    }
    sealedMatches(referral: $referral) {
      id
      person
      agency
      decisions {
        says
        byName
        at
        reason
      }
    }
  }
`;

const seal = z.object({
  id: z.string(),
  person: z.string(),
  agency: z.string(),
  decisions: z.array(
    z.object({
      says: z.enum([...LINK_VERDICTS, ...SEAL_VERDICTS]),
      byName: z.string(),
      at: anInstant,
      reason: z.string(),
    }),
  ),
});
export type ShownSeal = z.infer<typeof seal>;

const answer = z.object({
  agencies: z.array(z.object({ code: z.string(), name: z.string() })),
  sealedMatches: z.array(seal),
});

/** The sealed records of a referral, each with the name of its agency. */
export function sealsIn(answered: unknown): readonly (ShownSeal & { readonly holder: string })[] {
  const { agencies, sealedMatches } = answer.parse(answered);
  const names = new Map(agencies.map(({ code, name }) => [code, name]));
  return sealedMatches.map((one) => ({ ...one, holder: names.get(one.agency) ?? one.agency }));
}

/** Whose record it is. Officers are told no names of a family, so it is the person's number in the referral. */
export const personOf = ({ person }: ShownSeal): string => `Person ${person}`;

/** When it was sealed last, by whom and why. */
export const lastSealOf = ({ decisions }: ShownSeal) =>
  decisions.findLast(({ says }) => says === 'SEALED');
