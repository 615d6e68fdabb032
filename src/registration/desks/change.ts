import type { EnquiryKind } from '../../domain/enquiry-kinds.ts';
import type { Mistake } from '../../domain/mistake.ts';
import type { Practitioner } from '../../domain/practitioner.ts';
import type { Desk, DeskAsks, DeskVisit } from '../../sharing/desk.ts';
import type { Shelved } from '../../store/shelf.ts';
import type { Registration, RegistrationAct } from '../registration.ts';
import type { Situation } from '../situation.ts';
import { actedOr, firstWins, type RegistrationBooks, situationOf } from './books.ts';
import { seenSource, type SeenSource } from './see.ts';

export type SourceAsks = DeskAsks & { readonly code: string };

type Act<Input> = (
  by: Practitioner,
  input: Input,
  current: Registration | undefined,
  situation: Situation,
) => Registration | Mistake;

/** Changes one source: by the act, on what stands now, on record before it is made. */
export const changing = <Asks extends SourceAsks>(
  kind: EnquiryKind,
  step: RegistrationAct,
  act: Act<Asks>,
) => ({
  over: (books: RegistrationBooks): Desk<Asks, SeenSource> => ({
    kind,
    answer: async (asks, visit) => {
      const held = await books.registrations.get(asks.code);
      const organisation = held?.value.details.organisation ?? visit.viewer.agency;
      const situation = await situationOf(books, organisation, visit.askedAt);
      const next = actedOr(act(visit.viewer, asks, held?.value, situation));
      return keepChanged(books, visit, { held, next, step });
    },
  }),
});

type Changed = {
  readonly held: Shelved<Registration> | undefined;
  readonly next: Registration;
  readonly step: RegistrationAct;
};

/** Puts the change on record, makes it, and gives the source as the one who made it sees it. */
export async function keepChanged(
  books: RegistrationBooks,
  visit: DeskVisit,
  { held, next, step }: Changed,
): Promise<SeenSource> {
  const { code } = next.details;
  const before = held?.version ?? 0;
  await visit.record({
    changes: `data-source/${code}`,
    version: before + 1,
    reasons: [step, next.state],
    value: next,
  });
  await firstWins(() => books.registrations.put(code, next, before));
  await books.reread();
  return seenSource(books, visit, next);
}
