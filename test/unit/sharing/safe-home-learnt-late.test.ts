import { expect, test } from 'vitest';
import type { Hub } from '../../../src/sharing/disclose.ts';
import type { Wish } from '../../../src/sharing/ports.ts';
import { picture } from '../../support/corridor.ts';
import { kayleigh, living, OLD, protectedHub, restriction } from '../../support/protected-hub.ts';
import { marlowReferral } from '../../support/world.ts';

const REFUGE = { line: '3 Quince Court', postcode: 'NM9 9ZZ' };

/** What the people of an agency without a system are asked, once social care has said where the mother lives. */
async function leftWithPeople(restrictions = [restriction()]): Promise<string> {
  const { hub } = protectedHub({
    restrictions,
    records: { kayleigh: { traits: living(kayleigh, REFUGE) } },
  });
  const people = marlowReferral.people.map((one) => ({
    ...one,
    traits: one.part === 'SUBJECT' ? living(one.traits, REFUGE) : living(one.traits, OLD),
  }));
  const get: Hub['referrals']['get'] = async () => ({ ...marlowReferral, people });
  const left: Wish[] = [];
  const sources: Hub['sources'] = () =>
    hub.sources().map((source) =>
      source.agency.holder === 'HEALTH'
        ? {
            ...source,
            summon: async (wishes) => {
              left.push(...wishes);
              return { askedAt: marlowReferral.receivedAt };
            },
          }
        : source,
    );
  await picture({ ...hub, sources, referrals: { ...hub.referrals, get } });
  expect(left.length).toBeGreaterThan(1);
  return JSON.stringify(left);
}

test('a safe home that one source tells of is in no request that is left with another’s people', async () => {
  const left = await leftWithPeople();
  expect(left).not.toMatch(/quince|nm9/i);
  expect(left).toContain('Alfie');
});

test('it is there as long as nobody is restricted, so that the test above can fail', async () => {
  expect(await leftWithPeople([])).toContain('3 Quince Court');
});
