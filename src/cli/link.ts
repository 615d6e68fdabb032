import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { linkRows } from '../matching/linkage/link.ts';
import type { Linked } from '../matching/linkage/link.ts';
import { tableOf } from '../matching/linkage/table.ts';
import { readPlainFile } from './link-files.ts';
import type { FileFault, PlainFile } from './link-files.ts';
import { columnsInWords, mappingOf, saidIn } from './link-mapping.ts';
import type { Mapping } from './link-mapping.ts';
import { refuse } from './policy-options.ts';

type Options = {
  readonly left: string;
  readonly right?: string;
  readonly dedupe?: boolean;
  readonly map: readonly string[];
  readonly mapFile?: string;
  readonly atLeast: string;
  readonly out?: string;
  readonly json?: boolean;
};

const BAD_FILE = 3;

/** `mash link`: finds rows of one person in plain CSV files, learning from the rows alone. */
export function linkCommand(): Command {
  return new Command('link')
    .description('Find the rows of two CSV files, or within one, that are about one person')
    .requiredOption('--left <file>', 'a CSV file with a heading')
    .option('--right <file>', 'the other CSV file')
    .option('--dedupe', 'look for doubles within the left file')
    .option(
      '--map <kind=column>',
      'what a column says, where its heading does not tell; repeat as needed',
      (given: string, before: readonly string[]) => [...before, given],
      [],
    )
    .option('--map-file <file>', 'the same, a line for each column')
    .option('--at-least <probability>', 'leave out less likely pairs', '0.5')
    .option('--out <file>', 'write the pairs to a file')
    .option('--json', 'print the pairs as JSON')
    .addHelpText('after', HELP)
    .exitOverride()
    .action(run);
}

async function run(options: Options, command: Command): Promise<void> {
  if ((options.right === undefined) !== (options.dedupe === true))
    refuse(command, 'give either --right or --dedupe');
  const atLeast = Number(options.atLeast);
  if (!(atLeast > 0 && atLeast <= 1)) refuse(command, '--at-least must be above 0 and at most 1');
  const said = [...options.map, ...(await saidInFile(options, command))];
  const mapping = mappingOf(said) ?? refuse(command, 'a mapping says kind=column; see --help');
  const files = await readFiles(options, mapping);
  if (files === undefined) return;
  if (!mapping.allFound()) refuse(command, 'the mapping names a column that no file has');
  await answer(options, files, atLeast);
}

async function saidInFile({ mapFile }: Options, command: Command): Promise<readonly string[]> {
  if (mapFile === undefined) return [];
  const text = await readFile(mapFile, 'utf8').catch(() => undefined);
  return saidIn(text ?? refuse(command, '--map-file cannot be read'));
}

/** Undefined where a file is bad and every fault has been told. */
async function readFiles(options: Options, { columnsOf }: Mapping): Promise<Files | undefined> {
  const paths = [options.left, ...(options.right === undefined ? [] : [options.right])];
  const read = await Promise.all(paths.map((path) => readPlainFile(path, columnsOf)));
  const faults = read.flatMap((file) => (isFile(file) ? [] : file));
  const [left, right] = read.filter(isFile);
  if (faults.length > 0 || left === undefined) {
    tellFaults(faults);
    return undefined;
  }
  return { left, ...(right === undefined ? {} : { right }) };
}

const isFile = (file: PlainFile | readonly FileFault[]): file is PlainFile => 'headers' in file;

function tellFaults(faults: readonly FileFault[]): void {
  for (const { file, line, says } of faults)
    process.stderr.write(`${file}${line === undefined ? '' : `, line ${line}`}: ${says}\n`);
  process.exitCode = BAD_FILE;
}

type Files = { readonly left: PlainFile; readonly right?: PlainFile };

async function answer(options: Options, { left, right }: Files, atLeast: number): Promise<void> {
  for (const { headers, columns } of [left, ...(right === undefined ? [] : [right])])
    process.stderr.write(`Columns: ${columnsInWords(headers, columns)}.\n`);
  const began = performance.now();
  const linked = linkRows(tableOf(left, right), atLeast);
  const ids = [...left.ids, ...(right?.ids ?? [])];
  const text = options.json === true ? asJson(linked, ids) : asCsv(linked, ids);
  if (options.out === undefined) print(text);
  else await writeFile(options.out, text);
  process.stderr.write(inWords(linked, (performance.now() - began) / 1_000));
}

/** Whoever reads may have seen enough; that is no failure. */
function print(text: string): void {
  process.stdout.once('error', () => undefined);
  process.stdout.write(text);
}

function asCsv({ links }: Linked, ids: readonly string[]): string {
  const lines = links.map(
    ({ left, right, probability, milliBits }) =>
      `${quoted(ids[left])},${quoted(ids[right])},${probability.toFixed(6)},${(milliBits / 1_000).toFixed(3)}\n`,
  );
  return `left,right,probability,bits\n${lines.join('')}`;
}

const quoted = (id = ''): string => (/[",\r\n]/.test(id) ? `"${id.replaceAll('"', '""')}"` : id);

function asJson({ links, compared, possible, fields }: Linked, ids: readonly string[]): string {
  const pairs = links.map(({ left, right, probability, milliBits }) => ({
    left: ids[left],
    right: ids[right],
    probability,
    milliBits,
  }));
  return `${JSON.stringify({ compared, possible, fields, pairs })}\n`;
}

const inWords = ({ links, compared, possible, fields }: Linked, seconds: number): string =>
  `${links.length.toLocaleString('en-GB')} pairs, of ${compared.toLocaleString('en-GB')} compared and ` +
  `${possible.toLocaleString('en-GB')} possible, by ${fields.join(', ')}, in ${seconds.toFixed(1)} s.\n`;

const HELP = `
Columns are told by their headings. Where a heading does not tell, say so with --map. Kinds of column:
  id given middle family full_name birth_date birth_year birth_month birth_day sex
  number street locality town postcode region property identifier email phone place
  occupation ignore

Examples:
  $ mash link --left schools.csv --right health.csv
  $ mash link --left people.csv --dedupe --at-least 0.99 --out doubles.csv
  $ mash link --left a.csv --right b.csv --map id=URN --map given="Called by" --map ignore=group
  $ mash link --left a.csv --right b.csv --map-file columns.txt      lines such as: given = Called by

Prints left, right, probability and bits, likeliest first, by what each row is called in its id column, or by
its number where there is none. What every column was taken for is told on standard error; columns of no known
kind are not looked at. Nothing is sent anywhere, and no answer is needed: how far one person's rows agree is
learnt from the rows.

Exit status: 0 linked, 2 usage, 3 a file is bad and every fault in it is listed.`;
