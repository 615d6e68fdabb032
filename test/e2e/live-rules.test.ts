import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleOf } from '../../policies/bundle.ts';
import { rulebook } from '../../policies/index.ts';
import { readSettings, type Settings } from '../../src/config.ts';
import { openGovernance } from '../../src/governance/books.ts';
import { startGateway } from '../../src/main.ts';
import { openStore } from '../../src/settings/store-kinds.ts';
import { furnishHome, type GatewayHome } from '../support/gateway-home.ts';
import { policyWith } from '../unit/policies/run-policy.ts';

/** A live hub, but that it listens to its own machine: its first start, on rules that nobody has let rule yet. */
let home: GatewayHome;
let live: Settings;
beforeAll(async () => {
  home = await furnishHome();
  live = { ...readSettings(home.config, {}), mode: 'LIVE' };
});
afterAll(() => home.close());

const policy = bundleOf(rulebook);
const started = { build: 'test', policy, node: process.version };

/** `mash policy …` over the hub's own store, as at its terminal. */
const terminal = (...args: readonly string[]) =>
  policyWith(
    {
      started,
      openBooks: async () => {
        const store = await openStore(live);
        const governance = await openGovernance(store, Date.now);
        return { governance, blocks: store.auditBlocks, close: store.close };
      },
    },
    args,
  );
const refused = (says: string) => expect(startGateway(live, 'silent')).rejects.toThrow(says);

test('a live hub serves nothing until two people have let its rules rule', async () => {
  await refused(
    `The rules ${policy.version} (${policy.digest}) may not rule yet: one person has to propose them (mash policy propose) and another to approve them (mash policy activate).`,
  );

  await terminal('propose', '--by', 'tom.ig@hub.example');
  await refused('may not rule yet');

  await expect(terminal('activate', '--by', 'tom.ig@hub.example')).rejects.toThrow(
    'somebody else has to approve it',
  );
  await refused('may not rule yet');

  await terminal('activate', '--by', 'ida.dpo@hub.example');
  const gateway = await startGateway(live, 'silent');
  try {
    expect((await fetch(`${gateway.url}/ping`)).status).toBe(200);
    const unsigned = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ me { id } }' }),
    });
    expect(await unsigned.text()).toContain('NOT_SIGNED_IN');
  } finally {
    await gateway.stop();
  }
});

test('the trial is exempt, and says that it is a trial', async () => {
  const other = await furnishHome();
  const gateway = await startGateway(readSettings(other.config, {}), 'silent');
  try {
    const info = await (await fetch(`${gateway.url}/info`)).text();
    expect(info).toContain('TRIAL');
  } finally {
    await gateway.stop();
    await other.close();
  }
});
