import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { bundleOf } from '../../../policies/bundle.ts';
import { rulebook } from '../../../policies/index.ts';
import { allRecords } from '../../../src/audit/export/records.ts';
import { parsed } from '../../../src/audit/read-record.ts';
import { openAuditTrail } from '../../../src/audit/writer.ts';
import { instant } from '../../../src/domain/day.ts';
import type { Practitioner } from '../../../src/domain/practitioner.ts';
import type { Referral } from '../../../src/domain/referral.ts';
import type { RuleBundle } from '../../../src/domain/sharing.ts';
import { governedHub, START, stranger, type GovernedHub } from '../../support/governance.ts';
import { picture, signed } from '../../support/corridor.ts';
import { everyAgency, priya } from '../../support/world.ts';
import { policyWith } from './run-policy.ts';

/** Once every agreement has been signed. */
const LATER = START + 3_600_000;
const started = { build: 'test', policy: bundleOf(rulebook), node: process.version };
let world: GovernedHub;
const open = async (changes: Partial<Referral> = {}) => {
  world = await governedHub(changes);
  await Promise.all(everyAgency.map((agency) => world.store.agreements.keep(signed(agency))));
};
beforeEach(() => open());
afterEach(() => world.dispose());

const run = (...args: readonly string[]) =>
  policyWith(
    {
      started,
      openBooks: async () => ({
        governance: world.books,
        blocks: world.store.auditBlocks,
        close: async () => {},
      }),
    },
    ['why', ...args],
  );

/** Somebody asks for the family picture, and the log has it. Gives the question's id and its receipt. */
async function asked(viewer: Practitioner = priya, policy: RuleBundle = started.policy) {
  const { auditBlocks: blocks } = world.store;
  const audit = await openAuditTrail({ blocks, started, clock: () => LATER, random: randomBytes });
  const { released } = await picture({ ...world.hub, audit, policy }, viewer);
  await audit.close();
  const { event } = await lastIntent();
  return { id: String(event['question']), released };
}

async function lastIntent() {
  const said: { event: Record<string, unknown> }[] = [];
  for await (const { bytes } of allRecords(world.store.auditBlocks)) {
    const record: unknown = JSON.parse(JSON.stringify(parsed(bytes)));
    if (isIntent(record)) said.push(record);
  }
  const last = said.at(-1);
  if (!last) throw new Error('Nothing was asked');
  return last;
}
const isIntent = (record: unknown): record is { event: Record<string, unknown> } =>
  typeof record === 'object' &&
  record !== null &&
  'event' in record &&
  typeof record.event === 'object' &&
  record.event !== null &&
  'kind' in record.event &&
  record.event.kind === 'INTENT';

const toldShape = z.array(
  z.object({
    event: z.object({ id: z.string(), decision: z.string() }),
    keptBack: z.array(
      z.object({
        agency: z.string(),
        category: z.string(),
        by: z.array(z.string()),
        existenceTold: z.boolean(),
      }),
    ),
  }),
);

