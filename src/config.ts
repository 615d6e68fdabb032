import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { ROLES } from './domain/practitioner.ts';
import { PURPOSES, type Purpose } from './domain/referral.ts';
import { asId, type AgencyCode, type TeamId } from './domain/ids.ts';
import { reviewSettings } from './review/flags/flag-settings.ts';
import { retentionShape } from './review/retention/retention.ts';
import {
  frontDoorSettings,
  TRIAL_FRONT_DOOR,
  type FrontDoorSettings,
} from './referrals/settings.ts';
import { returnSettings, TRIAL_RETURNS, type ReturnSettings } from './returns/settings.ts';
import { auditSettings } from './settings/audit-settings.ts';
import { sourceSettings } from './settings/source-settings.ts';
import { ADAPTERS, ALGORITHMS, issuerMistakes, type IssuerSettings } from './identity/issuer.ts';
import { told, unsafe } from './settings/unsafe-settings.ts';

export type ConsoleClient = Readonly<z.infer<typeof consoleClient>> & {
  readonly clientSecret: string;
};

/** Everything that the gateway needs to know, read once at start and frozen. */
export type Settings = {
  readonly mode: 'TRIAL' | 'LIVE';
  /** The origin at which clients reach the hub. */
  readonly origin: string;
  /** The hub's name, on every page. */
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly metricsPort: number;
  /** Where keys, the embedded store and the trial's own state are kept. */
  readonly home: string;
  readonly store: { readonly kind: 'EMBEDDED' } | { readonly kind: 'MONGO'; readonly uri: string };
  readonly issuers: readonly IssuerSettings[];
  readonly consoleClient?: ConsoleClient;
  /** Whether to start the sample borough and its OpenID provider. Never in live mode. */
  readonly sampleBorough: boolean;
  /** Purposes for which a probable record is used, marked so, before somebody has looked at it. */
  readonly provisionalFor: readonly Purpose[];
  /** Where the trial's own OpenID provider listens; its address is part of each persona's id. */
  readonly trialIssuerPort: number;
  readonly deadlineMs: { readonly source: number; readonly request: number };
  /** How the hub's front door works; made up in the trial, where the file says nothing of it. */
  readonly frontDoor: FrontDoorSettings;
  /** What statutory returns say of the authority; made up in the trial, and none are made without. */
  readonly returns?: ReturnSettings;
} & Readonly<Pick<File, 'audit' | 'retention' | 'review' | 'sources'>>;

