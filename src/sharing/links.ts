import type { Link, LinkState } from '../domain/link.ts';
import type { AgencyCode, HoldingId, PersonRef } from '../domain/ids.ts';
import type { Match } from '../domain/person.ts';

/** A record that an agency found for somebody of a referral. */
export type FoundRecord = {
  readonly person: PersonRef;
  /** Every reference that the person has in this referral. */
  readonly knownAs: readonly PersonRef[];
  readonly agency: AgencyCode;
  readonly holding: HoldingId;
  readonly version: string;
  readonly match: Match;
};

/** Whether an agency's record stands for somebody: people have said so, have said the opposite, or neither. */
export type LinkStanding = 'CONFIRMED' | 'APART' | 'OPEN';

export type Linking = {
  /** Whether a record that the machine finds probable is used before somebody has looked at it. */
  readonly usesProvisional: boolean;
  /** What people have settled about this record and this person, under any reference that the person has. */
  readonly standing: (knownAs: readonly PersonRef[], record: LinkedRecord) => LinkStanding;
};
export type LinkedRecord = {
  readonly agency: AgencyCode;
  readonly holding: HoldingId;
  /** Absent where the agency itself names the record, so that no version is known. */
  readonly version?: string;
};

const APART: ReadonlySet<LinkState> = new Set(['REJECTED', 'SEVERED', 'SEALED']);

/**
 * What was said not to be the same stays apart, whatever becomes of the record; what was confirmed counts
 * for the version that was looked at, and is open again once the record has changed.
 */
export function linkingBy(links: readonly Link[], usesProvisional: boolean): Linking {
  const byRecord = new Map<string, Link[]>();
  for (const link of links) {
    const key = `${link.agency}/${link.holding}`;
    byRecord.set(key, [...(byRecord.get(key) ?? []), link]);
  }
  return {
    usesProvisional,
    standing: (knownAs, { agency, holding, version }) => {
      const about = (byRecord.get(`${agency}/${holding}`) ?? []).filter((link) =>
        link.knownAs.some((ref) => knownAs.includes(ref)),
      );
      if (about.some(({ state }) => APART.has(state))) return 'APART';
      const confirmed = about.some(
        (link) =>
          link.state === 'CONFIRMED' &&
          (version === undefined || link.decisions.at(-1)?.version === version),
      );
      return confirmed ? 'CONFIRMED' : 'OPEN';
    },
  };
}
