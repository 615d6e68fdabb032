/* oxlint-disable no-await-in-loop -- each is on record before it is done */
import { asId, type ReferralId } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Desk, DeskAsks, DeskVisit } from '../../sharing/desk.ts';
import type { Shelved } from '../../store/shelf.ts';
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
    for (const one of due) await forgetOne(books, one, { askedAt, record });
    return due.map(({ key }) => key.id);
  },
});

type Forgotten = {
  readonly key: Shelved<SubjectKey>;
  readonly of: string;
  readonly reason: string;
};

/**
 * The pictures of a referral go with its last known person: before them, so that no crash leaves the pictures
 * behind, and after them where somebody else has forgotten the others meanwhile.
 */
async function forgetOne(
  books: Pick<Books, 'subjectKeys' | 'shredPictures'>,
  { key, of, reason }: Forgotten,
  { askedAt, record }: Pick<DeskVisit, 'askedAt' | 'record'>,
): Promise<void> {
  const value: SubjectKey = { state: 'DESTROYED', destroyed: askedAt };
  const reasons = [reason];
  const shred = async () => {
    const pictures = asId<ReferralId>(of.slice(OF_REFERRAL.length));
    await record({ changes: `picture-key/${pictures}`, version: 1, reasons, value });
    await books.shredPictures(pictures, askedAt);
  };
  const isLast = (await knownOf(books, of)) === 1;
  if (isLast) await shred();
  await record({ changes: `subject-key/${key.id}`, version: key.version + 1, reasons, value });
  await books.subjectKeys.put(key.id, value, key.version);
  if (!isLast && (await knownOf(books, of)) === 0) await shred();
}

const OF_REFERRAL = 'referral/';

/** How many people of a referral can still be told, at most two; undefined where it is no referral's. */
async function knownOf(
  { subjectKeys }: Pick<Books, 'subjectKeys'>,
  of: string,
): Promise<number | undefined> {
  if (!of.startsWith(OF_REFERRAL)) return undefined;
  const { found } = await subjectKeys.list({ index: 'by-owner', group: of, first: 2 });
  return found.length;
}
