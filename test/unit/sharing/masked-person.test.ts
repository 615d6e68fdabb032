import { expect, test } from 'vitest';
import { maskedPerson } from '../../../src/sharing/masked-person.ts';
import type { PersonTraits } from '../../../src/domain/person.ts';
import { partialDate } from '../../../src/domain/day.ts';

const day = partialDate('2014-03-09');
if (!day) throw new Error('no day');
const ellie: PersonTraits = {
  names: [
    { given: 'Ellie-Mae Rose', family: 'Hartley', use: 'LEGAL' },
    { given: 'Élodie', family: '', use: 'ALIAS' },
  ],
  dateOfBirth: day,
  sex: 'FEMALE',
  addresses: [
    { line: '14 Weir Street', postcode: 'nm4 2qt' },
    { line: '9 Mill Row', postcode: 'NM4 7AA' },
    { line: 'Care of somebody', postcode: 'not known' },
  ],
  identifiers: [{ system: 'NHS_NUMBER', value: '9990000018' }],
};

test('a masked person is told by letters, a year and a district, and by nothing else', () => {
  expect(maskedPerson(ellie)).toEqual({
    initials: ['E. R. H.', 'É.'],
    birthYear: '2014',
    sex: 'FEMALE',
    postcodeDistricts: ['NM4'],
  });
  const text = JSON.stringify(maskedPerson(ellie));
  for (const value of ['Ellie', 'Hartley', '2014-03', 'Weir', '2QT', '999'])
    expect(text.toUpperCase()).not.toContain(value.toUpperCase());
});

test('of somebody of whom nothing is said, nothing is told', () => {
  expect(maskedPerson({ names: [], addresses: [], identifiers: [] })).toEqual({
    initials: [],
    birthYear: null,
    sex: null,
    postcodeDistricts: [],
  });
});
