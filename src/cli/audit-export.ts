import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { csvHeader, csvLine } from '../audit/export/csv.ts';
import { allRecords } from '../audit/export/records.ts';
import { exportTiles } from '../audit/export/tiles.ts';
import { AuditLog } from '../audit/log/audit-log.ts';
import type { AuditBlocks } from '../audit/ports.ts';
import { type AuditTrailOptions, openAuditTrail } from '../audit/writer.ts';
import { type ExportFormat, writingOf } from '../review/export/formats.ts';
import { joinEvents } from '../review/join-events.ts';
import type { AuditSource } from './audit-source.ts';

const FORMATS = ['tiles', 'ndjson', 'csv', 'balp', 'ocsf'] as const;
type Format = (typeof FORMATS)[number];
type Options = { readonly to: string; readonly format: Format };

export function exportCommand(
  open: () => Promise<AuditSource>,
  started: AuditTrailOptions['started'],
): Command {
  return new Command('export')
    .description('Hand out the whole log, to be checked or read elsewhere')
    .requiredOption('--to <path>', 'a folder for tiles, a file otherwise')
    .addOption(
      new Option('--format <format>', 'tiles can be verified; the others can be read')
        .choices(FORMATS)
        .default('tiles'),
    )
    .addHelpText('after', HELP)
    .action(async ({ to, format }: Options) => {
      const source = await open();
      try {
        await putOnRecord(source, started, format);
        const records = await EXPORTS[format](source, to);
        process.stderr.write(
          `Handed out ${records.toLocaleString('en-GB')} ${isJoined(format) ? 'events' : 'records'}.\n`,
        );
      } finally {
        await source.close();
      }
    });
}

const EXPORTS: Readonly<Record<Format, (source: AuditSource, to: string) => Promise<number>>> = {
  tiles: async ({ blocks, log }, to) => {
    if (log === undefined) throw new Error('There is no log over all writers here to hand out');
    const { store, origin, keys } = log;
    const reading = new AuditLog({
      blocks,
      store,
      origin,
      signers: [],
      formerKeys: keys,
      report: (cause) => {
        throw cause;
      },
    });
    await reading.load();
    return exportTiles(reading, to, () => undefined);
  },
  ndjson: ({ blocks }, to) =>
    writeLines(
      to,
      '',
      linesOf(blocks, (bytes) => `${asText(bytes)}\n`),
    ),
  csv: ({ blocks }, to) => writeLines(to, csvHeader(), linesOf(blocks, csvLine)),
  balp: (source, to) => writeLines(to, '', eventLines(source, 'BALP')),
  ocsf: (source, to) => writeLines(to, '', eventLines(source, 'OCSF')),
};

/** Each question as one event or more, put together from all its records. */
async function* eventLines(
  { blocks, log }: AuditSource,
  format: ExportFormat,
): AsyncGenerator<string> {
  const { lines } = writingOf(format, log?.origin ?? 'unknown');
  for await (const event of joinEvents(allRecords(blocks))) yield lines(event);
}

/** Handing out the log is itself in the log, before anything is handed out. */
async function putOnRecord(
  { blocks }: AuditSource,
  started: AuditTrailOptions['started'],
  format: Format,
): Promise<void> {
  const trail = await openAuditTrail({ blocks, started, clock: Date.now, random: randomBytes });
  await trail.exported({ format, by: userInfo().username });
  await trail.close();
}

/** Each record as a line; what is no record is left to `verify`. */
async function* linesOf(
  blocks: AuditBlocks,
  lineOf: (bytes: Uint8Array) => string | undefined,
): AsyncGenerator<string> {
  for await (const { bytes } of allRecords(blocks)) {
    const line = lineOf(bytes);
    if (line !== undefined) yield line;
  }
}

/** Writes under another name until all is written, so that nobody takes half an export for a whole one. */
async function writeLines(
  to: string,
  header: string,
  lines: AsyncIterable<string>,
): Promise<number> {
  let count = 0;
  const counted = async function* counting() {
    if (header !== '') yield header;
    for await (const line of lines) {
      count++;
      yield line;
    }
  };
  const partial = `${to}.partial`;
  await pipeline(counted, createWriteStream(partial, { mode: 0o600 }));
  await rename(partial, to);
  return count;
}

const isJoined = (format: Format) => format === 'balp' || format === 'ocsf';

const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

const HELP = `
Examples:
  $ mash audit export --to export              the log as signed tiles (C2SP tlog-tiles)
  $ mash audit export --to log.ndjson --format ndjson
  $ mash audit export --to log.csv --format csv
  $ mash audit export --to events.ndjson --format balp   FHIR AuditEvents, a line each
  $ mash audit export --to events.ndjson --format ocsf   OCSF API Activity, a line each

Anybody can check exported tiles with docs/verify/verify.mjs, which needs nothing of ours.`;
