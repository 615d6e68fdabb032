import { expect, test } from 'vitest';
import type { PersonTraits } from '../../../src/domain/person.ts';
import { compare } from '../../../src/matching/compare.ts';
import { FAMILY_MODEL } from '../../../src/matching/family-model.ts';
import type { FamilyPart } from '../../../src/domain/sharing.ts';
import { asKin } from '../../../src/sharing/kinship.ts';
import { person } from '../../support/world.ts';

const kayleigh = person('Kayleigh', 'Marlow', '1994-08-19');

test.each<[string, PersonTraits, PersonTraits]>([
  ['the same name and birth date', kayleigh, kayleigh],
  [
    'a name that is common',
    person('Mohammed', 'Khan', '1994-08-19'),
    person('Mohammed', 'Khan', '1994-08-19'),
  ],
  ['a name spelt by ear', kayleigh, person('Kayley', 'Marlowe', '1994-08-19')],
  ['a name changed by marriage', kayleigh, person('Kayleigh', 'Smith', '1994-08-19')],
])('two agencies that name somebody with %s mean one person', (_what, left, right) => {
  expect(compare(left, right, FAMILY_MODEL).grade).toBe('PROBABLE');
});

test.each<[string, PersonTraits, PersonTraits]>([
  ['twins', person('Aisha', 'Khan', '2014-08-19'), person('Amina', 'Khan', '2014-08-19')],
  [
    'father and son of one name',
    person('Ali', 'Khan', '1984-08-19'),
    person('Ali', 'Khan', '2010-01-19'),
  ],
  ['a name without a birth date', person('Dean', 'Harker'), person('Dean', 'Harker')],
  ['a year of birth alone', kayleigh, person('Kayleigh', 'Marlow', '1994')],
])('%s are never taken for one person', (_what, left, right) => {
  expect(compare(left, right, FAMILY_MODEL).grade).not.toBe('PROBABLE');
});

test('a parent named without a birth date is the parent of that name, and the parts still sum', () => {
  const match = asKin(
    compare(kayleigh, person('Kayleigh', 'Marlow'), FAMILY_MODEL),
    'PARENT_CARER',
    'PARENT_CARER',
  );
  expect(match.grade).toBe('PROBABLE');
  expect(match.parts.reduce((sum, { milliBits }) => sum + milliBits, 0)).toBe(match.milliBits);
});

test.each<[string, PersonTraits, FamilyPart]>([
  ['of another name', person('Leanne', 'Marlow'), 'PARENT_CARER'],
  ['of another birth date', person('Kayleigh', 'Marlow', '1961-02-03'), 'PARENT_CARER'],
  ['of another sex', person('Kayleigh', 'Marlow', undefined, { sex: 'MALE' }), 'PARENT_CARER'],
  ['who is not named as a parent', person('Kayleigh', 'Marlow'), 'OTHER_RELATIVE'],
])('somebody %s is not taken for a parent', (_who, other, part) => {
  const mother = { ...kayleigh, sex: 'FEMALE' as const };
  expect(asKin(compare(mother, other, FAMILY_MODEL), 'PARENT_CARER', part).grade).not.toBe(
    'PROBABLE',
  );
});
