/** The store was closed before this was asked of it. */
export class StoreClosed extends Error {
  override readonly name = 'StoreClosed';
  constructor() {
    super('the store is closed');
  }
}

/** What was kept is not what the hub keeps there: it was damaged, or written by another version. */
export class StoreDamaged extends Error {
  override readonly name = 'StoreDamaged';
  constructor(what: string, options?: ErrorOptions) {
    super(`${what} in the store cannot be read`, options);
  }
}

/** It could not be read back if it were kept, so it is not kept. */
export class NotKeepable extends Error {
  override readonly name = 'NotKeepable';
  constructor(what: string, options?: ErrorOptions) {
    super(`${what} is not in a form that the store keeps`, options);
  }
}

/** It cannot be said that the change is durable. It may be tried again as it was. */
export class NotDurable extends Error {
  override readonly name = 'NotDurable';
  constructor(options?: ErrorOptions) {
    super('the store could not make the change durable', options);
  }
}

/** The cursor is none that this list gave. It came from whoever asked. */
export class ForeignCursor extends Error {
  override readonly name = 'ForeignCursor';
  constructor() {
    super('the cursor is not of this list');
  }
}
