import { expect, test } from 'vitest';
import type { PersonTraits } from '../../../src/domain/person.ts';
import { compare } from '../../../src/matching/compare.ts';
import { FAMILY_MODEL } from '../../../src/matching/family-model.ts';
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
