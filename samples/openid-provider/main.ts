import { createInterface } from 'node:readline';
import { z } from 'zod';
import { startOpenIdProvider } from './start.ts';
import type { ProviderAddress } from './start.ts';

const Settings = z.strictObject({
  port: z.int().min(0).max(65_535).exactOptional(),
  consoleRedirectUris: z.array(z.url()),
  consoleSignedOutUris: z.array(z.url()).exactOptional(),
});

/**
 * The provider as a process of its own: settings as one JSON line on standard input, one JSON line
 * (`ProviderAddress`) on standard output when ready, and an end as soon as standard input ends, so that it
 * never outlives whoever started it.
 */
const lines = createInterface({ input: process.stdin });
lines.once('line', (line) => void serve(line));
lines.once('close', () => process.exit(0));

async function serve(line: string): Promise<void> {
  try {
    const { issuer, jwksUrl, consoleClient } = await startOpenIdProvider(
      Settings.parse(JSON.parse(line)),
    );
    const address: ProviderAddress = { issuer, jwksUrl, consoleClient };
    process.stdout.write(`${JSON.stringify(address)}\n`);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'bad settings';
    process.stderr.write(`The OpenID provider could not start: ${code}\n`);
    process.exit(1);
  }
}
