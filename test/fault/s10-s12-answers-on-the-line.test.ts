import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import type { Why } from '../../src/agencies/kit/gap.ts';
import type { Behaviour } from '../support/agency-hostile.ts';
import {
  announcesLengthAndChunks,
  announcesTwoLengths,
  answersAhead,
  saysMoreThanAnnounced,
  speaksHttp10,
  splitsAHeader,
} from '../support/agency-hostile-splitting.ts';
import {
  announcesTooMuch,
  drips,
  dripsHeaders,
  gzipBomb,
  hugeHeader,
  manyHeaders,
  onlyInterim,
  sendsAGibibyte,
  sendsLessThanAnnounced,
  silent,
} from '../support/agency-hostile-transport.ts';
import { CANARY, DANA, facing } from '../support/agency-situation.ts';
import { asking } from '../support/agency-wire.ts';
import { PATIENTLY } from '../support/patience.ts';

const MIB = 1024 * 1024;
const WANTED = [{ holdings: [DANA], categories: ['DOMESTIC_ABUSE_INCIDENT'] }] as const;

const brotliBomb: Behaviour = ({ signed }) =>
  signed(brotliCompressSync(Buffer.alloc(16 * MIB, '[')), { 'content-encoding': 'br' });

/** Compressed, and says nothing of it. */
const hiddenBomb: Behaviour = ({ signed }) => signed(brotliCompressSync(Buffer.alloc(MIB, '[')));

async function asked(behaviour: Behaviour, deadlineMs = 5_000) {
  const { source, agency, observed } = await facing(behaviour, { client: { deadlineMs } });
  const answer = await source.entries(WANTED, {}, asking());
  return { answer, agency, source, why: observed[0]?.why };
}

describe('S10: an answer that is too large', () => {
  test.each<[string, Behaviour, Why]>([
    ['as a gzip bomb', gzipBomb, 'COMPRESSED'],
    ['as a brotli bomb', brotliBomb, 'COMPRESSED'],
    ['as a bomb that hides its encoding', hiddenBomb, 'NOT_JSON'],
    ['by its announced length', announcesTooMuch, 'TOO_LARGE'],
    ['by a gibibyte of chunks', sendsAGibibyte().behaviour, 'TOO_LARGE'],
    ['by a hundred thousand headers', manyHeaders, 'BROKEN_HTTP'],
    ['by a header of 64 kB', hugeHeader, 'BROKEN_HTTP'],
  ])('%s is faulty', async (_how, behaviour, expected) => {
    const { answer, why } = await asked(behaviour);
    expect(answer).toEqual({ kind: 'GAP', gap: 'FAULTY' });
    expect(why).toBe(expected);
  });

  test('or smaller than it announced is no answer', async () => {
    const { answer, why } = await asked(sendsLessThanAnnounced);
    expect(answer).toEqual({ kind: 'GAP', gap: 'UNAVAILABLE' });
    expect(why).toBe('UNREACHABLE');
  });
});

describe('S11: an answer that does not end', () => {
  test.each<[string, Behaviour]>([
    ['does not begin', silent],
    ['drips its headers', dripsHeaders],
    ['drips its body', drips],
  ])('because it %s is cut off at the deadline', async (_how, behaviour) => {
    const { answer, agency, why } = await asked(behaviour, 700);
    expect(answer).toEqual({ kind: 'GAP', gap: 'TIMED_OUT' });
    expect(why).toBe('DEADLINE');
    await vi.waitFor(() => expect(agency.givenUp()).toBe(1), PATIENTLY);
  });

  test('because it is interim for ever is faulty', async () => {
    const { answer, why } = await asked(onlyInterim);
    expect(answer).toEqual({ kind: 'GAP', gap: 'FAULTY' });
    expect(why).toBe('BROKEN_HTTP');
  });
});

describe('S12: more or less than one answer on the line', () => {
  test.each<[string, Behaviour]>([
    ['two lengths', announcesTwoLengths],
    ['a length and chunks', announcesLengthAndChunks],
    ['a header split in two', splitsAHeader],
  ])('%s make it faulty', async (_how, behaviour) => {
    const { answer, why } = await asked(behaviour);
    expect(answer).toEqual({ kind: 'GAP', gap: 'FAULTY' });
    expect(why).toBe('BROKEN_HTTP');
  });

  test('HTTP/1.0 is read to its end, and is an answer only where it is signed', async () => {
    const { answer, why } = await asked(speaksHttp10);
    expect(answer).toEqual({ kind: 'GAP', gap: 'FAULTY' });
    expect(why).toBe('UNSIGNED');
  });

  test('an answer sent ahead is never taken for that to the next question', async () => {
    const planted = JSON.stringify({ data: { e0: [{ summary: CANARY }] } });
    const { source, agency } = await asked(answersAhead(planted));
    const next = await source.entries(WANTED, {}, asking());
    expect(next).toEqual({ kind: 'GAP', gap: 'FAULTY' });
    expect(JSON.stringify(next)).not.toContain(CANARY);
    expect(agency.questions()).toBe(2);
    await vi.waitFor(() => expect(agency.connections()).toBeLessThanOrEqual(1), PATIENTLY);
  });

  test('what follows an answer’s end is never part of the next', async () => {
    const { source, agency, why } = await asked(saysMoreThanAnnounced);
    await source.entries(WANTED, {}, asking());
    expect(why).toBe('UNSIGNED');
    expect(agency.questions()).toBe(2);
  });
});
