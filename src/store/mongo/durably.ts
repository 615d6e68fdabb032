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
