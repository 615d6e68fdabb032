import type { RuleBook } from '../../../policies/vocabulary.ts';
import type { Agency } from '../../domain/agency.ts';
import type { RuleBundle } from '../../domain/sharing.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import type { AgreementRegister } from '../../sharing/ports.ts';
import type { Commencement } from '../../sharing/protections.ts';
import { withoutOwnReasons } from '../access/own-reasons.ts';
import type { AccessReader } from '../access-reader.ts';
import { stepKeptFrom } from '../reviews/kept-from.ts';
import { pointerIn } from './pointer.ts';
import { tellerOf, type ToldQuestion } from './told-question.ts';

export type WhyBooks = {
  readonly reader: AccessReader;
  /** Every agency that is asked, or was. */
  readonly agencies: () => Promise<readonly Agency[]>;
  readonly agreements: AgreementRegister;
  readonly commencements: { readonly all: () => Promise<readonly Commencement[]> };
};

export type WhyDesk = Desk<DeskAsks & { readonly question: string }, readonly ToldQuestion[]>;

/** Why a question was refused, or what of it was kept back, by its id or by a receipt. */
export function whyRefused(
  { reader, agencies, agreements, commencements }: WhyBooks,
  rulebook: RuleBook,
  { digest: running }: RuleBundle,
): WhyDesk {
  const tell = tellerOf(rulebook);
  return {
    kind: 'WHY_REFUSED',
    answer: async ({ question }, { viewer }) => {
      const pointer = pointerIn(question);
      const ids = pointer ? await reader.questionsAt(pointer) : [question];
      const found = await Promise.all(ids.map((id) => reader.event(id, stepKeptFrom(viewer))));
      const events = found.flatMap((event) => event ?? []);
      if (events.length === 0)
        throw new Mistake(
          'question',
          'is none that the log can be searched for: give an event’s id, or a receipt. What was asked a moment ago takes a few seconds.',
        );
      const [all, signed, commenced] = await Promise.all([
        agencies(),
        agreements.all(),
        commencements.all(),
      ]);
      const books = { agencies: all, agreements: signed, commencements: commenced, running };
      return events.map((event) => tell(withoutOwnReasons(viewer)(event), books));
    },
  };
}
