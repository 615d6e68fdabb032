/* oxlint-disable no-await-in-loop -- one life follows another */
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.ts';
import { anotherProcess, type AnotherProcess } from '../contract/store/another-process.ts';

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

/** Answers heard before a life may end: from none to 36, so 18 on average whatever the machine's speed. */
const answersOf = (life: number): number => (life * 7) % 37;
/** A life then goes on for so many milliseconds at the most, so that death comes between any two steps. */
const LONGEST_AFTER_MS = 120;
/** No machine is so slow: a writer that has not answered by then has come to a halt. */
const HALTED_MS = 100_000;

/**
 * Lets a writer live under load and kills it without warning, so many times over: some before their first answer,
 * some after dozens, each at another moment.
 */
export async function killedWriters(folder: string, lives: number): Promise<readonly Answered[]> {
  const url = (file: string) => JSON.stringify(pathToFileURL(join(packageRoot(), file)).href);
  const lines = LIFE.replace('WRITER', url('dist/src/audit/writer.js')).replace(
    'EVENTS',
    url('dist/test/support/audit-events.js'),
  );
  const answered: Answered[] = [];
  for (let life = 0; life < lives; life++) {
    const process = anotherProcess(folder, lines);
    try {
      await heardFrom(process, answersOf(life));
      await pause((life * 37) % LONGEST_AFTER_MS);
    } finally {
      await process.kill();
    }
    answered.push(...process.said.filter(isAnswer));
  }
  return answered;
}

/** Resolves once the process is ready and has said so many answers; rejects where it came to a halt. */
async function heardFrom(process: AnotherProcess, answers: number): Promise<void> {
  const enough = new AbortController();
  const halted = pause(HALTED_MS, undefined, { signal: enough.signal }).then(() => {
    throw new Error('the writer came to a halt');
  });
  halted.catch(() => undefined);
  try {
    // The first thing that it says is that it is ready.
    for (let said = 0; said <= answers; said++) await Promise.race([process.next(), halted]);
  } finally {
    enough.abort();
  }
}

const isAnswer = (said: unknown): said is Answered => typeof said === 'object' && said !== null;
