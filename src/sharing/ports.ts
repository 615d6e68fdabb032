import type { Agency, EntryCategory } from '../domain/agency.ts';
import type { Disclosed, Intent, Outcome, Receipt, Recorded } from '../domain/audit-event.ts';
import type { Instant, PartialDate } from '../domain/day.ts';
import type { HeldEntry } from '../domain/entry.ts';
import type { RefusalCode } from '../domain/refusal.ts';
import type {
  AgencyCode,
  AgreementId,
  HoldingId,
  PersonRef,
  PractitionerId,
  QuestionId,
  ReferralId,
} from '../domain/ids.ts';
import type { Match, PersonTraits } from '../domain/person.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type {
  Purpose,
  RagRating,
  Referral,
  ReferralStatus,
  ThresholdLevel,
} from '../domain/referral.ts';
import type { RelationshipKind } from '../domain/relationship.ts';
import type { AgreementInForce, FamilyPart, Period } from '../domain/sharing.ts';

/** On whose behalf, why and under what an agency is asked. It travels, signed, with every request. */
export type Mandate = {
  readonly question: QuestionId;
  readonly practitioner: PractitionerId;
  readonly role: string;
  readonly organisation: AgencyCode;
  readonly purpose: Purpose;
  readonly basis: readonly string[];
  readonly referral: {
    readonly id: ReferralId;
    readonly status: ReferralStatus;
    readonly rag: RagRating;
    readonly threshold: ThresholdLevel;
  };
  readonly agreement: { readonly id: AgreementId; readonly version: number };
};

/**
 * Why a source did not answer. A gap is a value, never an exception, and never an empty answer. PENDING: a
 * person answers for it, and has not yet.
 */
export type Gap = 'UNAVAILABLE' | 'TIMED_OUT' | 'FAULTY' | 'PAUSED' | 'PENDING';
export type Answer<Value> =
  | { readonly kind: 'ANSWERED'; readonly value: Value; readonly answeredAt: Instant }
  | { readonly kind: 'GAP'; readonly gap: Gap };

/** What a source says of itself. */
export type AgencyCard = {
  readonly contract: string;
  readonly asOf: Instant;
  readonly window: { readonly from?: PartialDate; readonly to?: PartialDate };
  readonly area: string;
  readonly freshness: string;
  readonly categories: readonly string[];
  /** How many of its rows it could not read; absent where none, or where it does not count them. */
  readonly skipped?: number;
};

export type PersonQuery = {
  readonly ref: PersonRef;
  /** Every reference that they have had within the referral, where there are more; it stays within the hub. */
  readonly knownAs?: readonly PersonRef[];
  readonly traits: PersonTraits;
};
export type Candidate = {
  readonly holding: HoldingId;
  readonly version: string;
  readonly match: Match;
  /** That somebody at the agency looked and said that it is this person's, so that nobody has to compare. */
  readonly recognised?: true;
};
/** Candidates for one person; too vague means that none were looked for. */
export type Found = {
  readonly ref: PersonRef;
  readonly tooVague: boolean;
  readonly candidates: readonly Candidate[];
  /** That somebody there is to say it, and has not yet. */
  readonly awaited?: true;
  /** Why the agency does not say whether it knows them. */
  readonly refused?: RefusalCode;
};

/** Somebody's place in the family, and their age in whole years where any source tells it: what rules weigh. */
export type Place = { readonly part: FamilyPart; readonly age?: number };
/** What is wanted to be known of somebody by an agency for which a person answers. */
export type Wish = PersonQuery & {
  readonly place: Place;
  readonly categories: readonly EntryCategory[];
  /** Of these it may be known whether there is anything, and no more. */
  readonly existenceOf: readonly EntryCategory[];
};
/** How an agency's people have been asked, and until when what they have not answered is awaited. */
export type Summoned = {
  readonly askedAt: Instant;
  readonly awaited?: { readonly dueAt: Instant; readonly isLate: boolean };
  /** Where they have answered all: by when they would have to answer, were they asked again now. */
  readonly againBy?: Instant;
};
/** Puts it on record that somebody is asked; resolves once that is durable, and only then are they asked. */
export type SummonRecord = (request: {
  readonly changes: string;
  readonly version: number;
  readonly reasons: readonly string[];
  readonly value: unknown;
}) => Promise<void>;

/** Another person whom an agency's record names. */
export type NamedRelative = {
  /** The agency's own record of that person, where it has one. */
  readonly holding?: HoldingId;
  readonly traits: PersonTraits;
  /** What the named person is to the record's person. */
  readonly kind: RelationshipKind;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
};
export type HoldingRelations = {
  readonly holding: HoldingId;
  readonly person: PersonTraits;
  readonly relatives: readonly NamedRelative[];
};

