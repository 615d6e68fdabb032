import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyLog } from '../../../src/audit/log/verify-log.ts';
import { verifyBlocks } from '../../../src/audit/verify.ts';
import { instant } from '../../../src/domain/day.ts';
import type { FamilyPicture } from '../../../src/domain/family-picture.ts';
import { asId } from '../../../src/domain/ids.ts';
import { openSnapshotVault, type SnapshotVault } from '../../../src/referrals/snapshot-vault.ts';
import { forgetReferences } from '../../../src/review/retention/forget-references.ts';
import { placeLegalHold } from '../../../src/review/retention/legal-holds.ts';
import { retentionDue } from '../../../src/review/retention/retention-due.ts';
import { intentFor } from '../../support/audit-events.ts';
import { LOG_KEY, ORIGIN } from '../../support/audit-log.ts';
import { officer, reviewBooks, visitBy } from '../../support/review-books.ts';

/** A picture that was shown and sealed, and whose time comes. */
const NOW = '2026-11-20T16:00:00.000Z';
const LATER = '2070-01-01T00:00:00.000Z';
const R1 = asId<never>('R-1');
const tom = officer('tom');

const picture: FamilyPicture = {
  id: 'picture-1',
  referral: R1,
  asOf: instant(Date.parse(NOW)),
  digest: asId('0'.repeat(64)),
  subjects: [],
  members: [],
  relationships: [],
  households: [{ id: 'h1', address: 'CANARY-wagtail', postcode: 'NM1 1AA', residents: [] }],
  chronology: [],
  flags: [],
  professionals: [],
  conflicts: [],
  newcomers: [],
  coverage: [],
  withheld: [],
};

let desk: Awaited<ReturnType<typeof reviewBooks>>;
let vault: SnapshotVault;
beforeEach(async () => {
  desk = await reviewBooks([], NOW);
  vault = await openSnapshotVault(desk.store.shelf, [randomBytes(32)]);
  const refs = await desk.books.subjects.refer([
    { kind: 'PERSON', referral: R1, person: asId('p1') },
  ]);
  await vault.keep({ ...picture, bytes: Buffer.from(JSON.stringify(picture)) });
  await desk.log.put([
    {
      question: 'q',
      at: '2026-11-19T09:00:00.000Z',
      intent: { named: R1 },
      left: { subjects: refs, pictures: [{ id: picture.id, digest: picture.digest }] },
    },
  ]);
  await desk.index.follow();
});
afterEach(() => desk.close());

const due = () =>
  retentionDue(desk.books).answer({ before: '2070-01-01' }, visitBy(tom, LATER).visit);

/** Forgets what is due, and puts on record in the log itself what the desk puts on record. */
async function forget() {
  const { visit } = visitBy(tom, LATER);
  const [one] = (await due()).due;
  await desk.log.trail.intend({ ...intentFor(visit.question), enquiry: 'FORGET_REFERENCES' });
  const record: typeof visit.record = async ({ value, reasons = [], ...change }) => {
    await desk.log.trail.recorded(
      {
        kind: 'RECORDED',
        question: visit.question,
        act: 'FORGET_REFERENCES',
        actor: tom.id,
        reasons,
        ...change,
      },
      value,
    );
  };
  const books = { ...desk.books, shredPictures: vault.shred };
  return forgetReferences(books).answer({ keys: [one?.key ?? ''] }, { ...visit, record });
}

test('a picture can be read until its time is over, and by nobody afterwards', async () => {
  expect(await vault.read(R1, picture.id)).toContain('CANARY-wagtail');
  await forget();
  expect(await vault.read(R1, picture.id)).toBeUndefined();
  expect(await vault.seen(R1, picture.id)).toBeUndefined();
});

test('that it was destroyed, and for which class, is in a log that still verifies', async () => {
  await forget();
  await desk.log.put([]);
  const log = { ...desk.log, origin: ORIGIN, keys: [LOG_KEY.key] };
  expect(await verifyBlocks(desk.log.blocks)).toMatchObject({ whole: true, flaws: [] });
  const { flaws, size } = await verifyLog(
    { ...log, store: desk.log.store },
    { checkpoints: [], receipts: [] },
    Date.parse(LATER),
  );
  expect({ flaws, size }).toEqual({ flaws: [], size: desk.log.log.size() });
  const records = JSON.stringify(desk.log.blocks.records());
  expect(records).toContain('"changes":"picture-key/R-1"');
  expect(records).toContain('"reasons":["CHILD_IN_NEED"]');
  expect(records).not.toContain('wagtail');
});

test('whoever cannot put it on record destroys nothing', async () => {
  const { visit } = visitBy(tom, LATER);
  const [one] = (await due()).due;
  const forgetting = forgetReferences({ ...desk.books, shredPictures: vault.shred }).answer(
    { keys: [one?.key ?? ''] },
    { ...visit, record: () => Promise.reject(new Error('the log cannot be written')) },
  );
  await expect(forgetting).rejects.toThrow('the log cannot be written');
  expect(await vault.read(R1, picture.id)).toContain('CANARY-wagtail');
  expect((await due()).due).toHaveLength(1);
});

test('a hold on an agency keeps the pictures that its information is in', async () => {
  await placeLegalHold(desk.books).answer(
    { on: 'agency/northmere-police', authority: 'Inquiry, letter of 3 March' },
    visitBy(tom, NOW).visit,
  );
  await expect(forget()).rejects.toThrow('keys names one under a legal hold');
  expect(await vault.read(R1, picture.id)).toContain('CANARY-wagtail');
});

test('a hold on an agency that was asked and showed nothing keeps none', async () => {
  await placeLegalHold(desk.books).answer(
    { on: 'agency/northmere-health', authority: 'Inquiry, letter of 3 March' },
    visitBy(tom, NOW).visit,
  );
  await forget();
  expect(await vault.read(R1, picture.id)).toBeUndefined();
});

test('no two officers who forget the last two people at once leave the pictures behind', async () => {
  const refs = await desk.books.subjects.refer([
    { kind: 'PERSON', referral: R1, person: asId('p2') },
  ]);
  const left = { subjects: refs, pictures: [] };
  const at = '2026-11-19T09:00:00.000Z';
  await desk.log.put([{ question: 'q2', at, intent: { named: R1 }, left }]);
  await desk.index.follow();
  const keys = (await due()).due.map(({ key }) => key);
  expect(keys).toHaveLength(2);
  const books = { ...desk.books, shredPictures: vault.shred };
  const recorded: string[] = [];
  let both = () => {};
  const bothHaveLooked = new Promise<void>((resolve) => (both = resolve));
  const record = async ({ changes }: { readonly changes: string }) => {
    recorded.push(changes);
    if (recorded.length === 2) both();
    await bothHaveLooked;
  };
  const forgotten = ['tom', 'ursula'].map((name, nth) => {
    const { visit } = visitBy(officer(name), LATER);
    return forgetReferences(books).answer({ keys: keys.slice(nth, nth + 1) }, { ...visit, record });
  });
  expect((await Promise.all(forgotten)).flat().toSorted()).toEqual(keys.toSorted());
  expect(await vault.read(R1, picture.id)).toBeUndefined();
  expect(recorded).toContain('picture-key/R-1');
});
