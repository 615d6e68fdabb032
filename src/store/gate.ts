import { StoreClosed } from './errors.ts';

/** Stands before every operation of a store, because engines crash or hang when used after closing. */
export type Gate = {
  /** Throws StoreClosed once the gate is shut. */
  readonly pass: () => void;
  /** Passes, and keeps the gate from being wholly shut until the operation has ended. */
  readonly through: <Result>(operation: () => Promise<Result>) => Promise<Result>;
  /** Lets nothing more in and waits for what is inside. False where it was shut before. */
  readonly shut: () => Promise<boolean>;
};

export function openGate(): Gate {
  let open = true;
  const inside = new Set<Promise<unknown>>();
  const pass = (): void => {
    if (!open) throw new StoreClosed();
  };
  return {
    pass,
    through: async (operation) => {
      pass();
      const running = operation();
      inside.add(running);
      try {
        return await running;
      } finally {
        inside.delete(running);
      }
    },
    shut: async () => {
      const wasOpen = open;
      open = false;
      await Promise.allSettled(inside);
      return wasOpen;
    },
  };
}
