import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { verifyBlocks } from '../../src/audit/verify.ts';
import { readSettings } from '../../src/config.ts';
import { startGateway, type Gateway } from '../../src/main.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { ask, askPicture, type Told } from '../support/asking.ts';
import { furnishHome, type GatewayHome } from '../support/gateway-home.ts';

let home: GatewayHome;
let gateway: Gateway;
let priya: string;

beforeAll(async () => {
  home = await furnishHome();
  gateway = await startGateway(readSettings(home.config, {}), 'silent');
  priya = await home.issuer.token();
});
afterAll(async () => {
  await gateway.stop();
  await home.close();
});

const answer = z.object({
  data: z.object({
    familyPicture: z.object({
      members: z.array(
        z.object({
          person: z.object({ id: z.string(), label: z.string(), part: z.string() }),
          relationship: z.array(z.object({ kind: z.string(), source: z.string() })),
          match: z.array(z.object({ agency: z.string(), grade: z.string() })),
        }),
      ),
      chronology: z.object({
        nodes: z.array(z.object({ heldBy: z.string(), about: z.string(), category: z.string() })),
      }),
      coverage: z.array(z.object({ agency: z.string(), state: z.string() })),
    }),
  }),
});
const pictureIn = (told: Told) => answer.parse(JSON.parse(told.body)).data.familyPicture;

test('an analyst gets the picture of her referral from six live agencies, the hidden partner included', async () => {
  const told = await askPicture(gateway.url, priya);
  expect(told.status).toBe(200);
  const picture = pictureIn(told);
  const dean = picture.members.find(({ person }) => person.label === 'Dean Harker');
  expect(dean?.person.part).toBe('ADULT_IN_HOUSEHOLD');
  expect(dean?.relationship).toMatchObject([{ kind: 'HOUSEHOLD_MEMBER', source: 'housing' }]);
  expect(picture.chronology.nodes).toContainEqual({
    heldBy: 'probation',
    about: dean?.person.id,
    category: 'RISK_OF_SERIOUS_HARM',
  });
  expect(picture.coverage.map(({ state }) => state)).toEqual(Array(6).fill('ANSWERED'));
});

test('the answer carries a receipt, and nothing may keep it', async () => {
  const told = await askPicture(gateway.url, priya);
  expect(told.headers.get('audit-receipt')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  expect(told.headers.get('cache-control')).toBe('no-store');
});

describe('whoever may not ask', () => {
  test('gets what somebody gets who asks about a referral that nobody knows, to the byte', async () => {
    const noor = await home.issuer.token({ sub: 'noor', teams: ['mash-south'] });
    const nobody = await home.issuer.token({ roles: [] });
    const frost = await home.issuer.token({ sub: 'dsl-frost', roles: ['REFERRER'], teams: [] });
    const unknown = await askPicture(gateway.url, priya, 'R-404');
    const refused = await Promise.all([
      askPicture(gateway.url, noor, 'R-1'),
      askPicture(gateway.url, nobody, 'R-1'),
      askPicture(gateway.url, frost, 'R-1'),
      askPicture(gateway.url, priya, 'R-closed'),
      askPicture(gateway.url, priya, 'R-theirs'),
      askPicture(gateway.url, priya, 'R-known'),
      askPicture(gateway.url, frost, 'R-404'),
    ]);
    expect(unknown.body).toContain('NOT_AVAILABLE');
    for (const told of refused) {
      expect(told.body).toBe(unknown.body);
      expect(told.status).toBe(unknown.status);
      expect([...told.headers.keys()]).toEqual([...unknown.headers.keys()]);
    }
  });

  test('without a token that is accepted is told to sign in, whatever is wrong with it', async () => {
    const bad = [
      'nonsense',
      await home.issuer.token({ exp: 1 }),
      await home.issuer.token({ aud: 'urn:other' }),
      await home.issuer.token({}, { typ: 'JWT' }),
    ];
    const told = await Promise.all(bad.map((token) => askPicture(gateway.url, token)));
    expect(new Set(told.map(({ body }) => body)).size).toBe(1);
    expect(told.map(({ status }) => status)).toEqual(Array(4).fill(401));
  });
});

test('the list of referrals has what she works and nothing else', async () => {
  const { body } = await ask(gateway.url, priya, { query: '{ referrals { id } me { id roles } }' });
  expect(JSON.parse(body)).toEqual({
    data: {
      referrals: [{ id: 'R-1' }],
      me: { id: `${home.issuer.settings.issuer}#priya`, roles: ['MASH_ANALYST'] },
    },
  });
});

test('every answer is on record by the digest of its bytes, each question before its answer, and the log is whole', async () => {
  const told = await askPicture(gateway.url, priya);
  const store = await openEmbeddedStore(join(home.home, 'store'));
  const report = await verifyBlocks(store.auditBlocks);
  expect(report).toMatchObject({ whole: true, flaws: [] });
  const events: string[] = [];
  for (const writer of await store.auditBlocks.writers())
    for await (const block of store.auditBlocks.read(writer))
      events.push(...block.records.map((record) => Buffer.from(record).toString()));
  const digest = createHash('sha256').update(told.body).digest('hex');
  const disclosed = events.filter((event) => event.includes(digest));
  expect(disclosed).toHaveLength(1);
  expect(events.filter((event) => event.includes('TOKEN_REFUSED')).length).toBeGreaterThanOrEqual(
    4,
  );
  expect(events.join()).not.toContain('Harker');
  expect(events.join()).not.toContain('Alfie');
  await store.close();
});
