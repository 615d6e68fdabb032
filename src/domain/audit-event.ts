import type { CoverageState } from './coverage.ts';
import type { Instant } from './day.ts';
import type { EnquiryKind, HubAct } from './enquiry-kinds.ts';
import type { FaultCode } from './fault.ts';
import type {
  AgencyCode,
  AgreementId,
  PractitionerId,
  QuestionId,
  ReferralId,
  Sha256,
  SubjectRef,
  TeamId,
} from './ids.ts';
import type { Role } from './practitioner.ts';
import type {
  FamilyAgreement,
  Purpose,
  RagRating,
  ReferralStatus,
  ThresholdLevel,
} from './referral.ts';
import type { RestrictionReason } from './restriction.ts';
import type { FamilyPart, RuleBundle } from './sharing.ts';

/** The state of the referral when it was asked about, so that review needs no other record. */
export type ReferralThen = {
  readonly id: ReferralId;
  readonly status: ReferralStatus;
  readonly rag: RagRating;
  readonly threshold: ThresholdLevel;
  readonly purpose: Purpose;
  readonly familyAgreement: FamilyAgreement;
};

/** Written before anybody is asked, and before a refusal is spoken. */
export type Intent = {
  readonly kind: 'INTENT';
  readonly question: QuestionId;
  readonly enquiry: EnquiryKind | HubAct;
  /** The referral that was named, whether or not there is one. */
  readonly named?: ReferralId;
  readonly actor: PractitionerId;
  readonly agency: AgencyCode;
  readonly roles: readonly Role[];
  readonly teams: readonly TeamId[];
  readonly session?: string;
  readonly referral?: ReferralThen;
  /** The emergency under which somebody asks whose referral it is not; always absent otherwise. */
  readonly emergency?: string;
  readonly decision: 'PERMIT' | 'REFUSE';
  /** Codes of why; the asker is never told. */
  readonly reasons: readonly string[];
  readonly rules: readonly string[];
  readonly basis: readonly string[];
  readonly agreements: readonly { readonly id: AgreementId; readonly version: number }[];
  readonly sources: readonly AgencyCode[];
  readonly policy: RuleBundle;
};

/** What one source said, and which fields of how many of its entries were shown. Names of fields, never values. */
export type SourceRelease = {
  readonly agency: AgencyCode;
  readonly state: CoverageState;
  readonly held: number;
  readonly shown: number;
  readonly fields: readonly string[];
  readonly rules: readonly string[];
};

/** Written when the exact bytes are known and before the first of them leaves. */
export type Disclosed = {
  readonly kind: 'DISCLOSED';
  readonly questions: readonly QuestionId[];
  readonly status: number;
  readonly bytes: number;
  readonly digest: Sha256;
  readonly pictures: readonly { readonly id: string; readonly digest: Sha256 }[];
  readonly releases: readonly SourceRelease[];
  /** Everybody who was shown: agencies' records, and people whom a referral names. */
  readonly subjects: readonly SubjectRef[];
  readonly faults: readonly FaultCode[];
  /** Why, by code, something was kept after all, once it had been gathered. */
  readonly kept?: readonly KeptCode[];
  /** Whom rules were asked about, each place and age once, so that the decisions can be played again. */
  readonly ruledOn?: readonly RuledOn[];
};

/**
 * OWN_FAMILY: a picture turned out to name somebody of the asker's own. TOO_VAGUE: too little was said of
 * somebody to look for them, so that nobody was listed.
 */
export type KeptCode = 'OWN_FAMILY' | 'TOO_VAGUE';

/** Somebody as far as rules weighed them. An age that nobody knew is absent. */
export type RuledOn = {
  readonly part: FamilyPart;
  readonly age?: number;
  readonly restricted?: readonly RestrictionReason[];
};

/**
 * A change to the hub's own books, on record before it is made. Its content stands in the books; here are
 * the codes that review needs, and the digest of the whole, by which the two can be compared.
 */
export type Recorded = {
  readonly kind: 'RECORDED';
  readonly question: QuestionId;
  readonly act: EnquiryKind | HubAct;
  readonly actor: PractitionerId;
  readonly referral?: ReferralId;
  /** The document that is changed, by kind and id, such as `agreement/A-7`; never a name. */
  readonly changes: string;
  /** The document's version once it is changed. */
  readonly version: number;
  /** Codes of why, from closed lists; never free text. */
  readonly reasons: readonly string[];
  /** Of the canonical JSON (RFC 8785) of the document as changed. */
  readonly digest: Sha256;
};

/** What became of the bytes, as far as this process saw. Its absence means: assume disclosed. */
export type Outcome = {
  readonly kind: 'OUTCOME';
  readonly questions: readonly QuestionId[];
  readonly delivery: 'DELIVERED' | 'ABORTED';
};

/** A token that was not accepted. Nothing of the token is kept but why, and which issuer it named, if known here. */
export type TokenRefused = {
  readonly kind: 'TOKEN_REFUSED';
  readonly reason: string;
  readonly issuer?: string;
};

/** The first record of each writer: what is running. */
export type WriterStarted = {
  readonly kind: 'WRITER_STARTED';
  readonly build: string;
  readonly policy: RuleBundle;
  readonly node: string;
};

/** The last record of a writer that stopped in good order. */
export type WriterClosed = { readonly kind: 'WRITER_CLOSED' };

/** Everything that the audit log can say. */
export type AuditEvent =
  WriterStarted | Intent | Recorded | Disclosed | Outcome | TokenRefused | WriterClosed;

/** The hub's signed-for promise that a record exists: where it stands, and its hash. */
export type Receipt = {
  readonly writer: string;
  readonly block: number;
  readonly seq: number;
  readonly recordHash: Sha256;
  readonly at: Instant;
};
