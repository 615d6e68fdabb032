import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { AccessIndex } from '../../../src/review/access-index/access-index.ts';
import { AccessReader, type AccessFilter } from '../../../src/review/access-reader.ts';
import { indexFolder, indexOf, reviewLog, type Asked } from '../../support/review-log.ts';

const PEOPLE = ['alfie', 'bella', 'carys', 'dewi', 'elin'];
const ACTORS = ['priya', 'marcus', 'noor'];

/** Three hundred questions, each a minute after the other; what they are about repeats in several rhythms. */
const asked = (from: number, to: number): readonly Asked[] =>
  Array.from({ length: to - from }, (_, index) => {
    const n = from + index;
    const refused = n % 11 === 0;
    return {
      question: `q-${n}`,
      at: new Date(Date.UTC(2026, 10, 1, 9, n)).toISOString(),
      intent: {
        actor: asId(ACTORS[n % 3] ?? ''),
        teams: [asId(`team-${n % 2}`)],
        named: asId(`R-${n % 7}`),
        decision: refused ? 'REFUSE' : 'PERMIT',
        reasons: refused ? ['NOT_ASSIGNED'] : [],
      },
      left: { subjects: refused ? [] : [asId(PEOPLE[n % 5] ?? ''), asId(`only-${n}`)] },
      ...(n % 13 === 0 ? { abandoned: true } : {}),
    };
  });

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => ({ folder, remove } = await indexFolder()));
afterEach(() => remove());

const everyone = asked(0, 300);
const log = await reviewLog(everyone);

/** All that fits, page by page. */
async function allOf(reader: AccessReader, filter: AccessFilter, first = 20) {
  const found: string[] = [];
  let after: number | undefined;
  do {
    // oxlint-disable-next-line no-await-in-loop -- page by page
    const page = await reader.page(filter, { first, ...(after === undefined ? {} : { after }) });
    found.push(...page.events.map(({ id }) => id));
    after = page.next;
  } while (after !== undefined);
  return found;
}

const idsOf = (fits: (one: Asked) => boolean) =>
  everyone
    .filter(fits)
    .map(({ question }) => question)
    .toReversed();

const FILTERS: readonly (readonly [string, AccessFilter, (one: Asked) => boolean])[] = [
  [
    'a person',
    { subjects: ['carys'] },
    ({ intent, left, abandoned }) =>
      !abandoned && intent?.decision === 'PERMIT' && left?.subjects?.[0] === 'carys',
  ],
  ['somebody shown once', { subjects: ['only-137'] }, ({ question }) => question === 'q-137'],
  [
    'two references of one person',
    { subjects: ['only-3', 'only-4'] },
    ({ question }) => question === 'q-3' || question === 'q-4',
  ],
  ['a practitioner', { actor: 'noor' }, ({ intent }) => intent?.actor === 'noor'],
  ['a team', { team: 'team-1' }, ({ intent }) => intent?.teams?.[0] === 'team-1'],
  ['a referral', { referral: 'R-3' }, ({ intent }) => intent?.named === 'R-3'],
  ['a rule by which an entry was shown', { rule: 'police-offences' }, () => true],
  ['a reason', { reason: 'NOT_ASSIGNED' }, ({ intent }) => intent?.decision === 'REFUSE'],
  [
    'a practitioner and a referral',
    { actor: 'priya', referral: 'R-2' },
    ({ intent }) => intent?.actor === 'priya' && intent.named === 'R-2',
  ],
  [
    'a span of time',
    { from: '2026-11-01T10:00:00.000Z', before: '2026-11-01T11:00:00.000Z' },
    ({ at }) => at >= '2026-11-01T10:00:00.000Z' && at < '2026-11-01T11:00:00.000Z',
  ],
  ['nobody there', { actor: 'mallory' }, () => false],
];

