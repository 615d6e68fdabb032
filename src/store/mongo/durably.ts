import { mongo } from 'mongoose';
import { AlreadyKept, StaleVersion } from '../../domain/store-errors.ts';
import { NotDurable } from '../errors.ts';

/** Whether the server refused because the key is taken. */
const isTaken = (error: unknown): boolean =>
  error instanceof mongo.MongoServerError && error.code === DUPLICATE_KEY;
const DUPLICATE_KEY = 11_000;

/** Inserts; resolves to whether the key was free. Rejects with NotDurable where that cannot be said. */
export async function inserted(insert: () => Promise<unknown>): Promise<boolean> {
  try {
    await insert();
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw new NotDurable({ cause: error });
  }
}

/**
 * Inserts so many, in no order; resolves to which of them were refused because their keys are taken. Rejects with
 * NotDurable unless it is known of each whether it was inserted or refused.
 */
export async function taken(
  many: number,
  insert: () => Promise<unknown>,
): Promise<ReadonlySet<number>> {
  try {
    await insert();
    return new Set();
  } catch (error) {
    const refused = refusedIn(error);
    if (refused.inserted + refused.taken.size === many) return refused.taken;
    throw new NotDurable({ cause: error });
  }
}

/** A line that breaks comes as the same kind of error as a refusal does, and has inserted nothing that is known. */
function refusedIn(error: unknown) {
  const nothing = { inserted: 0, taken: new Set<number>() };
  if (!(error instanceof mongo.MongoBulkWriteError)) return nothing;
  if (error.result.getWriteConcernError() !== undefined) return nothing;
  const refused = [error.writeErrors].flat().filter(({ code }) => code === DUPLICATE_KEY);
  return { inserted: error.insertedCount, taken: new Set(refused.map(({ index }) => index)) };
}

/** Writes; rejects with NotDurable where it cannot be said that the write will stay. */
export async function durably<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    throw error instanceof AlreadyKept || error instanceof StaleVersion
      ? error
      : new NotDurable({ cause: error });
  }
}
