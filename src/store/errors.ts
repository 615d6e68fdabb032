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

/** The store was written by a release that lays its folder out in another way. It is left as it is. */
export class OtherLayout extends Error {
  override readonly name = 'OtherLayout';
  constructor(found: unknown, read: number) {
    const whose = typeof found === 'number' ? `of layout ${String(found)}` : 'of no known layout';
    super(
      `The store is ${whose}, and this release reads layout ${String(read)}. Nothing was changed. Run the release that wrote it, or restore a backup of layout ${String(read)} (docs/operating.md).`,
    );
  }
}

/** A copy is made where nothing is; it never takes the place of another. */
export class FolderTaken extends Error {
  override readonly name = 'FolderTaken';
  constructor(folder: string) {
    super(`${folder}: something is there already. Nothing was changed.`);
  }
}

/** A copy of a store is not, byte for byte, what was written when it was made. */
export class CopyDamaged extends Error {
  override readonly name = 'CopyDamaged';
  constructor() {
    super('The copy is not whole: its bytes are not those that were written. Nothing was changed.');
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
