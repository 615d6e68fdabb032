import { Command } from 'commander';
import { BUILD } from '../build.ts';
import { bundleOf } from '../../policies/bundle.ts';
import { auditOrigin } from '../hub/audit-names.ts';
import { ConfigurationFaults, hubToken, readSettings } from '../config.ts';
import { keysFolder } from '../settings/home-folders.ts';

/** Exit statuses: 0 ok, 1 failed, 2 usage, 3 configuration, 4 source unreachable, 5 denied, 130 interrupted. */
const FAILED = 1;
const USAGE = 2;
const CONFIGURATION = 3;

/** Whoever reads our output may stop reading, as `head` does; that is no failure of ours. */
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(0);
});

const program = new Command('mash')
  .description('The information-sharing gateway of a Multi-Agency Safeguarding Hub')
  .version(BUILD)
  .option('--config <file>', 'configuration file; the trial without one (also MASH_CONFIG)')
  .showHelpAfterError('Use --help for what there is.')
  .exitOverride();

const settings = () => readSettings(program.opts<{ config?: string }>().config);

/** Each command loads what it needs when it is called for, so that a token does not wait for a database driver. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).startCommand({ settings }),
  'check-config': async () => (await import('./check-config.ts')).checkConfigCommand({ settings }),
  token: async () => {
    const { tokenCommand } = await import('./token.ts');
    return tokenCommand({
      trialIssuer: async () => `http://127.0.0.1:${String(settings().trialIssuerPort)}`,
    });
  },
  audit: async () => {
    const { auditCommand } = await import('./audit.ts');
    return auditCommand({ openBlocks, started: await startedHere() });
  },
  policy: async () => {
    const { policyCommand } = await import('./policy.ts');
    return policyCommand({ openBooks, started: await startedHere() });
  },
  backup: async () => (await import('./backup.ts')).backupCommand({ settings }),
  restore: async () => (await import('./restore.ts')).restoreCommand({ settings }),
  edge: async () => (await import('./edge.ts')).edgeCommand(),
  source: async () =>
    (await import('./source.ts')).sourceCommand({
      origin: () => settings().origin,
      token: () => hubToken(),
    }),
  return: async () =>
    (await import('./return.ts')).returnCommand({
      origin: () => settings().origin,
      token: () => hubToken(),
    }),
  link: async () => (await import('./link.ts')).linkCommand(),
};

async function startedHere() {
  const policy = bundleOf((await import('../../policies/index.ts')).rulebook);
  return { build: BUILD, policy, node: process.version };
}

async function openBooks() {
  const { openStore } = await import('../settings/store-kinds.ts');
  const { openGovernance } = await import('../governance/books.ts');
  const { openRegistration } = await import('../hub/registration.ts');
  const { CONTACT_AGENCIES } = await import('../human-sources/contact-agency.ts');
  const { withContactAgencies } = await import('../hub/human-agencies.ts');
  const given = settings();
  const store = await openStore(given);
  const { known } = await openRegistration(given, store);
  const contacts = await store.shelf(CONTACT_AGENCIES);
  const agencies = withContactAgencies(known, contacts);
  const governance = await openGovernance({ ...store, agencies }, Date.now);
  return { governance, blocks: store.auditBlocks, close: store.close };
}

async function openBlocks() {
  const { openStore } = await import('../settings/store-kinds.ts');
  const { auditSigningKey } = await import('../hub/signing-keys.ts');
  const { verifierKey } = await import('../audit/log/note.ts');
  const given = settings();
  const { auditBlocks, auditLog, close } = await openStore(given);
  const origin = auditOrigin(given);
  const { privateKey } = auditSigningKey(keysFolder(given));
  const keys = [verifierKey({ name: origin, privateKey }), ...(given.audit?.formerKeys ?? [])];
  return { blocks: auditBlocks, log: { store: auditLog, origin, keys }, close };
}

try {
  const named = Object.keys(COMMANDS).filter((name) => process.argv.includes(name));
  const wanted = named.length === 1 ? named : Object.keys(COMMANDS);
  const loading = wanted.flatMap((name) => COMMANDS[name] ?? []).map((load) => load());
  for (const command of await Promise.all(loading)) program.addCommand(mistakesThrown(command));
  await program.parseAsync();
} catch (cause) {
  process.exitCode = exitCodeOf(cause);
}

/** Commands within commands too, so that a mistake in any of them ends with the one code for usage. */
function mistakesThrown(command: Command): Command {
  command.commands.forEach(mistakesThrown);
  return command.exitOverride();
}

function exitCodeOf(cause: unknown): number {
  if (cause instanceof ConfigurationFaults) {
    process.stderr.write(`${cause.message}\n`);
    return CONFIGURATION;
  }
  if (isCommanderError(cause)) return cause.exitCode === 0 ? 0 : USAGE;
  process.stderr.write(`${wordsFor(cause)}\n`);
  return FAILED;
}

/** What the person at the terminal can do about it, where it is known. */
function wordsFor(cause: unknown): string {
  if (!(cause instanceof Error)) return 'It failed.';
  if (cause.message.includes('EADDRINUSE'))
    return 'A port is in use. Choose others with MASH_PORT, MASH_METRICS_PORT and MASH_TRIAL_ISSUER_PORT, or stop what uses them.';
  if ('code' in cause && cause.code === 'ENOENT' && 'path' in cause)
    return `${String(cause.path)}: it is not there.`;
  return cause.message;
}

function isCommanderError(cause: unknown): cause is { readonly exitCode: number } {
  return (
    typeof cause === 'object' &&
    cause !== null &&
    'exitCode' in cause &&
    typeof cause.exitCode === 'number'
  );
}
