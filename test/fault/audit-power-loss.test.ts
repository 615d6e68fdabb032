import { expect, test } from 'vitest';
import { verifyBlocks } from '../../src/audit/verify.ts';
import { instant } from '../../src/domain/day.ts';
import type { AuditTrail } from '../../src/sharing/ports.ts';
import { type Crash, untilThePowerGoes } from '../support/audit-power-loss.ts';

const NEVER = instant(0);
const SEEDS = Array.from({ length: 100 }, (_, index) => index + 1);

/** How many answers had left in a hundred power cuts, and how many of them the log does not account for. */
async function unaccounted(crash: Omit<Crash, 'seed'>) {
  const cycles = await Promise.all(
    SEEDS.map(async (seed) => {
      const { disk, answered } = await untilThePowerGoes({ ...crash, seed });
      const log = JSON.stringify(disk.records());
      const lost = answered.filter(
        ({ question, receipt }) =>
          !log.includes(`"question":"${question}"`) ||
          !log.includes(`"questions":["${question}"]`) ||
          disk.chains.get(receipt.writer)?.[receipt.block] === undefined,
      );
      const { whole } = await verifyBlocks(disk);
      return { answered: answered.length, lost: lost.length, broken: whole ? 0 : 1 };
    }),
  );
  const sum = (what: 'answered' | 'lost' | 'broken') =>
    cycles.reduce((total, cycle) => total + cycle[what], 0);
  return { answered: sum('answered'), lost: sum('lost'), broken: sum('broken') };
}

test('in a hundred power cuts no answer left that the log does not account for', async () => {
  const { answered, lost, broken } = await unaccounted({});
  expect(answered).toBeGreaterThan(1_000);
  expect({ lost, broken }).toEqual({ lost: 0, broken: 0 });
});

test('the check sees a store that acknowledges what it has not synced', async () => {
  const { lost } = await unaccounted({ acknowledges: 'WHEN_WRITTEN' });
  expect(lost).toBeGreaterThan(0);
});

test('the check sees a trail that answers before the record is durable', async () => {
  const hasty = (trail: AuditTrail): AuditTrail => ({
    intend: (intent) => trail.intend(intent),
    recorded: (recorded, changed) => trail.recorded(recorded, changed),
    disclosed: async (disclosed) => {
      trail.disclosed(disclosed).catch(() => undefined);
      await Promise.resolve();
      return { writer: '', block: 0, seq: 0, recordHash: disclosed.digest, at: NEVER };
    },
    outcome: (outcome) => trail.outcome(outcome),
    writable: () => trail.writable(),
  });
  expect((await unaccounted({ through: hasty })).lost).toBeGreaterThan(0);
});

test('the check sees a trail that swallows a failure to record', async () => {
  const careless = (trail: AuditTrail): AuditTrail => ({
    intend: (intent) => trail.intend(intent).catch(() => undefined),
    recorded: (recorded, changed) => trail.recorded(recorded, changed).catch(() => undefined),
    disclosed: (disclosed) =>
      trail.disclosed(disclosed).catch(() => ({
        writer: '',
        block: 0,
        seq: 0,
        recordHash: disclosed.digest,
        at: NEVER,
      })),
    outcome: (outcome) => trail.outcome(outcome),
    writable: () => true,
  });
  expect((await unaccounted({ through: careless })).lost).toBeGreaterThan(0);
});
