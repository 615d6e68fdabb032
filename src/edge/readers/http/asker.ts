import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Unreadable } from '../../mapping/fault.ts';
import type { SourceOf } from '../../mapping/mapping.ts';

const MAX_BYTES = 64 * 1024 * 1024;

/** Puts one request to an agency's own system and gives the JSON that it answers. Throws Unreadable. */
export type AskForJson = (request: {
  /** What faults call it. */
  readonly name: string;
  readonly url: URL;
  /** Sent by POST where there is one; else it is a GET. */
  readonly body?: unknown;
}) => Promise<unknown>;

type Connection = Pick<
  SourceOf<'rest'>,
  'url' | 'authorizationFile' | 'headerFiles' | 'timeoutSeconds'
>;

type Asking = {
  /** What is accepted; plain JSON unless told. */
  readonly accept?: string;
  /** Gives the access token of each request. */
  readonly bearer?: () => Promise<string>;
};

/**
 * Asks the system that a source names: that origin alone, by no redirect, with a deadline for each answer
 * from the first byte to the last. Secrets are read from their files each time, so that a changed one needs
 * no restart.
 */
export function askerFor(source: Connection, home: string, more: Asking = {}): AskForJson {
  const { origin } = new URL(source.url);
  const timeoutMs = source.timeoutSeconds * 1000;
  const files = {
    ...source.headerFiles,
    ...(source.authorizationFile === undefined ? {} : { authorization: source.authorizationFile }),
  };
  return async ({ name, url, body }) => {
    try {
      // Secrets are for the system that they were given for.
      if (url.origin !== origin) throw new Error('It named a page of another system');
      const response = await fetch(url, {
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
        headers: {
          ...(await headersOf(more)),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(await secretsIn(files, home)),
        },
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (!response.ok || !response.body) throw new Error('It did not answer 200');
      const answer: unknown = JSON.parse(await textOf(response.body));
      return answer;
    } catch (cause) {
      throw new Unreadable({ code: 'UNREACHABLE', file: name, path: '' }, { cause });
    }
  };
}

async function headersOf({ accept = 'application/json', bearer }: Asking) {
  return { accept, ...(bearer ? { authorization: `Bearer ${await bearer()}` } : {}) };
}

async function secretsIn(
  files: Readonly<Record<string, string>>,
  home: string,
): Promise<Readonly<Record<string, string>>> {
  const headers = Object.entries(files).map(
    async ([header, file]) =>
      [header, (await readFile(resolve(home, file), 'utf8')).trim()] as const,
  );
  return Object.fromEntries(await Promise.all(headers));
}

async function textOf(body: ReadableStream<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new Error('It answered more than is read at once');
    chunks.push(chunk);
  }
  // JSON is UTF-8 (RFC 8259 §8.1); a name in other letters would be looked for and never found.
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}
