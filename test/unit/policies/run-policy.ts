import { vi } from 'vitest';
import { policyCommand } from '../../../src/cli/policy.ts';
import type { PolicyCommandDependencies } from '../../../src/cli/policy-books.ts';

export type Said = { readonly out: string; readonly err: string; readonly exit: number };

/** Runs `mash policy …` in this process, as the program would. */
export const policy = (...args: readonly string[]): Promise<Said> => policyWith(undefined, args);

/** The same, with the hub's own books. */
export async function policyWith(
  dependencies: PolicyCommandDependencies | undefined,
  args: readonly string[],
): Promise<Said> {
  const said = { out: '', err: '' };
  const keep = (stream: 'out' | 'err') => (text: string | Uint8Array) => {
    said[stream] += String(text);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(keep('out'));
  vi.spyOn(process.stderr, 'write').mockImplementation(keep('err'));
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await policyCommand(dependencies).parseAsync([...args], { from: 'user' });
    return { ...said, exit: process.exitCode };
  } catch (cause) {
    if (!(cause instanceof Error && 'exitCode' in cause)) throw cause;
    const usage = cause.exitCode !== 0;
    return { ...said, exit: usage ? 2 : 0 };
  } finally {
    process.exitCode = before;
    vi.restoreAllMocks();
  }
}

export const words = (line: string): readonly string[] => line.split(' ');

/** A question that rules refuse. */
export const QUESTION = words(
  '--category POLICE_INTELLIGENCE --level 2 --purpose MASH_SCREENING --part ADULT_IN_HOUSEHOLD --age 34 --family-agreement GIVEN',
);
