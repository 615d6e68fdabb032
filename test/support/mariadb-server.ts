import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from './agency-wire.ts';
import { environment } from './environment.ts';

const run = promisify(execFile);
const SERVER = ['/usr/sbin/mariadbd', '/usr/local/bin/mariadbd', '/usr/bin/mariadbd'].find(
  existsSync,
);

/** Why a test with a real MariaDB cannot run here; undefined where it can, or must. */
export const noMariadb: string | undefined = environment.requireMariadb ? undefined : whyNot();
function whyNot(): string | undefined {
  if (SERVER === undefined) return 'MariaDB is not on this machine';
  try {
    createRequire(import.meta.url).resolve('mysql2');
    return undefined;
  } catch {
    return 'the driver mysql2 is not installed';
  }
}

const PASSWORD = 'only-for-this-test';
const READY_WITHIN = 300;

/** Starts a MariaDB of its own on this machine's loopback, with a database `homes` and a user `edge`. */
export async function startMariadb() {
  if (SERVER === undefined) throw new Error('MariaDB is required and is not on this machine');
  const folder = await mkdtemp(join(tmpdir(), 'mariadb-'));
  const [files, passwordFile] = [join(folder, 'files'), join(folder, 'password')];
  const socket = join(folder, 'socket');
  await mkdir(files);
  await writeFile(passwordFile, `${PASSWORD}\n`);
  const owner = await ownerOf(folder, files);
  const common = ['--no-defaults', `--datadir=${files}`];
  await run('mariadb-install-db', [...common, '--auth-root-authentication-method=normal'], owner);
  const port = await freePort();
  const listening = [`--port=${port}`, '--bind-address=127.0.0.1', `--socket=${socket}`];
  const server = spawn(SERVER, [...common, ...listening], { ...owner, stdio: 'ignore' });
  const exec = async (sql: string) => {
    const { stdout } = await run('mariadb', [
      '--no-defaults',
      `--socket=${socket}`,
      '-uroot',
      '-N',
      '-e',
      sql,
    ]);
    return stdout.trim();
  };
  await ready(() => exec('SELECT 1'), READY_WITHIN);
  await exec(
    `CREATE DATABASE homes; CREATE USER edge@'127.0.0.1' IDENTIFIED BY '${PASSWORD}'; GRANT ALL ON homes.* TO edge@'127.0.0.1'`,
  );
  const stop = async () => {
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { port, passwordFile, exec, stop };
}

async function ready(ask: () => Promise<unknown>, tries: number): Promise<void> {
  try {
    await ask();
  } catch (cause) {
    if (tries === 0) throw cause;
    await later(100);
    await ready(ask, tries - 1);
  }
}

/** The server refuses to run as root. */
async function ownerOf(...paths: readonly string[]) {
  if (userInfo().uid !== 0) return {};
  const { stdout } = await run('id', ['-u', 'mysql']).catch(() => run('id', ['-u', 'nobody']));
  const uid = Number(stdout);
  await Promise.all(paths.map((path) => chown(path, uid, uid)));
  await Promise.all(paths.map((path) => chmod(path, 0o755)));
  return { uid, gid: uid };
}
