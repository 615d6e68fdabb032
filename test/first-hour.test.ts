import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
/** The statements, as the console's page has them: `| A1 | what somebody can do in their first hour |`. */
const stated = [
  ...readFileSync(join(root, 'docs', 'console.md'), 'utf8').matchAll(/^\| ([A-E]\d+) +\| \S/gm),
].map(([, code = '']) => code);

const NAMED =
  /^\s*(?:(?:test|describe)(?:\.each\([^]*?\))?\(|(?:\}|\])*\)\()?\s*['"`]((?:[A-E][1-9]\d*(?:, )?)+): /gm;
const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(join(root, 'test', file), 'utf8') }));
/** Which test files name which statement in a title. */
const naming = files.flatMap(({ file, text }) =>
  [...text.matchAll(NAMED)].flatMap(([, codes = '']) =>
    codes.split(', ').map((code) => ({ code, file })),
  ),
);

/** What its person sees on a page; the rest is a command, a server or the work on it. */
const SHOWN = /^(?:A\d+|B[24567]|B10|C\d+|D1|E3|E10)$/;

describe('the first hour of each person', () => {
  test('is ten statements for each of five', () => {
    const all = ['A', 'B', 'C', 'D', 'E'].flatMap((who) =>
      Array.from({ length: 10 }, (_, at) => `${who}${at + 1}`),
    );
    expect(stated).toEqual(all);
  });

  test.each(stated)('%s is named by the test that holds it', (code) => {
    expect(naming.filter((one) => one.code === code)).not.toEqual([]);
  });

  test.each(stated.filter((code) => SHOWN.test(code)))('%s is walked in a real browser', (code) => {
    const walked = naming.filter((one) => one.code === code && one.file.startsWith('browser/'));
    expect(walked).not.toEqual([]);
  });

  test('no title names a statement that there is not, and none is passed over', () => {
    expect(naming.filter(({ code }) => !stated.includes(code))).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
    const skipped = files.filter(({ text }) =>
      /^\s*(?:test|describe)\.(?:skip|todo|only)\(/m.test(text),
    );
    expect(skipped.map(({ file }) => file)).toEqual([]);
  });
});
