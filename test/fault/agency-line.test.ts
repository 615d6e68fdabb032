import { expect, test, vi } from 'vitest';
import type { Why } from '../../src/agencies/kit/gap.ts';
import type { Gap } from '../../src/sharing/ports.ts';
import type { Behaviour } from '../support/agency-hostile.ts';
import {
  announcesTooMuch,
  answersHtml,
  answersStatus,
  drips,
  dripsHeaders,
  gzipBomb,
  hangsUp,
  hangsUpHalfway,
  hugeHeader,
  manyHeaders,
  onlyInterim,
  redirectsTo,
  sendsAGibibyte,
  sendsLessThanAnnounced,
  silent,
  speaksAnotherProtocol,
} from '../support/agency-hostile-transport.ts';
import { CANARY, DANA, facing, SEEKING_DANA } from '../support/agency-situation.ts';
import { asking, clientOf, freePort, registered, testHub } from '../support/agency-wire.ts';
import { PATIENTLY } from '../support/patience.ts';

const TIMED_OUT = { kind: 'GAP', gap: 'TIMED_OUT' };
const WANTED = [{ holdings: [DANA], categories: ['DOMESTIC_ABUSE_INCIDENT'] }] as const;

test.each<[situation: string, Behaviour, Gap, Why]>([
  ['hangs up at once', hangsUp, 'UNAVAILABLE', 'UNREACHABLE'],
  ['hangs up halfway through an honest answer', hangsUpHalfway, 'UNAVAILABLE', 'UNREACHABLE'],
  ['says that it is overloaded', answersStatus(503), 'UNAVAILABLE', 'BUSY'],
  ['says that it is asked too often', answersStatus(429), 'UNAVAILABLE', 'BUSY'],
  ['stands behind a proxy that cannot reach it', answersStatus(502), 'UNAVAILABLE', 'BUSY'],
  ['breaks', answersStatus(500), 'FAULTY', 'STATUS'],
  ['refuses the request token', answersStatus(401), 'FAULTY', 'STATUS'],
  ['answers with no content', answersStatus(204), 'FAULTY', 'STATUS'],
  ['answers a page for people', answersHtml, 'FAULTY', 'CONTENT_TYPE'],
  ['speaks another protocol', speaksAnotherProtocol, 'FAULTY', 'BROKEN_HTTP'],
  ['sends a gzip bomb', gzipBomb, 'FAULTY', 'COMPRESSED'],
  ['announces five gibibytes', announcesTooMuch, 'FAULTY', 'TOO_LARGE'],
  ['sends a header of 64 kB', hugeHeader, 'FAULTY', 'BROKEN_HTTP'],
  ['sends a hundred thousand headers', manyHeaders, 'FAULTY', 'BROKEN_HTTP'],
  ['sends interim answers without end', onlyInterim, 'FAULTY', 'BROKEN_HTTP'],
  ['ends before all that it announced', sendsLessThanAnnounced, 'UNAVAILABLE', 'UNREACHABLE'],
])('an agency that %s is a gap, never an empty answer', async (_situation, behaviour, gap, why) => {
  const { source, agency, observed } = await facing(behaviour);
  const answer = await source.entries(WANTED, {}, asking());
  expect(answer).toEqual({ kind: 'GAP', gap });
  expect(observed).toEqual([expect.objectContaining({ wave: 'ENTRIES', outcome: gap, why })]);
  expect(JSON.stringify(observed)).not.toContain(CANARY);
  expect(agency.questions()).toBe(1);
});

test.each<[situation: string, Behaviour]>([
  ['never answers', silent],
  ['drips its answer byte by byte', drips],
  ['drips its headers line by line', dripsHeaders],
])('an agency that %s is timed out, and its connection closed', async (_situation, behaviour) => {
  const { source, agency } = await facing(behaviour, { client: { deadlineMs: 800 } });
  expect(await source.find([SEEKING_DANA], asking())).toEqual(TIMED_OUT);
  await vi.waitFor(() => expect(agency.givenUp()).toBe(1), PATIENTLY);
});

test('the corridor giving up closes the connection before the source’s own deadline', async () => {
  const { source, agency } = await facing(silent, { client: { deadlineMs: 60_000 } });
  const given = new AbortController();
  const answer = source.find([SEEKING_DANA], asking(given.signal));
  await vi.waitFor(() => expect(agency.questions()).toBe(1), PATIENTLY);
  given.abort();
  expect(await answer).toEqual(TIMED_OUT);
  await vi.waitFor(() => expect(agency.givenUp()).toBe(1), PATIENTLY);
});

test('a question given up before it is put never leaves', async () => {
  const { source, agency } = await facing(silent);
  const answer = await source.find([SEEKING_DANA], asking(AbortSignal.abort()));
  expect(answer).toEqual(TIMED_OUT);
  expect(agency.questions()).toBe(0);
});

test('a question that waits for a connection past its deadline never leaves', async () => {
  const client = { deadlineMs: 60_000, connections: 1 };
  const { source, agency } = await facing(silent, { client });
  const given = new AbortController();
  const first = source.find([SEEKING_DANA], asking(given.signal));
  await vi.waitFor(() => expect(agency.questions()).toBe(1), PATIENTLY);
  const second = source.find([SEEKING_DANA], asking(AbortSignal.timeout(300)));
  expect(await second).toEqual(TIMED_OUT);
  given.abort();
  expect(await first).toEqual(TIMED_OUT);
  await vi.waitFor(() => expect(agency.givenUp()).toBe(1), PATIENTLY);
  expect(agency.questions()).toBe(1);
});

test('a gibibyte in chunks is cut at the cap', async () => {
  const { behaviour, written } = sendsAGibibyte();
  const { source, agency, observed } = await facing(behaviour);
  expect(await source.entries(WANTED, {}, asking())).toEqual({ kind: 'GAP', gap: 'FAULTY' });
  expect(observed[0]?.why).toBe('TOO_LARGE');
  await vi.waitFor(() => expect(agency.givenUp()).toBe(1), PATIENTLY);
  expect(written()).toBeLessThan(64 * 1024 * 1024);
});

test('a redirect is not followed', async () => {
  const elsewhere = await facing(silent);
  const { source } = await facing(redirectsTo(elsewhere.agency.url));
  expect(await source.find([SEEKING_DANA], asking())).toEqual({ kind: 'GAP', gap: 'FAULTY' });
  expect(elsewhere.agency.questions()).toBe(0);
  expect(elsewhere.agency.connections()).toBe(0);
});

test('an agency that is down is unavailable', async () => {
  const { signer } = testHub();
  const source = clientOf(
    registered(`http://127.0.0.1:${await freePort()}/`, [signer.publicJwk]),
    signer,
  );
  expect(await source.find([SEEKING_DANA], asking())).toEqual({ kind: 'GAP', gap: 'UNAVAILABLE' });
  await source.close();
});

test('an agency that its owner paused is not even connected to', async () => {
  const { source, agency, observed } = await facing(silent, { registration: { state: 'PAUSED' } });
  expect(await source.find([SEEKING_DANA], asking())).toEqual({ kind: 'GAP', gap: 'PAUSED' });
  expect(await source.refresh(asking().signal)).toEqual({ kind: 'GAP', gap: 'PAUSED' });
  expect(agency.connections() + agency.questions()).toBe(0);
  expect(observed.map(({ outcome }) => outcome)).toEqual(['PAUSED', 'PAUSED']);
});
