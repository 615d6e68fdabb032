import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { sampleAccess } from '../../../src/review/sample/sample-access.ts';
import type { Subject } from '../../../src/sharing/subjects.ts';
import { officer, reviewBooks, visitBy } from '../../support/review-books.ts';

const NOW = '2026-11-20T16:00:00.000Z';
const tom = officer('tom');
const alfie: Subject = { kind: 'PERSON', referral: asId('R-1'), person: asId('p1') };

let desk: Awaited<ReturnType<typeof reviewBooks>>;
let ref: string;
beforeEach(async () => {
  desk = await reviewBooks([], NOW);
  [ref = ''] = await desk.books.subjects.refer([alfie]);
});
afterEach(() => desk.close());

/** A picture in which Alfie was shown. */
const seen = (question: string, at: string, intent: object = {}) => ({
  question,
  at,
  intent: { named: asId<never>('R-1'), ...intent },
  left: { subjects: [asId<never>(ref)] },
});
const put = async (...asked: readonly ReturnType<typeof seen>[]) => {
  await desk.log.put(asked);
  await desk.index.follow();
};

describe('a sample', () => {
  const draw = (input: object = {}) => {
    const { visit, recorded } = visitBy(tom, NOW);
    const drawn = sampleAccess(desk.books).answer(
      {
        input: { from: '2026-11-01T00:00:00Z', before: '2026-11-20T00:00:00Z', size: 5, ...input },
      },
      visit,
    );
    return { drawn, recorded };
  };
  const many = () =>
    put(...Array.from({ length: 40 }, (_, n) => seen(`q-${n}`, `2026-11-1${n % 9}T09:00:00.000Z`)));

  test('is drawn again by its seed, and says how', async () => {
    await many();
    const { drawn, recorded } = draw();
    const one = await drawn;
    expect(one).toMatchObject({ size: 5, population: 40, by: 'tom' });
    expect(one.method).toContain('SHA-256');
    const again = await draw({ seed: one.seed }).drawn;
    expect(again.events.map(({ id }) => id)).toEqual(one.events.map(({ id }) => id));
    expect(recorded).toMatchObject([{ value: { seed: one.seed, population: 40 } }]);
  });

  test('by another seed is another, and each question is as likely as the next', async () => {
    await many();
    const times = new Map<string, number>();
    for (let seed = 0; seed < 60; seed += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one sample after another
      const { events } = await draw({ seed: `s${seed}` }).drawn;
      for (const { id } of events) times.set(id, (times.get(id) ?? 0) + 1);
    }
    // Of 40 questions each comes 7.5 times in 60 samples of 5 on average.
    expect(times.size).toBe(40);
    expect(Math.max(...times.values())).toBeLessThan(20);
  });

  test.each<[object, string]>([
    [{ size: 0 }, 'size must be from 1 to 100'],
    [{ size: 101 }, 'size must be from 1 to 100'],
    [{ seed: 'a seed' }, 'seed must be 1 to 64 letters, digits, _ or -'],
    [{ from: '2026-01-01T00:00:00Z' }, 'before is more than 92 days after from'],
  ])('%o is refused', async (input, says) => {
    await expect(draw(input).drawn).rejects.toThrow(says);
  });
});
