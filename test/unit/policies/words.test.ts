import { expect, test } from 'vitest';
import { suppose } from '../../../policies/suppose.ts';
import { table } from '../../../policies/table.ts';
import { both, categoryInWords, either, extentInWords } from '../../../policies/words.ts';

test('what has a name is called by it, in whatever order its fields come; the rest is spelt out', () => {
  expect(extentInWords(['SUMMARY', 'STANDING', 'OCCURRED_ON'])).toBe('in outline');
  expect(extentInWords(['SUMMARY', 'STANDING'])).toBe('SUMMARY, STANDING');
  expect(extentInWords([])).toBe('that it exists');
  expect(extentInWords(undefined)).toBe('nothing');
});

test('words are joined as in a sentence', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(either)).toEqual([
    '',
    'a',
    'a or b',
    'a, b or c',
  ]);
  expect(both(['a', 'b', 'c'])).toBe('a, b and c');
});

test('categories are small words, but for names that are always in capitals', () => {
  expect(categoryInWords('GP_REGISTRATION')).toBe('GP registration');
  expect(categoryInWords('MAPPA')).toBe('MAPPA');
  expect(categoryInWords('MARAC')).toBe('MARAC');
  expect(categoryInWords('MISSING_EPISODE')).toBe('missing episode');
});

test('a table is aligned, and no row is wider or narrower than its head', () => {
  expect(table([['a', 'long head'], ['long cell'], ['b', 'c', 'left out']])).toBe(
    [
      '| a         | long head |',
      '| --------- | --------- |',
      '| long cell |           |',
      '| b         | c         |',
    ].join('\n'),
  );
  expect(table([['a']])).toBe('| a   |\n| --- |');
  expect(table([])).toBe('|  |\n|  |');
});

test('a supposition is about nobody in particular, and everything in it is made up but what is supposed', () => {
  const supposed = {
    role: 'MASH_ANALYST',
    purpose: 'MASH_SCREENING',
    level: 2,
    familyAgreement: 'GIVEN',
    holder: 'HEALTH',
    category: 'MATERNITY',
    part: 'PARENT_CARER',
    age: 34,
  } as const;
  const agency = { code: 'supposed-agency', name: 'Supposed agency', holder: 'HEALTH' };
  expect(suppose(supposed)).toEqual({
    viewer: {
      id: 'supposed-practitioner',
      name: 'Somebody',
      agency: 'supposed-hub',
      roles: ['MASH_ANALYST'],
      teams: ['supposed-team'],
    },
    facts: {
      referral: {
        id: 'supposed-referral',
        version: 1,
        status: 'INFO_GATHERING',
        receivedAt: '1970-01-01T00:00:00.000Z',
        rag: 'AMBER',
        threshold: 2,
        purpose: 'MASH_SCREENING',
        familyAgreement: 'GIVEN',
        concern: '',
        assignedTo: [],
        team: 'supposed-team',
        conflictsDeclared: [],
        people: [],
      },
      agencies: [],
      agreements: [
        {
          id: 'supposed-agreement',
          version: 1,
          agency: 'supposed-agency',
          categories: ['MATERNITY'],
          purposes: ['MASH_SCREENING'],
          modes: ['EXISTENCE', 'CONTENT'],
        },
      ],
      lapsed: [],
      today: '1970-01-01',
    },
    agency,
    category: 'MATERNITY',
    about: { part: 'PARENT_CARER', age: 34 },
  });
  expect(suppose({ ...supposed, hindrance: 'NO_SHARING_AGREEMENT' }).facts.agreements).toEqual([]);
});
