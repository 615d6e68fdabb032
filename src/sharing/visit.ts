import type { About } from '../../policies/vocabulary.ts';
import type { KeptCode, Receipt, SourceRelease } from '../domain/audit-event.ts';
import type { Instant } from '../domain/day.ts';
import type { EnquiryKind } from '../domain/enquiry-kinds.ts';
import type { FamilyPicture } from '../domain/family-picture.ts';
import { Fault } from '../domain/fault.ts';
import type { QuestionId, ReferralId } from '../domain/ids.ts';
import type { Link } from '../domain/link.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { RuleBundle } from '../domain/sharing.ts';
import { readFacts, type FactBooks, type Known } from './facts.ts';
import { countFamily, type FamiliesLookedFor } from './families-looked-for.ts';
import type { FamilyHub } from './family-question.ts';
import type { Change } from './desk.ts';
import type { FoundRecord } from './links.ts';
import type { Listings } from './listings.ts';
import type { SealedPicture } from './picture-digest.ts';
import type { AuditTrail } from './ports.ts';
import type { Subject, SubjectNames } from './subjects.ts';

export type Hub = FamilyHub &
  FactBooks &
  Listings & {
    readonly policy: RuleBundle;
    readonly audit: AuditTrail;
    readonly pictures: PictureKeeper;
    /** Keeps what agencies found as proposals, and gives the link of each record in the same order. */
    readonly proposals: (proposing: Proposing) => Promise<readonly Link[]>;
    /** Signs a receipt, as a compact JWS. */
    readonly seal: (receipt: Receipt) => string;
    readonly subjects: SubjectNames;
    readonly newId: () => string;
    readonly lookedFor: FamiliesLookedFor;
  };

export type Proposing = {
  readonly referral: ReferralId;
  readonly found: readonly FoundRecord[];
  readonly at: Instant;
  /** Resolves when the change is on record; only then is it made. */
  readonly record: (change: Change) => Promise<void>;
};

/** Keeps each picture that is shown, so that a decision can say what was seen. */
type PictureKeeper = {
  /** Resolves when the picture is kept durably. */
  readonly keep: (picture: SealedPicture) => Promise<void>;
};

/** One request of one practitioner, from the door to the socket. */
export type Visit = {
  readonly hub: Hub;
  readonly viewer: Practitioner;
  readonly signal: AbortSignal;
  readonly admitted: Map<string, Admission[]>;
  readonly known: Map<ReferralId | undefined, Promise<Known>>;
  readonly questions: QuestionId[];
  readonly pictures: Pick<FamilyPicture, 'id' | 'digest'>[];
  /** Keepings of those pictures that have begun. */
  readonly keepings: Promise<void>[];
  readonly releases: SourceRelease[];
  readonly shown: Subject[];
  /** Why something was kept after it had been gathered. */
  readonly kept: Set<KeptCode>;
  /** Everybody about whom rules were asked. */
  readonly ruledOn: About[];
};
type Admission = { readonly id: QuestionId; readonly known: Known };

export const freshVisit = (hub: Hub, viewer: Practitioner, signal: AbortSignal): Visit => ({
  hub,
  viewer,
  signal,
  admitted: new Map(),
  known: new Map(),
  questions: [],
  pictures: [],
  keepings: [],
  releases: [],
  shown: [],
  kept: new Set(),
  ruledOn: [],
});

/** Read once for each referral that a request names, so that one request is ruled on one state of the world. */
export function knownOf(visit: Visit, referral: ReferralId | undefined): Promise<Known> {
  const read = visit.known.get(referral) ?? readFacts(visit.hub, visit.viewer, referral);
  visit.known.set(referral, read);
  return read;
}

export function giveAdmission(
  visit: Visit,
  kind: EnquiryKind,
  named: ReferralId | undefined,
  admission: Admission,
): void {
  countFamily(visit, kind, named);
  const key = keyOf(kind, named);
  visit.admitted.set(key, [...(visit.admitted.get(key) ?? []), admission]);
}

/** Nothing is asked that was not admitted; each admission serves once. */
export function takeAdmission(
  { admitted }: Visit,
  kind: EnquiryKind,
  named: ReferralId | undefined,
): Admission {
  const admission = admitted.get(keyOf(kind, named))?.pop();
  if (!admission) throw new Fault('NOT_AVAILABLE');
  return admission;
}

const keyOf = (kind: EnquiryKind, referral: ReferralId | undefined) => `${kind}/${referral ?? ''}`;
