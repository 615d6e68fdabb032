import { expect, test } from 'vitest';
import { instant } from '../../../src/domain/day.ts';
import { asId } from '../../../src/domain/ids.ts';
import { Mistake } from '../../../src/domain/mistake.ts';
import { StaleVersion } from '../../../src/domain/store-errors.ts';
import type { LinkShelf } from '../../../src/links/link-book.ts';
import { proposed } from '../../../src/links/propose.ts';
import { settle } from '../../../src/links/settle.ts';
import type { DeskVisit } from '../../../src/sharing/desk.ts';
import { match } from '../../support/corridor.ts';
import { factsWith, priya } from '../../support/world.ts';

const AT = instant(1_700_000_000_000);
const links = proposed(
  [],
  [
    {
      person: asId('p1'),
      knownAs: [asId('p1')],
      agency: asId('health'),
      holding: asId('h1'),
      version: 'v2',
      match: match('PROBABLE'),
    },
  ],
  AT,
);

/** A desk over one link, and the order of what is done at it. */
function deskOver(put: LinkShelf['put']) {
  const done: string[] = [];
  const kept = { id: 'R-1', version: 3, value: { links } };
  const shelf: LinkShelf = {
    get: async () => kept,
    getAll: async () => [kept],
    put: (id, value, replaces) => {
      done.push('put');
      return put(id, value, replaces);
    },
    remove: async () => undefined,
    list: async () => ({ found: [kept] }),
  };
  const visit: DeskVisit = {
    question: asId('q1'),
    viewer: priya,
    askedAt: AT,
    facts: factsWith(),
    signal: new AbortController().signal,
    record: async ({ reasons = [] }) => void done.push(`recorded ${reasons.join()}`),
    showing: () => undefined,
    naming: () => undefined,
    mayKnowOf: () => true,
  };
  const say = (asks: {
    readonly seen?: string;
    readonly reason?: string;
    readonly match?: string;
  }) =>
    settle('CONFIRM_MATCH', 'SAME', shelf).answer(
      { referral: asId('R-1'), match: links[0]?.id ?? '', seen: 'v2', reason: 'his aunt', ...asks },
      visit,
    );
  return { say, done };
}
const keeps: LinkShelf['put'] = async (id, value, replaces) => ({
  id,
  value,
  version: replaces + 1,
});

test('what is said is on record before it counts', async () => {
  const { say, done } = deskOver(keeps);
  expect((await say({})).state).toBe('CONFIRMED');
  expect(done).toEqual(['recorded SAME,CONFIRMED', 'put']);
});

test.each([
  ['of a record that has changed since it was looked at', { seen: 'v1' }, /^seen /],
  ['of a match that is not this referral’s', { match: 'another' }, /^match /],
  ['without a reason', { reason: ' \n' }, /^reason /],
  ['with a reason of a book', { reason: 'x'.repeat(2_001) }, /^reason /],
])('nothing can be said %s', async (_what, asks, says) => {
  const { say, done } = deskOver(keeps);
  const thrown = await say(asks).catch((cause: unknown) => cause);
  expect(thrown).toBeInstanceOf(Mistake);
  expect(String(thrown)).toMatch(new RegExp(says.source.replace('^', 'Mistake: '), 'u'));
  expect(done).toEqual([]);
});

test('who was second is told so, and overwrites nobody', async () => {
  const { say } = deskOver(() => Promise.reject(new StaleVersion('links')));
  await expect(say({})).rejects.toThrow(/decided by somebody else/);
});
