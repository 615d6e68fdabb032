import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { PERSONAS } from '../../samples/openid-provider/personas.ts';
import { startOpenIdProvider } from '../../samples/openid-provider/start.ts';
import { trialIssuer } from '../../samples/openid-provider/trial-issuer.ts';
import { tokenCommand } from '../../src/cli/token.ts';
import { openIdentity } from '../../src/identity/identity.ts';
import { packageRoot } from '../../src/package-root.ts';

const REDIRECT = 'http://127.0.0.1/console/signed-in';
/** 32 random bytes in base64url. */
const SECRET: unknown = expect.stringMatching(/^[\w-]{43}$/);

let spoken: { out: string; err: string };
beforeEach(() => {
  spoken = { out: '', err: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    spoken.out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    spoken.err += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

/** Runs the command, and gives its exit code and what it said. */
async function mashToken(issuer: string, ...options: readonly string[]) {
  const command = tokenCommand({ trialIssuer: () => Promise.resolve(issuer) });
  try {
    await command.parseAsync(options, { from: 'user' });
    return { exitCode: process.exitCode ?? 0, ...spoken };
  } finally {
    process.exitCode = undefined;
  }
}

describe('mash token', () => {
  test('prints a token that the gateway accepts, and nothing else', async () => {
    const provider = await startOpenIdProvider({ port: 0, consoleRedirectUris: [REDIRECT] });
    onTestFinished(() => provider.stop());
    const { exitCode, out, err } = await mashToken(provider.issuer, '--persona', 'priya');
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toMatch(/^\S+\n$/);
    const identity = openIdentity({ issuers: [provider.settings] });
    expect(await identity.practitioner(`Bearer ${out.trim()}`)).toMatchObject({
      kind: 'KNOWN',
      practitioner: { roles: ['MASH_ANALYST'] },
    });
  });

  test.each([
    ['nobody that it knows', ['--persona', 'somebody-else']],
    ['nobody at all', []],
  ])('asked for %s, it lists who there is and asks no provider', async (_situation, options) => {
    const { exitCode, out, err } = await mashToken('http://127.0.0.1:1', ...options);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    for (const { sub } of PERSONAS) expect(err).toContain(sub);
    expect(err).not.toContain('somebody-else');
  });

  test('without a running trial, it says how to start one', async () => {
    const { exitCode, out, err } = await mashToken('http://127.0.0.1:1', '--persona', 'priya');
    expect({ exitCode, out }).toEqual({ exitCode: 4, out: '' });
    expect(err).toBe('The trial’s sign-in does not answer. Start the trial with: npm start\n');
  });
});

/** Starts the compiled provider, as the trial does. */
function startProcess(settings: unknown): ChildProcess {
  const main = join(packageRoot(), 'dist/samples/openid-provider/main.js');
  const child = spawn(process.execPath, [main], { stdio: ['pipe', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  child.stdin.write(`${JSON.stringify(settings)}\n`);
  return child;
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  const said: readonly unknown[] = await once(
    createInterface({ input: stdout ?? process.stdin }),
    'line',
  );
  return String(said[0]);
}

describe('the provider as a process of its own', () => {
  test('says where it is when it is ready, and ends when whoever started it is gone', async () => {
    const child = startProcess({ port: 0, consoleRedirectUris: [REDIRECT] });
    const line = await firstLine(child);
    const issuer = /"issuer":"([^"]+)"/.exec(line)?.[1] ?? '';
    const address: unknown = JSON.parse(line);
    expect(address).toEqual({
      issuer,
      jwksUrl: trialIssuer(issuer).jwksUrl,
      consoleClient: { id: 'mash-console', secret: SECRET },
    });
    expect(await mashToken(issuer, '--persona', 'ada')).toMatchObject({ exitCode: 0 });

    child.stdin?.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(await mashToken(issuer, '--persona', 'ada')).toMatchObject({ exitCode: 4 });
  });

  test('with settings that it does not know, says so and ends', async () => {
    const child = startProcess({ prot: 0, consoleRedirectUris: [REDIRECT] });
    expect(await once(child, 'exit')).toEqual([1, null]);
  });
});
