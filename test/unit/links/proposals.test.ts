import { expect, test } from 'vitest';
import { instant } from '../../../src/domain/day.ts';
import { asId } from '../../../src/domain/ids.ts';
import { AlreadyKept, StaleVersion } from '../../../src/domain/store-errors.ts';
import type { LinkShelf, LinksOfReferral } from '../../../src/links/link-book.ts';
import { keepProposals } from '../../../src/links/proposals.ts';
import { proposed } from '../../../src/links/propose.ts';
import { NAMED_BY_HOLDER, NAMED_VERSION } from '../../../src/sharing/named-by-holder.ts';
import type { Shelved } from '../../../src/store/shelf.ts';
import { match } from '../../support/corridor.ts';

const found = (holding: string) => ({
  person: asId<never>('p1'),
  knownAs: [asId<never>('p1')],
  agency: asId<never>('health'),
  holding: asId<never>(holding),
  version: 'v1',
  match: match('PROBABLE'),
});

/** A shelf of one document that keeps what a shelf promises, and lets every reader see it before any writes. */
function shelf(): LinkShelf {
  let kept: Shelved<LinksOfReferral> | undefined;
  return {
    get: async () => kept,
    getAll: async () => [kept],
    put: async (id, value, replaces) => {
      if (replaces === 0 && kept) throw new AlreadyKept('links');
      if (replaces !== (kept?.version ?? 0)) throw new StaleVersion('links');
      kept = { id, value, version: replaces + 1 };
      return kept;
    },
    remove: async () => undefined,
    list: async () => ({ found: [] }),
  };
}

test('of several first pictures at once each keeps what it found, and none fails', async () => {
  const book = shelf();
  const at = instant(1_700_000_000_000);
  const record = () => Promise.resolve();
  const referral = asId<never>('R-1');
  const holdings = ['h1', 'h2', 'h3'];
  const links = await Promise.all(
    holdings.map((holding) =>
      keepProposals(book, { referral, found: [found(holding)], at, record }),
    ),
  );
  expect(links.flat().map(({ holding }) => holding)).toEqual(holdings);
  const kept = (await book.get('R-1'))?.value.links ?? [];
  expect(kept.map(({ holding }) => holding).toSorted()).toEqual(holdings);
});

test('a record that is looked for one time and named by its agency the next keeps its version and its reasons', () => {
  const at = instant(1_700_000_000_000);
  const looked = proposed([], [found('h1')], at);
  const named = { ...found('h1'), version: NAMED_VERSION, match: NAMED_BY_HOLDER };
  expect(proposed(looked, [named], at)).toBe(looked);
  const [met] = proposed(looked, [{ ...named, knownAs: [asId('p1'), asId('n1')] }], at);
  expect(met).toMatchObject({ version: 'v1', milliBits: 9_000, knownAs: ['p1', 'n1'] });
});

test('a record that its agency named at first is compared once it is looked for', () => {
  const at = instant(1_700_000_000_000);
  const named = { ...found('h1'), version: NAMED_VERSION, match: NAMED_BY_HOLDER };
  const [met] = proposed(proposed([], [named], at), [found('h1')], at);
  expect(met).toMatchObject({ version: 'v1', milliBits: 9_000 });
});
