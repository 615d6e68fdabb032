import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readSettings } from '../../src/config.ts';
import { asId } from '../../src/domain/ids.ts';
import { startGateway, type Gateway } from '../../src/main.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { ask } from './asking.ts';
import { furnishHome, type GatewayHome } from './gateway-home.ts';
import { alfieReferral, practitionerAt } from './small-borough.ts';
import { day } from './world.ts';

/** Who is in which record, settled over a running gateway by several people. */
let home: GatewayHome;
let gateway: Gateway;
const tokens = new Map<string, string>();

const PEOPLE = {
  priya: ['MASH_ANALYST'],
  noor: ['MASH_ANALYST'],
  marcus: ['MASH_MANAGER'],
  tom: ['IG_OFFICER'],
} as const;
type Who = keyof typeof PEOPLE;

/** All three work `R-2`, which says the child's month of birth alone, so that no record is beyond doubt. */
async function addReferral(): Promise<void> {
  const store = await openEmbeddedStore(join(home.home, 'store'));
  const issuer = home.issuer.settings.issuer;
  const assignedTo = (['priya', 'noor', 'marcus'] as const).map((sub) =>
    practitionerAt(issuer, sub),
  );
  const [child, mother] = alfieReferral().people;
  if (!child || !mother) throw new Error('Nobody is named');
  const vague = { ...child, traits: { ...child.traits, dateOfBirth: day('2019-04') } };
  await store.referrals.add(
    alfieReferral({ id: asId('R-2'), assignedTo, people: [vague, mother] }),
  );
  await store.referrals.add(alfieReferral({ id: asId('R-3'), assignedTo }));
  await store.close();
}

export async function openSettling(
  settings: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  home = await furnishHome();
  await addReferral();
  const config = z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(await readFile(home.config, 'utf8')));
  await writeFile(home.config, JSON.stringify({ ...config, ...settings }));
  gateway = await startGateway(readSettings(home.config, {}), 'silent');
  const given = Object.entries(PEOPLE).map(async ([sub, roles]) => {
    tokens.set(sub, await home.issuer.token({ sub, roles, teams: [] }));
  });
  await Promise.all(given);
}
export const closeSettling = async () => {
  await gateway.stop();
  await home.close();
};

export const put = async (
  who: Who,
  query: string,
  variables: Readonly<Record<string, unknown>>,
) => {
  const { body } = await ask(gateway.url, tokens.get(who) ?? '', { query, variables });
  return z
    .looseObject({
      data: z.unknown(),
      errors: z.array(z.looseObject({ message: z.string() })).optional(),
    })
    .parse(JSON.parse(body));
};

const MATCHES = `query ($referral: ID!, $person: ID!) { personMatches(referral: $referral, person: $person) {
  label tooVague matches { id agency version state grade needsSecond conflicts conflictSentences masked { initials }
  decisions { says by byName } } } }`;
const seen = z.object({
  personMatches: z.object({
    label: z.string(),
    tooVague: z.boolean(),
    matches: z.array(
      z.object({
        id: z.string(),
        agency: z.string(),
        version: z.string(),
        state: z.string(),
        grade: z.string(),
        needsSecond: z.boolean(),
        conflicts: z.array(z.string()),
        conflictSentences: z.array(z.string()),
        decisions: z.array(z.object({ says: z.string(), by: z.string(), byName: z.string() })),
      }),
    ),
  }),
});
export const matchesOf = async (who: Who, referral: string, person = 'p1') =>
  seen.parse((await put(who, MATCHES, { referral, person })).data).personMatches;
export const matchOf = async (who: Who, referral: string, agency: string) => {
  const found = (await matchesOf(who, referral)).matches.find((one) => one.agency === agency);
  if (!found) throw new Error('There is no such match');
  return found;
};

export const say = async (
  who: Who,
  act: string,
  referral: string,
  match: { id: string; version: string },
) =>
  put(
    who,
    `mutation ($referral: ID!, $match: ID!, $seen: String!, $reason: String!) {
      ${act}(referral: $referral, match: $match, seen: $seen, reason: $reason) { state } }`,
    { referral, match: match.id, seen: match.version, reason: 'The worker knows the child.' },
  );
export const seal = (who: Who, act: string, referral: string, match: string) =>
  put(
    who,
    `mutation ($referral: ID!, $match: ID!, $reason: String!) {
      ${act}(referral: $referral, match: $match, reason: $reason) { state } }`,
    { referral, match, reason: 'The child was adopted.' },
  );

const PICTURE = `query ($referral: ID!) { familyPicture(referral: $referral) {
  chronology { nodes { heldBy summary provisional } } coverage { agency state note }
  newcomers { signs { how heldBy says } maybeSame } } }`;
const shown = z.object({
  familyPicture: z.object({
    chronology: z.object({
      nodes: z.array(
        z.object({ heldBy: z.string(), summary: z.string().nullable(), provisional: z.boolean() }),
      ),
    }),
    coverage: z.array(z.object({ agency: z.string(), state: z.string(), note: z.string() })),
    newcomers: z.array(
      z.object({
        signs: z.array(z.object({ how: z.string(), says: z.string() })),
        maybeSame: z.array(z.string()),
      }),
    ),
  }),
});
export const pictureFor = async (who: Who, referral: string) =>
  shown.parse((await put(who, PICTURE, { referral })).data).familyPicture;
export const heldBy = (picture: Awaited<ReturnType<typeof pictureFor>>, agency: string) =>
  picture.chronology.nodes.filter((node) => node.heldBy === agency);
