import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { bundleOf } from '../../../policies/bundle.ts';
import { rulebook } from '../../../policies/index.ts';
import { openAuditTrail } from '../../../src/audit/writer.ts';
import { parsed } from '../../../src/audit/read-record.ts';
import { allRecords } from '../../../src/audit/export/records.ts';
import { isActivated } from '../../../src/governance/activation.ts';
import { governedHub, START, type GovernedHub } from '../../support/governance.ts';
import { picture, signed } from '../../support/corridor.ts';
import { agencyOf, everyAgency } from '../../support/world.ts';
import { policyWith } from './run-policy.ts';

const replayShape = z.object({
  played: z.number(),
  flips: z.array(z.object({ showsMore: z.boolean(), after: z.string() })),
});
const started = { build: 'test', policy: bundleOf(rulebook), node: process.version };
let world: GovernedHub;
let folder: string;
beforeEach(async () => {
  world = await governedHub();
  folder = await mkdtemp(join(tmpdir(), 'mash-candidate-'));
});
afterEach(async () => {
  await world.dispose();
  await rm(folder, { recursive: true, force: true });
});

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
    args,
  );

describe('letting a rule book rule', () => {
  const activated = () => isActivated(world.books.activations, bundleOf(rulebook));

  test('takes two people, and both are in the audit log', async () => {
    expect(await activated()).toBe(false);
    expect((await run('propose', '--by', 'tom')).out).toContain('Somebody else has to approve');
    expect(await activated()).toBe(false);
    expect((await run('activate', '--by', 'ida')).out).toContain('may rule');
    expect(await activated()).toBe(true);
    const said: string[] = [];
    for await (const { bytes } of allRecords(world.store.auditBlocks))
      said.push(JSON.stringify(parsed(bytes)));
    expect(said.filter((line) => line.includes('"act":"PROPOSE_RULES"'))).toHaveLength(1);
    const byIda = said.filter((line) => line.includes('"actor":"ida"'));
    expect(byIda.map((line) => line.includes('"kind":"RECORDED"'))).toEqual([false, true]);
  });

  test('is refused to whoever proposed it, and where nobody did', async () => {
    await expect(run('activate', '--by', 'ida')).rejects.toThrow(
      'no rule book that anybody has proposed',
    );
    await run('propose', '--by', 'tom');
    await expect(run('activate', '--by', 'tom')).rejects.toThrow('somebody else has to approve');
    expect(await activated()).toBe(false);
  });

  test('is for those very rules: others are not let in with them', async () => {
    await run('propose', '--by', 'tom');
    await run('activate', '--by', 'ida');
    const other = bundleOf({ ...rulebook, version: 'other' });
    expect(await isActivated(world.books.activations, other)).toBe(false);
  });
});

test('the record of processing is printed from what is in force', async () => {
  expect((await run('processing')).out).toContain('nothing is shared');
  await world.store.agreements.keep(signed(agencyOf('HEALTH')));
  const { out } = await run('processing', '--json');
  expect(JSON.parse(out)).toMatchObject([
    { agency: 'HEALTH', recipients: ['MASH_ANALYST', 'MASH_MANAGER'] },
  ]);
});

describe('playing recorded decisions again', () => {
  const record = async (at = Date.now()) => {
    await Promise.all(everyAgency.map((agency) => world.store.agreements.keep(signed(agency))));
    const audit = await openAuditTrail({
      blocks: world.store.auditBlocks,
      started,
      clock: () => at,
      random: randomBytes,
    });
    const { admitted } = await picture({ ...world.hub, audit });
    expect(admitted).toBe(true);
    await audit.close();
  };
  const candidate = async (text: string) => {
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    await writeFile(join(folder, 'index.js'), text);
    return ['replay', '--candidate', folder] as const;
  };
  const NO_RULES = `export const rulebook = { version: 'none', sharing: [], prohibitions: [], entryProhibitions: [] };`;
  const police = `export const rulebook = { version: 'more', sharing: [{
    id: 'X-1', says: 'Everything.', holder: 'PROBATION', categories: ['VICTIM_CONTACT'],
    about: ['SUBJECT'], roles: ['MASH_ANALYST'], purposes: ['CHILD_PROTECTION_S47'], when: [],
    shows: ['SUMMARY'], owner: 'O', reviewBy: '2030-01-01',
    basis: { article6: 'a', article9: 'b', article10: 'c', gateway: 'd' } }],
    prohibitions: [], entryProhibitions: [] };`;

  test('tells what would no longer be seen, and ends well where nothing more would', async () => {
    await record();
    const { out, err, exit } = await run(...(await candidate(NO_RULES)), '--json');
    const { played, flips } = replayShape.parse(JSON.parse(out));
    expect(played).toBe(1);
    expect(flips.length).toBeGreaterThan(20);
    expect(flips.every(({ showsMore, after }) => !showsMore && after === 'nothing')).toBe(true);
    expect(err).toContain('Would show less');
    expect(exit).toBe(0);
  });

  test('ends badly where something would be seen that was not, and says what', async () => {
    await record();
    const { out, exit } = await run(...(await candidate(police)));
    expect(out).toContain('Would show more (1)');
    expect(out).toContain('victim contact of probation about the child');
    expect(exit).toBe(1);
  });

  test('counts agencies that no rule let the hub ask: rules that would ask them show more', async () => {
    await world.dispose();
    world = await governedHub({ purpose: 'EARLY_HELP', threshold: 1, familyAgreement: 'GIVEN' });
    await record(START + 3_600_000);
    const early = police.replace('CHILD_PROTECTION_S47', 'EARLY_HELP');
    const { out, exit } = await run(...(await candidate(early)));
    expect(out).toContain('victim contact of probation about the child');
    expect(exit).toBe(1);
  });

  test('does not pass over an agency that is registered no more: it could not be played', async () => {
    await record();
    const agencies = { ...world.books.agencies, all: async () => [] };
    const openBooks = async () => ({
      governance: { ...world.books, agencies },
      blocks: world.store.auditBlocks,
      close: async () => {},
    });
    const { out, exit } = await policyWith({ started, openBooks }, await candidate(NO_RULES));
    expect(out).toContain('1 could not be played: an agency that was to be asked is registered');
    expect(exit).toBe(1);
  });

  test('that looked at nothing proves nothing', async () => {
    const { out, exit } = await run(...(await candidate(NO_RULES)));
    expect(out).toContain('proves nothing');
    expect(exit).toBe(1);
  });

  test.each([
    ['no rule book', 'export const rules = 1;', 'has no rule book'],
    [
      'one that cannot be signed',
      NO_RULES.replace(
        'sharing: []',
        `sharing: [{ id: 'X', says: '', holder: 'POLICE', categories: [], about: [], roles: [], purposes: [], when: [], shows: [], owner: '', reviewBy: '', basis: {} }]`,
      ),
      'cannot be signed',
    ],
  ])('is refused for %s', async (_what, text, says) => {
    await expect(run(...(await candidate(text)))).rejects.toThrow(says);
  });
});
