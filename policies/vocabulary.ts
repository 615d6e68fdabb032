import type { Agency, Category, EntryCategory, Holder } from '../src/domain/agency.ts';
import type { HeldEntry } from '../src/domain/entry.ts';
import type { Practitioner, Role } from '../src/domain/practitioner.ts';
import type { Purpose } from '../src/domain/referral.ts';
import type { RestrictionReason } from '../src/domain/restriction.ts';
import type { Facts, FamilyPart, Showable } from '../src/domain/sharing.ts';

/** What is to be ruled: may this practitioner have this category, from this agency, about this person? */
export type Matter = {
  readonly viewer: Practitioner;
  readonly facts: Facts;
  readonly agency: Agency;
  readonly category: Category;
  readonly about: About;
};

/** The person concerned, as far as rules weigh it. */
export type About = {
  /** Their place in the family. */
  readonly part: FamilyPart;
  /** In whole years, where known. */
  readonly age: number | undefined;
  /** Why they, or their home, are kept from whoever asks; none where absent. */
  readonly restricted?: readonly RestrictionReason[];
  /** The records of the family's agreement that speak of them; absent for nobody in particular. */
  readonly coveredBy?: readonly string[];
};

/** A sentence that is true, false, or cannot be told. What cannot be told never opens anything. */
export type Condition = {
  readonly says: string;
  readonly holds: (matter: Matter) => boolean | undefined;
};

/** What the law says to it. Every sharing rule names at least the first and the last. */
export type LawfulBasis = {
  /** UK GDPR Article 6. */
  readonly article6: string;
  /** UK GDPR Article 9 and the condition of DPA 2018 Schedule 1, for special category information. */
  readonly article9?: string;
  /** UK GDPR Article 10 and its condition, for criminal offence information. */
  readonly article10?: string;
  /** The statute that lets, or makes, the holder share. */
  readonly gateway: string;
};

/**
 * Shows some of one holder's categories to some roles for some purposes. Everything is listed; there
 * are no wildcards. An empty `shows` lets the viewer know that something is held, and no more.
 */
export type SharingRule = {
  readonly id: string;
  readonly says: string;
  readonly holder: Holder;
  readonly categories: readonly Category[];
  readonly about: readonly FamilyPart[];
  readonly roles: readonly Role[];
  readonly purposes: readonly Purpose[];
  readonly when: readonly Condition[];
  readonly shows: readonly Showable[];
  readonly basis: LawfulBasis;
  readonly owner: string;
  readonly reviewBy: string;
};

/** Beats every sharing rule, in any order. It stands wherever its conditions are not known to be false. */
export type Prohibition = {
  readonly id: string;
  readonly says: string;
  readonly holder: Holder;
  readonly categories: readonly Category[];
  /** EXISTENCE forbids even to know that something is held. */
  readonly forbids: 'EXISTENCE' | 'CONTENT';
  readonly when: readonly Condition[];
  readonly law: string;
  readonly owner: string;
  readonly reviewBy: string;
};

/** A sentence about one entry that is true, false, or cannot be told. */
export type EntryCondition = {
  readonly says: string;
  readonly holds: (entry: HeldEntry, matter: Matter) => boolean | undefined;
};

/**
 * Keeps single entries, or fields of them, from leaving although rules show their category. Like every
 * prohibition it stands wherever its conditions are not known to be false.
 */
export type EntryProhibition = {
  readonly id: string;
  readonly says: string;
  readonly categories: readonly EntryCategory[];
  /** EXISTENCE forbids even to know of the entry, CONTENT all that it says, a list those fields. */
  readonly forbids: 'EXISTENCE' | 'CONTENT' | readonly Showable[];
  readonly when: readonly EntryCondition[];
  readonly law: string;
  readonly owner: string;
  readonly reviewBy: string;
};

export type RuleBook = {
  readonly version: string;
  readonly sharing: readonly SharingRule[];
  readonly prohibitions: readonly Prohibition[];
  readonly entryProhibitions: readonly EntryProhibition[];
};

export const condition = (says: string, holds: Condition['holds']): Condition => ({ says, holds });

export const entryCondition = (says: string, holds: EntryCondition['holds']): EntryCondition => ({
  says,
  holds,
});
