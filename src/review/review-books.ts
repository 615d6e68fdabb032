import type { Proving } from '../audit/log/prove.ts';
import type { WitnessState } from '../audit/log/witness-state.ts';
import type { Instant } from '../domain/day.ts';
import type { ReferralId } from '../domain/ids.ts';
import type { AgencyRegister, ReferralBook } from '../sharing/ports.ts';
import type { Shelf } from '../store/shelf.ts';
import type { AccessEvent } from './access-event.ts';
import type { AccessReader } from './access-reader.ts';
import type { AccessReportDocument } from './report/report-plan.ts';
import type { FlagSettings } from './flags/flag-settings.ts';
import type { LegalHold } from './retention/legal-holds.ts';
import type { RetentionSettings } from './retention/retention.ts';
import type { Notice } from './notices.ts';
import type { Review } from './reviews/review-plan.ts';
import type { AccessSample } from './sample/sample-plan.ts';
import type { SubjectKey } from './subjects/subject-keys.ts';
import type { NamedSubjects } from './subjects/subject-names.ts';
import type { Suspension } from './suspensions.ts';

/** The log as those see it who review it. */
export type ReviewLog = {
  /** Its unique name (C2SP tlog-checkpoint). */
  readonly origin: string;
  /** How many records the log has, and how many of them can be looked up by now. */
  readonly size: () => number;
  readonly indexed: () => number;
  /** The newest signed checkpoint; undefined while nothing has been placed. */
  readonly checkpoint: () => string | undefined;
  /** When that was signed, and who is known to keep which. */
  readonly signedAt: () => Instant | undefined;
  readonly witnesses: () => readonly WitnessState[];
  /** By which keys it is checked, as C2SP verifier keys. */
  readonly verifierKeys: () => readonly string[];
  /** SOUND, LATE or REFUSING. */
  readonly standing: () => string;
  /** The proof of a signed receipt, or why there is none. */
  readonly prove: (sealedReceipt: string) => Promise<Proving>;
  /** Everything asked in a span of time, in the order of its ending; each bound an instant. */
  readonly between: (from: string, before: string) => AsyncIterable<AccessEvent>;
};

/** What the desks of review keep and read. */
export type ReviewBooks = {
  readonly log: ReviewLog;
  readonly reader: AccessReader;
  readonly subjects: NamedSubjects;
  readonly subjectKeys: Shelf<SubjectKey>;
  /** Makes every picture that was kept of a referral unreadable, for good. */
  readonly shredPictures: (referral: ReferralId, at: Instant) => Promise<void>;
  readonly reviews: Shelf<Review>;
  readonly samples: Shelf<AccessSample>;
  readonly suspensions: Shelf<Suspension>;
  readonly notices: Shelf<Notice>;
  readonly reports: Shelf<AccessReportDocument>;
  readonly holds: Shelf<LegalHold>;
  readonly agencies: AgencyRegister;
  readonly referrals: ReferralBook;
  readonly flags: FlagSettings;
  readonly retention: RetentionSettings;
  readonly now: () => Instant;
  readonly newId: () => string;
};
