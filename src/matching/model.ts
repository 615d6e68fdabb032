import type { BornLevel } from './born.ts';
import type { HomeLevel } from './home.ts';
import type { FamilyLevel } from './names/family-name.ts';
import type { GivenLevel, OthersLevel } from './names/given-name.ts';

export type SexLevel = 'AGREE' | 'DIFFERENT' | 'BLANK';
export type IdentifierLevel = 'AGREE' | 'NEAR' | 'DIFFERENT';
export type ExpectedLevel = 'AGREE' | 'DIFFERENT' | 'BLANK';

/**
 * How surprising each level of agreement is, in thousandths of a bit: 1000 x -log2(probability). A weight
 * is the difference between two surprises, so that all sums are sums of whole numbers.
 */
type Surprises = {
  readonly given: Readonly<Record<GivenLevel, number>>;
  readonly others: Readonly<Record<OthersLevel, number>>;
  readonly family: Readonly<Record<FamilyLevel, number>>;
  readonly order: Readonly<Record<'STRAIGHT' | 'SWAPPED', number>>;
  readonly born: Readonly<Record<BornLevel, number>>;
  readonly sex: Readonly<Record<SexLevel, number>>;
  /** The same where first names agree, which all but settles the sex. */
  readonly sexOfNamesake: Readonly<Record<SexLevel, number>>;
  readonly home: Readonly<Record<HomeLevel, number>>;
  readonly identifier: Readonly<Record<IdentifierLevel, number>>;
  readonly expected: Readonly<Record<ExpectedLevel, number>>;
};

/** Three accounts of two records, and the bounds of the grades. Plain JSON. */
export type Model = {
  readonly format: 1;
  readonly version: string;
  /** They are one person. */
  readonly same: Surprises;
  /**
   * They are strangers. Where agreement depends on how common a value is, its frequency counts and this
   * is subtracted from it: how many other values the level lets pass.
   */
  readonly stranger: Surprises;
  /** They are relatives who live, or have lived, together. */
  readonly relative: Surprises;
  readonly priors: {
    /** Surprise that the person is on the books at all. */
    readonly present: number;
    /** Surprise that anybody in particular is a relative on the books; below nothing, for there are several. */
    readonly relatives: number;
    /** Surprise that relatives of one first name are born together; a generation lies between most. */
    readonly namesakesTogether: number;
    /** People of the area that any wanted person is one of; a smaller index is weighed against them all. */
    readonly people: number;
    /** How much more often common names of one community go together than by chance. */
    readonly clustering: number;
    readonly shares: Readonly<Record<Trait, PriorShare>>;
  };
  readonly grades: {
    /** From here on a match without a veto or a rival is probable. */
    readonly probable: number;
    /** Above this a match is listed. */
    readonly possible: number;
    /** Above this it is listed where more was asked for. */
    readonly widened: number;
    /** A rival stands no farther below than this. */
    readonly rival: number;
    /** More candidates than this and the question was too vague. */
    readonly most: number;
  };
};

export type Trait =
  | 'given'
  | 'family'
  | 'full'
  | 'born'
  | 'firstOfJanuary'
  | 'home'
  | 'postcode'
  | 'district'
  | 'identifier';

/** What is known of a trait before an index is counted. */
export type PriorShare = {
  /** People that the knowledge counts for. */
  readonly weight: number;
  /** People per thousand million who have one given value of it. */
  readonly perBillion: number;
};
