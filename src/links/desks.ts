import { seal, sealedMatches, unseal } from './seal.ts';
import { settle } from './settle.ts';
import type { LinkShelf } from './link-book.ts';

/** Where people say who is in which record. */
export const linkDesks = (shelf: LinkShelf) => ({
  confirm: settle('CONFIRM_MATCH', 'SAME', shelf),
  reject: settle('REJECT_MATCH', 'NOT_SAME', shelf),
  doubt: settle('DOUBT_MATCH', 'NOT_SURE', shelf),
  seal: seal(shelf),
  unseal: unseal(shelf),
  sealed: sealedMatches(shelf),
});
export type LinkDesks = ReturnType<typeof linkDesks>;
