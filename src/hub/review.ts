import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { auditOrigin } from './audit-names.ts';
import type { AuditLog } from '../audit/log/audit-log.ts';
import { placedRecords } from '../audit/log/placed-records.ts';
import { prove } from '../audit/log/prove.ts';
import type { Settings } from '../config.ts';
import { instant } from '../domain/day.ts';
import { AccessIndex } from '../review/access-index/access-index.ts';
import { AccessReader } from '../review/access-reader.ts';
import { joinEvents } from '../review/join-events.ts';
import { noticePlan } from '../review/notices.ts';
import { reportPlan } from '../review/report/report-plan.ts';
import { legalHoldPlan } from '../review/retention/legal-holds.ts';
import { RETENTION } from '../review/retention/retention.ts';
import type { ReviewBooks, ReviewLog } from '../review/review-books.ts';
import { reviewPlan } from '../review/reviews/review-plan.ts';
import { samplePlan } from '../review/sample/sample-plan.ts';
import { subjectKeyPlan } from '../review/subjects/subject-keys.ts';
import type { NamedSubjects } from '../review/subjects/subject-names.ts';
import { suspensionPlan } from '../review/suspensions.ts';
import type { Store } from '../store/store.ts';

type Parts = {
  readonly store: Store;
  readonly settings: Settings;
  readonly auditLog: AuditLog;
  readonly subjects: NamedSubjects;
  readonly shredPictures: ReviewBooks['shredPictures'];
  readonly opened: (() => Promise<unknown>)[];
  readonly report: (cause: unknown) => void;
};

/** How often the index is brought up to the log. */
const FOLLOW_MS = 500;
/** Where it could not be, somebody has to see to the disk first. */
const AFTER_FAILURE_MS = 10_000;
const ID_BYTES = 16;
/** A question that is asked at the end of a span has been answered, or given up, within so long of it. */
const ANSWERED_WITHIN_MS = 300_000;

/** Everything that is kept and read to review access. The index is made, and followed, in the background. */
export async function openReviewBooks(parts: Parts): Promise<ReviewBooks> {
  const { store, settings, auditLog, subjects, shredPictures } = parts;
  const index = followed(parts);
  const { shelf, agencies, referrals } = store;
  const [subjectKeys, reviews, samples, suspensions, notices, reports, holds] = await Promise.all([
    shelf(subjectKeyPlan),
    shelf(reviewPlan),
    shelf(samplePlan),
    shelf(suspensionPlan),
    shelf(noticePlan),
    shelf(reportPlan),
    shelf(legalHoldPlan),
  ]);
  return {
    log: reviewLog(auditLog, index, { store, origin: auditOrigin(settings) }),
    reader: new AccessReader(index, store.auditBlocks),
    subjects,
    subjectKeys,
    shredPictures,
    reviews,
    samples,
    suspensions,
    notices,
    reports,
    holds,
    agencies,
    referrals,
    flags: settings.review,
    retention: settings.retention ?? RETENTION,
    now: () => instant(Date.now()),
    newId: () => randomBytes(ID_BYTES).toString('base64url'),
  };
}

/** An index that takes up what it had, and follows the log until the hub stops. */
function followed({ store, settings, auditLog, opened, report }: Parts): AccessIndex {
  const index = new AccessIndex({
    folder: join(settings.home, 'access-index'),
    log: {
      blocks: store.auditBlocks,
      steps: store.auditLog.steps,
      size: () => auditLog.size(),
      rootAt: (size) => auditLog.rootAt(size),
    },
  });
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let waitMs = FOLLOW_MS;
  const failed = (cause: unknown) => {
    waitMs = AFTER_FAILURE_MS;
    report(cause);
  };
  let running = index.load().catch(failed);
  const round = () => {
    running = running
      .then(() => (stopped ? undefined : index.follow()))
      .catch(failed)
      .finally(() => {
        if (!stopped) timer = setTimeout(round, waitMs).unref();
        waitMs = FOLLOW_MS;
      });
  };
  round();
  opened.push(async () => {
    stopped = true;
    clearTimeout(timer);
    index.stop();
    await running;
    await index.close();
  });
  return index;
}

function reviewLog(
  auditLog: AuditLog,
  index: AccessIndex,
  { store, origin }: { readonly store: Store; readonly origin: string },
): ReviewLog {
  return {
    origin,
    size: () => auditLog.size(),
    indexed: () => index.size,
    checkpoint: () => auditLog.checkpoint(),
    signedAt: () => auditLog.signedAt(),
    witnesses: () => auditLog.witnesses(),
    verifierKeys: () => auditLog.verifierKeys(),
    standing: () => auditLog.standing(),
    prove: (sealed) => prove(auditLog, sealed, { origin, now: Date.now() }),
    between: async function* (from, before) {
      const span = index.span({
        since: Date.parse(from),
        before: Date.parse(before) + ANSWERED_WITHIN_MS,
      });
      const { auditBlocks, auditLog: log } = store;
      const records = placedRecords(auditBlocks, log.steps, span.from, span.to);
      for await (const event of joinEvents(records))
        if (event.at >= from && event.at < before) yield event;
    },
  };
}
