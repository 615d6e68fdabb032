import { describe, expect, test } from 'vitest';
import type { Generation, Reading } from '../../../src/edge/program/generation.ts';
import { type Judged, keeper } from '../../../src/edge/program/keeper.ts';
import { newTally } from '../../../src/edge/program/tally.ts';

const reading = (more: Partial<Reading> = {}): Reading => ({
  stamp: 'first',
  settled: true,
  asOf: '2026-11-22T09:00:00.000Z',
  people: 100,
  tables: [],
  keptBack: 0,
  faultsByCode: {},
  faults: [],
  refused: false,
  ...more,
});

function generation(of: Reading, closed: string[] = []): Generation {
  return {
    reading: of,
    ask: () => Promise.resolve({ kind: 'ANSWERED', data: of.stamp, tally: newTally() }),
    preview: () => Promise.resolve({ people: [], entries: [] }),
    close: () => {
      closed.push(of.stamp ?? '');
      return Promise.resolve();
    },
  };
}

/** A source whose stamps come one after another, and what each reading of it gives. */
function situation(stamps: readonly (string | undefined)[], next: Reading) {
  const closed: string[] = [];
  const judged: Judged[] = [];
  const failed: unknown[] = [];
  const coming = [...stamps];
  const kept = keeper(generation(reading(), closed), {
    open: () => Promise.resolve(generation(next, closed)),
    stamp: () => Promise.resolve(coming.shift()),
    lostPeoplePercent: 20,
    judged: (one) => judged.push(one),
    failed: (cause) => failed.push(cause),
  });
  const looks = async () => {
    for (let look = 0; look < stamps.length; look += 1) {
      // Each look follows the one before.
      // oxlint-disable-next-line no-await-in-loop
      await kept.look();
    }
  };
  const answeredFrom = async () =>
    (await kept.ask({ query: '', variables: {}, mandate: undefined })).data;
  return { kept, looks, answeredFrom, closed, judged, failed };
}

describe('a source that changes', () => {
  test('is read when it has stood still for one look, and replaces the reading before whole', async () => {
    const at = situation(['second', 'second'], reading({ stamp: 'second' }));
    await at.looks();
    expect(await at.answeredFrom()).toBe('second');
    expect(at.closed).toEqual(['first']);
    expect(at.judged).toMatchObject([{ served: true }]);
  });

  test('is not read while it is still being written', async () => {
    const at = situation(['second', 'third', 'fourth'], reading({ stamp: 'fourth' }));
    await at.looks();
    expect(await at.answeredFrom()).toBe('first');
    expect(at.judged).toEqual([]);
  });

  test('is not read again while it is the same', async () => {
    const at = situation(['first', 'first', 'first'], reading({ stamp: 'second' }));
    await at.looks();
    expect(at.judged).toEqual([]);
  });

  test('that moved while it was read is neither served nor judged, and is read again', async () => {
    const moving = reading({ stamp: 'second', settled: false });
    const at = situation(['second', 'second', 'second'], moving);
    await at.looks();
    expect(await at.answeredFrom()).toBe('first');
    expect(at.judged).toEqual([]);
    expect(at.closed).toEqual(['second', 'second']);
  });

  test.each<[because: Judged['because'], next: Reading]>([
    ['FAULTS', reading({ stamp: 'second', refused: true })],
    ['TOO_FEW', reading({ stamp: 'second', people: 79 })],
  ])(
    'and cannot be served for %s leaves the reading before, and is told once',
    async (because, next) => {
      const at = situation(['second', 'second', 'second', 'second'], next);
      await at.looks();
      expect(await at.answeredFrom()).toBe('first');
      expect(at.judged).toMatchObject([{ served: false, because }]);
      expect(at.closed).toEqual(['second']);
    },
  );

  test('a few people fewer are people who have left', async () => {
    const at = situation(['second', 'second'], reading({ stamp: 'second', people: 80 }));
    await at.looks();
    expect(await at.answeredFrom()).toBe('second');
  });

  test('a source of which only reading can tell is read at every look', async () => {
    const at = situation([undefined, undefined], reading({ stamp: 'second' }));
    await at.looks();
    expect(at.judged).toHaveLength(2);
  });

  test('a source that is gone is told, and the reading before goes on answering', async () => {
    const failed: unknown[] = [];
    const kept = keeper(generation(reading()), {
      open: () => Promise.reject(new Error('never opened')),
      stamp: () => Promise.reject(new Error('gone')),
      lostPeoplePercent: 20,
      judged: () => undefined,
      failed: (cause) => failed.push(cause),
    });
    await kept.look();
    expect(failed).toHaveLength(1);
    expect(kept.reading.stamp).toBe('first');
  });
});
