import { describe, expect, test } from 'vitest';
import { instant } from '../../../src/domain/day.ts';
import { openCorridor } from '../../../src/sharing/disclose.ts';
import { picture } from '../../support/corridor.ts';
import {
  family,
  gran,
  kayleigh,
  living,
  OLD,
  protectedHub,
  restriction,
  SAFE,
} from '../../support/protected-hub.ts';
import { day, marlowReferral, person, priya } from '../../support/world.ts';

describe('an address that is kept safe', () => {
  test('is in no part of the picture, whoever lives there and whatever it is called', async () => {
    const { hub } = protectedHub({ restrictions: [restriction()], records: family });
    const { picture: seen } = await picture(hub);
    const text = JSON.stringify(seen);
    expect(seen?.members.map(({ person: { label } }) => label)).toEqual(
      expect.arrayContaining(['Alfie Marlow', 'Kayleigh Marlow', 'Doreen Marlow']),
    );
    expect(text).toContain('[address withheld for safety]');
    expect(text).not.toMatch(/rosemary|nm4\s?7qt/i);
  });

  test('is there as long as nobody has restricted it, so that the test above can fail', async () => {
    const { hub } = protectedHub({ records: family });
    expect(JSON.stringify((await picture(hub)).picture)).toMatch(/rosemary/i);
  });

  test('is told to no agency that is asked', async () => {
    const { hub, asked } = protectedHub({ restrictions: [restriction()], records: family });
    const people = marlowReferral.people.map((one) => ({
      ...one,
      traits: living(one.traits, SAFE),
    }));
    const get = async () => ({ ...marlowReferral, people });
    await picture({ ...hub, referrals: { ...hub.referrals, get } });
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.join('')).not.toMatch(/rosemary/i);
  });

  test('is learnt from a source that has a newer one than whoever restricted it', async () => {
    const newer = { line: '3 Quince Court', postcode: 'NM9 9ZZ' };
    const records = {
      ...family,
      kayleigh: { traits: living(kayleigh, newer) },
      gran: { traits: living(gran, newer) },
    };
    const { hub } = protectedHub({ restrictions: [restriction()], records });
    expect(JSON.stringify((await picture(hub)).picture)).not.toMatch(/quince|nm9/i);
  });

  test('hides no home that whoever endangers them knows already', async () => {
    const records = {
      ...family,
      kayleigh: { traits: living(kayleigh, SAFE, OLD) },
      alfie: {
        traits: living(person('Alfie', 'Marlow', '2019-04-02'), SAFE),
        relatives: [{ traits: living(gran, OLD), kind: 'GRANDPARENT' as const }],
      },
    };
    const { hub } = protectedHub({ restrictions: [restriction()], records });
    expect(JSON.stringify((await picture(hub)).picture)).toContain('9 Thorn Road');
  });

  test('is taken out of the referrer’s own words', async () => {
    const { hub } = protectedHub({ restrictions: [restriction()] });
    const get = async () => ({ ...marlowReferral, concern: 'She hides at 12 Rosemary Lane.' });
    const corridor = openCorridor(
      { ...hub, referrals: { ...hub.referrals, get } },
      priya,
      AbortSignal.timeout(5_000),
    );
    const { id: referral } = marlowReferral;
    expect(await corridor.admit({ enquiry: 'REFERRAL', referral })).toBe(true);
    const { concern } = await corridor.ask({ kind: 'REFERRAL', referral });
    expect(concern).toBe('She hides at [address withheld for safety].');
  });
});

describe('somebody who is restricted', () => {
  const hidden = restriction({ reason: 'WITNESS_PROTECTION', person: gran, safeAddresses: [] });

  test('and whom an agency names is not in the picture, nor anybody’s relative in it', async () => {
    const { hub } = protectedHub({ restrictions: [hidden], records: family });
    const { picture: seen } = await picture(hub);
    expect(seen?.members).toHaveLength(2);
    expect(seen?.relationships).toEqual([]);
    expect(JSON.stringify(seen)).not.toMatch(/doreen/i);
  });

  test('is in the picture of whoever is named for them', async () => {
    const access = [priya.id];
    const { hub } = protectedHub({ restrictions: [{ ...hidden, access }], records: family });
    expect(JSON.stringify((await picture(hub)).picture)).toMatch(/doreen/i);
  });

  test('and whom the referral names shuts it to everybody else, with the same words as ever', async () => {
    const kept = restriction({ reason: 'HIGH_RISK', until: day('2026-12-31') });
    const { hub } = protectedHub({ restrictions: [kept] });
    const { admitted } = await picture(hub);
    expect(admitted).toBe(false);
  });

  test('is seen again from the day after it ends, and once it is lifted', async () => {
    const past = restriction({ reason: 'HIGH_RISK', until: day('2026-11-21') });
    const lifted = {
      ...restriction({ reason: 'HIGH_RISK' }),
      lifted: { by: priya.id, at: instant(0), because: 'Over.' },
    };
    for (const restrictions of [[past], [lifted]]) {
      // oxlint-disable-next-line no-await-in-loop -- one world after the other
      expect((await picture(protectedHub({ restrictions }).hub)).admitted).toBe(true);
    }
  });
});
