/* oxlint-disable no-await-in-loop -- one life follows another */
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.ts';
import { anotherProcess } from '../contract/store/another-process.ts';

/** A question that was answered: by which writer, in which record. */
export type Answered = {
  readonly question: string;
  readonly writer: string;
  readonly seq: number;
};

/** A writer over the embedded store in a process of its own; it tells every answer once it could leave. */
const LIFE = `
  const { openAuditTrail } = await import(WRITER);
  const { intentFor, disclosedFor, STARTED } = await import(EVENTS);
  const { randomBytes } = await import('node:crypto');
  const trail = await openAuditTrail({
    blocks: store.auditBlocks, started: STARTED, clock: Date.now, random: randomBytes,
  });
  say('ready');
  const client = async (name) => {
    for (let turn = 0; ; turn++) {
      const question = trail.writer + '-' + name + '-' + turn;
      await trail.intend(intentFor(question));
      const { writer, seq } = await trail.disclosed(disclosedFor(question));
      trail.outcome({ kind: 'OUTCOME', questions: [question], delivery: 'DELIVERED' });
      say({ question, writer, seq });
    }
  };
  await Promise.all([...'abcdefghijklmnop'].map(client));`;

/** Lets a writer live for a while under load and kills it without warning, so many times over. */
export async function killedWriters(
  folder: string,
  lives: number,
  longestMs: number,
): Promise<readonly Answered[]> {
  const url = (file: string) => JSON.stringify(pathToFileURL(join(packageRoot(), file)).href);
  const lines = LIFE.replace('WRITER', url('dist/src/audit/writer.js')).replace(
    'EVENTS',
    url('dist/test/support/audit-events.js'),
  );
  const answered: Answered[] = [];
  for (let life = 0; life < lives; life++) {
    const process = anotherProcess(folder, lines);
    await process.next();
    // Lives of every length, so that death comes at every step.
    await pause((life * 37) % longestMs);
    await process.kill();
    answered.push(...process.said.filter(isAnswer));
  }
  return answered;
}

const isAnswer = (said: unknown): said is Answered => typeof said === 'object' && said !== null;
