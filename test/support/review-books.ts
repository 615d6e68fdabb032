import { mkdtemp, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placedRecords } from '../../src/audit/log/placed-records.ts';
import { instant } from '../../src/domain/day.ts';
import { asId } from '../../src/domain/ids.ts';
import type { Practitioner } from '../../src/domain/practitioner.ts';
import { AccessReader } from '../../src/review/access-reader.ts';
import { FLAG_SETTINGS } from '../../src/review/flags/flag-settings.ts';
import { joinEvents } from '../../src/review/join-events.ts';
import { noticePlan } from '../../src/review/notices.ts';
import { reportPlan } from '../../src/review/report/report-plan.ts';
import { legalHoldPlan } from '../../src/review/retention/legal-holds.ts';
import { RETENTION } from '../../src/review/retention/retention.ts';
import type { ReviewBooks } from '../../src/review/review-books.ts';
import { reviewPlan } from '../../src/review/reviews/review-plan.ts';
import { samplePlan } from '../../src/review/sample/sample-plan.ts';
import { subjectKeyPlan } from '../../src/review/subjects/subject-keys.ts';
import { subjectNames } from '../../src/review/subjects/subject-names.ts';
import { suspensionPlan } from '../../src/review/suspensions.ts';
import type { Change, DeskVisit } from '../../src/sharing/desk.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { indexOf, reviewLog, type Asked } from './review-log.ts';
import { factsWith } from './world.ts';

/** Books of review over a log of these questions, in a folder of their own. */
export async function reviewBooks(
  asked: readonly Asked[],
  now: string,
  changes: Partial<ReviewBooks> = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'review-books-'));
  const store = await openEmbeddedStore(join(folder, 'store'));
  const log = await reviewLog(asked);
  const index = await indexOf(log.indexed, join(folder, 'index'));
  const subjectKeys = await store.shelf(subjectKeyPlan);
  let ids = 0;
  const books: ReviewBooks = {
    log: {
      origin: 'hub.example/audit',
      size: () => log.log.size(),
      indexed: () => index.size,
      checkpoint: () => log.log.checkpoint(),
      signedAt: () => log.log.signedAt(),
      witnesses: () => log.log.witnesses(),
      verifierKeys: () => log.log.verifierKeys(),
      standing: () => log.log.standing(),
      prove: () => Promise.resolve({ without: 'FOREIGN' }),
      between: async function* (from, before) {
        const all = placedRecords(log.blocks, log.store.steps, 0, log.log.size());
        for await (const event of joinEvents(all))
          if (event.at >= from && event.at < before) yield event;
      },
    },
    reader: new AccessReader(index, log.blocks),
    subjectKeys,
    shredPictures: () => Promise.resolve(),
    subjects: subjectNames({
      keys: subjectKeys,
      hubKey: Buffer.alloc(32, 7),
      clock: () => instant(Date.parse(now)),
      random: randomBytes,
      monotonic: () => performance.now(),
    }),
    reviews: await store.shelf(reviewPlan),
    samples: await store.shelf(samplePlan),
    suspensions: await store.shelf(suspensionPlan),
    notices: await store.shelf(noticePlan),
    reports: await store.shelf(reportPlan),
    holds: await store.shelf(legalHoldPlan),
    agencies: store.agencies,
    referrals: store.referrals,
    flags: FLAG_SETTINGS,
    retention: RETENTION,
    now: () => instant(Date.parse(now)),
    newId: () => `id-${(ids += 1)}`,
    ...changes,
  };
  return {
    books,
    store,
    log,
    index,
    close: async () => {
      await index.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export const officer = (name: string, changes: Partial<Practitioner> = {}): Practitioner => ({
  id: asId(name),
  name,
  agency: asId('northmere-mash'),
  roles: ['IG_OFFICER'],
  teams: [asId(`team-of-${name}`)],
  ...changes,
});

/** Somebody before a desk, and every change that they put on record there. */
export function visitBy(viewer: Practitioner, at: string) {
  const recorded: Change[] = [];
  const visit: DeskVisit = {
    question: asId('q-visit'),
    viewer,
    askedAt: instant(Date.parse(at)),
    facts: factsWith(),
    signal: AbortSignal.timeout(20_000),
    record: async (change) => void recorded.push(change),
    showing: () => undefined,
    naming: () => undefined,
    mayKnowOf: () => true,
  };
  return { visit, recorded };
}
