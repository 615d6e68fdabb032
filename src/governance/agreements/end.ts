import { Fault } from '../../domain/fault.ts';
import type { Desk, DeskAsks, DeskVisit } from '../../sharing/desk.ts';
import type { SharingAgreement } from '../../sharing/ports.ts';
import type { GovernanceBooks } from '../books.ts';
import { firstWins, said } from '../checked.ts';
import { listedAs, type AgreementListing } from './list.ts';
import { speaksFor, versionFor } from './propose.ts';

type Asks = DeskAsks & { readonly agreement: string; readonly because: string };
type Books = Pick<GovernanceBooks, 'agreements'>;

/** Either side ends an agreement, at once and in every version. What was lawfully shared before stays shared. */
export const endAgreement = ({ agreements }: Books): Desk<Asks, readonly AgreementListing[]> => ({
  kind: 'END_SHARING_AGREEMENT',
  answer: async (asks, visit) => {
    const because = said('because', asks.because);
    const versions = (await agreements.all()).filter(({ id }) => id === asks.agreement);
    if (versions.length === 0 || versions.some(({ agency }) => !speaksFor(visit.viewer, agency)))
      throw new Fault('NOT_AVAILABLE');
    const lasting = versions.filter(({ endedAt }) => endedAt === undefined);
    // The newest is the one in force, or about to be, so it is stopped first.
    await lasting
      .toReversed()
      .reduce<Promise<unknown>>(
        (before, version) => before.then(() => endOne({ agreements }, visit, version, because)),
        Promise.resolve(),
      );
    const kept = await agreements.all();
    return kept
      .filter(({ id }) => id === asks.agreement)
      .map((agreement) => listedAs(agreement, kept, visit.facts.today));
  },
});

async function endOne(
  books: Books,
  visit: DeskVisit,
  { id, version }: SharingAgreement,
  because: string,
): Promise<void> {
  const { viewer, askedAt } = visit;
  const found = await versionFor(books, visit, { agreement: id, version });
  const ended = { ...found.value, endedAt: askedAt, ended: { by: viewer.id, because } };
  const changes = `sharing-agreement/${id}`;
  await visit.record({ changes, version, reasons: ['ENDED'], value: ended });
  await firstWins(() => books.agreements.amend(ended, found.version));
}
