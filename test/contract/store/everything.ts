import type { LogStep } from '../../../src/audit/ports.ts';
import type { Store } from '../../../src/store/store.ts';
import { appendInOrder, blocksOf } from './audit-blocks.ts';
import {
  dataSource,
  digest,
  fullAgreement,
  fullReferral,
  note,
  notes,
  practitionerId,
  referral,
  referralId,
  ruleBook,
} from './fixtures.ts';

const PRIYA = { id: practitionerId('https://login.example|priya'), teams: [] };
const aStep: LogStep = {
  step: 0,
  runs: [{ writer: 'w1', fromBlock: 1, blocks: 2, firstSeq: 1, firstLeaf: 0, leaves: 2 }],
  size: 2,
  root: digest('a'),
  checkpoint: 'signed',
};

/** Puts each kind of change and question to a store once. */
export async function useEverything(store: Store): Promise<void> {
  const { referrals, agreements, agencies, rules, auditBlocks, auditLog } = store;
  await referrals.add(fullReferral('r1'));
  await referrals.replace(referral('r1', { version: 2 }));
  await referrals.get(referralId('r1'));
  await referrals.workedBy(PRIYA);
  await agreements.keep(fullAgreement('a', 1));
  await agreements.all();
  await agencies.put(dataSource('police'));
  await agencies.put(dataSource('police', { state: 'PAUSED' }));
  await agencies.all();
  await rules.keep(ruleBook('1'));
  await rules.get(digest('1'));
  await appendInOrder(auditBlocks, 'w1', 3);
  await auditBlocks.writers();
  await blocksOf(auditBlocks, 'w1');
  await auditLog.steps.append(aStep);
  await auditLog.steps.get(0);
  await auditLog.steps.last();
  await auditLog.steps.runAt('w1', 2);
  await auditLog.steps.runAt('w1', 0);
  await auditLog.tiles.keep([{ level: 0, index: 0, hashes: new Uint8Array(8_192) }]);
  await auditLog.tiles.get(0, 0);
  const shelf = await store.shelf(notes);
  await shelf.put('n1', note({ teams: ['a', 'b'] }), 0);
  await shelf.put('n1', note({ teams: ['b', 'c'] }), 1);
  await shelf.list({ index: 'by-team', group: 'b', first: 1, newestFirst: true });
  await shelf.put('n1', note({ teams: [] }), 0).catch(() => undefined);
  await shelf.getAll(['n1', 'n2']);
  await shelf.remove('n1', 2);
}
