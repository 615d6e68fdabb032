import { asId, type ReferralId } from '../domain/ids.ts';
import type { LinkShelf } from '../links/link-book.ts';
import { sever } from '../links/sever.ts';
import type { ReviewBooks } from '../review/review-books.ts';
import { wrongPersonReported, type WrongPersonReported } from '../review/wrong-person.ts';
import type { Desk } from '../sharing/desk.ts';

export type WrongPersonAsks = {
  readonly referral: ReferralId;
  readonly person: string;
  readonly agency: string;
  /** One match alone, where only that record is meant. */
  readonly match?: string | null | undefined;
  readonly note: string;
};
export type WrongPersonDesk = Desk<WrongPersonAsks, WrongPersonReported>;

/** Where a link is severed and its consequences are followed up: two concepts, so it stands above both. */
export const wrongPersonDesk = (review: ReviewBooks, links: LinkShelf): WrongPersonDesk => ({
  kind: 'REPORT_WRONG_PERSON',
  answer: (asks, visit) =>
    wrongPersonReported(
      {
        ...review,
        sever: ({ referral, person, agency, note }) =>
          sever(
            links,
            {
              referral,
              person: asId(person),
              agency: asId(agency),
              match: asks.match ?? undefined,
              reason: note,
            },
            visit,
          ),
      },
      asks,
      visit,
    ),
});
