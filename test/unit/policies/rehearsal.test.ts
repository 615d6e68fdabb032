import { describe, expect, test } from 'vitest';
import { rulebook } from '../../../policies/index.ts';
import { rehearserOf } from '../../../policies/rehearsal/rehearse.ts';
import { HEAD, rehearse, rehearseRow, rowWith, RULE } from './situation-row.ts';

describe('a row', () => {
  test('passes when exactly what it says comes of it, for the reasons that it names', () => {
    expect(rehearseRow()).toMatchObject({
      line: 3,
      situation: 'A girl was missing',
      result: 'AS_EXPECTED',
      supposed: { category: 'MISSING_EPISODE', level: 1, age: 14, part: 'SUBJECT' },
    });
  });

  test.each([
    ['something else is seen', { Sees: 'in full' }],
    ['nothing is expected', { Sees: 'nothing' }],
    ['another rule is named', { Because: 'PO-08' }],
    ['one rule too many is named', { Because: 'PO-03, PO-08' }],
    ['no reason is named', { Because: '' }],
  ])('does not pass when %s', (_what, changes) => {
    expect(rehearseRow(changes)).toMatchObject({
      result: 'OTHERWISE',
      found: { sees: 'in outline, and whom to ask', because: new Set(['PO-03']) },
      outcome: [
        expect.stringContaining('Seen of missing episode'),
        expect.stringContaining('PO-03'),
        expect.stringContaining('It rests on'),
      ],
    });
  });

  test('names reasons in any order', () => {
    const level3 = { Level: '3', Sees: 'in full' };
    for (const Because of ['PO-03, PO-08', 'PO-08,PO-03'])
      expect(rehearseRow({ ...level3, Because })).toMatchObject({ result: 'AS_EXPECTED' });
  });

  test('may say that nobody knows the age', () => {
    expect(rehearseRow({ Age: 'unknown' })).toMatchObject({
      result: 'AS_EXPECTED',
      supposed: { age: undefined },
    });
  });

  test.each([
    ['the referral is somebody else’s', 'no need to know'],
    ['the referral is closed', 'no need to know'],
    ['they know the family', 'no need to know'],
    ['the agency has no agreement', 'no agreement'],
  ])('may say what stands in the way: %s', (But, Because) => {
    expect(rehearseRow({ But, Sees: 'nothing', Because })).toMatchObject({
      result: 'AS_EXPECTED',
    });
  });
});

describe('a cell that cannot be read is a fault that names the column and what it may say', () => {
  test.each([
    ['Asks', 'a nosy person', 'an analyst of the hub, a manager of the hub'],
    ['For', 'fun', 'screening, early help'],
    ['Level', '5', '1, 2, 3, 4'],
    ['Family', 'perhaps', 'not asked, asked, no answer yet, agreed'],
    ['Held by', 'the circus', 'children’s social care, health, police'],
    ['What', 'tenancy', 'person details, addresses, relationships, offence'],
    ['About', 'a neighbour', 'the child, another child of the family'],
    ['But', 'it rains', 'the referral is somebody else’s, the referral is closed'],
  ])('%s: %s', (column, value, allowed) => {
    const row = rehearseRow({ [column]: value });
    expect(row.result === 'UNREADABLE' && row.fault).toContain(
      `“${column}” must be one of: ${allowed}`,
    );
    expect(JSON.stringify(row)).not.toContain(value === '5' ? '"5"' : value);
  });

  test.each(['', 'fourteen', '-1', '14.5', '1400', ' '])('an age of “%s”', (Age) => {
    expect(rehearseRow({ Age })).toMatchObject({
      result: 'UNREADABLE',
      fault: '“Age” must be whole years, or: unknown',
    });
  });

  test('a row that is too short', () => {
    expect(rehearse([HEAD, RULE, '| A girl was missing |'].join('\n'))).toMatchObject([
      { line: 3, situation: 'A girl was missing', result: 'UNREADABLE' },
    ]);
  });
});

test('what breaks while a row is played is not taken for a mistake in the table', () => {
  const sharing = rulebook.sharing.map((rule) => ({
    ...rule,
    get says(): never {
      throw new Error('broken rule');
    },
  }));
  const table = [HEAD, RULE, rowWith()].join('\n');
  expect(() => rehearserOf({ ...rulebook, sharing })(table)).toThrow('broken rule');
});
