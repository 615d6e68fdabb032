/* oxlint-disable no-await-in-loop -- each is on record before it is done */
import { asId, type ReferralId } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Change, Desk, DeskAsks, DeskVisit } from '../../sharing/desk.ts';
import type { Shelved } from '../../store/shelf.ts';
import type { ReviewBooks } from '../review-books.ts';
import type { SubjectKey } from '../subjects/subject-keys.ts';
import { mustBeWhole } from '../whole-index.ts';
import { holdsStanding, isHeld } from './legal-holds.ts';
import { weighedKey, type WeighedKey } from './retention-due.ts';

type Asks = DeskAsks & { readonly keys: readonly string[] };
type Books = Pick<
  ReviewBooks,
  'subjectKeys' | 'shredPictures' | 'reader' | 'retention' | 'holds' | 'log'
>;

const MOST = 200;

/**
 * Forgets whom references in the log stand for, by destroying their keys: the log stays whole and verifiable,
 * and nobody can tell any more who was shown (crypto-shredding). With the last of a referral's people go the
 * pictures that were kept of it. Each destruction is on record. Rejects with a Mistake, before anything is done,
 * where one is not due or is held. Gives the ids of the keys that were destroyed: one that is held meanwhile is
 * not among them.
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
        const one = key && (await weighedKey(books, key));
        if (key === undefined || one === undefined)
          throw new Mistake('keys', 'names one that there is not, or not any more');
        if (isHeld(one.under, holds)) throw new Mistake('keys', 'names one under a legal hold');
        if (one.due.dueOn > askedAt.slice(0, one.due.dueOn.length))
          throw new Mistake('keys', 'names one whose time is not over');
        return { key, ...one };
      }),
    );
    const forgotten: string[] = [];
    for (const one of due)
      if (await forgetOne(books, one, { askedAt, record })) forgotten.push(one.key.id);
    return forgotten;
  },
});

type Forgotten = WeighedKey & { readonly key: Shelved<SubjectKey> };
type Forgetting = Pick<Books, 'subjectKeys' | 'shredPictures' | 'holds'>;

/**
 * The pictures of a referral go with its last known person: before them, so that no crash leaves the pictures
 * behind, and after them where somebody else has forgotten the others meanwhile. Whether it was destroyed.
 */
async function forgetOne(
  books: Forgetting,
  one: Forgotten,
  { askedAt, record }: Pick<DeskVisit, 'askedAt' | 'record'>,
): Promise<boolean> {
  const { key, due } = one;
  const value: SubjectKey = { state: 'DESTROYED', destroyed: askedAt };
  const destroy = unlessHeld(books, one, record);
  const shred = () => {
    const pictures = asId<ReferralId>(due.of.slice(OF_REFERRAL.length));
    const change = { changes: `picture-key/${pictures}`, version: 1, value };
    return destroy(change, () => books.shredPictures(pictures, askedAt));
  };
  const isLast = (await knownOf(books, due.of)) === 1;
  if (isLast && !(await shred())) return false;
  const change = { changes: `subject-key/${key.id}`, version: key.version + 1, value };
  const isGone = await destroy(change, () => books.subjectKeys.put(key.id, value, key.version));
  if (isGone && !isLast && (await knownOf(books, due.of)) === 0) await shred();
  return isGone;
}

/**
 * Puts a destruction on record, and does it unless a hold has been placed since: holds are read again after the
 * record and right before the deed. Where one stands by then, it is on record that the document stayed.
 */
function unlessHeld(
  { holds }: Forgetting,
  { due, under }: Forgotten,
  record: DeskVisit['record'],
): (change: Omit<Change, 'reasons'>, deed: () => Promise<unknown>) => Promise<boolean> {
  const isHeldNow = async () => isHeld(under, await holdsStanding(holds));
  return async (change, deed) => {
    if (await isHeldNow()) return false;
    await record({ ...change, reasons: [due.class] });
    if (await isHeldNow()) {
      await record({ ...change, version: change.version - 1, reasons: ['HELD'], value: STAYS });
      return false;
    }
    await deed();
    return true;
  };
}

const STAYS = { state: 'HELD' };

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
