import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Practitioner } from '../../../src/domain/practitioner.ts';
import {
  governedHub,
  ida,
  marcus,
  someone,
  stranger,
  tom,
  type GovernedHub,
} from '../../support/governance.ts';
import { living, OLD, SAFE } from '../../support/protected-hub.ts';
import { marlowReferral } from '../../support/world.ts';

/** Why somebody opened a referral in an emergency, in words that tell of the family, and where she is safe. */
const BECAUSE = 'Kayleigh moved to 12 Rosemary Lane last night and her son is alone there.';
const FINDINGS = 'He was found at 12 Rosemary Lane within the hour, safe and with his mother.';
const MOTHER = { given: 'Kayleigh', family: 'Marlow', dateOfBirth: '1994-08-19' };
const auditor = someone('ada', ['AUDITOR']);

/** The referral tells of the home that nobody has listed. */
const moved = marlowReferral.people.map((one) =>
  one.traits.names.some(({ given }) => given === MOTHER.given)
    ? { ...one, traits: living(one.traits, SAFE) }
    : one,
);

let world: GovernedHub;
let emergency: string;
beforeEach(async () => {
  world = await governedHub({ people: moved });
  const broken = await world.at(stranger, world.desks.breakGlass, {
    referral: marlowReferral.id,
    reason: 'ALLOCATED_WORKER_UNREACHABLE',
    because: BECAUSE,
  });
  emergency = broken?.id ?? '';
});
afterEach(() => world.dispose());

const restrict = (restriction: object) =>
  world.at(ida, world.desks.restrictPerson, {
    restriction: {
      reason: 'SAFE_ADDRESS',
      person: MOTHER,
      access: [],
      reviewBy: '2027-05-01',
      because: 'She fled.',
      ...restriction,
    },
  });
const register = (viewer: Practitioner) => world.at(viewer, world.desks.emergencyRegister, {});
const review = (viewer: Practitioner) =>
  world.at(viewer, world.desks.reviewEmergency, {
    emergency,
    outcome: 'JUSTIFIED',
    findings: FINDINGS,
  });
/** Everything that somebody is told of emergencies, list by list. */
const told = async (viewer: Practitioner) => {
  const rows = await Promise.all([
    register(viewer),
    world.at(viewer, world.desks.emergencyNotices, {}),
    world.at(viewer, world.desks.expiring, { by: '2026-12-31' }),
  ]);
  return rows.map((list) => JSON.stringify(list).includes(emergency));
};

describe('the register of emergencies', () => {
  test('tells why, where nobody has a home to keep safe', async () => {
    expect(JSON.stringify(await register(auditor))).toContain(BECAUSE);
  });

  test('tells of no safe home that only the referral knows, whoever reads it', async () => {
    await restrict({ safeAddresses: [{ line: '1 Elsewhere Close', postcode: 'NM9 9ZZ' }] });
    const reviewed = await review(tom);
    const rows = [reviewed, await register(tom), await register(auditor)].map((row) =>
      JSON.stringify(row),
    );
    for (const row of rows) {
      expect(row).toContain('[address withheld for safety]');
      expect(row).not.toMatch(/rosemary/i);
    }
  });

  test('goes on telling of a home that whoever endangers her knows', async () => {
    await restrict({
      safeAddresses: [{ line: OLD.line, postcode: OLD.postcode }],
      knownAddresses: [{ line: SAFE.line, postcode: SAFE.postcode }],
    });
    expect(JSON.stringify(await register(tom))).toContain('12 Rosemary Lane');
  });

  test('is there for the officer where somebody is kept from them, or nobody would look into it', async () => {
    const access = [marcus.id];
    await restrict({ reason: 'HIGH_RISK', access, until: '2027-11-22', reviewBy: '2027-05-01' });
    expect(await told(tom)).toEqual([true, true, true]);
    expect(await review(tom)).toMatchObject({ review: { done: { outcome: 'JUSTIFIED' } } });
  });
});

describe('an emergency of the officer’s own family', () => {
  beforeEach(() =>
    world.at(marcus, world.desks.recordStaff, {
      member: {
        practitioner: tom.id,
        self: { given: 'Tom', family: 'Reeve', dateOfBirth: '1980-01-01' },
        relatives: [MOTHER],
        access: [],
      },
    }),
  );

  test('is in no list of theirs, and in those of the others', async () => {
    expect(await told(tom)).toEqual([false, false, false]);
    expect(await told(ida)).toEqual([true, true, true]);
    expect(JSON.stringify(await register(auditor))).toContain(emergency);
  });

  test('is reviewed by another, and to them is none', async () => {
    await expect(review(tom)).rejects.toThrow('emergency is none that is on record.');
    expect(await review(ida)).toMatchObject({ id: emergency });
  });
});
