import { afterEach, beforeEach, expect, test } from 'vitest';
import { asId, type TeamId } from '../../../src/domain/ids.ts';
import type { Practitioner } from '../../../src/domain/practitioner.ts';
import { noteColleague } from '../../../src/governance/colleagues/colleague.ts';
import {
  governedHub,
  helen,
  marcus,
  someone,
  tom,
  type GovernedHub,
} from '../../support/governance.ts';
import { day } from '../../support/world.ts';

const DAY_MS = 86_400_000;
const noor: Practitioner = { ...marcus, id: asId('https://idp.test#noor'), name: 'Noor' };

let governed: GovernedHub;
beforeEach(async () => {
  governed = await governedHub();
});
afterEach(() => governed.dispose());

const note = (who: Practitioner, on = '2026-11-22') =>
  noteColleague(governed.books.colleagues, who, day(on));
const listed = async (viewer = marcus) =>
  (await governed.at(viewer, governed.desks.colleagues, {}))?.map(({ id }) => id);

test('whoever can be given a referral is listed by name, once they have signed in', async () => {
  expect(await listed()).toEqual([]);
  await note({ ...noor, name: 'Zoe' });
  await note({ ...marcus, name: 'Abel' });
  expect(await listed()).toEqual([marcus.id, noor.id]);
});

test('nobody of another organisation, and nobody who works no referrals, is listed', async () => {
  await note(tom);
  await note(someone('elsewhere', ['MASH_ANALYST'], 'other-mash'));
  expect(await listed()).toEqual([]);
});

test('nobody but the hub’s own staff is told of colleagues', async () => {
  await note(noor);
  expect(await listed(helen)).toBeUndefined();
  expect(await listed(someone('ada', ['AUDITOR'], marcus.agency))).toBeUndefined();
  expect(await listed({ ...tom, agency: marcus.agency })).toEqual([noor.id]);
});

test('whoever has not signed in for a quarter of a year is not listed any more', async () => {
  await note(noor, '2026-08-24');
  expect(await listed()).toEqual([noor.id]);
  governed.time.now += DAY_MS;
  expect(await listed()).toEqual([]);
});

test('signing in again on the same day writes nothing, another role or team does', async () => {
  const { colleagues } = governed.books;
  await note(noor);
  await note(noor);
  expect((await colleagues.get(noor.id))?.version).toBe(1);
  const moved = { ...noor, teams: [asId<TeamId>('mash-south')] };
  await Promise.all([note(moved), note(moved)]);
  expect((await colleagues.get(noor.id))?.value.teams).toEqual(['mash-south']);
  await note({ ...noor, roles: ['AUDITOR'] });
  expect(await listed()).toEqual([]);
});
