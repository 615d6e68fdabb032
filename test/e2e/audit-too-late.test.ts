import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readSettings } from '../../src/config.ts';
import { startGateway, type Gateway } from '../../src/main.ts';
import { askPicture } from '../support/asking.ts';
import { furnishHome, type GatewayHome } from '../support/gateway-home.ts';

/** A hub whose only witness cannot keep anything, and which may share without one for as long as a busy machine takes to begin. */
let home: GatewayHome;
let gateway: Gateway;
let token: string;

beforeAll(async () => {
  home = await furnishHome();
  const config = z.looseObject({}).parse(JSON.parse(await readFile(home.config, 'utf8')));
  const audit = {
    // The configuration is a file, so nothing can be kept below it.
    witnessFile: join(home.config, 'checkpoints'),
    budgetSeconds: { warn: 1, refuse: 12 },
  };
  await writeFile(home.config, JSON.stringify({ ...config, audit }));
  token = await home.issuer.token();
  gateway = await startGateway(readSettings(home.config, {}), 'silent');
});
afterAll(async () => {
  await gateway.stop();
  await home.close();
});

const health = z.object({ components: z.record(z.string(), z.object({ status: z.string() })) });

test('the hub shares on while the witness is late, and nothing at all once its budget is spent', async () => {
  expect((await askPicture(gateway.url, token)).status).toBe(200);
  let last = 200;
  for (let waited = 0; last === 200 && waited < 600; waited += 1) {
    // oxlint-disable-next-line no-await-in-loop -- until the budget is spent
    await pause(100);
    // oxlint-disable-next-line no-await-in-loop -- as above
    last = (await askPicture(gateway.url, token)).status;
  }
  const refused = await askPicture(gateway.url, token);
  expect(refused.body).toContain('The hub cannot record access now, so it shares nothing.');
  expect(refused.body).not.toContain('Marlow');
  expect(refused.headers.get('audit-receipt')).toBeNull();
  const told = await fetch(`${gateway.url}/health`);
  const { components } = health.parse(await told.json());
  expect(components['audit-log']?.status).toBe('DOWN');
}, 120_000);
