import { Command } from 'commander';
import type { AuditBlocks } from '../audit/ports.ts';
import { verifyBlocks } from '../audit/verify.ts';
import { drawProgress } from './audit-progress.ts';
import { inWords } from './audit-words.ts';

export type AuditCommandDependencies = {
  /** Opens the store for reading; only called when a command runs. */
  readonly openBlocks: () => Promise<{
    readonly blocks: AuditBlocks;
    readonly close: () => Promise<void>;
  }>;
};

/** `mash audit …`: what anybody may do with the log without changing it. */
export function auditCommand(dependencies: AuditCommandDependencies): Command {
  return new Command('audit')
    .description('Check and hand out the audit log')
    .addCommand(verifyCommand(dependencies));
}

function verifyCommand({ openBlocks }: AuditCommandDependencies): Command {
  return new Command('verify')
    .description('Walk the whole audit log and name the first record that does not hold')
    .option('--json', 'print the report as JSON; words go to standard error')
    .addHelpText('after', VERIFY_HELP)
    .action(async ({ json = false }: { json?: boolean }) => {
      const { blocks, close } = await openBlocks();
      try {
        const report = await verifyBlocks(blocks, drawProgress(process.stderr));
        const words = inWords(report);
        if (json) process.stdout.write(`${JSON.stringify(report)}\n`);
        (json ? process.stderr : process.stdout).write(words);
        process.exitCode = report.whole ? 0 : 1;
      } finally {
        await close();
      }
    });
}

const VERIFY_HELP = `
Examples:
  $ mash audit verify
  $ mash audit verify --json > report.json

Exit status: 0 the log is whole, 1 it is not.`;
