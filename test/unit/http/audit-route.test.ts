import { expect, test } from 'vitest';
import { routes } from '../../../policies/entrances/routes.ts';
import { readTilePath } from '../../../src/audit/log/tiles.ts';
import { instant } from '../../../src/domain/day.ts';
import { Fault } from '../../../src/domain/fault.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { DeskVisit } from '../../../src/sharing/desk.ts';
import { priya, SEALED } from '../../support/gateway-doubles.ts';
import { frontFor, TOKEN, type FrontChanges } from '../../support/gateway-front.ts';
import { factsWith } from '../../support/world.ts';
import { PATIENTLY } from '../../support/patience.ts';

const CHECKPOINT = Buffer.from('hub.example/audit\n3\nroot\n\n— key sig\n');
const readLog = (path: string) =>
  Promise.resolve(path === 'checkpoint' || path === 'tile/0/000' ? CHECKPOINT : undefined);
/** The desk of the log looks at nothing of its visit but what it was asked. */
const visit: DeskVisit = {
  question: asId('q1'),
  viewer: priya,
  askedAt: instant(1_700_000_000_000),
  facts: factsWith(),
  signal: new AbortController().signal,
  record: () => Promise.resolve(),
  showing: () => undefined,
  naming: () => undefined,
  mayKnowOf: () => true,
};
const readable: FrontChanges = {
  readLog,
  corridor: () => ({
    at: (desk, asks) => desk.answer(asks, visit),
    release: (status, bytes) =>
      Promise.resolve({ status, bytes, sealedReceipt: SEALED, released: true }),
  }),
};

const get = (url: string, headers: Readonly<Record<string, string>> = { authorization: TOKEN }) =>
  fetch(url, { headers });

test('an auditor gets the newest checkpoint, byte for byte, and the look is in the log', async () => {
  const front = await frontFor(readable);
  const told = await get(`${front.url}/audit/checkpoint`);
  expect(told.status).toBe(200);
  expect(Buffer.from(await told.arrayBuffer())).toEqual(CHECKPOINT);
  expect(told.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(told.headers.get('audit-receipt')).toBe(SEALED);
  expect(told.headers.get('cache-control')).toBe('no-store');
  expect(front.corridors[0]?.log.knocks).toEqual([{ enquiry: 'AUDIT_LOG' }]);
  expect(front.corridors[0]?.log.released).toMatchObject([{ status: 200 }]);
  await expect.poll(() => front.corridors[0]?.log.deliveries, PATIENTLY).toEqual(['DELIVERED']);
});

test('a tile comes as bytes', async () => {
  const front = await frontFor(readable);
  const told = await get(`${front.url}/audit/tile/0/000`);
  expect([told.status, told.headers.get('content-type')]).toEqual([
    200,
    'application/octet-stream',
  ]);
});

test('whoever may not read the log is told what is told of a path that is not there', async () => {
  const front = await frontFor(readable);
  const shut = await frontFor({
    ...readable,
    corridor: () => ({ admit: () => Promise.resolve(false) }),
  });
  const refused = await get(`${shut.url}/audit/checkpoint`);
  const missing = await get(`${front.url}/audit/tile/0/999`);
  expect([refused.status, await refused.text()]).toEqual([missing.status, await missing.text()]);
  expect(refused.status).toBe(404);
  expect(shut.corridors[0]?.log.released).toHaveLength(1);
});

test('without a token nothing is read, and only reading is a way in', async () => {
  const front = await frontFor(readable);
  expect((await get(`${front.url}/audit/checkpoint`, {})).status).toBe(401);
  const posted = await fetch(`${front.url}/audit/checkpoint`, { method: 'POST' });
  expect(posted.status).toBe(404);
  expect(front.corridors).toHaveLength(0);
});

test('where the look cannot be put on record, nothing of the log leaves', async () => {
  const front = await frontFor({
    ...readable,
    corridor: (signal) => ({
      ...readable.corridor?.(signal),
      release: () => Promise.reject(new Fault('AUDIT_UNAVAILABLE')),
    }),
  });
  const told = await get(`${front.url}/audit/checkpoint`);
  expect(told.status).toBe(503);
  expect(await told.text()).not.toContain('root');
});

test.each([
  ['checkpoint', 'AUDIT_LOG'],
  ['tile/0/000', 'AUDIT_LOG'],
  ['tile/entries/000', 'AUDIT_LOG_ENTRIES'],
  ['tile/entries/x001/000.p/7', 'AUDIT_LOG_ENTRIES'],
])('%s is asked for as %s', async (path, enquiry) => {
  const front = await frontFor(readable);
  await get(`${front.url}/audit/${path}`);
  expect(front.corridors[0]?.log.knocks).toEqual([{ enquiry }]);
});

test.each(['tile/entries', 'tile//entries/000', 'tile/%65ntries/000', 'tile/Entries/000'])(
  '%s is no way around the door of the records',
  async (path) => {
    const asked: string[] = [];
    const front = await frontFor({
      ...readable,
      readLog: (read) => {
        asked.push(read);
        return Promise.resolve(undefined);
      },
    });
    await get(`${front.url}/audit/${path}`);
    expect(front.corridors[0]?.log.knocks).toEqual([{ enquiry: 'AUDIT_LOG' }]);
    expect(asked.map((read) => readTilePath(read))).toEqual([undefined]);
  },
);

test('hashes are for auditors and IG officers, and records for auditors alone', () => {
  expect(routes).toEqual({
    '/audit/': { enquiry: 'AUDIT_LOG', door: 'AUDIT_READER' },
    '/audit/tile/entries/': { enquiry: 'AUDIT_LOG_ENTRIES', door: 'RAW_AUDIT_READER' },
  });
});
