import { Command } from 'commander';
import { BUILD } from '../build.ts';
import { ConfigurationFaults, readSettings } from '../config.ts';
import { openStore } from '../store-kinds.ts';
import { TRIAL_ISSUER } from '../../samples/openid-provider/trial-issuer.ts';
import { auditCommand } from './audit.ts';
import { checkConfigCommand } from './check-config.ts';
import { linkCommand } from './link.ts';
import { policyCommand } from './policy.ts';
import { startCommand } from './start.ts';
import { tokenCommand } from './token.ts';

/** Exit statuses: 0 ok, 1 failed, 2 usage, 3 configuration, 4 source unreachable, 5 denied, 130 interrupted. */
const FAILED = 1;
const USAGE = 2;
const CONFIGURATION = 3;

const program = new Command('mash')
  .description('The information-sharing gateway of a Multi-Agency Safeguarding Hub')
  .version(BUILD)
  .option('--config <file>', 'configuration file; the trial without one (also MASH_CONFIG)')
  .showHelpAfterError('Use --help for what there is.')
  .exitOverride();

const settings = () => readSettings(program.opts<{ config?: string }>().config);

program
  .addCommand(startCommand({ settings }))
  .addCommand(checkConfigCommand({ settings }))
  .addCommand(tokenCommand({ trialIssuer: () => Promise.resolve(TRIAL_ISSUER) }))
  .addCommand(
    auditCommand({
      openBlocks: async () => {
        const store = await openStore(settings());
        return { blocks: store.auditBlocks, close: store.close };
      },
    }),
  )
  .addCommand(policyCommand())
  .addCommand(linkCommand());

/** A subcommand reports usage as the program does, by throwing. */
for (const command of program.commands) command.exitOverride();

try {
  await program.parseAsync();
} catch (cause) {
  process.exitCode = exitCodeOf(cause);
}

function exitCodeOf(cause: unknown): number {
  if (cause instanceof ConfigurationFaults) {
    process.stderr.write(`${cause.message}\n`);
    return CONFIGURATION;
  }
  if (isCommanderError(cause)) return cause.exitCode === 0 ? 0 : USAGE;
  process.stderr.write(`${cause instanceof Error ? cause.message : 'It failed.'}\n`);
  return FAILED;
}

function isCommanderError(cause: unknown): cause is { readonly exitCode: number } {
  return (
    typeof cause === 'object' &&
    cause !== null &&
    'exitCode' in cause &&
    typeof cause.exitCode === 'number'
  );
}
