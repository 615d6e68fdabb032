import { describe, expect, test } from 'vitest';
import { rulebook } from '../../../policies/index.ts';
import { rehearserOf } from '../../../policies/rehearsal/rehearse.ts';

const rehearse = rehearserOf(rulebook);

const HEAD =
  '| Situation | Asks | For | Level | Family | Held by | What | About | Age | But | Sees | Because |';
const RULE = '| --- | :-: | --- | --- | --- | --- | --- | --- | --- | --- | --- | ---: |';
const cells = {
  Situation: 'A girl was missing',
  Asks: 'an analyst of the hub',
  For: 'screening',
  Level: '1',
  Family: 'agreed',
  'Held by': 'police',
  What: 'missing episode',
  About: 'the child',
  Age: '14',
  But: '',
  Sees: 'in outline, and whom to ask',
  Because: 'PO-03',
};
const rowWith = (changes: Partial<typeof cells> = {}) =>
  `| ${Object.values({ ...cells, ...changes }).join(' | ')} |`;
const rehearseRow = (changes: Partial<typeof cells> = {}) => {
  const [row] = rehearse([HEAD, RULE, rowWith(changes)].join('\n'));
  if (!row) throw new Error('The table has no row');
  return row;
};

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

describe('a text', () => {
  test('may hold several tables and words between them; lines count from one', () => {
    const rows = rehearse(
      [
        '# Police',
        '',
        HEAD,
        RULE,
        rowWith(),
        '',
        'Words | of no table.',
        HEAD,
        RULE,
        rowWith(),
        rowWith(),
      ].join('\n'),
    );
    expect(rows.map(({ line, result }) => [line, result])).toEqual([
      [5, 'AS_EXPECTED'],
      [10, 'AS_EXPECTED'],
      [11, 'AS_EXPECTED'],
    ]);
  });

  test('without a table has no situations', () => {
    expect(rehearse('# Nothing\n\n|\n|| not a table\n')).toEqual([]);
  });

  test('may have its columns in any order and others beside them', () => {
    const names = ['Note', ...Object.keys(cells).toReversed()];
    const values = ['for later', ...Object.values(cells).toReversed()];
    const [row] = rehearse(
      [`| ${names.join(' | ')} |`, `|${'-|'.repeat(names.length)}`, `|${values.join('|')}|`].join(
        '\n',
      ),
    );
    expect(row).toMatchObject({ result: 'AS_EXPECTED' });
  });
});

describe('a row about one entry', () => {
  const entryHead =
    '| Situation | Held by | What | About | Age | Standing | Grade | Handling | Conditions | Says | Sees | Because |';
  const entryRow = (line: string) => rehearse([entryHead, RULE, line].join('\n'));

  test('is asked in a section 47 enquiry at level 4', () => {
    expect(
      entryRow(
        '| Graded | police | police intelligence | the child | 7 | intelligence | 2C | lawful sharing | | Seen | in outline | PO-07 |',
      ),
    ).toMatchObject([
      {
        result: 'AS_EXPECTED',
        supposed: {
          role: 'MASH_ANALYST',
          purpose: 'CHILD_PROTECTION_S47',
          level: 4,
          familyAgreement: 'NOT_REQUIRED',
        },
      },
    ]);
  });

  test.each([
    [
      'a standing',
      '| X | police | offence | the child | 7 | gossip | | lawful sharing | | | | |',
      'Standing',
    ],
    [
      'a handling',
      '| X | police | offence | the child | 7 | fact | | secret | | | | |',
      'Handling',
    ],
  ])('names %s that there is', (_what, line, column) => {
    const [row] = entryRow(line);
    expect(row?.result === 'UNREADABLE' && row.fault).toContain(`“${column}” must be one of: `);
  });

  test('cannot be about where somebody lives', () => {
    expect(
      entryRow('| X | police | addresses | the child | 7 | fact | | lawful sharing | | | | |'),
    ).toMatchObject([{ result: 'UNREADABLE', fault: '“What” must be a category of entries' }]);
  });
});

test('what breaks while a row is played is not taken for a mistake in the table', () => {
  const sharing = rulebook.sharing.map((rule) => ({
    ...rule,
    get shows(): never {
      throw new Error('broken rule');
    },
  }));
  const table = [HEAD, RULE, rowWith()].join('\n');
  expect(() => rehearserOf({ ...rulebook, sharing })(table)).toThrow('broken rule');
});
