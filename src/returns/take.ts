import { createHash } from 'node:crypto';
import { Mistake } from '../domain/mistake.ts';
import { line } from '../referrals/form/given.ts';
import type { Desk, DeskAsks } from '../sharing/desk.ts';
import type { Subject } from '../sharing/subjects.ts';
import type { ReturnBooks } from './books.ts';
import { isSubject } from './children.ts';
import { gatherReturn, type GatheredReturn } from './gather.ts';
import { messageOf } from './message.ts';
import { countOf, told } from './review.ts';
import type { ReturnPurpose, TakenReturn } from './taken.ts';

export type TakeAsks = DeskAsks & {
  readonly year: number;
  /** Who is to receive it. */
  readonly recipient: string;
  readonly purpose: ReturnPurpose;
  /** Whether it is taken although it has errors. */
  readonly draft: boolean;
};

/** A return that leaves the hub, and the record of it. */
export type ReturnFile = {
  readonly id: string;
  readonly name: string;
  readonly xml: string;
  /** SHA-256 of the text in UTF-8; it stands on record too. */
  readonly digest: string;
  readonly draft: boolean;
  readonly children: number;
  readonly referrals: number;
  readonly errors: number;
  readonly queries: number;
  readonly keptBack: number | null;
};

/** A larger authority has fewer in a year; the log names each of them. */
const MOST_CHILDREN = 25_000;

/**
 * Hands a return out. Who takes it, for whom, for what and its digest are on record before it leaves, and the log
 * names every child in it.
 */
export const takeCensusReturn = (books: ReturnBooks): Desk<TakeAsks, ReturnFile> => ({
  kind: 'TAKE_CENSUS_RETURN',
  answer: async (asks, visit) => {
    const recipient = line('recipient', asks.recipient);
    if (recipient === undefined) throw new Mistake('recipient', 'must be named.');
    const gathered = await gatherReturn(books, visit, asks.year);
    refuseUnfit(gathered, asks);
    const { askedAt, viewer } = visit;
    const xml = writtenBy(books, gathered, { draft: asks.draft, askedAt });
    const digest = createHash('sha256').update(xml).digest('hex');
    const taken: TakenReturn = {
      ...numbersOf(gathered),
      year: asks.year,
      at: askedAt,
      by: viewer.id,
      byName: viewer.name,
      recipient,
      purpose: asks.purpose,
      draft: asks.draft,
      digest,
    };
    const id = books.newId();
    const reasons = [asks.draft ? 'DRAFT' : 'FINAL', asks.purpose];
    await visit.record({ changes: `census-return/${id}`, version: 1, reasons, value: taken });
    await books.taken.put(id, taken, 0);
    visit.naming(gathered.counted.flatMap(childrenIn));
    const name = `cin-${String(asks.year)}-${asks.draft ? 'draft-' : ''}${digest.slice(0, 12)}.xml`;
    return { ...fileNumbers(gathered), id, name, xml, digest, draft: asks.draft };
  },
});

function refuseUnfit({ children, issues }: GatheredReturn, { draft }: TakeAsks): void {
  if (children.length > MOST_CHILDREN)
    throw new Mistake('year', `has more than ${String(MOST_CHILDREN)} children; ask the operator.`);
  if (!draft && countOf(issues, 'ERROR') > 0)
    throw new Mistake(
      'draft',
      'must be said: the return has errors, which have to be put right first.',
    );
}

const childrenIn = ({ id, people }: GatheredReturn['counted'][number]): readonly Subject[] =>
  people
    .filter(isSubject)
    .map(({ ref }) => ({ kind: 'PERSON', referral: id, person: ref }) as const);

function writtenBy(
  { release }: ReturnBooks,
  { year, settings, children, issues }: GatheredReturn,
  { draft, askedAt }: { readonly draft: boolean; readonly askedAt: TakenHead['writtenAt'] },
): string {
  const { localAuthority } = settings;
  const errors = countOf(issues, 'ERROR');
  const says = `DRAFT, not to be loaded. Errors: ${String(errors)}.`;
  const head = { year, localAuthority, release, writtenAt: askedAt };
  return messageOf({ ...head, ...(draft && { draft: says }) }, children);
}
type TakenHead = Parameters<typeof messageOf>[0];

const numbersOf = ({ children, counted, issues, keptBack }: GatheredReturn) => ({
  children: children.length,
  referrals: counted.length,
  errors: countOf(issues, 'ERROR'),
  queries: countOf(issues, 'QUERY'),
  keptBack,
});

const fileNumbers = (gathered: GatheredReturn) => ({
  ...numbersOf(gathered),
  keptBack: told(gathered.keptBack),
});
