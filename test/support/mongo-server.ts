import { execFile, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { environment } from './environment.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCE = join(ROOT, 'test/mongo-server');
/** Long enough to fetch the modules and compile them on a slow machine. */
export const BUILD_WITHIN_MS = 600_000;

/** What there is to test the Mongo store against. */
export type MongoAtHand =
  | { readonly kind: 'ADDRESS'; readonly uri: string }
  | { readonly kind: 'PROGRAM'; readonly path: string }
  | { readonly kind: 'NONE'; readonly why: string };

/** A server, whoever started it. */
export type RunningMongo = { readonly uri: string; readonly stop: () => Promise<void> };

/** A server of our own, which may be killed, and followed by another with what it kept. */
export type MortalMongo = RunningMongo & {
  readonly kill: () => Promise<void>;
  /** Starts another over the same files; gives its address. */
  readonly again: () => Promise<string>;
};

/**
 * A real MongoDB where MONGODB_URI names one, else the server of test/mongo-server. Building that takes
 * minutes the first time, so it is built only where MASH_REQUIRE_MONGO=1 asks for it, and kept.
 */
export function mongoAtHand(): MongoAtHand {
  if (environment.mongoUri !== undefined) return { kind: 'ADDRESS', uri: environment.mongoUri };
  const path = programPath();
  if (existsSync(path)) return { kind: 'PROGRAM', path };
  const go = spawnSync('go', ['version']).status === 0;
  if (!go) return { kind: 'NONE', why: 'Go is not on this machine' };
  if (environment.requireMongo) return { kind: 'PROGRAM', path };
  return { kind: 'NONE', why: 'its test server is not built; MASH_REQUIRE_MONGO=1 builds it once' };
}

/** Starts what is at hand, building it first where need be. Rejects where there is nothing. */
export async function startMongo(atHand: MongoAtHand): Promise<RunningMongo> {
  switch (atHand.kind) {
    case 'ADDRESS':
      return { uri: atHand.uri, stop: async () => undefined };
    case 'PROGRAM':
      if (!existsSync(atHand.path)) await build(atHand.path);
      return run(atHand.path);
    case 'NONE':
      throw new Error(`the Mongo store cannot be tested: ${atHand.why}`);
  }
}

/** The same server's address, naming this database. */
export const inDatabase = (uri: string, database: string): string =>
  uri.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/${database}`);

/** One program per source, so that a changed source is never tested with the server of yesterday. */
function programPath(): string {
  const source = createHash('sha256');
  for (const file of ['go.mod', 'go.sum', 'main.go'])
    source.update(readFileSync(join(SOURCE, file)));
  return join(ROOT, '.build-mongo-server', `mongo-server-${source.digest('hex').slice(0, 16)}`);
}

/** Under another name first, because several test files may be building it at once. */
async function build(path: string): Promise<void> {
  const unfinished = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await promisify(execFile)('go', ['build', '-trimpath', '-o', unfinished, '.'], {
    cwd: SOURCE,
    timeout: BUILD_WITHIN_MS,
  });
  await rename(unfinished, path);
}

/** Starts the server of test/mongo-server, which is built where need be. */
export async function startMortalMongo(atHand: MongoAtHand): Promise<MortalMongo> {
  if (atHand.kind !== 'PROGRAM') throw new Error('only a server of our own may be killed');
  if (!existsSync(atHand.path)) await build(atHand.path);
  return run(atHand.path);
}

async function run(path: string): Promise<MortalMongo> {
  const folder = await mkdtemp(join(tmpdir(), 'mash-mongo-'));
  let server = await launch(path, folder);
  return {
    uri: server.uri,
    kill: () => server.end('SIGKILL'),
    again: async () => {
      server = await launch(path, folder);
      return server.uri;
    },
    stop: async () => {
      await server.end();
      await rm(folder, { recursive: true });
    },
  };
}

/** It ends with its standard input, so even a test run that is killed leaves no server behind. */
async function launch(path: string, folder: string) {
  const server = spawn(path, [folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(server, 'exit');
  const lines = createInterface(server.stdout)[Symbol.asyncIterator]();
  const first = await Promise.race([lines.next(), ended.then(() => undefined)]);
  if (typeof first?.value !== 'string') throw new Error('the test server of MongoDB did not start');
  return {
    uri: first.value,
    end: async (signal?: 'SIGKILL') => {
      if (signal === undefined) server.stdin.end();
      else server.kill(signal);
      await ended;
    },
  };
}
