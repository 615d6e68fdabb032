import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { governedHub, marcus, sharesAbout, type GovernedHub } from '../../support/governance.ts';
import { marlowReferral, person, priya } from '../../support/world.ts';

const referral = marlowReferral.id;
const [CHILD, MOTHER, PARTNER] = ['p1', 'p2', 'p4'];

let world: GovernedHub;
beforeEach(async () => {
  world = await governedHub({
    purpose: 'CHILD_IN_NEED_S17',
    threshold: 3,
    familyAgreement: 'REFUSED',
    people: [
      ...marlowReferral.people,
      { ref: asId('p4'), part: 'ADULT_IN_HOUSEHOLD', traits: person('Dean', 'Pike', '1990-01-01') },
    ],
  });
});
afterEach(() => world.dispose());

const shares = (who: string) => sharesAbout(world, { who });

describe('going without agreement', () => {
  const override = {
    reason: 'RISK_OF_SIGNIFICANT_HARM',
    because: 'To ask him would tell him that she has spoken to us.',
    about: [CHILD, MOTHER, PARTNER],
  } as const;
  const overriding = (viewer: typeof priya, changes: object = {}) =>
    world.at(viewer, world.desks.overrideAgreement, {
      referral,
      override: { ...override, ...changes },
    });

  test('counts for nothing while it is an analyst’s proposal, and once a manager authorises it', async () => {
    const proposed = await overriding(priya);
    expect(await shares(PARTNER)).toBe(false);
    const id = proposed?.[0]?.id ?? '';
    expect(
      await world.at(priya, world.desks.authoriseOverride, { referral, override: id }),
    ).toBeUndefined();
    await world.at(marcus, world.desks.authoriseOverride, { referral, override: id });
    expect(await shares(PARTNER)).toBe(true);
    const kept = await world.at(priya, world.desks.familyAgreements, { referral });
    expect(kept?.[0]?.override?.authorised?.by).toBe(marcus.id);
    expect(world.recorded.map(({ reasons }) => reasons)).toEqual([
      ['OVERRIDE_PROPOSED', 'RISK_OF_SIGNIFICANT_HARM'],
      ['OVERRIDDEN', 'RISK_OF_SIGNIFICANT_HARM'],
    ]);
  });

  test('takes another manager where a manager proposes it', async () => {
    const id = (await overriding(marcus))?.[0]?.id ?? '';
    expect(await shares(PARTNER)).toBe(false);
    const authorising = (viewer: typeof marcus) =>
      world.at(viewer, world.desks.authoriseOverride, { referral, override: id });
    await expect(authorising(marcus)).rejects.toThrow('was proposed by you');
    expect(await shares(PARTNER)).toBe(false);
    await authorising({ ...marcus, id: asId('https://idp.test#moira') });
    expect(await shares(PARTNER)).toBe(true);
    expect(world.recorded.map(({ reasons }) => reasons[0])).toEqual([
      'OVERRIDE_PROPOSED',
      'OVERRIDDEN',
    ]);
  });

  test('does not count where a record says that one person proposed and authorised it', async () => {
    const before = await world.store.referrals.get(referral);
    if (!before) throw new Error('The referral is gone');
    await overriding(marcus);
    const kept = await world.store.referrals.get(referral);
    const alone = { by: marcus.id, at: before.receivedAt };
    await world.store.referrals.replace({
      ...before,
      version: before.version + 2,
      familyAgreementRecords: (kept?.familyAgreementRecords ?? []).map((record) =>
        record.override
          ? { ...record, override: { ...record.override, authorised: alone } }
          : record,
      ),
    });
    expect(await shares(PARTNER)).toBe(false);
  });

  test('is never authorised by whoever proposed it', async () => {
    const both = { ...priya, roles: ['MASH_ANALYST'] } as const;
    const proposed = await overriding(both);
    await expect(
      world.at({ ...both, roles: ['MASH_MANAGER'] }, world.desks.authoriseOverride, {
        referral,
        override: proposed?.[0]?.id ?? '',
      }),
    ).rejects.toThrow('was proposed by you');
    expect(await shares(PARTNER)).toBe(false);
  });

  test.each([
    ['without saying why in this case', { because: 'Risk.' }, 'because must be at least 30'],
    ['for somebody of another family', { about: ['p9'] }, 'about names somebody'],
  ])('is refused %s', async (_what, changes, says) => {
    await expect(overriding(marcus, changes)).rejects.toThrow(says);
    expect(world.recorded).toEqual([]);
  });

  test('is refused at level 2', async () => {
    await world.dispose();
    world = await governedHub({ purpose: 'CHILD_IN_NEED_S17', threshold: 2 });
    await expect(overriding(marcus, { about: [CHILD] })).rejects.toThrow('is for levels 3 and 4');
  });
});
