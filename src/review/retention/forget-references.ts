/* oxlint-disable no-await-in-loop -- each is on record before it is done */
import { asId, type ReferralId } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import type { ReviewBooks } from '../review-books.ts';
import type { SubjectKey } from '../subjects/subject-keys.ts';
import { mustBeWhole } from '../whole-index.ts';
import { holdsStanding } from './legal-holds.ts';
import { dueOf } from './retention-due.ts';

type Asks = DeskAsks & { readonly keys: readonly string[] };
type Books = Pick<
  ReviewBooks,
  'subjectKeys' | 'shredPictures' | 'reader' | 'retention' | 'holds' | 'log'
>;

const MOST = 200;

/**
 * Forgets whom references in the log stand for, by destroying their keys: the log stays whole and verifiable,
 * and nobody can tell any more who was shown (crypto-shredding). With the last of a referral's people go the
 * pictures that were kept of it. Each destruction is on record. Gives the ids of the keys that were destroyed;
 * rejects with a Mistake, before anything is done, where one is not due or is held.
 */
export const forgetReferences = (books: Books): Desk<Asks, readonly string[]> => ({
  kind: 'FORGET_REFERENCES',
  answer: async ({ keys }, { askedAt, record }) => {
    if (keys.length === 0 || keys.length > MOST) throw new Mistake('keys', 'must be 1 to 200');
    mustBeWhole(books.log);
    const holds = await holdsStanding(books.holds);
    const kept = await books.subjectKeys.getAll([...new Set(keys)]);
    const due = await Promise.all(
      kept.map(async (key) => {
        const one = key && (await dueOf(books, key, holds));
        if (key === undefined || one === undefined)
          throw new Mistake('keys', 'names one that there is not, or not any more');
        if (one.held) throw new Mistake('keys', 'names one under a legal hold');
        if (one.dueOn > askedAt.slice(0, one.dueOn.length))
          throw new Mistake('keys', 'names one whose time is not over');
        return { key, of: one.of, reason: one.class };
      }),
    );
    const value: SubjectKey = { state: 'DESTROYED', destroyed: askedAt };
    for (const { key, of, reason } of due) {
      const version = key.version + 1;
      const pictures = await picturesGoingWith(books, of);
      if (pictures !== undefined) {
        const shredded = { changes: `picture-key/${pictures}`, version: 1, value };
        await record({ ...shredded, reasons: [reason] });
        await books.shredPictures(pictures, askedAt);
      }
      await record({ changes: `subject-key/${key.id}`, version, reasons: [reason], value });
      await books.subjectKeys.put(key.id, value, key.version);
    }
    return due.map(({ key }) => key.id);
  },
});

const OF_REFERRAL = 'referral/';

/** The referral whose last known person this is: its pictures go first, so that no crash leaves them behind. */
async function picturesGoingWith(
  { subjectKeys }: Pick<Books, 'subjectKeys'>,
  of: string,
): Promise<ReferralId | undefined> {
  if (!of.startsWith(OF_REFERRAL)) return undefined;
  const { found } = await subjectKeys.list({ index: 'by-owner', group: of, first: 2 });
  return found.length === 1 ? asId<ReferralId>(of.slice(OF_REFERRAL.length)) : undefined;
}
