import { expect, test } from 'vitest';
import { z } from 'zod';
import { asId, type PractitionerId } from '../../../../src/domain/ids.ts';
import { lastingInMemory } from '../../../../src/http/console/lasting/in-memory.ts';
import { recordsIn } from '../../../../src/http/console/lasting/records.ts';
import { sealingWith } from '../../../../src/http/console/lasting/sealing.ts';
import { keepSwept, sweep } from '../../../../src/http/console/lasting/sweeping.ts';

const PRIYA = asId<PractitionerId>('issuer#priya');
const NOOR = asId<PractitionerId>('issuer#noor');
const KEY = Buffer.alloc(32, 1);

function opened(key: Uint8Array = KEY, lasting = lastingInMemory()) {
  const clock = { now: 0 };
  const behind = { lasting, sealing: sealingWith(key), clock: () => clock.now };
  const records = recordsIn(behind, { kind: 'note', shape: z.string(), mostEach: 2 });
  return { clock, lasting, behind, records };
}
const until = (ends: number, of = PRIYA) => ({ of, until: ends });

test('a record is found by its name until its time is over', async () => {
  const { records, clock } = opened();
  await records.keep('a', 'one', until(1_000));
  clock.now = 999;
  expect((await records.find('a'))?.value).toBe('one');
  expect(await records.find('b')).toBeUndefined();
  clock.now = 1_000;
  expect(await records.find('a')).toBeUndefined();
});

test('of two who begin the same record one is first', async () => {
  const { records, clock } = opened();
  const begun = await Promise.all(
    ['one', 'two', 'three'].map((value) => records.begin('a', value, until(1_000))),
  );
  expect(begun.filter(Boolean)).toHaveLength(1);
  clock.now = 1_000;
  expect(await records.begin('a', 'four', until(2_000))).toBe(true);
  expect((await records.find('a'))?.value).toBe('four');
});

test('whoever keeps very much pushes out their own, the longest unchanged first, and nobody else’s', async () => {
  const { records, clock } = opened();
  await records.keep('noor', 'hers', until(9_000, NOOR));
  for (const [name, value] of [
    ['a', '1'],
    ['b', '2'],
    ['a', '3'],
    ['c', '4'],
  ] as const) {
    clock.now += 1;
    // eslint-disable-next-line no-await-in-loop -- one after the other
    await records.keep(name, value, until(9_000));
  }
  const left = await Promise.all(['a', 'b', 'c', 'noor'].map((name) => records.find(name)));
  expect(left.map((found) => found?.value)).toEqual(['3', undefined, '4', 'hers']);
});

test('what another key sealed, or somebody changed or moved, is nothing, and can be written anew', async () => {
  const lasting = lastingInMemory();
  const { records } = opened(KEY, lasting);
  await records.keep('a', 'one', until(1_000));
  const other = opened(Buffer.alloc(32, 2), lasting);
  expect(await other.records.find('a')).toBeUndefined();
  const [version] = await lasting.endedBefore(asId('9999'), 1);
  const kept = version && (await lasting.get(version.id));
  if (!kept) throw new Error('nothing is kept');
  await lasting.put('elsewhere', kept.record, 0);
  expect(opened().behind.sealing.open(kept.record.sealed, 'elsewhere')).toBeUndefined();
  await lasting.put(kept.id, { ...kept.record, sealed: `A${kept.record.sealed.slice(1)}` }, 1);
  expect(await records.find('a')).toBeUndefined();
  await lasting.put(kept.id, { ...kept.record, sealed: 'short' }, 2);
  expect(await records.find('a')).toBeUndefined();
  await records.keep('a', 'two', until(1_000));
  expect((await records.find('a'))?.value).toBe('two');
});

test('sweeping throws away what is over, however much, and nothing else', async () => {
  const { records, lasting, clock } = opened();
  await records.keep('stays', 'here', until(9_000));
  await Promise.all(
    Array.from({ length: 450 }, (_none, index) =>
      records.keep(`n${String(index)}`, 'x', until(1_000, asId(`somebody ${String(index)}`))),
    ),
  );
  clock.now = 2_000;
  await sweep({ lasting, clock: () => clock.now });
  expect(await lasting.endedBefore(asId('9999'), 1_000)).toHaveLength(1);
  expect((await records.find('stays'))?.value).toBe('here');
});

test('that sweeping failed is told, and keeps nobody from stopping', async () => {
  const told: unknown[] = [];
  const broken = { ...lastingInMemory(), endedBefore: () => Promise.reject(new Error('disk')) };
  const stop = keepSwept({ lasting: broken, clock: Date.now, report: (cause) => told.push(cause) });
  await stop();
  expect(told.map(String)).toEqual(['Error: disk']);
});