/** What is wrong with the configuration: every fault at once, each with its place. */
export class ConfigurationFaults extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`The configuration cannot be used:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
    this.name = 'ConfigurationFaults';
    this.faults = faults;
  }
}

const TRIAL_ISSUER_PORT = 4010;
/** One silent source may use up its time in each; the others must still be asked for their entries. */
const WAVES_BEFORE_ENTRIES = 3;

const portNumber = z.int().min(0).max(65_535);
const id = <Id extends string>() =>
  z
    .string()
    .min(1)
    .transform((text) => asId<Id>(text));

const issuer = z.strictObject({
  issuer: z.string(),
  jwksUrl: z.string(),
  algorithms: z.array(z.enum(ALGORITHMS)),
  typ: z.string(),
  audience: z.string(),
  adapter: z.enum(ADAPTERS),
  roleMap: z.record(z.string(), z.enum(ROLES)),
  agencyMap: z.record(z.string(), id<AgencyCode>()).exactOptional(),
  teamMap: z.record(z.string(), id<TeamId>()).exactOptional(),
  scope: z.string().exactOptional(),
  assurance: z.array(z.string()).exactOptional(),
  maxLifetimeSeconds: z.int().exactOptional(),
});

const consoleClient = z.strictObject({
  issuer: z.string(),
  clientId: z.string(),
  scope: z.string(),
  resource: z.string(),
  /** Where “Exit this page” leads; where absent, to the hub's own page that says nothing, and to no other host. */
  exitTo: z.url({ protocol: /^https$/ }).exactOptional(),
});

const file = z.strictObject({
  mode: z.enum(['TRIAL', 'LIVE']),
  name: z.string().default('Northmere safeguarding hub'),
  origin: z.url().exactOptional(),
  listen: z
    .strictObject({ host: z.string(), port: portNumber, metricsPort: portNumber })
    .default({ host: '127.0.0.1', port: 4000, metricsPort: 4001 }),
  home: z.string().default('.mash'),
  store: z.enum(['EMBEDDED', 'MONGO']).default('EMBEDDED'),
  issuers: z.array(issuer).default([]),
  consoleClient: consoleClient.exactOptional(),
  sampleBorough: z.boolean().exactOptional(),
  provisionalFor: z
    .array(z.enum(PURPOSES))
    .default(['MASH_SCREENING', 'CHILD_IN_NEED_S17', 'CHILD_PROTECTION_S47']),
  deadlineMs: z
    .strictObject({
      source: z.int().min(100).max(30_000),
      request: z.int().min(100).max(60_000),
    })
    .default({ source: 4_000, request: 15_000 }),
  audit: auditSettings.exactOptional(),
  frontDoor: frontDoorSettings.exactOptional(),
  returns: returnSettings.exactOptional(),
  retention: retentionShape.exactOptional(),
  review: reviewSettings.prefault({}),
  sources: sourceSettings.exactOptional(),
});
type File = z.infer<typeof file>;

/** The environment variables that the gateway reads; each secret also as `<NAME>_FILE`. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the configuration file, `MASH_CONFIG` unless named, and the environment. Without a file it is the
 * trial. Throws ConfigurationFaults with everything that is wrong.
 */
export function readSettings(
  named?: string,
  // oxlint-disable-next-line node/no-process-env -- the one place where the environment is read
  environment: Environment = process.env,
): Settings {
  const path = named ?? environment['MASH_CONFIG'];
  const parsed = path === undefined ? file.parse({ mode: 'TRIAL' }) : parseFile(path);
  const settings = settingsFrom(parsed, environment);
  const faults = [
    ...settings.issuers.flatMap(issuerMistakes),
    ...told(
      'deadlineMs: a request must last three times as long as a source may take',
      settings.deadlineMs.request < WAVES_BEFORE_ENTRIES * settings.deadlineMs.source,
    ),
    ...unsafe(settings),
  ];
  if (faults.length > 0) throw new ConfigurationFaults(faults);
  return Object.freeze(settings);
}

function parseFile(path: string): File {
  if (!existsSync(path)) throw new ConfigurationFaults([`${path}: there is no such file`]);
  const read = file.safeParse(jsonOf(path));
  if (read.success) return read.data;
  const { issues } = read.error;
  throw new ConfigurationFaults(
    issues.map((issue) => `${path}: ${issue.path.join('.') || 'file'}: ${issue.message}`),
  );
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new ConfigurationFaults([`${path}: it is not JSON`]);
  }
}

function settingsFrom(read: File, environment: Environment): Settings {
  const { listen, mode, name, issuers, deadlineMs } = read;
  const port = portFrom(environment, 'MASH_PORT', listen.port);
  return {
    mode,
    name,
    origin: read.origin ?? `http://${listen.host}:${String(port)}`,
    host: listen.host,
    port,
    metricsPort: portFrom(environment, 'MASH_METRICS_PORT', listen.metricsPort),
    home: resolve(environment['MASH_HOME'] ?? read.home),
    store: storeFrom(read, environment),
    issuers,
    ...consoleFrom(read, environment),
    ...(read.audit ? { audit: read.audit } : {}),
    frontDoor: read.frontDoor ?? TRIAL_FRONT_DOOR,
    ...returnsFrom(read),
    ...(read.retention ? { retention: read.retention } : {}),
    review: read.review,
    ...(read.sources ? { sources: read.sources } : {}),
    sampleBorough: read.sampleBorough ?? mode === 'TRIAL',
    provisionalFor: read.provisionalFor,
    trialIssuerPort: portFrom(environment, 'MASH_TRIAL_ISSUER_PORT', TRIAL_ISSUER_PORT),
    deadlineMs,
  };
}

const returnsFrom = ({ mode, returns }: File): Pick<Settings, 'returns'> => {
  const settings = returns ?? (mode === 'TRIAL' ? TRIAL_RETURNS : undefined);
  return settings ? { returns: settings } : {};
};

const storeFrom = ({ store }: File, environment: Environment): Settings['store'] =>
  store === 'EMBEDDED'
    ? { kind: 'EMBEDDED' }
    : { kind: 'MONGO', uri: secret(environment, 'MASH_MONGODB_URI') };

function consoleFrom(
  { consoleClient: client }: File,
  environment: Environment,
): Pick<Settings, 'consoleClient'> {
  if (!client) return {};
  const clientSecret = secret(environment, 'MASH_CONSOLE_CLIENT_SECRET');
  return { consoleClient: { ...client, clientSecret } };
}

function portFrom(environment: Environment, name: string, otherwise: number): number {
  const text = environment[name];
  if (text === undefined) return otherwise;
  const read = portNumber.safeParse(Number(text));
  if (!read.success) throw new ConfigurationFaults([`${name}: it must be a port, 0 to 65535`]);
  return read.data;
}

/** A secret from the environment, or from the file that the environment names. Never from the command line. */
function secret(environment: Environment, name: string): string {
  const path = environment[`${name}_FILE`];
  const value = path === undefined ? environment[name] : readFileSync(path, 'utf8').trim();
  if (!value) throw new ConfigurationFaults([`${name} or ${name}_FILE: it must be set`]);
  return value;
}

/** The access token with which a command speaks to a hub. */
// oxlint-disable-next-line node/no-process-env -- the one place where the environment is read
export const hubToken = (environment: Environment = process.env): string =>
  secret(environment, 'MASH_TOKEN');
