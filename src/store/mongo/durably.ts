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

/** Inserts many, in no order; resolves to which of them were refused because their keys are taken. Rejects as `inserted` does. */
export async function taken(insert: () => Promise<unknown>): Promise<ReadonlySet<number>> {
  try {
    await insert();
    return new Set();
  } catch (error) {
    const refused = refusedIn(error);
    if (refused === undefined) throw new NotDurable({ cause: error });
    return refused;
  }
}

/** Undefined where something else went wrong besides, such as no majority in time. */
function refusedIn(error: unknown): ReadonlySet<number> | undefined {
  if (!(error instanceof mongo.MongoBulkWriteError)) return undefined;
  const refused = [error.writeErrors].flat();
  const others = refused.some(({ code }) => code !== DUPLICATE_KEY);
  const inDoubt = error.result.getWriteConcernError() !== undefined;
  return others || inDoubt ? undefined : new Set(refused.map(({ index }) => index));
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
