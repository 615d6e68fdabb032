import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { rulebook } from '../../policies/index.ts';
import { categoriesOf, HOLDERS } from '../../src/domain/agency.ts';
import { ROLES, type Role } from '../../src/domain/practitioner.ts';
import { readSettings } from '../../src/config.ts';
import { startGateway } from '../../src/main.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { ask } from '../support/asking.ts';
import { furnishHome, type GatewayHome } from '../support/gateway-home.ts';
import { keptEvents } from '../support/kept-events.ts';

let home: GatewayHome;
let gateway: Awaited<ReturnType<typeof startGateway>>;
beforeAll(async () => {
  home = await furnishHome();
  gateway = await startGateway(readSettings(home.config, {}), 'silent');
});
afterAll(async () => {
  await gateway?.stop();
  await home?.close();
});

const rule = z.object({
  rule: z.string(),
  says: z.string(),
  when: z.array(z.string()),
  laws: z.array(z.string()),
});
const answer = z.object({
  sourceRules: z
    .object({
      source: z.string(),
      holder: z.string(),
      digest: z.string(),
      categories: z.array(z.object({ category: z.string(), rules: z.array(rule) })),
      prohibitions: z.array(z.object({ id: z.string(), categories: z.array(z.string()) })),
    })
    .nullable(),
});
const DOCUMENT = /* GraphQL */ `
  query Mine($code: ID!) {
    sourceRules(code: $code) {
      source
      holder
      digest
      categories {
        category
        rules {
          rule
          says
          when
          laws
        }
      }
      prohibitions {
        id
        categories
      }
    }
  }
`;

async function asked(agency: string, code: string, roles: readonly string[] = ['AGENCY_OWNER']) {
  const token = await home.issuer.token({ sub: `owner-of-${agency}`, agency, roles });
  return ask(gateway.url, token, { query: DOCUMENT, variables: { code } });
}
const rulesOf = async (agency: string, code = agency) => {
  const { body } = await asked(agency, code);
  return z.object({ data: answer }).parse(JSON.parse(body)).data.sourceRules;
};

test('an owner reads every rule about what their own organisation holds, and of no other', async () => {
  const rules = await rulesOf('police');
  expect(rules).toMatchObject({ source: 'police', holder: 'POLICE' });
  expect(rules?.categories.map(({ category }) => category)).toEqual(categoriesOf('POLICE'));
  const named = rules?.categories.flatMap(({ rules: about }) => about) ?? [];
  const ofPolice = rulebook.sharing.filter(({ holder }) => holder === 'POLICE');
  expect(new Set(named.map((one) => one.rule))).toEqual(new Set(ofPolice.map(({ id }) => id)));
  expect(named.every(({ says, laws }) => says !== '' && laws.length >= 2)).toBe(true);
  const others = rulebook.prohibitions.filter(({ holder }) => holder !== 'POLICE');
  const kept = rules?.prohibitions.map(({ id }) => id) ?? [];
  expect(others.filter(({ id }) => kept.includes(id))).toEqual([]);
  const theirs = rulebook.prohibitions.filter(({ holder }) => holder === 'POLICE');
  expect(theirs.length).toBeGreaterThan(0);
  expect(theirs.filter(({ id }) => !kept.includes(id))).toEqual([]);
});

test('a rule that waits for a duty says so among its conditions', async () => {
  const rules = await rulesOf('education');
  const duty = rules?.categories
    .find(({ category }) => category === 'ATTENDANCE')
    ?.rules.find((one) => one.rule === 'DU-ED');
  expect(duty?.when).toContain('the duty of Children Act 2004 s.16LA is recorded as in force');
});

test('what nobody may see is listed with no rule, and not left off', async () => {
  const rules = await rulesOf('probation');
  const contact = rules?.categories.find(({ category }) => category === 'VICTIM_CONTACT');
  expect(contact).toEqual({ category: 'VICTIM_CONTACT', rules: [] });
});

test('another’s source and none at all read the same to an owner', async () => {
  const [anothers, none] = await Promise.all([
    asked('police', 'health'),
    asked('police', 'no-such-source'),
  ]);
  expect(anothers.body).toBe(none.body);
  expect(JSON.parse(anothers.body)).toEqual({ data: { sourceRules: null } });
  expect(await Promise.all(HOLDERS.map((holder) => rulesOf('hub', holder.toLowerCase())))).toEqual(
    HOLDERS.map(() => null),
  );
});

test('a contact of an agency with a system is told of no source, its own or another’s', async () => {
  const bodies = await Promise.all(
    ['police', 'health', 'no-such-source'].map(
      async (code) => (await asked('police', code, ['AGENCY_CONTACT'])).body,
    ),
  );
  expect(new Set(bodies)).toEqual(new Set([JSON.stringify({ data: { sourceRules: null } })]));
});

const SPEAKING: ReadonlySet<Role> = new Set(['AGENCY_OWNER', 'AGENCY_CONTACT']);
test.each(ROLES.filter((role) => !SPEAKING.has(role)))(
  'for %s the door is shut, though they be of that organisation',
  async (role) => {
    const { body } = await asked('police', 'police', [role]);
    expect(body).toContain('NOT_AVAILABLE');
    expect(body).not.toContain('POLICE');
  },
);

test('each question is on record, answered or not', async () => {
  await gateway.stop();
  const store = await openEmbeddedStore(`${home.home}/store`);
  const { events } = await keptEvents(store.auditBlocks);
  await store.close();
  const intents = events.filter(
    ({ kind, enquiry }) => kind === 'INTENT' && enquiry === 'SOURCE_RULES',
  );
  expect(intents.filter(({ decision }) => decision === 'PERMIT')).toHaveLength(8 + HOLDERS.length);
  expect(intents.filter(({ decision }) => decision === 'REFUSE')).toHaveLength(
    ROLES.length - SPEAKING.size,
  );
});
