import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { policy } from './run-policy.ts';

describe('situations of one’s own', () => {
  const HEAD =
    '| Situation | Asks | For | Level | Family | Held by | What | About | Age | Sees | Because |\n| --- |';
  const row = (situation: string, sees: string, level = '1') =>
    `| ${situation} | an analyst of the hub | screening | ${level} | agreed | police | missing episode | the child | 14 | ${sees} | PO-03 |`;

  async function playing(markdown: string, name = 'own.md', ...more: readonly string[]) {
    const folder = mkdtempSync(join(tmpdir(), 'situations-'));
    try {
      writeFileSync(join(folder, name), markdown);
      return await policy('test', '--situations', folder, ...more);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  test('each failed row is printed in words with its line, what was expected and why it came otherwise', async () => {
    const { out, exit } = await playing(
      [HEAD, row('As it is', 'in outline, and whom to ask'), row('More than that', 'in full')].join(
        '\n',
      ),
    );
    expect(exit).toBe(1);
    expect(out).toContain('own.md, line 4: More than that');
    expect(out).toContain('The table expects: in full, because of PO-03');
    expect(out).toContain('The rules come to: in outline, and whom to ask, because of PO-03');
    expect(out).toContain('Seen of missing episode records of police: in outline');
    expect(out).toContain('2 situations played, 1 not as expected.');
    expect(out).not.toContain('As it is');
  });

  test('a row that cannot be read fails, and says what its cell may say', async () => {
    const { out, exit } = await playing([HEAD, row('At level 9', 'nothing', '9')].join('\n'));
    expect(exit).toBe(1);
    expect(out).toContain(
      'own.md, line 3: At level 9\n  It cannot be read: “Level” must be one of: 1, 2, 3, 4.',
    );
    expect(out).toContain('1 situation played, 1 not as expected.');
  });

  test('failed rows are JSON for programs', async () => {
    const { out, exit } = await playing(
      [HEAD, row('More than that', 'in full'), row('At level 9', 'nothing', '9')].join('\n'),
      'own.md',
      '--json',
    );
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      situations: 2,
      failed: [
        {
          file: 'own.md',
          line: 3,
          expected: { sees: 'in full', because: ['PO-03'] },
          found: { sees: 'in outline, and whom to ask', because: ['PO-03'] },
        },
        { file: 'own.md', line: 4, result: 'UNREADABLE' },
      ],
    });
  });

  test('a folder without a situation is not a success', async () => {
    const { out, exit } = await playing(row('No head', 'nothing'), 'own.txt');
    expect([out, exit]).toEqual(['There is no situation in that folder.\n', 1]);
    expect((await playing('# Only words')).exit).toBe(1);
  });
});
