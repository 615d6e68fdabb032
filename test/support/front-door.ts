import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readSettings } from '../../src/config.ts';
import { startGateway } from '../../src/main.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { ask, askPicture } from './asking.ts';
import { furnishHome, type Furnishing } from './gateway-home.ts';
import { REFERRAL } from './front-door-words.ts';
import { keptEvents } from './kept-events.ts';

type Claims = {
  readonly sub: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly teams: readonly string[];
  readonly agency?: string;
};

/** Whoever steps up to the front door in these tests, and what their token says. */
export const PEOPLE = {
  priya: { sub: 'priya', name: 'Priya Raman', roles: ['MASH_ANALYST'], teams: ['mash-north'] },
  noor: { sub: 'noor', name: 'Noor Siddiqui', roles: ['MASH_ANALYST'], teams: ['mash-south'] },
  marcus: { sub: 'marcus', name: 'Marcus Bell', roles: ['MASH_MANAGER'], teams: ['mash-north'] },
  frost: {
    sub: 'dsl-frost',
    name: 'Joanna Frost',
    roles: ['REFERRER'],
    teams: [],
    agency: 'oakfield-school',
  },
  sue: {
    sub: 'sue',
    name: 'Sue Hale',
    roles: ['AGENCY_CONTACT'],
    teams: [],
    agency: 'social-care',
  },
  amir: { sub: 'amir', name: 'Amir Aziz', roles: ['REFERRER'], teams: [], agency: 'social-care' },
  okoye: {
    sub: 'sgt-okoye',
    name: 'Chidi Okoye',
    roles: ['AGENCY_CONTACT'],
    teams: [],
    agency: 'police',
  },
  tom: { sub: 'tom', name: 'Tom Ashby', roles: ['IG_OFFICER'], teams: [] },
  ras: { sub: 'ras', name: 'Rita Shah', roles: ['REFERRER'], teams: [], agency: 'coventry-ras' },
} as const satisfies Readonly<Record<string, Claims>>;
export type Person = keyof typeof PEOPLE;

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});
export type Said = {
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors: readonly string[];
};

/** A running gateway with its agencies, and a way to speak to it as somebody. */
export async function openFrontDoor(settings?: unknown, furnishing: Furnishing = {}) {
  const home = await furnishHome(furnishing);
  if (settings !== undefined) await addToConfig(home.config, { frontDoor: settings });
  const gateway = await startGateway(readSettings(home.config, {}), 'silent');
  const tokens = new Map<Person, Promise<string>>();
  const tokenOf = (who: Person): Promise<string> => {
    const token = tokens.get(who) ?? home.issuer.token(PEOPLE[who]);
    tokens.set(who, token);
    return token;
  };
  const say = async (who: Person, query: string, variables: unknown = {}): Promise<Said> => {
    const told = await ask(gateway.url, await tokenOf(who), { query, variables });
    const { data, errors = [] } = answer.parse(JSON.parse(told.body));
    return { data: data ?? {}, errors: errors.map(({ message }) => message) };
  };
  return {
    say,
    url: gateway.url,
    home,
    tokenOf,
    /** The events of the log, once the gateway has stopped. */
    stopAndRead: async () => {
      await gateway.stop();
      const store = await openEmbeddedStore(join(home.home, 'store'));
      const events = await keptEvents(store.auditBlocks);
      await store.close();
      return events;
    },
    close: async () => {
      await gateway.stop();
      await home.close();
    },
  };
}
export type FrontDoorWorld = Awaited<ReturnType<typeof openFrontDoor>>;

async function addToConfig(path: string, more: object): Promise<void> {
  const config: unknown = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(
    path,
    JSON.stringify({ ...z.record(z.string(), z.unknown()).parse(config), ...more }),
  );
}

const accessed = z.object({
  nodes: z.array(z.object({ kind: z.string(), user: z.string(), decision: z.string() })),
});

/** What an officer reads of all that was asked and done about a referral, oldest first. */
export async function readByOfficer(world: FrontDoorWorld, referral: string) {
  const told = await world.say('tom', ACCESS, { referral });
  const { nodes } = accessed.parse(only(told));
  return nodes
    .map(({ kind, user, decision }) => `${user.split('#').at(-1) ?? user} ${kind} ${decision}`)
    .toReversed();
}
const ACCESS = `query A($referral: ID!) {
  accessEvents(filter: { referral: $referral }, first: 100) { nodes { kind user decision } }
}`;

/** What a test needs of a referral as it was told. */
const toldReferral = z.looseObject({
  id: z.string(),
  version: z.number(),
  status: z.string(),
  purpose: z.string(),
  file: z.looseObject({
    clocks: z.array(z.looseObject({ kind: z.string(), dueAt: z.string(), state: z.string() })),
    checks: z.array(z.looseObject({ agency: z.string(), answered: z.unknown() })),
    decisions: z.array(z.looseObject({ kind: z.string() })),
    routings: z.array(z.looseObject({ id: z.string() })),
    history: z.array(
      z.object({ act: z.string(), to: z.string(), version: z.number(), byName: z.string() }),
    ),
  }),
});
export type ToldReferral = z.infer<typeof toldReferral>;

/** The one thing that was asked for; throws where there was a mistake instead. */
export function only({ data, errors }: Said): unknown {
  if (errors.length > 0) throw new Error(errors.join('; '));
  return Object.values(data)[0];
}
export const referralIn = (said: Said): ToldReferral => toldReferral.parse(only(said));

const submission = z.object({
  referral: z.string(),
  formDueAt: z.string().nullable(),
  completeness: z.number().nullable(),
  missing: z.array(z.string()),
});
export const submissionIn = (said: Said) => submission.parse(only(said));

/** One referral through its life: each act is done to the newest version, by somebody. */
export function storyOf(world: FrontDoorWorld, referral: string) {
  let now: ToldReferral | undefined;
  const read = async (who: Person = 'priya'): Promise<ToldReferral> => {
    now = referralIn(await world.say(who, REFERRAL, { referral }));
    return now;
  };
  const say = async (who: Person, query: string, more: object = {}): Promise<Said> => {
    const { version } = now ?? (await read());
    return world.say(who, query, { referral, version, ...more });
  };
  return {
    read,
    act: async (who: Person, query: string, more?: object): Promise<ToldReferral> => {
      now = referralIn(await say(who, query, more));
      return now;
    },
    /** What was wrong with it. */
    mistakes: async (who: Person, query: string, more?: object) =>
      (await say(who, query, more)).errors,
  };
}

const pictureShape = z.object({
  data: z.object({ familyPicture: z.object({ id: z.string(), digest: z.string() }) }),
});

/** Asks for the picture, as a decision cites it. */
export async function pictureFor(world: FrontDoorWorld, who: Person, referral: string) {
  const told = await askPicture(world.url, await world.tokenOf(who), referral);
  return pictureShape.parse(JSON.parse(told.body)).data.familyPicture;
}
