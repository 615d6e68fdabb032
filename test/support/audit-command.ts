import { vi } from 'vitest';
import { auditCommand, type AuditCommandDependencies } from '../../src/cli/audit.ts';
import type { AuditSource } from '../../src/cli/audit-source.ts';
import { STARTED } from './audit-events.ts';

/** What a run of `mash audit …` wrote, and the exit status that it set. */
export type CommandRun = {
  readonly out: string;
  readonly err: string;
  readonly status: typeof process.exitCode;
};

/** Runs `mash audit …` over a source, and takes down what it writes instead of writing it. */
export async function runAudit(
  source: Omit<AuditSource, 'close'> & { readonly close?: () => Promise<void> },
  options: readonly string[],
  dependencies: Partial<AuditCommandDependencies> = {},
): Promise<CommandRun> {
  const said = { out: '', err: '' };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.out += String(text);
    return true;
  });
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.err += String(text);
    return true;
  });
  try {
    await auditCommand({
      openBlocks: () => Promise.resolve({ close: () => Promise.resolve(), ...source }),
      started: STARTED,
      ...dependencies,
    }).parseAsync([...options], { from: 'user' });
    return { ...said, status: process.exitCode };
  } finally {
    process.exitCode = undefined;
    out.mockRestore();
    err.mockRestore();
  }
}
