import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { humanSource, type HumanSourceParts } from '../../../src/human-sources/human-source.ts';
import { openRequestBook, type RequestBook } from '../../../src/human-sources/request-book.ts';
import { openPictureKeys } from '../../../src/referrals/picture-keys.ts';
import { openEmbeddedStore } from '../../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { asking, MANDATE } from '../../support/agency-wire.ts';
import { answered, DUE, MARSH, OKAFOR, PROBATION, wishFor } from '../../support/human-requests.ts';
import { daysLater, NOW } from '../../support/registering.ts';

const ASKED = { mandate: MANDATE };
const WISHES = [OKAFOR, MARSH];

describe('an agency for which its people answer', () => {
  let folder: string;
  let store: Store;
  let book: RequestBook;
  let failed: unknown[];
  let records: string[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mash-human-'));
    store = await openEmbeddedStore(folder);
    book = await openRequestBook(
      store.shelf,
      await openPictureKeys(store.shelf, [randomBytes(32)]),
    );
    failed = [];
    records = [];
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  const source = (changes: Partial<HumanSourceParts> = {}) =>
    humanSource(PROBATION, {
      book,
      clock: () => Date.parse(NOW),
      dueAt: () => Promise.resolve(DUE),
      freshForDays: 28,
      mayTouch: () => true,
      isPaused: () => false,
      report: (cause) => void failed.push(cause),
      ...changes,
    });
  const record: Parameters<NonNullable<ReturnType<typeof source>['summon']>>[2] = ({ reasons }) => {
    records.push(...reasons);
    return Promise.resolve();
  };
  const waiting = () => book.waitingAt(PROBATION.code);

  test('finds a request by the time that it is on record, and by when it is due', async () => {
    const summoned = await source().summon?.(WISHES, ASKED, record);
    expect(summoned).toEqual({ askedAt: NOW, awaited: { dueAt: DUE, isLate: false } });
    expect(records).toEqual(['ASKED']);
    expect(await waiting()).toHaveLength(1);
    const late = { clock: () => Date.parse(daysLater(2)) };
    expect(await source(late).summon?.(WISHES, ASKED, record)).toMatchObject({
      awaited: { isLate: true },
    });
    expect(records).toEqual(['ASKED']);
  });

  test('is asked once by two who ask at once, and both wait for the one answer', async () => {
    const both = await Promise.all([
      source().summon?.(WISHES, ASKED, record),
      source().summon?.(WISHES, ASKED, record),
    ]);
    expect(both).toEqual([both[0], both[0]]);
    expect(await waiting()).toHaveLength(1);
  });

  test('is not asked where that cannot be put on record', async () => {
    const refuse = () => Promise.reject(new Error('no record'));
    expect(await source().summon?.(WISHES, ASKED, refuse)).toBe('UNAVAILABLE');
    expect(await waiting()).toEqual([]);
  });

  test('reads as unavailable where it ended between record and writing, and is asked by the next', async () => {
    const torn = { ...book, put: () => Promise.reject(new Error('the disk is full')) };
    expect(await source({ book: torn }).summon?.(WISHES, ASKED, record)).toBe('UNAVAILABLE');
    expect(failed).toHaveLength(1);
    expect(await waiting()).toEqual([]);
    expect(await source().summon?.(WISHES, ASKED, record)).toMatchObject({
      awaited: { dueAt: DUE },
    });
    expect(await waiting()).toHaveLength(1);
  });

  test('is asked for more in the same request, and awaits nothing once it has answered', async () => {
    await source().summon?.([OKAFOR], ASKED, record);
    await source().summon?.(WISHES, ASKED, record);
    expect(records).toEqual(['ASKED', 'ASKED_MORE']);
    const [first] = await waiting();
    if (!first) throw new Error('Nothing waits');
    await book.put(answered(undefined, first.value), first.version);
    expect(await source().summon?.(WISHES, ASKED, record)).toEqual({
      againBy: daysLater(1),
      askedAt: NOW,
    });
    expect(records).toHaveLength(2);
    const found = await source().find(WISHES, asking());
    expect(found).toMatchObject({
      answeredAt: NOW,
      value: [{ candidates: [{ recognised: true }] }, { candidates: [] }],
    });
    await source().summon?.([wishFor('person-3', 'Ray')], ASKED, record);
    expect(records.at(-1)).toBe('ASKED_AGAIN');
  });

  test('is paused whole, and cannot be read where its book cannot', async () => {
    const paused = source({ isPaused: () => true });
    expect(await paused.find(WISHES, asking())).toEqual({ kind: 'GAP', gap: 'PAUSED' });
    const unreadable = { ...book, ofReferral: () => Promise.reject(new Error('no book')) };
    expect(await source({ book: unreadable }).find(WISHES, asking())).toEqual({
      kind: 'GAP',
      gap: 'UNAVAILABLE',
    });
  });
});
