import type { AgencyCode } from '../../domain/ids.ts';
import type { Referral } from '../../domain/referral.ts';
import { noteAnswers } from '../acts/checks.ts';
import { frontDoorOf } from '../front-door-of.ts';
import { stepFrom } from '../status-machine.ts';
import type { FrontDoorBooks } from './books.ts';
import { actingOf, changeNewest, type ActVisit } from './change.ts';

/** That an agency has answered about a referral. */
export type Told = { readonly referral: Referral; readonly agency: AgencyCode };

/**
 * Closes the check of an agency whose people have just answered, so that nobody chases it. Where there is none
 * open there is nothing to close.
 */
export async function noteTold(
  books: FrontDoorBooks,
  { referral, agency }: Told,
  visit: ActVisit,
): Promise<void> {
  const isOpen = frontDoorOf(referral).checks.some(
    (check) => check.agency === agency && !check.answered,
  );
  if (!isOpen || !stepFrom(referral.status, 'NOTE_ANSWERS')) return;
  const acting = actingOf(books, visit);
  await changeNewest(books, visit, referral, (newest) =>
    noteAnswers(newest, { coverage: [], told: [agency] }, acting),
  );
}
