import type { Referral, ReferralPerson } from '../domain/referral.ts';
import type { AskedPerson, HumanRequest } from './human-request.ts';

/**
 * A referral with everybody whom a request names besides: sources may have named somebody of the reader's own, or
 * somebody who is kept from them, since it came.
 */
export const withSought = (referral: Referral, { about }: HumanRequest): Referral => ({
  ...referral,
  people: [...referral.people, ...about.flatMap(namedIn)],
});

const namedIn = ({ ref, traits }: AskedPerson): readonly ReferralPerson[] =>
  traits ? [{ ref, part: 'ADULT_IN_HOUSEHOLD', traits }] : [];
