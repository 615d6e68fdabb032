import type { Mistake } from '../domain/mistake.ts';
import { wasSecond } from '../domain/store-errors.ts';

/** Makes a change; where somebody else was first it becomes the asker's to make again, on what stands now. */
export async function secondIsTold<Value>(
  change: () => Promise<Value>,
  told: () => Mistake,
): Promise<Value> {
  try {
    return await change();
  } catch (cause) {
    throw wasSecond(cause) ? told() : cause;
  }
}
