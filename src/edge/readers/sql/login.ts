import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { SourceOf } from '../../mapping/mapping.ts';

/** A database server, as the mapping names it. */
export type DatabaseServer = Exclude<SourceOf<'sql'>['database'], string>;

/** How to reach a database, with its secrets read. */
export type Login = Pick<DatabaseServer, 'host' | 'name' | 'user'> & {
  readonly port: number | undefined;
  readonly password: string | undefined;
  /** What a secure connection is verified by; absent where there is none. */
  readonly tls: { readonly rejectUnauthorized: true; readonly ca?: string } | undefined;
  readonly connectMs: number;
};

const CONNECT_MS = 10_000;
const LOCAL: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

/** Whether the connection stays on this machine: by loopback, or by a socket in a folder. */
const isLocal = (host: string) => LOCAL.has(host) || host.startsWith('/');

/**
 * Reads the files that a login names, each time anew, so that a changed password needs no restart. Beyond
 * this machine the connection is secure and the server’s certificate verified, unless the mapping says
 * `unencrypted`. Rejects where a file cannot be read.
 */
export async function loginFor(
  { host, name, user, port, passwordFile, caFile, unencrypted }: DatabaseServer,
  home: string,
): Promise<Login> {
  const read = async (file: string | undefined) =>
    file === undefined ? undefined : (await readFile(resolve(home, file), 'utf8')).trim();
  const [password, ca] = await Promise.all([read(passwordFile), read(caFile)]);
  const isPlain = unencrypted || (isLocal(host) && ca === undefined);
  return {
    host,
    name,
    user,
    port,
    password,
    tls: isPlain ? undefined : { rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) },
    connectMs: CONNECT_MS,
  };
}
