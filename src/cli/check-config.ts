import { Command } from 'commander';
import type { Settings } from '../config.ts';

const HELP = `
Examples:
  $ mash --config hub.json check-config
  $ MASH_CONFIG=hub.json mash check-config --json

Exit status: 0 it can be used, 3 it cannot; every fault is listed at once.`;

/** `mash check-config`: reads the configuration as `start` would, and starts nothing. */
export function checkConfigCommand({ settings }: { readonly settings: () => Settings }): Command {
  return new Command('check-config')
    .description('Say whether the configuration can be used')
    .option('--json', 'print what was read, without secrets, as JSON')
    .addHelpText('after', HELP)
    .action(({ json = false }: { readonly json?: boolean }) => {
      const { mode, name, origin, host, port, metricsPort, home, store, issuers, deadlineMs } =
        settings();
      const shown = { mode, name, origin, host, port, metricsPort, home, deadlineMs };
      if (json)
        process.stdout.write(
          `${JSON.stringify({ ...shown, store: store.kind, issuers: issuers.map(({ issuer }) => issuer) })}\n`,
        );
      const out = json ? process.stderr : process.stdout;
      out.write(`The configuration can be used: ${mode.toLowerCase()} mode at ${origin}.\n`);
    });
}
