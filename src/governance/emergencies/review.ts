import type { ReviewOutcome } from '../../domain/emergency.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import type { GovernanceBooks } from '../books.ts';
import { firstWins, said } from '../checked.ts';
import { asListing, tellable, type EmergencyListing } from './list.ts';

type Asks = DeskAsks & {
  readonly emergency: string;
  readonly outcome: ReviewOutcome;
  readonly findings: string;
};
type Books = Pick<GovernanceBooks, 'emergencies' | 'referrals'>;

const LEAST_FINDINGS = 30;

/** Closes the review that follows each emergency. Nobody reviews their own. */
export const reviewEmergency = (books: Books): Desk<Asks, EmergencyListing> => ({
  kind: 'REVIEW_BREAK_GLASS',
  answer: async ({ emergency: id, outcome, findings }, visit) => {
    const { viewer, askedAt, record } = visit;
    const { emergencies } = books;
    const found = await emergencies.get(id);
    const [own] = found ? await tellable(books, visit, [found.value]) : [];
    if (!found || !own) throw new Mistake('emergency', 'is none that is on record.');
    const { value, version } = found;
    if (value.review.done) throw new Mistake('emergency', 'is reviewed already.');
    if (value.by === viewer.id) throw new Mistake('emergency', 'is your own.');
    const done = {
      by: viewer.id,
      at: askedAt,
      outcome,
      findings: said('findings', findings, LEAST_FINDINGS),
    };
    const reviewed = { ...value, review: { ...value.review, done } };
    const reasons = [outcome];
    await record({ changes: `emergency/${id}`, version: version + 1, reasons, value: reviewed });
    await firstWins(() => emergencies.put(id, reviewed, version));
    return asListing(reviewed, askedAt);
  },
});