describe('an officer asks why a question was refused', () => {
  test('and is told each thing that kept the door shut, and whom it is for', async () => {
    const { id } = await asked(stranger);
    const { out, exit } = await run(id, '--by', 'tom');
    expect(out).toContain(`${id}: FAMILY_PICTURE`);
    expect(out).toContain('It was refused at the door: no agency was asked');
    expect(out).toContain('neither theirs to work nor their team’s');
    expect(out).toContain(
      'DOOR-FAMILY is for an analyst of the hub or a manager of the hub, about an open referral that is theirs to work.',
    );
    expect(out).not.toContain('What the rules kept back');
    expect(exit).toBe(0);
  });

  test('what of a picture was kept back is told category by category, with its rules', async () => {
    await world.dispose();
    await open({ purpose: 'MASH_SCREENING', threshold: 2, familyAgreement: 'REFUSED' });
    const { id } = await asked();
    const { out } = await run(id, '--by', 'tom', '--agency', 'police');
    expect(out).toContain('It was let in');
    expect(out).toContain('POLICE (police): offence, about');
    expect(out).toMatch(/PO-\d+ would show .* but does not apply\. Not so: .*the family agreed/);
    expect(out).not.toContain('(health)');
  });

  test('a prohibition that stood is named', async () => {
    const { id } = await asked();
    const [told] = toldShape.parse(JSON.parse((await run(id, '--by', 'tom', '--json')).out));
    expect(told?.event).toEqual({ id, decision: 'PERMIT' });
    const victims = told?.keptBack.filter(({ category }) => category === 'VICTIM_CONTACT');
    expect(victims?.every(({ by }) => by.includes('NO-01'))).toBe(true);
    expect(victims?.map(({ agency, existenceTold }) => [agency, existenceTold])).toEqual([
      ['probation', false],
    ]);
    expect(told?.keptBack.find(({ category }) => category === 'SEXUAL_HEALTH')?.by).toEqual([
      'NO-02',
    ]);
  });

  test('no name of the family is told, nor anything that anybody holds', async () => {
    const { id } = await asked();
    const { out } = await run(id, '--by', 'tom');
    expect(out.length).toBeGreaterThan(1_000);
    expect(out).not.toMatch(/marlow|alfie|kayleigh|bruise/i);
  });

  test('an agency that no rule lets the hub ask had its agreement all the same', async () => {
    await world.dispose();
    await open({ purpose: 'EARLY_HELP', threshold: 1, familyAgreement: 'REFUSED' });
    const { id } = await asked();
    const { out } = await run(id, '--by', 'tom', '--agency', 'police');
    expect(out).toContain('POLICE (police)');
    expect(out).not.toContain('No rule counts before this holds');
  });

  test('where other rules ruled then, it says so and does not guess', async () => {
    const { id } = await asked(priya, {
      ...started.policy,
      digest: bundleOf({ ...rulebook, version: 'x' }).digest,
    });
    const { out } = await run(id, '--by', 'tom');
    expect(out).toContain('Other rules ruled then than rule now');
    expect(out).not.toContain('What the rules kept back');
  });

  test('a question that there is not is told to be none, and the asking is on record', async () => {
    await expect(run('no-such-question', '--by', 'tom')).rejects.toThrow(
      'The log has no such question',
    );
    expect((await lastIntent()).event).toMatchObject({ enquiry: 'WHY_REFUSED', actor: 'tom' });
  });

  test('whoever asks it is on record, with the digest of what they were told', async () => {
    const { id } = await asked(stranger);
    await run(id, '--by', 'tom');
    const intent = await lastIntent();
    expect(intent.event).toMatchObject({
      enquiry: 'WHY_REFUSED',
      actor: 'tom',
      reasons: ['COMMAND_LINE'],
    });
    const mine: unknown[] = [];
    for await (const { bytes } of allRecords(world.store.auditBlocks)) {
      const text = JSON.stringify(parsed(bytes));
      if (text.includes('"DISCLOSED"') && text.includes(String(intent.event['question'])))
        mine.push(parsed(bytes));
    }
    expect(mine).toHaveLength(1);
    expect(JSON.stringify(mine[0])).toMatch(/"digest":"[0-9a-f]{64}"/);
  });

  test('the receipt of an answer leads to the question as its id does', async () => {
    const { id, released } = await asked(stranger);
    const receipt = released?.receipt;
    expect(receipt).toBeDefined();
    const sealed = [
      'e30',
      Buffer.from(JSON.stringify({ ...receipt, at: instant(0) })).toString('base64url'),
      'c2ln',
    ].join('.');
    expect((await run(sealed, '--by', 'tom')).out).toContain(`${id}: FAMILY_PICTURE`);
    const elsewhere = Buffer.from(JSON.stringify({ ...receipt, seq: 9_999 })).toString('base64url');
    await expect(run(`e30.${elsewhere}.c2ln`, '--by', 'tom')).rejects.toThrow('no such question');
  });

  test('nobody asks without saying who they are', async () => {
    const { exit } = await run('some-question');
    expect(exit).toBe(2);
  });
});
