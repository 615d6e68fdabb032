import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { allRecords } from '../../../src/audit/export/records.ts';
import { asId } from '../../../src/domain/ids.ts';
import { LOG_FILE, openQueryLog } from '../../../src/edge/query-log/query-log.ts';
import type { QueryEvent } from '../../../src/edge/query-log/record.ts';
import { MANDATE } from '../../support/agency-wire.ts';
import { MemoryBlocks } from '../../support/audit-blocks.ts';
import { runAudit } from '../../support/audit-command.ts';
import { disclosedFor, intentFor, openTrail } from '../../support/audit-events.ts';
import { answeredLog } from '../../support/audit-answered.ts';

const AGENCY = 'northmere-police';
const MIDNIGHT = Date.UTC(2026, 10, 22);
const QUESTIONS = ['q-0', 'q-1', 'q-2', 'q-3'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reconcile-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const asked = (
  question: string,
  more: Partial<QueryEvent & { kind: 'ASKED' }> = {},
): QueryEvent => ({
  kind: 'ASKED',
  outcome: 'ANSWERED',
  mandate: { ...MANDATE, question: asId(question) },
  peopleLookedFor: 1,
  candidates: 1,
  recordsRead: 1,
  relatives: 0,
  entries: { OFFENCE: 2 },
  ...more,
});

async function agencyLog(events: readonly QueryEvent[], clock = () => MIDNIGHT) {
  const log = await openQueryLog({ folder, agency: AGENCY, clock });
  await Promise.all(events.map((event) => log.append(event)));
  await log.close();
}

const reconcile = (hub: Awaited<ReturnType<typeof answeredLog>>, ...more: readonly string[]) =>
  runAudit(hub, ['reconcile', '--query-log', folder, ...more]);

describe('mash audit reconcile', () => {
  test('two logs of the same questions agree, checkpoints included, with exit status 0', async () => {
    const hub = await answeredLog(QUESTIONS);
    await agencyLog([
      ...QUESTIONS.flatMap((question) => [
        asked(question),
        asked(question, { checkpoint: hub.checkpoint }),
      ]),
      // The card, which is about nobody, and a trial that was given nothing about anybody.
      {
        kind: 'ASKED',
        outcome: 'ANSWERED',
        peopleLookedFor: 0,
        candidates: 0,
        recordsRead: 0,
        relatives: 0,
        entries: {},
      },
      asked('conformance-trial', { entries: {} }),
    ]);
    const { out, status } = await reconcile(hub, '--json');
    expect(JSON.parse(out)).toMatchObject({
      agency: AGENCY,
      differences: [],
      matched: 4,
      trials: 1,
      checkpoints: { kept: 1, compared: 1 },
      flaws: [],
    });
    expect(status).toBe(0);
  });

  test.each(QUESTIONS)('%s is named where it was taken out of the agency’s log', async (gone) => {
    const hub = await answeredLog(QUESTIONS);
    await agencyLog(QUESTIONS.filter((question) => question !== gone).map((one) => asked(one)));
    const { out, status } = await reconcile(hub);
    expect(out).toContain('DIFFER');
    expect(out).toContain(
      `${gone}, 2026-11-22T00:00:00.000Z: was answered by the agency, says the hub`,
    );
    expect(out.match(/ {2}✗/g)).toHaveLength(1);
    expect(status).toBe(1);
  });

  test.each(QUESTIONS)('%s is named where it was taken out of the hub’s log', async (gone) => {
    await agencyLog(QUESTIONS.map((one) => asked(one)));
    const { out, status } = await reconcile(
      await answeredLog(QUESTIONS.filter((question) => question !== gone)),
      '--json',
    );
    expect(JSON.parse(out)).toMatchObject({
      differences: [{ kind: 'AGENCY_ONLY', question: gone }],
      matched: 3,
    });
    expect(status).toBe(1);
  });

  test('a line cut out of the file shows twice: by the chain, and by its name', async () => {
    const hub = await answeredLog(QUESTIONS);
    await agencyLog(QUESTIONS.map((one) => asked(one)));
    const path = join(folder, LOG_FILE);
    const lines = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, lines.filter((line) => !line.includes('"q-2"')).join('\n'));
    const { out } = await reconcile(hub);
    expect(out).toContain('Line 4 of the agency’s log does not follow the line before it');
    expect(out).toContain('q-2,');
  });

  test('a checkpoint of a log that the hub no longer has is told', async () => {
    const before = await answeredLog([...QUESTIONS, 'q-gone']);
    await agencyLog(QUESTIONS.map((one) => asked(one, { checkpoint: before.checkpoint })));
    const { out, status } = await reconcile(await answeredLog(QUESTIONS), '--json');
    expect(JSON.parse(out)).toMatchObject({
      differences: [],
      flaws: [{ code: 'CHECKPOINT_AHEAD' }],
    });
    expect(status).toBe(1);
  });

  test('a question that was not to be put to this agency is named, though the hub’s log has it', async () => {
    const hub = await answeredLog(['q-0']);
    await agencyLog([asked('q-0')]);
    const { out } = await reconcile(hub, '--json', '--agency', 'northmere-housing');
    expect(JSON.parse(out)).toMatchObject({
      differences: [{ kind: 'NOT_NAMED', question: 'q-0' }],
    });
  });

  test('a question that the agency is not said to have answered may be missing, and is counted', async () => {
    const blocks = new MemoryBlocks();
    const { trail } = await openTrail({}, blocks);
    await trail.intend(intentFor('q-lost'));
    await trail.intend(intentFor('q-late'));
    const [, ...others] = disclosedFor('q-late').releases;
    await trail.disclosed({
      ...disclosedFor('q-late'),
      releases: [
        { agency: asId(AGENCY), state: 'TIMED_OUT', held: 0, shown: 0, fields: [], rules: [] },
        ...others,
      ],
    });
    await trail.close();
    await agencyLog([]);
    const { out, status } = await runAudit({ blocks }, ['reconcile', '--query-log', folder]);
    expect(out).toContain('1 question has no answer on record');
    expect(status).toBe(0);
  });

  test('what is later than --until is in neither', async () => {
    await agencyLog([asked('q-9')], () => MIDNIGHT + 60_000);
    const hub = await answeredLog([]);
    const until = ['--agency', AGENCY, '--until', '2026-11-22T00:00:30Z'];
    expect((await reconcile(hub, ...until)).status).toBe(0);
    expect((await reconcile(hub)).status).toBe(1);
  });

  test('an export of the hub’s log serves as well as its store', async () => {
    const { blocks } = await answeredLog(QUESTIONS.slice(1));
    await agencyLog(QUESTIONS.map((one) => asked(one)));
    const file = join(folder, 'hub.ndjson');
    writeFileSync(file, (await recordsOf(blocks)).join('\n'));
    const { out } = await runAudit({ blocks: new MemoryBlocks() }, [
      'reconcile',
      '--query-log',
      join(folder, LOG_FILE),
      '--hub-export',
      file,
      '--json',
    ]);
    expect(JSON.parse(out)).toMatchObject({
      differences: [{ kind: 'AGENCY_ONLY', question: 'q-0' }],
      matched: 3,
    });
  });

  test('a log that is not there is told by its own exit status', async () => {
    const { err, status } = await runAudit({ blocks: new MemoryBlocks() }, [
      'reconcile',
      '--query-log',
      join(folder, 'nowhere'),
    ]);
    expect(err).toContain('not there');
    expect(status).toBe(3);
  });
});

async function recordsOf(blocks: MemoryBlocks): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const { bytes } of allRecords(blocks)) lines.push(Buffer.from(bytes).toString());
  return lines;
}
