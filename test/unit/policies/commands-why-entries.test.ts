import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundleOf } from '../../../policies/bundle.ts';
import { rulebook } from '../../../policies/index.ts';
import { openAuditTrail } from '../../../src/audit/writer.ts';
import type { Disclosed, Intent } from '../../../src/domain/audit-event.ts';
import { openCorridor } from '../../../src/sharing/disclose.ts';
import type { AuditTrail } from '../../../src/sharing/ports.ts';
import { governedHub, START, type GovernedHub } from '../../support/governance.ts';
import { signed } from '../../support/corridor.ts';
import { everyAgency, marlowReferral, priya } from '../../support/world.ts';
import { policyWith } from './run-policy.ts';

const started = { build: 'test', policy: bundleOf(rulebook), node: process.version };
let world: GovernedHub;
beforeEach(async () => {
  world = await governedHub();
  await Promise.all(everyAgency.map((agency) => world.store.agreements.keep(signed(agency))));
});
afterEach(() => world.dispose());

/** What `why` says of a picture, once the log has it that these rules kept or showed what police sent. */
async function told(rules: readonly string[], policy = started.policy): Promise<string> {
  const { auditBlocks: blocks } = world.store;
  const clock = () => START + 3_600_000;
  const trail = await openAuditTrail({ blocks, started, clock, random: randomBytes });
  const asked: Intent[] = [];
  const audit: AuditTrail = {
    intend: (event) => {
      asked.push(event);
      return trail.intend(event);
    },
    recorded: (event, changed) => trail.recorded(event, changed),
    disclosed: (event) => trail.disclosed(keptByPolice(event, rules)),
    outcome: (event) => trail.outcome(event),
    writable: () => trail.writable(),
  };
  const corridor = openCorridor({ ...world.hub, audit, policy }, priya, AbortSignal.timeout(5_000));
  const { id: referral } = marlowReferral;
  expect(await corridor.admit({ enquiry: 'FAMILY_PICTURE', referral })).toBe(true);
  await corridor.ask({ kind: 'FAMILY_PICTURE', referral, period: {} });
  await corridor.release(200, Buffer.from('{}'), []);
  await trail.close();
  const books = { governance: world.books, blocks, close: async () => {} };
  const dependencies = { started, openBooks: async () => books };
  const { out, exit } = await policyWith(dependencies, [
    'why',
    String(asked[0]?.question),
    '--by',
    'tom',
  ]);
  expect(exit).toBe(0);
  expect(out).toContain('It was let in');
  return out;
}

const keptByPolice = (event: Disclosed, rules: readonly string[]): Disclosed => ({
  ...event,
  releases: event.releases.map((one) => (one.agency === 'police' ? { ...one, rules } : one)),
});

describe('what kept single entries', () => {
  test('is named by its rule, and no other rule is', async () => {
    const out = await told(['EN-01', 'EN-02', 'PO-07']);
    for (const says of [
      'EN-01: What its owner shares under conditions never leaves without them.',
      'EN-02: What is legally privileged never leaves.',
    ])
      expect(out).toContain(`police: single entries were kept by ${says}`);
    expect(out).not.toContain('kept by PO-07');
    expect(out).not.toMatch(/EN-0[345]/);
  });

  test('is not told where a rule among them keeps from knowing that there is an entry', async () => {
    expect(await told(['EN-03', 'EN-04'])).not.toMatch(/single entries|EN-0/);
  });

  test('is nothing where nothing was kept', async () => {
    expect(await told(['PO-07'])).not.toContain('single entries');
  });

  test('is not guessed where other rules ruled then', async () => {
    const other = bundleOf({ ...rulebook, version: 'other' });
    expect(await told(['EN-02'], other)).not.toContain('EN-02');
  });
});
