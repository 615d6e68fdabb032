import { expect, test } from 'vitest';
import { prove } from '../../../src/audit/log/prove.ts';
import { sealReceipt } from '../../../src/audit/log/receipt.ts';
import { disclosedFor, intentFor, openTrail } from '../../support/audit-events.ts';
import { aLogKey, logOver, ORIGIN } from '../../support/audit-log.ts';

async function asked() {
  const { blocks, trail } = await openTrail();
  const log = await logOver(blocks);
  await trail.intend(intentFor('q'));
  const receipt = await trail.disclosed(disclosedFor('q'));
  const given = Date.parse(receipt.at);
  return { log, receipt, sealed: log.seal(receipt), given };
}

test('a receipt is proven once its record has a place', async () => {
  const { log, sealed, given } = await asked();
  await log.round();
  const proving = await prove(log, sealed, { origin: ORIGIN, now: given });
  expect('proof' in proving && proving.proof).toMatch(/^c2sp\.org\/tlog-proof@v1\n/);
});

test('within the minute that a receipt promises its holder has to wait, and afterwards the promise is broken', async () => {
  const { log, sealed, given } = await asked();
  const at = (seconds: number) =>
    prove(log, sealed, { origin: ORIGIN, now: given + seconds * 1_000 });
  expect(await at(0)).toEqual({ without: 'WAITING' });
  expect(await at(59)).toEqual({ without: 'WAITING' });
  expect(await at(60)).toEqual({ without: 'OVERDUE' });
  await log.round();
  expect(await at(60)).toHaveProperty('proof');
});

test('a receipt that another key signed, for another log, or that is none, is foreign', async () => {
  const { log, receipt, sealed, given } = await asked();
  const now = given + 3_600_000;
  const forged = sealReceipt(receipt, ORIGIN, aLogKey().signer);
  for (const [text, origin] of [
    [forged, ORIGIN],
    [sealed, 'another.example/audit'],
    ['e30.e30.e30', ORIGIN],
    ['', ORIGIN],
  ] as const)
    // oxlint-disable-next-line no-await-in-loop -- a handful
    expect(await prove(log, text, { origin, now })).toEqual({ without: 'FOREIGN' });
});
