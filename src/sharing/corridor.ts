import type { Agency } from '../domain/agency.ts';
import type { Receipt } from '../domain/audit-event.ts';
import type { EnquiryKind } from '../domain/enquiry-kinds.ts';
import type { FamilyPicture } from '../domain/family-picture.ts';
import type { FaultCode } from '../domain/fault.ts';
import type { QuestionId, ReferralId } from '../domain/ids.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { Referral } from '../domain/referral.ts';
import type { Enquiry } from '../domain/sharing.ts';
import type { Desk, DeskAsks } from './desk.ts';
import type { PersonMatches } from './matches.ts';
import type { AgencyCard, DataSource } from './ports.ts';

/** What each kind of enquiry discloses, already ruled and redacted. */
export type Disclosures = {
  readonly FAMILY_PICTURE: { readonly question: QuestionId; readonly picture: FamilyPicture };
  readonly PERSON_MATCHES: PersonMatches | null;
  readonly REFERRAL: Referral;
  readonly REFERRALS: readonly Referral[];
  readonly SOURCES: readonly SourceListing[];
  readonly ME: Practitioner;
};
export type SourceListing = {
  readonly agency: Agency;
  readonly state: DataSource['state'];
  readonly registeredAt: DataSource['registeredAt'];
  readonly card: AgencyCard | undefined;
};

/** What stands at the door: which kind of enquiry, and which referral it names. */
export type Knock = { readonly enquiry: EnquiryKind; readonly referral?: ReferralId };

/** Bytes that may be written to a socket, because exactly these are on record. Only `release` makes them. */
export type Released = {
  readonly status: number;
  readonly bytes: Uint8Array;
  /** Absent where no question was put, so that nothing could be disclosed. */
  readonly receipt?: Receipt;
  /** The same receipt as the log has signed it: a compact JWS. */
  readonly sealedReceipt?: string;
  readonly released: true;
};

/** The one way by which information leaves the hub, for one request of one practitioner. */
export interface Corridor {
  /**
   * Whether this practitioner may put this enquiry. A refusal is durable in the audit log before this
   * resolves to false. Rejects with a Fault when facts cannot be read or the refusal not recorded.
   */
  admit(knock: Knock): Promise<boolean>;
  /** Answers an enquiry that was admitted. The intent is durable before anybody is asked. */
  ask<Kind extends Enquiry['kind']>(
    enquiry: Extract<Enquiry, { kind: Kind }>,
  ): Promise<Disclosures[Kind]>;
  /** Stands at a desk to which this practitioner was admitted. The intent is durable before the desk answers. */
  at<Asks extends DeskAsks, Gets>(desk: Desk<Asks, Gets>, asks: Asks): Promise<Gets>;
  /** The last step: resolves when a record of exactly these bytes is durable. Until then nothing may be written. */
  release(status: number, bytes: Uint8Array, faults: readonly FaultCode[]): Promise<Released>;
  /** What became of the bytes; best effort. */
  delivered(delivery: 'DELIVERED' | 'ABORTED'): void;
}
