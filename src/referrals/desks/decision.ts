import { Mistake } from '../../domain/mistake.ts';
import type { PictureSeen } from '../../domain/referral-decision.ts';
import type { Referral } from '../../domain/referral.ts';
import type { Desk } from '../../sharing/desk.ts';
import { decide, type DecideAsks } from '../acts/decide.ts';
import type { AgencyCode, ReferralId } from '../../domain/ids.ts';
import { noteAnswers } from '../acts/checks.ts';
import type { SeenPicture } from '../snapshot-vault.ts';
import type { FrontDoorBooks } from './books.ts';
import { actingOf, keepActed, seenOrRefuse, type ChangeAsks } from './change.ts';

export type RecordDecisionAsks = ChangeAsks &
  Omit<DecideAsks, 'seen'> & { readonly picture?: PictureSeen };

/** Records a decision and the sealed picture on which it rests, so that what was known then can be shown. */
export const recordDecision = (books: FrontDoorBooks): Desk<RecordDecisionAsks, Referral> => ({
  kind: 'RECORD_DECISION',
  answer: async ({ picture, ...asks }, visit) => {
    const referral = seenOrRefuse(visit, asks.version);
    const seen = picture && (await pictureSeen(books, referral.id, picture));
    const decided = decide(referral, { ...asks, ...(seen && { seen }) }, actingOf(books, visit));
    return keepActed(books, visit, decided);
  },
});

/** Only a picture that was shown for this very referral can be cited, and only as it was sealed. */
async function pictureSeen(
  { pictures }: FrontDoorBooks,
  referral: ReferralId,
  { id, digest }: Pick<PictureSeen, 'id'> & Partial<PictureSeen>,
): Promise<SeenPicture> {
  const seen = await pictures.seen(referral, id);
  if (!seen || (digest !== undefined && seen.digest !== digest))
    throw new Mistake('picture', 'is none that was shown for this referral.');
  return seen;
}

export type NoteAnswersOf = ChangeAsks & {
  /** The picture whose coverage says who answered. */
  readonly picture?: string;
  /** Agencies that answered by telephone, letter or in person. */
  readonly told?: readonly AgencyCode[];
};

/** Takes down which agencies have answered, by a picture's coverage or by word. */
export const noteAnswersOf = (books: FrontDoorBooks): Desk<NoteAnswersOf, Referral> => ({
  kind: 'NOTE_ANSWERS',
  answer: async ({ version, picture, told = [] }, visit) => {
    const referral = seenOrRefuse(visit, version);
    const seen =
      picture === undefined ? undefined : await pictureSeen(books, referral.id, { id: picture });
    const noted = noteAnswers(
      referral,
      { coverage: seen?.coverage ?? [], told },
      actingOf(books, visit),
    );
    return keepActed(books, visit, noted);
  },
});
