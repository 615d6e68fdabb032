import type { Desk, DeskVisit } from '../../sharing/desk.ts';
import type { SourceDetails } from '../details.ts';
import type { Findings } from '../findings.ts';
import { type Evidence, flawInProving, proveDataSource } from '../prove.ts';
import { notYours } from '../situation.ts';
import { actedOr, firstWins, type RegistrationBooks, situationOf } from './books.ts';
import { keepChanged, type SourceAsks } from './change.ts';
import type { SeenSource } from './see.ts';

/**
 * Has a source tried. What came of it is kept whether or not the source is proven by it, so that its owner can
 * read what to mend.
 */
export const proveSource = (books: RegistrationBooks): Desk<SourceAsks, SeenSource> => ({
  kind: 'PROVE_DATA_SOURCE',
  answer: async ({ code }, visit) => {
    const { viewer } = visit;
    const held = await books.registrations.get(code);
    const organisation = held?.value.details.organisation ?? viewer.agency;
    const before = await situationOf(books, organisation, visit.askedAt);
    const flaw = flawInProving(viewer, held?.value, before);
    if (flaw || !held) throw flaw ?? notYours();
    const tried = held.value.details;
    const evidence = await books.prover(tried, visit.signal);
    await keepFindings(books, visit, findingsOf(tried, visit, evidence));
    const now = await books.registrations.get(code);
    const situation = await situationOf(books, organisation, visit.askedAt);
    const next = actedOr(proveDataSource(viewer, { evidence, tried }, now?.value, situation));
    return keepChanged(books, visit, { held: now, next, step: 'PROVE' });
  },
});

const findingsOf = (
  { code }: SourceDetails,
  { viewer, askedAt }: Pick<DeskVisit, 'viewer' | 'askedAt'>,
  evidence: Evidence,
): Findings => ({
  code,
  by: viewer.id,
  at: askedAt,
  challenge: evidence.challenge,
  checks: evidence.challenge === 'ANSWERED' ? [...evidence.checks] : [],
});

async function keepFindings(
  { findings }: Pick<RegistrationBooks, 'findings'>,
  visit: DeskVisit,
  value: Findings,
): Promise<void> {
  const held = await findings.get(value.code);
  const before = held?.version ?? 0;
  await visit.record({ changes: `source-findings/${value.code}`, version: before + 1, value });
  await firstWins(() => findings.put(value.code, value, before));
}
