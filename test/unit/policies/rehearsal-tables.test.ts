import { describe, expect, test } from 'vitest';
import { cells, HEAD, rehearse, rowWith, RULE } from './situation-row.ts';

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
    expect(rehearse('# Nothing\n\nWords | and more |\n')).toEqual([]);
    expect(rehearse('')).toEqual([]);
  });

  test('passes over no line that begins with a bar, indented or without its last', () => {
    const open = rowWith().replace(/\|$/, '');
    const rows = rehearse([HEAD, RULE, open, `   ${rowWith()}  `, '|', rowWith()].join('\n'));
    expect(rows.map(({ line, result }) => [line, result])).toEqual([
      [3, 'AS_EXPECTED'],
      [4, 'AS_EXPECTED'],
      [5, 'UNREADABLE'],
      [6, 'AS_EXPECTED'],
    ]);
  });

  test('is parted by lines of dashes alone, not by a dash in some cell', () => {
    for (const dashed of ['---', ':-:', '-']) {
      const rows = rehearse([HEAD, RULE, rowWith({ Situation: dashed })].join('\n'));
      expect(rows.map(({ result }) => result)).toEqual(['AS_EXPECTED']);
    }
    for (const notQuite of ['-x', 'x-', '::-'])
      expect(rehearse(`| Situation |\n| --- |\n| ${notQuite} |`)).toHaveLength(1);
    for (const dashes of ['-', ':-', '-:', ':---:'])
      expect(rehearse(`| Situation |\n| ${dashes} |`)).toEqual([]);
  });

  test('may lack columns that nothing needs; what they would say is nothing', () => {
    const { Situation: _words, But: _but, Because: _because, Sees: _sees, ...needed } = cells;
    const [row] = rehearse(
      [
        `| ${Object.keys(needed).join(' | ')} |`,
        RULE,
        `| ${Object.values(needed).join(' | ')} |`,
      ].join('\n'),
    );
    expect(row).toMatchObject({
      situation: '',
      result: 'OTHERWISE',
      expected: { sees: '', because: new Set() },
    });
  });

  test('may have more cells than its head, which say nothing', () => {
    expect(rehearse([HEAD, RULE, `${rowWith()} and more |`].join('\n'))).toMatchObject([
      { result: 'AS_EXPECTED' },
    ]);
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

  test('is what its columns say, and nothing where they are missing', () => {
    const few = '| Situation | Held by | What | About | Age | Standing | Handling | Sees |';
    expect(
      rehearse(
        [
          few,
          RULE,
          '| X | probation | victim contact | the child | 7 | fact | lawful sharing | nothing |',
        ].join('\n'),
      ),
    ).toMatchObject([{ result: 'AS_EXPECTED', expected: { because: new Set() } }]);
  });

  test('cannot be about where somebody lives', () => {
    expect(
      entryRow('| X | police | addresses | the child | 7 | fact | | lawful sharing | | | | |'),
    ).toMatchObject([{ result: 'UNREADABLE', fault: '“What” must be a category of entries' }]);
  });
});
