import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { linkCommand } from '../../../src/cli/link.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mash-link-'));
});
afterAll(() => rm(folder, { recursive: true }));

const LEFT =
  'URN,Forename,Surname,DOB,Postcode,cluster\nL1,Rowena,Pickersgill,1990-02-03,NM3 4AB,1\nL2,Tom,Hardcastle,1971-11-30,NM5 1XY,2\n';
const RIGHT =
  'URN,First name,Last name,Date of birth,Post code\nR1,Tom,Hardcastle,30/11/1971,NM5 1XY\nR2,Rowena,Pickersgil,03/02/1990,nm34ab\n';

type Ran = {
  readonly out: string;
  readonly err: string;
  readonly exit: number | string | undefined;
};

/** Runs the command over files of these contents; `{name}` in an argument stands for a file's path. */
async function run(
  contents: Readonly<Record<string, string | Uint8Array>>,
  ...args: string[]
): Promise<Ran> {
  const names = Object.keys(contents);
  await Promise.all(names.map((name) => writeFile(join(folder, name), contents[name] ?? '')));
  const said = { out: '', err: '' };
  const write = (to: 'out' | 'err') => (text: string | Uint8Array) => {
    said[to] += text.toString();
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(write('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(write('err')),
  ];
  const before = process.exitCode;
  process.exitCode = 0;
  const paths = args.map((arg) => arg.replace(/\{(.+)\}/, (_, name: string) => join(folder, name)));
  const thrown: unknown = await linkCommand()
    .parseAsync(paths, { from: 'user' })
    .then(
      () => undefined,
      (cause: unknown) => cause,
    );
  const exit = exitOf(thrown) ?? process.exitCode;
  process.exitCode = before;
  for (const spy of spies) spy.mockRestore();
  return { ...said, exit };
}

const exitOf = (thrown: unknown): number | undefined =>
  typeof thrown === 'object' && thrown !== null && 'exitCode' in thrown
    ? Number(thrown.exitCode)
    : undefined;

const both = { 'a.csv': LEFT, 'b.csv': RIGHT };
const TWO = ['--left', '{a.csv}', '--right', '{b.csv}'];

describe('two files', () => {
  test('are linked by what their headings tell', async () => {
    const { out, exit } = await run(both, ...TWO);
    const [heading, ...lines] = out.trim().split('\n');
    expect(heading).toBe('left,right,probability,bits');
    expect(lines.map((line) => line.split(',').slice(0, 2).join()).toSorted()).toEqual([
      'L1,R2',
      'L2,R1',
    ]);
    expect(exit).toBe(0);
  });

  test('come as JSON, or go to a file', async () => {
    const { out } = await run(both, ...TWO, '--json');
    expect(out).toMatch(/^\{"compared":4,"possible":4,.*"pairs":\[\{"left":"L\d"/);
    const silent = await run(both, ...TWO, '--out', '{pairs.csv}');
    expect(silent.out).toBe('');
    expect(await readFile(join(folder, 'pairs.csv'), 'utf8')).toContain('L1,R2,');
  });

  test('are not read in a column that is to be ignored', async () => {
    const { err } = await run(
      both,
      ...TWO,
      '--map',
      'ignore=Postcode',
      '--map',
      'ignore=Post code',
    );
    expect(err).not.toContain('POSTCODE');
    expect(err).toContain('BIRTH_DATE');
  });

  test('are mapped by a file as on the command line, and told what each column was taken for', async () => {
    const mapping = '# of the north office\nignore = Postcode\n\nignore=Post code\n';
    const { err, exit } = await run(
      { ...both, 'columns.txt': mapping },
      ...TWO,
      '--map-file',
      '{columns.txt}',
    );
    expect(exit).toBe(0);
    expect(err).toContain(
      'Columns: URN = id, Forename = given, Surname = family, DOB = birth_date; not looked at: Postcode, cluster.',
    );
    expect(err).not.toContain('POSTCODE');
  });

  test('may have semicolons, a byte order mark and quoted ids', async () => {
    const left = `\uFEFF"Ref";"Forename";"Surname";"DOB"\r\n"a;1";"Rowena";"Pickersgill";"1990-02-03"\r\n`;
    const right = 'Ref,Forename,Surname,DOB\n"b,1",Rowena,Pickersgill,1990-02-03\n';
    const { out } = await run({ 'a.csv': left, 'b.csv': right }, ...TWO);
    expect(out).toContain('a;1,"b,1",');
  });
});

describe('a bad file ends with 3, tells every fault with its line, and repeats nothing of it', () => {
  test.each([
    [
      'ragged rows',
      'id,forename,surname\n1,Zebedee,Quux\n2,Zebedee\n3,Zebedee,Quux,Extra\n',
      ['line 3', 'line 4'],
    ],
    ['a quotation mark that is never closed', 'id,forename,surname\n1,"Zebedee,Quux\n', ['line 2']],
    [
      'stray quotation marks',
      'id,forename,surname\n1,"Zeb"edee,Quux\n2,Zebedee\n',
      ['line 2', 'line 3'],
    ],
    [
      'ids that repeat or are missing',
      'id,forename,surname\n1,Zebedee,Quux\n1,Zebedee,Quux\n,Zebedee,Quux\n',
      ['line 3', 'line 4'],
    ],
    ['no heading', '', ['line 1']],
    ['a heading that tells nothing', 'Zebedee,Quux\n1,2\n', ['line 1']],
    ['bytes that are no text', Uint8Array.from([0xff, 0xfe, 0x41]), ['a.csv']],
  ])('%s', async (_situation, content, places) => {
    const { out, err, exit } = await run({ 'a.csv': content }, '--left', '{a.csv}', '--dedupe');
    expect(exit).toBe(3);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(places.length);
    for (const place of places) expect(err).toContain(place);
    expect(err).not.toMatch(/Zeb|Quux|Extra/);
  });

  test('that is not there', async () => {
    const { err, exit } = await run({}, '--left', '{nowhere.csv}', '--dedupe');
    expect([exit, err]).toEqual([3, 'nowhere.csv: cannot be read\n']);
  });
});

test.each([
  ['no files', []],
  ['one file and nothing to do with it', ['--left', '{a.csv}']],
  ['doubles and another file', [...TWO, '--dedupe']],
  ['a likelihood that is none', [...TWO, '--at-least', '2']],
  ['a mapping to no kind', [...TWO, '--map', 'nonsense=Forename']],
  ['a mapping file that is not there', [...TWO, '--map-file', '{nowhere.txt}']],
  ['a mapping of no column', [...TWO, '--map', 'given=Nowhere']],
])('%s: ends with 2', async (_situation, args) => {
  const { out, exit } = await run(both, ...args);
  expect([[1, 2].includes(Number(exit)), out]).toEqual([true, '']);
});
