import type { Instant } from '../domain/day.ts';
import type { AgencyCode, PractitionerId, TeamId } from '../domain/ids.ts';
import type { Referral } from '../domain/referral.ts';
import type { ReferralBook } from '../sharing/ports.ts';

/** Where referrals are listed. */
export const REFERRAL_LISTS = {
  /** Open ones, by what is due first; under whom they are: somebody, a team, nobody, the hub. */
  OPEN: 'open',
  /** Ended ones, by their end. */
  ENDED: 'ended',
  /** By a trace that another contact may share, by when they came. */
  TRACE: 'trace',
  /** By who referred, by when they came. */
  REFERRED: 'referred',
  /** By an agency that has not answered yet, by when it was to. */
  OWED: 'owed',
  /** By an agency that has not said yet that it arrived, and all of the hub's, by when it was to. */
  ROUTED: 'routed',
  /** Open ones where going without the family's agreement is proposed, and nobody has authorised it. */
  PROPOSED: 'proposed',
  /** Calls whose form has not come, by when it was to. */
  FORMS: 'forms',
} as const;
export type ReferralList = (typeof REFERRAL_LISTS)[keyof typeof REFERRAL_LISTS];

/** Under whom a referral is listed. */
export const WHOSE = {
  person: (id: PractitionerId) => `PERSON ${id}`,
  team: (id: TeamId) => `TEAM ${id}`,
  agency: (code: AgencyCode) => `AGENCY ${code}`,
  nobody: 'NOBODY',
  hub: 'HUB',
} as const;

export type ReferralRange = {
  readonly list: ReferralList;
  readonly whose: string;
  /** From this moment on, and before that one. */
  readonly from?: Instant;
  readonly before?: Instant;
  readonly after?: string;
  readonly newestFirst?: boolean;
  readonly first: number;
};
export type ReferralPage = { readonly found: readonly Referral[]; readonly next?: string };

/** The book of referrals with its lists. */
export interface ReferralLists extends ReferralBook {
  /** One page of a list, in its order. */
  listed(range: ReferralRange): Promise<ReferralPage>;
}
