import { expect, test } from 'vitest';
import { instant } from '../../../src/domain/day.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { Link } from '../../../src/domain/link.ts';
import { Mistake } from '../../../src/domain/mistake.ts';
import { StaleVersion } from '../../../src/domain/store-errors.ts';
import type { LinkShelf, LinksOfReferral } from '../../../src/links/link-book.ts';
import { proposed } from '../../../src/links/propose.ts';
import { sever } from '../../../src/links/sever.ts';
import { match } from '../../support/corridor.ts';
import { priya } from '../../support/world.ts';

const AT = instant(1_700_000_000_000);
const REFERRAL = asId<never>('R-1');
const found = (holding: string, agency: string, person: string) => ({
  person: asId<never>(person),
  knownAs: [asId<never>(person), asId<never>(`${person}-too`)],
  agency: asId<never>(agency),
  holding: asId<never>(holding),
  version: 'v1',
  match: match('PROBABLE'),
});
const links = proposed([], [found('h1', 'health', 'p1'), found('h2', 'police', 'p1')], AT);

/** A shelf of one document, and the order of what is done to it. */
function shelfOf(value: LinksOfReferral, done: string[]): LinkShelf {
  let kept = { id: 'R-1', version: 3, value };
  return {
    get: async () => kept,
    getAll: async () => [kept],
    put: async (id, changed, replaces) => {
      done.push(`put after ${String(replaces)}`);
      kept = { id, version: replaces + 1, value: changed };
      return kept;
    },
    remove: async () => undefined,
    list: async () => ({ found: [kept] }),
  };
}
const visit = (done: string[]) => ({
  viewer: priya,
  askedAt: AT,
  record: async ({ reasons }: { readonly reasons?: readonly string[] }) => {
    done.push(`recorded ${reasons?.join() ?? ''}`);
  },
});
const states = (all: readonly Link[] = []) => all.map(({ holding, state }) => [holding, state]);

test('severing is on record before it is done, and touches the records of that agency alone', async () => {
  const done: string[] = [];
  const shelf = shelfOf({ links }, done);
  const asks = { referral: REFERRAL, agency: asId<never>('health'), reason: 'another boy' };
  await sever(shelf, { ...asks, person: asId('p1-too') }, visit(done));
  expect(done).toEqual(['recorded SEVERED', 'put after 3']);
  const kept = (await shelf.get('R-1'))?.value.links;
  expect(states(kept)).toEqual([
    ['h1', 'SEVERED'],
    ['h2', 'PROPOSED'],
  ]);
  expect(kept?.[0]?.decisions).toMatchObject([{ says: 'NOT_SAME', reason: 'another boy' }]);
});

test.each([
  ['no record of that agency is linked', { links }],
  ['nobody has ever looked', { links: [] }],
])('where %s, the same is on record, and nothing is severed', async (_situation, before) => {
  const done: string[] = [];
  const shelf = shelfOf(before, done);
  const asks = { referral: REFERRAL, agency: asId<never>('housing'), reason: 'x' };
  await sever(shelf, { ...asks, person: asId('p1') }, visit(done));
  expect(done).toEqual(['recorded SEVERED', 'put after 3']);
  expect((await shelf.get('R-1'))?.value).toEqual(before);
});

test('whoever was second is told that somebody else was first, and nothing is overwritten', async () => {
  const done: string[] = [];
  const shelf = {
    ...shelfOf({ links }, done),
    put: () => Promise.reject(new StaleVersion('links')),
  };
  const asks = { referral: REFERRAL, agency: asId<never>('health'), reason: 'x' };
  const severing = sever(shelf, { ...asks, person: asId('p1') }, visit(done));
  await expect(severing).rejects.toBeInstanceOf(Mistake);
  await expect(severing).rejects.toThrow('somebody else just now');
  expect(states((await shelf.get('R-1'))?.value.links)).toContainEqual(['h1', 'PROPOSED']);
});
