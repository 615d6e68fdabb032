import { afterEach, beforeEach, expect, test } from 'vitest';
import { asId, type PractitionerId } from '../../../src/domain/ids.ts';
import { Mistake } from '../../../src/domain/mistake.ts';
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

const noor = { ...someone('noor', ['MASH_ANALYST'], marcus.agency), name: 'Noor Siddiqui' };
const namesake = { ...someone('noor-2', ['MASH_ANALYST'], marcus.agency), name: 'Noor Siddiqui' };
const nurse = { ...someone('nurse', ['MASH_ANALYST'], 'other-mash'), name: 'Abi Nurse' };
const officer = { ...tom, agency: marcus.agency };
const auditor = someone('ada', ['AUDITOR'], marcus.agency);

let governed: GovernedHub;
beforeEach(async () => {
  governed = await governedHub();
  await Promise.all([noor, namesake, nurse, officer].map((who) => note(who)));
});
afterEach(() => governed.dispose());

const note = (who: Practitioner, on = '2026-11-22') =>
  noteColleague(governed.books.colleagues, who, day(on));
const named = async (viewer: Practitioner, ...ids: PractitionerId[]) =>
  (await governed.at(viewer, governed.desks.practitionerNames, { ids }))?.map(({ name }) => name);

test('whoever looks into access learns the names of those whose ids they read, of every organisation', async () => {
  expect(await named(officer, noor.id, nurse.id)).toEqual(['Noor Siddiqui', 'Abi Nurse']);
  expect(await named(auditor, nurse.id)).toEqual(['Abi Nurse']);
});

test('hub staff learn the names of their own organisation alone', async () => {
  expect(await named(marcus, noor.id, nurse.id)).toEqual(['Noor Siddiqui']);
});

test('two people of one name stay two, each with an id', async () => {
  const found = await governed.at(officer, governed.desks.practitionerNames, {
    ids: [noor.id, namesake.id],
  });
  expect(found).toEqual([
    { id: noor.id, name: 'Noor Siddiqui' },
    { id: namesake.id, name: 'Noor Siddiqui' },
  ]);
});

test('an officer who made something is named too, and can still be given no referral', async () => {
  expect(await named(marcus, officer.id)).toEqual([officer.name]);
  const given = await governed.at(marcus, governed.desks.colleagues, {});
  expect(given?.some(({ id }) => id === officer.id)).toBe(false);
});

test('nobody is found by it: only who was named by id, and was noted, is told of', async () => {
  expect(await named(officer)).toEqual([]);
  expect(await named(officer, asId('Noor Siddiqui'), asId('https://idp.test#nobody'))).toEqual([]);
});

test('no name of anybody who signs in for an agency is written down', async () => {
  await note(helen);
  expect(await named(officer, helen.id)).toEqual([]);
});

test('an agency, a referrer and an operator are told no names', async () => {
  const asked = [
    helen,
    someone('dsl', ['REFERRER'], 'school'),
    someone('root', ['OPERATOR'], marcus.agency),
    someone('okoye', ['AGENCY_CONTACT'], 'police'),
  ].map((viewer) => named(viewer, noor.id));
  expect(await Promise.all(asked)).toEqual([undefined, undefined, undefined, undefined]);
});

test('more ids than any page names are a mistake that repeats none of them', async () => {
  const ids = Array.from({ length: 501 }, (_one, index) => asId<PractitionerId>(`x#${index}`));
  const asking = governed.at(officer, governed.desks.practitionerNames, { ids });
  await expect(asking).rejects.toThrow(new Mistake('ids', 'must be at most 500.'));
});
