import { randomBytes } from 'node:crypto';
import { type AuditTrailOptions, openAuditTrail } from '../../src/audit/writer.ts';
import type { Disclosed, Intent } from '../../src/domain/audit-event.ts';
import { asId, type QuestionId, type Sha256 } from '../../src/domain/ids.ts';
import { MemoryBlocks } from './audit-blocks.ts';

const DIGEST: Sha256 = asId('0'.repeat(64));

/** An analyst's question about a family that may be answered. */
export const intentFor = (question: string): Intent => ({
  kind: 'INTENT',
  question: asId(question),
  enquiry: 'FAMILY_PICTURE',
  named: asId('r-1'),
  actor: asId('https://issuer.example#priya'),
  agency: asId('northmere-hub'),
  roles: ['MASH_ANALYST'],
  teams: [asId('mash-north')],
  referral: {
    id: asId('r-1'),
    status: 'INFO_GATHERING',
    rag: 'AMBER',
    threshold: 3,
    purpose: 'CHILD_IN_NEED_S17',
    familyAgreement: 'GIVEN',
  },
  decision: 'PERMIT',
  reasons: [],
  rules: ['police-offences', 'health-attendances'],
  basis: ['UK GDPR Art 6(1)(e)', 'Children Act 1989 s.17'],
  agreements: [{ id: asId('isa-police'), version: 1 }],
  sources: [asId('northmere-police'), asId('northmere-health')],
  policy: { version: '1', digest: DIGEST },
});

/** The record that bytes are about to leave for these questions. */
export const disclosedFor = (...questions: readonly string[]): Disclosed => ({
  kind: 'DISCLOSED',
  questions: questions.map((question) => asId<QuestionId>(question)),
  status: 200,
  bytes: 16_384,
  digest: DIGEST,
  pictures: [{ id: 'p-1', digest: DIGEST }],
  releases: [
    {
      agency: asId('northmere-police'),
      state: 'ANSWERED',
      held: 4,
      shown: 3,
      fields: ['SUMMARY', 'OCCURRED_ON'],
      rules: ['police-offences'],
    },
    {
      agency: asId('northmere-health'),
      state: 'NO_TRACE',
      held: 0,
      shown: 0,
      fields: [],
      rules: [],
    },
  ],
  subjects: [asId('YWxmaWUtbWFybG93LXBlcnNvbg'), asId('YWxmaWUtbWFybG93LWhlYWx0aA')],
  faults: [],
});

/** What a test says was started. */
export const STARTED: AuditTrailOptions['started'] = {
  build: 'test',
  policy: { version: '1', digest: DIGEST },
  node: process.version,
};

/** A trail over a store in memory, which gives up after some milliseconds instead of seconds. */
export async function openTrail(
  options: Partial<Omit<AuditTrailOptions, 'blocks'>> = {},
  blocks = new MemoryBlocks(),
) {
  const trail = await openAuditTrail({
    blocks,
    started: STARTED,
    clock: () => Date.UTC(2026, 10, 22),
    random: randomBytes,
    patience: { attempts: 3, attemptMs: 200, pauseMs: 1 },
    reopenMs: 5,
    ...options,
  });
  return { blocks, trail };
}

/** Asks and discloses the given number of questions, one after the other. */
export async function answerQuestions(
  trail: Awaited<ReturnType<typeof openAuditTrail>>,
  many: number,
  name = 'q',
): Promise<void> {
  for (let index = 0; index < many; index++) {
    // oxlint-disable-next-line no-await-in-loop -- each question gets a block of its own
    await trail.intend(intentFor(`${name}-${index}`));
    // oxlint-disable-next-line no-await-in-loop -- as above
    await trail.disclosed(disclosedFor(`${name}-${index}`));
  }
}
