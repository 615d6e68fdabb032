import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { freePort } from './agency-wire.ts';
import { environment } from './environment.ts';

const run = promisify(execFile);
const PLACES = ['/usr/local/bin', '/usr/bin', ...[17, 16, 15, 14].map(debianFolder)];
function debianFolder(version: number) {
  return `/usr/lib/postgresql/${version}/bin`;
}

/** The folder of PostgreSQL's programs; undefined where this machine has none. */
const programs = PLACES.find((folder) =>
  ['initdb', 'pg_ctl', 'postgres'].every((program) => existsSync(join(folder, program))),
);

/** Why a test with a real PostgreSQL cannot run here; undefined where it can, or must. */
export const noPostgres: string | undefined =
  programs !== undefined || environment.requirePostgres
    ? undefined
    : `PostgreSQL is not on this machine (looked in ${PLACES.join(delimiter)})`;

export type RunningPostgres = {
  readonly host: string;
  readonly port: number;
  /** The file of the password of `edge`, who may read. */
  readonly passwordFile: string;
  /** Runs statements as the database's owner. */
  readonly exec: (sql: string) => Promise<readonly unknown[]>;
  readonly stop: () => Promise<void>;
};

const READER = 'edge';
const PASSWORD = 'only-for-this-test';

/** Starts a PostgreSQL of its own on this machine's loopback, with a user `edge` who may only read. */
export async function startPostgres(): Promise<RunningPostgres> {
  if (programs === undefined) throw new Error('PostgreSQL is required and is not on this machine');
  const folder = await mkdtemp(join(tmpdir(), 'postgres-'));
  const cluster = join(folder, 'cluster');
  const passwordFile = join(folder, 'password');
  await mkdir(cluster);
  await writeFile(passwordFile, `${PASSWORD}\n`);
  // The server refuses to run as root.
  const owner = await ownerOf(folder, cluster, passwordFile);
  const port = await freePort();
  const call = (program: string, ...args: readonly string[]) =>
    run(join(programs, program), [...args], { ...owner, cwd: folder });
  await call(
    'initdb',
    '-D',
    cluster,
    '-U',
    'owner',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
  );
  const listening = `-c listen_addresses=127.0.0.1 -c port=${port} -c fsync=off -c unix_socket_directories=`;
  await call('pg_ctl', '-D', cluster, '-l', join(folder, 'log'), '-w', '-o', listening, 'start');
  const stop = async () => {
    await call('pg_ctl', '-D', cluster, '-m', 'immediate', '-w', 'stop');
    await rm(folder, { recursive: true, force: true });
  };
  const exec = async (sql: string) => {
    const client = new pg.Client({
      host: '127.0.0.1',
      port,
      user: 'owner',
      password: PASSWORD,
      database: 'postgres',
    });
    await client.connect();
    try {
      const { rows }: { rows?: unknown[] } = await client.query(sql);
      return rows ?? [];
    } finally {
      await client.end();
    }
  };
  await exec(`CREATE ROLE ${READER} LOGIN PASSWORD '${PASSWORD}'`);
  return { host: '127.0.0.1', port, passwordFile, exec, stop };
}

async function ownerOf(...paths: readonly string[]) {
  if (userInfo().uid !== 0) return {};
  const { stdout } = await run('id', ['-u', 'postgres']).catch(() => run('id', ['-u', 'nobody']));
  const uid = Number(stdout);
  await Promise.all(paths.map((path) => chown(path, uid, uid)));
  await Promise.all(paths.map((path) => chmod(path, 0o755)));
  return { uid, gid: uid };
}
