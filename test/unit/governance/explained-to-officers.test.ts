import { afterEach, beforeEach, expect, test } from 'vitest';
import { governedHub, marcus, police, tom, type GovernedHub } from '../../support/governance.ts';
import { marlowReferral, priya } from '../../support/world.ts';

/** An officer may have the rules explained for any referral, one after another. */
const MOTHER = { given: 'Kayleigh', family: 'Marlow', dateOfBirth: '1994-08-19' };
const QUESTION = { agency: police, category: 'OFFENCE', part: 'PARENT_CARER', age: 32 } as const;

let world: GovernedHub;
beforeEach(async () => {
  world = await governedHub();
});
afterEach(() => world.dispose());

const explained = (viewer: typeof tom, role?: 'MASH_ANALYST') =>
  world.at(viewer, world.desks.explain, {
    referral: marlowReferral.id,
    question: { ...QUESTION, ...(role && { role }) },
  });
const both = () => Promise.all([explained(tom), explained(tom, 'MASH_ANALYST')]);

test('an officer is not told that a referral is of their own family', async () => {
  const before = await both();
  await world.at(marcus, world.desks.recordStaff, {
    member: {
      practitioner: tom.id,
      self: { given: 'Tom', family: 'Reeve', dateOfBirth: '1980-01-01' },
      relatives: [MOTHER],
      access: [],
    },
  });
  expect(await both()).toEqual(before);
});

test('an officer is not told that a referral names somebody who is kept from them', async () => {
  const before = await both();
  await world.at(tom, world.desks.restrictPerson, {
    restriction: {
      reason: 'HIGH_RISK',
      person: MOTHER,
      access: [priya.id],
      until: '2027-11-22',
      reviewBy: '2027-05-01',
      because: 'Threats to her life.',
    },
  });
  expect(await both()).toEqual(before);
});
