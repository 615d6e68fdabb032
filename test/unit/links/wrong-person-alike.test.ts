import { expect, test } from 'vitest';
import { instant } from '../../../src/domain/day.ts';
import { asId } from '../../../src/domain/ids.ts';
import { LINK_PLAN } from '../../../src/links/link-book.ts';
import { proposed } from '../../../src/links/propose.ts';
import { noticesFor } from '../../../src/review/notices.ts';
import { wrongPersonDesk } from '../../../src/hub/wrong-person-desk.ts';
import { match } from '../../support/corridor.ts';
import { officer, reviewBooks, visitBy } from '../../support/review-books.ts';

const NOW = '2026-11-20T16:00:00.000Z';
const REFERRAL = asId<never>('R-1');
const HEALTH = { code: asId<never>('health'), name: 'Health', holder: 'HEALTH' as const };

/** Whether health has a record of the child may not be known, so that nobody was ever shown any. */
async function reported(holdings: readonly string[]) {
  const desk = await reviewBooks([], NOW);
  const links = await desk.store.shelf(LINK_PLAN);
  const found = holdings.map((holding) => ({
    person: asId<never>('p1'),
    knownAs: [asId<never>('p1')],
    agency: HEALTH.code,
    holding: asId<never>(holding),
    version: 'v1',
    match: match('PROBABLE'),
  }));
  if (found.length > 0)
    await links.put('R-1', { links: proposed([], found, instant(Date.parse(NOW))) }, 0);
  const { visit, recorded } = visitBy(officer('priya', { roles: ['MASH_ANALYST'] }), NOW);
  const facts = { ...visit.facts, agencies: [HEALTH] };
  const asks = { referral: REFERRAL, person: 'p1', agency: 'health', note: 'Not our Alfie.' };
  const told = await wrongPersonDesk(desk.books, links).answer(asks, { ...visit, facts });
  const states = (await links.get('R-1'))?.value.links.map(({ state }) => state);
  const holder = officer('helen', { agency: HEALTH.code, roles: ['AGENCY_CONTACT'] });
  const notices = await noticesFor(desk.books).answer({}, visitBy(holder, NOW).visit);
  await desk.close();
  return { told, recorded: recorded.map(({ reasons }) => reasons), states, notices };
}

test('reporting a wrong person tells nobody whether there is a record that may not be known of', async () => {
  const [held, nothing] = [await reported(['h1']), await reported([])];
  expect(held.states).toEqual(['SEVERED']);
  expect(nothing.states).toEqual([]);
  expect(held.told).toEqual(nothing.told);
  expect(held.recorded).toEqual(nothing.recorded);
  expect(held.recorded).toEqual([['SEVERED'], ['WRONG_PERSON']]);
  expect([held.notices, nothing.notices]).toEqual([[], []]);
});
