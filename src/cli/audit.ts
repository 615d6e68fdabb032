import { Command } from 'commander';
import type { AuditTrailOptions } from '../audit/writer.ts';
import { exportCommand } from './audit-export.ts';
import { reconcileCommand } from './audit-reconcile.ts';
import type { AuditSource } from './audit-source.ts';
import { verifyCommand } from './audit-verify.ts';
import { witnessCommand } from './audit-witness.ts';

export type AuditCommandDependencies = {
  /** Opens the store for reading; only called when a command runs. */
  readonly openBlocks: () => Promise<AuditSource>;
  /** What a command that has to write into the log says was started; without it there is no `export`. */
  readonly started?: AuditTrailOptions['started'];
};

/** `mash audit …`: what anybody who may read the store may do with the log. */
export function auditCommand({ openBlocks, started }: AuditCommandDependencies): Command {
  const audit = new Command('audit')
    .description('Check the audit log, hand it out, and show it to witnesses')
    .addCommand(verifyCommand(openBlocks))
    .addCommand(witnessCommand(openBlocks))
    .addCommand(reconcileCommand(openBlocks));
  return started === undefined ? audit : audit.addCommand(exportCommand(openBlocks, started));
}
