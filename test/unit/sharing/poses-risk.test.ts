import { expect, test } from 'vitest';
import type { Agency } from '../../../src/domain/agency.ts';
import { asId, type HoldingId } from '../../../src/domain/ids.ts';
import { partOf } from '../../../src/sharing/family-part.ts';
import { entryOf, hubWith, picture, sourceHolding } from '../../support/corridor.ts';
import { marlowReferral, person } from '../../support/world.ts';

const records = {
  alfie: {
    traits: person('Alfie', 'Marlow', '2019-04-02'),
    relatives: [
      {
        holding: asId<HoldingId>('pike'),
        traits: person('Dean', 'Pike', '1985-05-05'),
        kind: 'POSES_RISK_TO' as const,
      },
    ],
  },
  pike: {
    traits: person('Dean', 'Pike', '1985-05-05'),
    entries: [entryOf('OFFENCE', 'o1')],
  },
};
const seenAt = async (threshold: 1 | 2 | 3) => {
  const holding = (agency: Agency, log: string[]) =>
    sourceHolding(agency, agency.holder === 'POLICE' ? records : {}, log);
  const hub = hubWith({
    holding,
    referral: {
      ...marlowReferral,
      purpose: 'MASH_SCREENING',
      familyAgreement: 'GIVEN',
      threshold,
    },
  });
  const { picture: seen } = await picture(hub);
  const pike = seen?.members.find(({ person: { part } }) => part === 'POSES_RISK');
  return { name: pike?.person.label, offences: seen?.chronology.length };
};

test('somebody whom police call a risk to the child is seen before section 47, as far as the level allows', async () => {
  expect(await seenAt(1)).toEqual({ name: undefined, offences: 0 });
  expect(await seenAt(2)).toEqual({ name: 'Dean Pike', offences: 0 });
  expect(await seenAt(3)).toEqual({ name: 'Dean Pike', offences: 1 });
});

test.each([
  ['a stranger of 41', 'SUBJECT', 41, 'POSES_RISK'],
  ['a boy of 17', 'CHILD', 17, 'POSES_RISK'],
  ['somebody who is a risk to an adult', 'PARENT_CARER', 41, 'OTHER_RELATIVE'],
] as const)('%s has that place', (_who, of, age, part) => {
  expect(partOf('POSES_RISK_TO', of, age)).toBe(part);
});
