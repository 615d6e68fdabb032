/* oxlint-disable no-await-in-loop -- page after page, until one is of their own family */
import { asId } from '../../domain/ids.ts';
import type { DeskVisit } from '../../sharing/desk.ts';
import type { Subject } from '../../sharing/subjects.ts';
import type { ReviewBooks } from '../review-books.ts';
import type { NamedSubjects } from '../subjects/subject-names.ts';

type Books = Pick<ReviewBooks, 'subjects' | 'reader' | 'referrals'>;
type Visit = Pick<DeskVisit, 'mayKnowOf'>;

const PAGE = 100;

/**
 * Who can be found in the log by whoever stands here. An agency's record that was shown for a referral of their own
 * family, or of one that they declared to know, is found as little as one that was never shown: whoever knows by which
 * number an agency keeps their own child could else read whether the hub looks into the family. People of a referral
 * are found by the referral's number, which tells nobody whose it is.
 */
export const findableBy = (books: Books, visit: Visit): Pick<NamedSubjects, 'find'> => ({
  find: async (subject: Subject) => {
    const ref = await books.subjects.find(subject);
    const isHidden =
      ref !== undefined && subject.kind === 'HOLDING' && (await isShownForOwn(books, visit, ref));
    return isHidden ? undefined : ref;
  },
});

async function isShownForOwn(
  { reader, referrals }: Books,
  { mayKnowOf }: Visit,
  ref: string,
): Promise<boolean> {
  const met = new Set<string>();
  let after: number | undefined;
  do {
    const range = { first: PAGE, ...(after === undefined ? {} : { after }) };
    const page = await reader.page({ subjects: [ref] }, range);
    const named = page.events.flatMap(({ referral }) => referral?.id ?? []);
    const fresh = [...new Set(named)].filter((id) => !met.has(id));
    for (const id of fresh) met.add(id);
    const read = await Promise.all(fresh.map((id) => referrals.get(asId(id))));
    if (read.some((one) => one && !mayKnowOf(one, 'OVERSIGHT'))) return true;
    after = page.next;
  } while (after !== undefined);
  return false;
}
