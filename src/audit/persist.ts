/* oxlint-disable no-await-in-loop -- each attempt waits for the one before */
import { setTimeout as pause } from 'node:timers/promises';
import { AlreadyKept } from '../domain/store-errors.ts';
import type { AuditBlock, AuditBlocks } from './ports.ts';

/** How long a store may take before a block counts as lost. All in milliseconds. */
export type Patience = {
  readonly attempts: number;
  readonly attemptMs: number;
  readonly pauseMs: number;
};

/** An attempt to append did not end in time; whether the block is durable is not known. */
class AppendTimedOut extends Error {
  override readonly name = 'AppendTimedOut';
  constructor() {
    super('The store did not acknowledge a block in time');
  }
}

/**
 * Appends a block, offering the same bytes again where an attempt fails or hangs: appending is
 * idempotent, so an attempt that did arrive does no harm. Rejects with the last cause when patience
 * ends, and at once with AlreadyKept, which no repetition can mend.
 */
export async function persist(
  blocks: AuditBlocks,
  block: AuditBlock,
  patience: Patience,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await within(patience.attemptMs, blocks.append(block));
      return;
    } catch (cause) {
      if (cause instanceof AlreadyKept || attempt >= patience.attempts) throw cause;
      await pause(patience.pauseMs);
    }
  }
}

function within(limitMs: number, append: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new AppendTimedOut()), limitMs);
    append.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
