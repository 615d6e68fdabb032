import { Pool } from 'undici';
import { z } from 'zod';
import { HOLDERS } from '../../src/domain/agency.ts';
import { startChild, type BenchChild } from '../child.ts';
import type { Size } from './family.ts';
import { agenciesOfSize } from './hub-seed.ts';
import type { BenchIssuer } from './issuer.ts';
import { ask } from './load.ts';
import { PICTURE_REQUEST } from './question.ts';

/** The gateway and the floor over the same agencies, for one size of family. */
export type Site = {
  readonly size: Size;
  readonly gateway: Contender;
  readonly floor: Contender;
  readonly stop: () => Promise<unknown>;
};
export type Contender = {
  readonly child: BenchChild;
  readonly url: string;
  readonly path: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** One whole answer, by which the others are judged. */
  readonly sample: string;
};

const script = (name: string) => new URL(`./${name}.js`, import.meta.url);
/** What `mash start` runs with: large pictures die young. The floor gets the same. */
const NODE = ['--max-semi-space-size=64'];

const located = z.object({ url: z.string() });
const told = z.array(
  z.object({
    holder: z.enum(HOLDERS),
    code: z.string(),
    url: z.string(),
    answerKeys: z.array(z.record(z.string(), z.unknown())),
  }),
);
const heard = z.array(z.object({ code: z.string(), heard: z.array(z.string()) }));

/** The agencies of one size of family, in two processes. */
type Agencies = {
  readonly told: z.infer<typeof told>;
  readonly benches: readonly BenchChild[];
};

export async function openAgencies(size: Size): Promise<Agencies> {
  const holders = agenciesOfSize(size);
  const benches = await Promise.all(
    [holders.slice(0, 3), holders.slice(3)].map((some) =>
      startChild(script('agencies-process'), some),
    ),
  );
  return { told: told.parse(benches.flatMap(({ said }) => said)), benches };
}

type GatewayOptions = {
  readonly size: Size;
  readonly issuer: BenchIssuer;
  readonly agencies: Agencies;
  /** The gateway's process, compiled; this build's unless told. */
  readonly build?: URL;
  readonly flags?: readonly string[];
};

/** Starts the gateway over these agencies, and asks it for one picture. */
export async function openGateway({
  size,
  issuer: { issuer, token },
  agencies,
  build = script('gateway-process'),
  flags = [],
}: GatewayOptions): Promise<Contender> {
  const settings = { size, issuer, agencies: agencies.told };
  const child = await startChild(build, settings, [...NODE, ...flags]);
  return contender(child, '/graphql', PICTURE_REQUEST, {
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
  });
}

/** Starts two processes of agencies, the gateway, and a floor that repeats what the gateway asks. */
export async function openSite(
  size: Size,
  issuer: BenchIssuer,
  profile: readonly string[] = [],
): Promise<Site> {
  const agencies = await openAgencies(size);
  const { benches } = agencies;
  const gateway = await openGateway({ size, issuer, agencies, flags: profile });
  await Promise.all(benches.map((bench) => bench.ask('forget')));
  await sampleOf(gateway);
  const said = await Promise.all(benches.map((bench) => bench.ask('heard')));
  const waves = wavesOf(agencies.told, heard.parse(said.flat()));
  const floor = await contender(
    await startChild(script('floor-process'), { waves }, NODE),
    '/',
    '',
    {},
  );
  const children = [gateway.child, floor.child, ...benches];
  return { size, gateway, floor, stop: () => Promise.all(children.map((one) => one.stop())) };
}

async function contender(
  child: BenchChild,
  path: string,
  body: string,
  headers: Contender['headers'],
): Promise<Contender> {
  const { url } = located.parse(child.said);
  const unsampled = { child, url, path, body, headers };
  return { ...unsampled, sample: await sampleOf(unsampled) };
}

async function sampleOf({ url, ...request }: Omit<Contender, 'sample' | 'child'>): Promise<string> {
  const pool = new Pool(url);
  const { status, text } = await ask(pool, request);
  await pool.close();
  if (status !== 200) throw new Error(`The first answer was ${status}: ${text.slice(0, 200)}`);
  return text;
}

const WAVES = [
  { query: 'query Find', time: 0 },
  { query: 'query Relationships', time: 0 },
  { query: 'query Find', time: 1 },
  { query: 'query Relationships', time: 1 },
  { query: 'query Entries', time: 0 },
] as const;

/** The questions of one picture as the agencies heard them, wave by wave. */
function wavesOf(agencies: z.infer<typeof told>, bodies: z.infer<typeof heard>) {
  return WAVES.map(({ query, time }) =>
    bodies.flatMap(({ code, heard: questions }) => {
      const url = agencies.find((agency) => agency.code === code)?.url ?? '';
      const body = questions.filter((question) => question.includes(query))[time];
      return body === undefined ? [] : [{ agency: code, url, body }];
    }),
  );
}
