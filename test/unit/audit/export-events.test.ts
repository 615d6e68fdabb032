import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runAudit } from '../../support/audit-command.ts';
import { answerQuestions, intentFor, openTrail } from '../../support/audit-events.ts';
import type { MemoryBlocks } from '../../support/audit-blocks.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'audit-events-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Two answered questions and one that was refused. */
async function asked() {
  const { blocks, trail } = await openTrail();
  await answerQuestions(trail, 2);
  await trail.intend({ ...intentFor('no'), decision: 'REFUSE', reasons: ['NOT_ASSIGNED'] });
  await trail.close();
  return blocks;
}
const run = (blocks: MemoryBlocks, format: string, to = join(folder, 'events')) =>
  runAudit({ blocks }, ['export', '--to', to, '--format', format]);
const linesIn = async () =>
  (await readFile(join(folder, 'events'), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('handing out events', () => {
  test('as BALP gives a FHIR AuditEvent for each person that was shown, and one for a refusal', async () => {
    const { err } = await run(await asked(), 'balp');
    const events = await linesIn();
    // Each of the two answers showed two.
    expect(events).toHaveLength(5);
    expect(events.slice(0, 4)).toEqual(
      Array(4).fill(expect.objectContaining({ resourceType: 'AuditEvent', outcome: '0' })),
    );
    expect(events[4]).toMatchObject({ outcome: '8', outcomeDesc: 'NOT_ASSIGNED' });
    expect(err).toBe('Handed out 3 events.\n');
  });

  test('as OCSF gives one API activity for each question', async () => {
    await run(await asked(), 'ocsf');
    expect(await linesIn()).toMatchObject([
      { class_uid: 6003, status_id: 1, metadata: { uid: 'q-0' } },
      { class_uid: 6003, status_id: 1, metadata: { uid: 'q-1' } },
      { class_uid: 6003, status_id: 2, metadata: { uid: 'no' } },
    ]);
  });

  test('that breaks off half-way leaves nothing that looks whole', async () => {
    const blocks = await asked();
    const [writer = ''] = blocks.chains.keys();
    const read = blocks.read.bind(blocks);
    blocks.read = async function* broken(name: string, from?: number) {
      for await (const block of read(name, from)) {
        if (name === writer && block.block === 2) throw new Error('the disk is gone');
        yield block;
      }
    };
    await expect(run(blocks, 'ocsf')).rejects.toThrow('the disk is gone');
    expect(await readdir(folder)).not.toContain('events');
  });
});
