import type { Command } from 'commander';
import { afterEach, vi } from 'vitest';
import type { HubNeeds } from '../../src/cli/ask-hub.ts';

/** Runs commands that ask a hub, and says what each printed and with which status it ended. */
export function hubCommandRuns(commandOf: (needs: HubNeeds) => Command, origin: () => string) {
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
  });
  return async (token: string | undefined, ...words: readonly string[]) => {
    const out: string[] = [];
    const errors: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => errors.push(String(text)) > 0);
    const needs = {
      origin,
      token: () => {
        if (token === undefined) throw new Error('there is none');
        return token;
      },
    };
    await commandOf(needs).parseAsync(words, { from: 'user' });
    const { exitCode = 0 } = process;
    vi.restoreAllMocks();
    process.exitCode = undefined;
    return { out: out.join(''), errors: errors.join(''), exitCode };
  };
}
