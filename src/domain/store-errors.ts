/** Something is kept under that key already. */
export class AlreadyKept extends Error {
  override readonly name = 'AlreadyKept';
  constructor(what: string) {
    super(`${what} is kept already`);
  }
}

/** The record changed since it was read; read it again. */
export class StaleVersion extends Error {
  override readonly name = 'StaleVersion';
  constructor(what: string) {
    super(`${what} has changed since it was read`);
  }
}

/** Whether a writing failed because somebody else was first: by a change, or by a new document under the same id. */
export const wasSecond = (cause: unknown): boolean =>
  cause instanceof StaleVersion || cause instanceof AlreadyKept;
