/* oxlint-disable no-await-in-loop -- a bench measures one thing at a time */
import { randomBytes } from 'node:crypto';
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { recordBytes } from '../../src/audit/record.ts';
import { type AuditWriter, openAuditTrail } from '../../src/audit/writer.ts';
import { instant } from '../../src/domain/day.ts';
import type { AuditBlocks } from '../../src/audit/ports.ts';
import { disclosedFor, intentFor, STARTED } from '../../test/support/audit-events.ts';

/** Events made durable per second by so many clients, two for each question, over some seconds. */
export async function durableEvents(
  blocks: AuditBlocks,
  clients: number,
  forMs: number,
): Promise<number> {
  const trail = await openAuditTrail({
    blocks,
    started: STARTED,
    clock: Date.now,
    random: randomBytes,
  });
  const started = performance.now();
  const until = started + forMs;
  const counts = await Promise.all(
    Array.from({ length: clients }, (_, client) => askUntil(trail, `c${client}`, until)),
  );
  const seconds = (performance.now() - started) / 1000;
  await trail.close();
  return counts.reduce((sum, count) => sum + count, 0) / seconds;
}

async function askUntil(trail: AuditWriter, name: string, until: number): Promise<number> {
  let events = 0;
  for (; performance.now() < until; events += 2) {
    const question = `${name}-${events}`;
    await trail.intend(intentFor(question));
    await trail.disclosed(disclosedFor(question));
  }
  return events;
}

/** The limit: one record after another, canonical, appended and forced to disk so many at a time. Records per second. */
export function fdatasyncLoop(folder: string, batch: number, forMs: number): number {
  const file = openSync(join(folder, 'floor'), 'a');
  const started = performance.now();
  let written = 0;
  while (performance.now() - started < forMs) {
    const records = Array.from({ length: batch }, (_, index) => aRecord(written + index));
    writeSync(file, Buffer.concat(records));
    fdatasyncSync(file);
    written += batch;
  }
  closeSync(file);
  return written / ((performance.now() - started) / 1000);
}

const aRecord = (seq: number): Buffer =>
  recordBytes({
    v: 1,
    writer: 'floor',
    seq,
    at: instant(Date.now()),
    salt: randomBytes(16).toString('hex'),
    event: seq % 2 === 0 ? intentFor(`floor-${seq}`) : disclosedFor(`floor-${seq}`),
  });