describe('what is looked up', () => {
  test.each(FILTERS)(
    'by %s is exactly what the log says, newest first',
    async (_what, filter, fits) => {
      const index = await indexOf(log.indexed, folder, 64);
      const reader = new AccessReader(index, log.blocks);
      expect(await allOf(reader, filter)).toEqual(idsOf(fits));
      await index.close();
    },
  );

  test('is the same whatever the size of the pages', async () => {
    const index = await indexOf(log.indexed, folder, 64);
    const reader = new AccessReader(index, log.blocks);
    expect(await allOf(reader, { actor: 'priya' }, 1)).toEqual(
      await allOf(reader, { actor: 'priya' }, 100),
    );
    await index.close();
  });

  test('says who asked, why, what left and what became of it', async () => {
    const one = await reviewLog([
      { question: 'q', at: '2026-11-02T09:00:00.000Z', delivery: 'DELIVERED' },
    ]);
    await one.trail.close();
    await one.log.round();
    const index = await indexOf(one.indexed, folder);
    const event = await new AccessReader(index, one.blocks).event('q');
    expect(event).toMatchObject({
      id: 'q',
      actor: 'https://issuer.example#priya',
      decision: 'PERMIT',
      referral: { purpose: 'CHILD_IN_NEED_S17', familyAgreement: 'GIVEN' },
      left: { bytes: 16_384, releases: [{ agency: 'northmere-police', shown: 3 }, {}] },
      delivery: 'DELIVERED',
      abandoned: false,
    });
    await index.close();
  });

  test('includes questions for which nothing was released', async () => {
    const index = await indexOf(log.indexed, folder);
    const event = await new AccessReader(index, log.blocks).event('q-13');
    expect(event).toMatchObject({ id: 'q-13' });
    expect(event?.left).toBeUndefined();
    await index.close();
  });
});

describe('the index', () => {
  test('keeps few files however long the log is', async () => {
    const index = await indexOf(log.indexed, folder, 8);
    expect(log.log.size()).toBeGreaterThan(512);
    expect((await readdir(folder)).length).toBeLessThan(16);
    await index.close();
  });

  test('takes up what it had, and follows what came since', async () => {
    const grown = await reviewLog(asked(0, 100));
    await (await indexOf(grown.indexed, folder, 16)).close();
    const before = await readdir(folder);
    await grown.put(asked(100, 160));
    const index = await indexOf(grown.indexed, folder, 16);
    expect(before.length).toBeGreaterThan(0);
    const found = await allOf(new AccessReader(index, grown.blocks), { actor: 'marcus' });
    expect(found).toHaveLength(53);
    await index.close();
  });

  test.each<[string, (path: string) => Promise<void>]>([
    ['cut off', (path) => truncate(path, 100)],
    [
      'altered in one bit',
      async (path) => {
        const bytes = await readFile(path);
        bytes[bytes.length - 60] = (bytes[bytes.length - 60] ?? 0) ^ 1;
        await writeFile(path, bytes);
      },
    ],
    ['no index at all', (path) => writeFile(path, 'something else')],
  ])('makes a run again that is %s', async (_how, spoil) => {
    await (await indexOf(log.indexed, folder, 64)).close();
    const names = await readdir(folder);
    await Promise.all(names.map((name) => spoil(join(folder, name))));
    const index = await indexOf(log.indexed, folder, 64);
    const reader = new AccessReader(index, log.blocks);
    expect(await allOf(reader, { actor: 'noor' })).toEqual(
      idsOf(({ intent }) => intent?.actor === 'noor'),
    );
    await index.close();
  });

  test('goes on where it was once its disk is back', async () => {
    const index = new AccessIndex({ folder, log: log.indexed, runLeaves: 64 });
    await index.load();
    await rm(folder, { recursive: true });
    await expect(index.follow()).rejects.toThrow('ENOENT');
    await expect(index.follow()).rejects.toThrow('ENOENT');
    await mkdir(folder);
    await index.follow();
    const reader = new AccessReader(index, log.blocks);
    expect(await allOf(reader, { actor: 'noor' })).toEqual(
      idsOf(({ intent }) => intent?.actor === 'noor'),
    );
    await index.close();
  });

  test('of another log is not believed', async () => {
    await (await indexOf(log.indexed, folder, 16)).close();
    const other = await reviewLog(asked(0, 300));
    const index = await indexOf(other.indexed, folder, 16);
    const reader = new AccessReader(index, other.blocks);
    expect(await allOf(reader, { referral: 'R-4' })).toEqual(
      idsOf(({ intent }) => intent?.named === 'R-4'),
    );
    await index.close();
  });

  test('of two processes in one folder is one and the same', async () => {
    const [one, two] = await Promise.all([
      indexOf(log.indexed, folder, 16),
      indexOf(log.indexed, folder, 16),
    ]);
    const [mine, theirs] = await Promise.all(
      [one, two].map((index) => allOf(new AccessReader(index, log.blocks), { actor: 'priya' })),
    );
    expect(mine).toEqual(theirs);
    await one.close();
    await two.close();
  });
});