/** Which categories are wanted of which records. */
export type EntriesWanted = {
  readonly holdings: readonly HoldingId[];
  readonly categories: readonly EntryCategory[];
  /**
   * Where given, the source is asked whether there is anything, so that no content leaves it; and whether
   * there is at any time, since asking period by period would tell when.
   */
  readonly only?: 'EXISTENCE';
};
export type HoldingEntry = { readonly holding: HoldingId; readonly entry: HeldEntry };
/** That a record has something in a category, however much, and nothing of what. */
export type CategoryHeld = { readonly holding: HoldingId; readonly category: EntryCategory };
/** What a source says that a record holds: an entry, or the bare category where only existence was wanted. */
export type HoldingMatter =
  ({ readonly kind: 'ENTRY' } & HoldingEntry) | ({ readonly kind: 'EXISTENCE' } & CategoryHeld);

/** One agency, as the corridor asks it. At most one request leaves per call, and each ends by the signal. */
export interface AgencySource {
  readonly agency: Agency;
  /** Whether it may not be asked any more, nor anything be used that it said; false where absent. */
  paused?(): boolean;
  /** What the source last said of itself; undefined until it has said anything. */
  card(): AgencyCard | undefined;
  find(people: readonly PersonQuery[], ask: Ask): Promise<Answer<readonly Found[]>>;
  relationships(
    holdings: readonly HoldingId[],
    ask: Ask,
  ): Promise<Answer<readonly HoldingRelations[]>>;
  entries(
    wanted: readonly EntriesWanted[],
    period: Period,
    ask: Ask,
  ): Promise<Answer<readonly HoldingMatter[]>>;
  /**
   * Present where a person answers for the agency: leaves them a request for whatever of this has not been
   * answered. Nobody is asked twice. UNAVAILABLE where it cannot be left.
   */
  summon?(
    wishes: readonly Wish[],
    ask: Pick<Ask, 'mandate'>,
    record: SummonRecord,
  ): Promise<Summoned | 'UNAVAILABLE'>;
}
export type Ask = { readonly mandate: Mandate; readonly signal: AbortSignal };

export interface ReferralBook {
  get(id: ReferralId): Promise<Referral | undefined>;
  /** Referrals that are open and assigned to this person or one of their teams, newest first. */
  workedBy(practitioner: Pick<Practitioner, 'id' | 'teams'>): Promise<readonly Referral[]>;
  /** Keeps a new referral; rejects with AlreadyKept where the id is taken. */
  add(referral: Referral): Promise<void>;
  /** Replaces the version before; rejects with StaleVersion where somebody else was first. */
  replace(referral: Referral): Promise<void>;
}

/** A machine-readable information sharing agreement between the hub and one agency. */
export type SharingAgreement = AgreementInForce & {
  readonly from: PartialDate;
  readonly until: PartialDate;
  /** Who signed for the hub and for the agency; without both it is not in force. */
  readonly signedForHub?: { readonly by: string; readonly at: Instant };
  readonly signedForAgency?: { readonly by: string; readonly at: Instant };
  readonly endedAt?: Instant;
  /** Who ended it, and why in their words. */
  readonly ended?: { readonly by: string; readonly because: string };
  readonly proposed?: { readonly by: string; readonly at: Instant };
  /** How long the hub keeps what was shared under it (UK GDPR Art 30(1)(f)). */
  readonly retention?: string;
  readonly dpiaReference: string;
  readonly reviewBy: PartialDate;
};

export interface AgreementRegister {
  all(): Promise<readonly SharingAgreement[]>;
  /** Keeps this version; rejects with AlreadyKept where that id and version are taken. */
  keep(agreement: SharingAgreement): Promise<void>;
}

/** A registered data source. */
export type DataSource = Agency & {
  readonly url: string;
  /** Ed25519 public keys (JWK) that may sign its answers. */
  readonly answerKeys: readonly Readonly<Record<string, unknown>>[];
  /** By what its certificate is believed; by this machine's authorities unless told. */
  readonly trust?: SourceTrust;
  readonly state: 'ACTIVE' | 'PAUSED';
  readonly registeredAt: Instant;
};

/** The only authorities (PEM) and public keys (SHA-256 of the SPKI, base64) that a certificate may have. */
export type SourceTrust = {
  readonly authorities?: readonly string[];
  readonly keyPins?: readonly string[];
};

export interface AgencyRegister {
  all(): Promise<readonly DataSource[]>;
  /** Registers a source, or replaces what was registered under its code. */
  put(source: DataSource): Promise<void>;
}

/** Each method resolves when its record is durable, and rejects when that cannot be said. */
export interface AuditTrail {
  intend(intent: Intent): Promise<void>;
  /** A change to the books, before it is made. */
  recorded(recorded: Omit<Recorded, 'digest'>, changed: unknown): Promise<void>;
  disclosed(disclosed: Disclosed): Promise<Receipt>;
  /** Best effort. */
  outcome(outcome: Outcome): void;
  /** Whether a record could be written now, as far as is known without writing one. */
  writable(): boolean;
}
