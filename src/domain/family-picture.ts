import type { EntryCategory } from './agency.ts';
import type { Coverage } from './coverage.ts';
import type { Instant, PartialDate, Precision } from './day.ts';
import type { Handling, Professional, Standing } from './entry.ts';
import type { AgencyCode, PersonRef, ReferralId, Sha256 } from './ids.ts';
import type { MatchGrade, MatchPart, NameUse, Sex } from './person.ts';
import type { RelationshipKind } from './relationship.ts';
import type { FamilyPart } from './sharing.ts';

/** Who says so: an agency, or the referral itself. */
export type Source = AgencyCode | 'REFERRAL';

/** A value and everybody who asserts it. Two different values are two claims; the hub picks no winner. */
export type Claim<Value> = { readonly value: Value; readonly heldBy: readonly Source[] };

export type NameClaim = Claim<string> & { readonly use: NameUse };
export type AddressClaim = Claim<string> & {
  readonly postcode: string;
  readonly from?: PartialDate;
  readonly until?: PartialDate;
};

/** Somebody in the picture, as far as rules show them. An empty list means nothing shown, not nothing held. */
export type PicturedPerson = {
  readonly id: PersonRef;
  /** How to call this person in this picture. */
  readonly label: string;
  readonly part: FamilyPart;
  readonly names: readonly NameClaim[];
  readonly datesOfBirth: readonly Claim<PartialDate>[];
  readonly datesOfDeath: readonly Claim<PartialDate>[];
  readonly expectedDelivery: readonly Claim<PartialDate>[];
  readonly sexes: readonly Claim<Sex>[];
  readonly addresses: readonly AddressClaim[];
};

/** One agency's word that one person is the … of another. */
export type PicturedRelationship = {
  readonly person: PersonRef;
  readonly kind: RelationshipKind;
  readonly of: PersonRef;
  readonly source: Source;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
};

/** How one agency's record came to stand for this person. */
export type PicturedMatch = {
  readonly agency: AgencyCode;
  readonly grade: MatchGrade;
  /** Whether a person has confirmed it; until then it is the machine's word alone. */
  readonly confirmed: boolean;
  readonly parts: readonly MatchPart[];
};

export type Member = {
  readonly person: PicturedPerson;
  readonly relationship: readonly PicturedRelationship[];
  readonly match: readonly PicturedMatch[];
  /** The household they live in now, by id, where any source says. */
  readonly household?: string;
};

/** People at one address, with the time each is said to have been there. */
export type Household = {
  readonly id: string;
  readonly address: string;
  readonly postcode: string;
  readonly residents: readonly {
    readonly person: PersonRef;
    readonly source: Source;
    readonly from?: PartialDate;
    readonly until?: PartialDate;
  }[];
};

/** What a source says of an adult whom the referral does not name. */
export type NewcomerSign = {
  readonly how: 'LIVES_WITH' | 'LIVES_AT' | 'PARTNER_OF' | 'CARES_FOR' | 'POSES_RISK_TO';
  /** Beside whom of the family they stand so. */
  readonly of: PersonRef;
  /** The address, where that is what they share. */
  readonly at?: string;
  readonly heldBy: readonly Source[];
  /** Since when, as the earliest of these sources has it. */
  readonly from?: PartialDate;
  /** The same in a sentence. */
  readonly says: string;
};

/** An adult whom the referral does not name, and whom sources put in the child's life now. */
export type Newcomer = {
  readonly person: PersonRef;
  readonly signs: readonly NewcomerSign[];
  /** Other newcomers who may be the same person. A hint for whoever looks; they stay two. */
  readonly maybeSame: readonly PersonRef[];
};

/** One entry as shown. Fields that no rule shows are null. */
export type ShownEntry = {
  readonly id: string;
  readonly heldBy: AgencyCode;
  readonly about: PersonRef;
  readonly category: EntryCategory;
  readonly occurredOn: { readonly date: PartialDate; readonly precision: Precision } | null;
  readonly summary: string | null;
  readonly detail: string | null;
  readonly standing: { readonly kind: Standing; readonly grade: string | null } | null;
  readonly handling: Handling;
  /** Whether the link to this person is still only the machine's. */
  readonly provisional: boolean;
};

/** A state that still holds: a plan, a marker, a licence. */
export type Flag = {
  readonly person: PersonRef;
  readonly category: EntryCategory;
  readonly heldBy: AgencyCode;
  readonly since: PartialDate | null;
  readonly entry: string;
};

export type PicturedProfessional = Professional & {
  readonly person: PersonRef;
  readonly heldBy: AgencyCode;
};

/** A fact on which sources disagree. */
export type FactConflict = {
  readonly person: PersonRef;
  readonly fact: 'DATE_OF_BIRTH' | 'SEX' | 'CURRENT_ADDRESS' | 'DATE_OF_DEATH';
  readonly claims: readonly Claim<string>[];
};

/** Held, and not shown, where policy lets that be known. */
export type Withheld = { readonly heldBy: AgencyCode; readonly category: EntryCategory };

/** What one question about a family disclosed. Everything in it has been ruled and redacted. */
export type FamilyPicture = {
  readonly id: string;
  /** SHA-256 of the sealed picture, which a decision cites. */
  readonly digest: Sha256;
  readonly referral: ReferralId;
  readonly asOf: Instant;
  readonly subjects: readonly PersonRef[];
  readonly members: readonly Member[];
  readonly relationships: readonly PicturedRelationship[];
  readonly households: readonly Household[];
  /** Oldest first; entries without a date come last. */
  readonly chronology: readonly ShownEntry[];
  readonly flags: readonly Flag[];
  readonly professionals: readonly PicturedProfessional[];
  readonly conflicts: readonly FactConflict[];
  readonly newcomers: readonly Newcomer[];
  readonly coverage: readonly Coverage[];
  readonly withheld: readonly Withheld[];
};
