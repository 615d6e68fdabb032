import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import { receiveCall, referralIdFrom, type ContactGiven } from '../acts/receive.ts';
import type { FrontDoorBooks } from './books.ts';
import { actingOf, keepActed } from './change.ts';
import { submissionOf, type Submission } from './submission.ts';

export type RecordContactAsks = DeskAsks & { readonly contact: ContactGiven };

/** Takes down a call. It is on record and on the hub's list before the caller is told its reference. */
export const recordContact = (books: FrontDoorBooks): Desk<RecordContactAsks, Submission> => ({
  kind: 'RECORD_CONTACT',
  answer: async ({ contact }, visit) => {
    const id = referralIdFrom(visit.question, visit.askedAt);
    const received = receiveCall(id, contact, actingOf(books, visit));
    return submissionOf(await keepActed(books, visit, received));
  },
});
