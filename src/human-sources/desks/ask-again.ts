import { asId, type AgencyCode, type ReferralId } from '../../domain/ids.ts';
import { Fault } from '../../domain/fault.ts';
import { Mistake } from '../../domain/mistake.ts';
import { secondIsTold } from '../../sharing/second-is-told.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import type { HumanBooks } from './books.ts';

export type AskAgainAsks = DeskAsks & { readonly referral: ReferralId; readonly agency: string };

/**
 * Has an agency's people asked again although they have answered: the next picture leaves them a new request,
 * under the rules of that moment. Until it is answered, what they said stands.
 */
export const askAgain = (books: HumanBooks): Desk<AskAgainAsks, AgencyCode> => ({
  kind: 'ASK_AGAIN',
  answer: async ({ referral, agency }, { facts, askedAt, record }) => {
    if (!facts.referral) throw new Fault('NOT_AVAILABLE');
    const { book } = books;
    const isAsked = await arePeopleAsked(books, agency);
    const asked = isAsked ? await book.ofReferral(referral, asId(agency)) : [];
    const answered = asked.filter(({ value }) => value.answer && !value.askedAgainAt);
    if (answered.length === 0)
      throw new Mistake('agency', 'is none that has an answer to be asked for again.');
    const changes = answered.map(async ({ id, version, value }) => {
      const next = { ...value, askedAgainAt: askedAt };
      const reasons = ['ASK_AGAIN'];
      await record({ changes: `human-request/${id}`, version: version + 1, reasons, value: next });
      await secondIsTold(
        () => book.put(next, version),
        () => new Mistake('agency', 'is asked again by somebody else just now.'),
      );
    });
    await Promise.all(changes);
    return asId(agency);
  },
});

/** Whether pictures ask its people now: nobody is told that they are asked again where nobody will be. */
async function arePeopleAsked({ agencies, taken }: HumanBooks, code: string): Promise<boolean> {
  const [kept, codes] = await Promise.all([agencies.get(code), taken()]);
  return kept?.value.state === 'ACTIVE' && !codes.has(code);
}
