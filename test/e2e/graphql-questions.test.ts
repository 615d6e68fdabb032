import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readSettings } from '../../src/config.ts';
import { startGateway, type Gateway } from '../../src/main.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { ask, askPicture, type Told } from '../support/asking.ts';
import { furnishHome, type GatewayHome } from '../support/gateway-home.ts';
import { keptRecords } from '../support/kept-records.ts';

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

/** The kinds of the records that this left in the log, in order. */
async function recordsOf(act: () => Promise<unknown>): Promise<readonly string[]> {
  const kinds = async () => {
    const store = await openEmbeddedStore(join(home.home, 'store'));
    const records = await keptRecords(store.auditBlocks);
    await store.close();
    return records.map(({ event }) => event.kind).filter((kind) => kind !== 'OUTCOME');
  };
  const before = await kinds();
  await act();
  return (await kinds()).slice(before.length);
}

const put = (query: string, variables: object = {}): Promise<Told> =>
  ask(gateway.url, priya, { query, variables });

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) }))
    .optional(),
});
const read = ({ body }: Told) => answer.parse(JSON.parse(body));

test('whatever becomes of a question, it leaves the same records in the same order', async () => {
  const answered = await recordsOf(() => askPicture(gateway.url, priya));
  expect(answered).toEqual(['INTENT', 'DISCLOSED']);
  expect(await recordsOf(() => askPicture(gateway.url, priya, 'R-theirs'))).toEqual(answered);
  expect(await recordsOf(() => askPicture(gateway.url, priya, 'R-closed'))).toEqual(answered);
  expect(await recordsOf(() => askPicture(gateway.url, priya, 'R-404'))).toEqual(answered);
});

test('a mistake asks nobody anything and leaves no record', async () => {
  const mistakes = [
    '{ me { id',
    '{ nothing }',
    '{ familyPicture { id } }',
    'mutation { closeReferral }',
    `{ a: familyPicture(referral: "R-1") { id } b: familyPicture(referral: "R-2") { id } }`,
  ];
  const told: Told[] = [];
  const records = await recordsOf(async () =>
    told.push(...(await Promise.all(mistakes.map((query) => put(query))))),
  );
  expect(told.map(({ status }) => status)).toEqual(mistakes.map(() => 400));
  expect(records).toEqual([]);
});

test('of several questions in one request each is ruled on its own, and one record tells of the answer', async () => {
  const query =
    '{ me { id } mine: referral(id: "R-1") { id } theirs: referral(id: "R-theirs") { id } }';
  const told: Told[] = [];
  const records = await recordsOf(async () => told.push(await put(query)));
  const [first] = told;
  expect(records).toEqual(['INTENT', 'INTENT', 'INTENT', 'DISCLOSED']);
  const { data, errors } = answer.parse(JSON.parse(first?.body ?? ''));
  expect(data).toMatchObject({ mine: { id: 'R-1' }, theirs: null });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_AVAILABLE']);
});

const page = z.object({
  familyPicture: z.object({
    chronology: z.object({
      total: z.int(),
      next: z.string().nullable(),
      nodes: z.array(z.object({ id: z.string() })),
    }),
  }),
});
const PAGE = `query($first: Int, $after: String) {
  familyPicture(referral: "R-1") { chronology(first: $first, after: $after) { total next nodes { id } } }
}`;
const pageAfter = async (after: string | null, first: number) =>
  page.parse(read(await put(PAGE, { first, after })).data).familyPicture.chronology;

test('page by page a chronology shows every entry once, in the order of the whole', async () => {
  const whole = await pageAfter(null, 1_000);
  const idsAfter = async (after: string | null): Promise<readonly string[]> => {
    const { total, nodes, next } = await pageAfter(after, 1);
    expect(total).toBe(whole.total);
    const ids = nodes.map(({ id }) => id);
    return next === null ? ids : [...ids, ...(await idsAfter(next))];
  };
  const paged = await idsAfter(null);
  expect(whole.next).toBeNull();
  expect(paged).toEqual(whole.nodes.map(({ id }) => id));
  expect(paged.length).toBeGreaterThan(1);
});

test.each([
  ['first', '{ familyPicture(referral: "R-1") { chronology(first: 1001) { total } } }'],
  ['after', '{ familyPicture(referral: "R-1") { chronology(after: "Canary") { total } } }'],
  ['from', '{ familyPicture(referral: "R-1", from: "Canary") { id } }'],
  ['to', '{ familyPicture(referral: "R-1", to: "2026-02-30") { id } }'],
  ['categories', '{ familyPicture(referral: "R-1", categories: ["Canary"]) { id } }'],
])('a wrong %s is named and not repeated', async (name, query) => {
  const { errors, data } = read(await put(query));
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_REQUEST']);
  expect(errors?.[0]?.message).toContain(name);
  expect(JSON.stringify({ errors, data })).not.toMatch(/Canary|02-30/);
});

test('a year ends with its last day, so a period may end in the year in which it begins', async () => {
  const within = (from: string, to: string) =>
    put(`{ familyPicture(referral: "R-1", from: "${from}", to: "${to}") { id } }`);
  expect(read(await within('2026-06', '2026')).errors).toBeUndefined();
  expect(read(await within('2026-06-02', '2026-06')).errors).toBeUndefined();
  expect(read(await within('2026-06', '2025')).errors).toHaveLength(1);
  expect(read(await within('2026', '2025-12-31')).errors).toHaveLength(1);
});

test('a reference that the log could not keep is a mistake, and the hub answers on', async () => {
  const query = 'query($id: ID!) { referral(id: $id) { id } }';
  const told = await put(query, { id: '\ud800' });
  expect(told.status).toBe(200);
  expect(read(told).errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_REQUEST']);
  expect(read(await put('{ me { id } }')).errors).toBeUndefined();
});

test('the trial shows its schema to whoever is signed in, and to nobody else', async () => {
  const query = '{ __schema { queryType { name } } }';
  expect(read(await put(query)).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  expect((await ask(gateway.url, 'forged', { query })).status).toBe(401);
});
