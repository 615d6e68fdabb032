import { explainerOf, type Explanation } from '../../../policies/explain.ts';
import { doorInWords, shutInWords } from '../../../policies/refusal-words.ts';
import type { RuleBook } from '../../../policies/vocabulary.ts';
import { aboutInWords } from '../../../policies/words.ts';
import { categoriesOf, type Agency, type Category } from '../../domain/agency.ts';
import type { AccessEvent } from '../access-event.ts';
import { entriesKept } from './entries-kept.ts';
import {
  aboutIn,
  intentShape,
  playedIn,
  ruledOnShape,
  type ReplayBooks,
  type Unplayable,
} from './played-question.ts';

/** One category of one agency, of which something was kept back, and why. */
export type KeptBack = {
  readonly agency: string;
  readonly name: string;
  readonly category: Category;
  /** About whom: places in the family and ages, never names. */
  readonly about: readonly string[];
  /** Whether it was told that there is, or is not, such a record. */
  readonly existenceTold: boolean;
  /** The prohibitions that kept it; empty where no rule showed it. */
  readonly by: readonly string[];
  readonly why: readonly string[];
};

/** A question as the log has it, and why it was refused or what of it was kept back. */
export type ToldQuestion = {
  readonly event: AccessEvent;
  /** What became of it, in plain sentences. */
  readonly outcome: readonly string[];
  readonly keptBack: readonly KeptBack[];
};

/**
 * Tells why. What was refused at the door is told by the log alone; what was kept back of a picture by the rules,
 * which weigh again what they weighed then. It names no person and tells of no record.
 */
export function tellerOf(
  rulebook: RuleBook,
): (event: AccessEvent, books: ReplayBooks) => ToldQuestion {
  const explain = explainerOf(rulebook);
  return (event, books) => {
    const played = event.decision === 'PERMIT' ? playedAgain(event, books) : undefined;
    if (played === undefined || typeof played === 'string')
      return { event, outcome: [...whatCameOfIt(event), ...silenceOn(played)], keptBack: [] };
    const keptBack = played.agencies.flatMap((agency) =>
      categoriesOf(agency.holder).flatMap((category) =>
        grouped(
          played.people.flatMap((about) => {
            const matter = { ...played.matter, agency, category, about };
            const content = explain('CONTENT', matter);
            if (content.effect === 'PERMIT' && content.shows.length > 0) return [];
            const existence = explain('EXISTENCE', matter);
            return [keptIn({ agency, category }, aboutInWords(about), { content, existence })];
          }),
        ),
      ),
    );
    const entries = (event.left?.releases ?? []).flatMap((release) =>
      entriesKept(rulebook.entryProhibitions, release),
    );
    return { event, outcome: [...whatCameOfIt(event), ...entries], keptBack };
  };
}

/** The picture with what rules weighed of it; undefined where the question was of another kind. */
function playedAgain(event: AccessEvent, books: ReplayBooks) {
  const intent = intentShape.safeParse({ ...event, kind: 'INTENT', question: event.id });
  if (!intent.success) return undefined;
  const ruledOn = ruledOnShape.safeParse(event.left?.ruledOn);
  const people = ruledOn.success ? ruledOn.data.map(aboutIn) : undefined;
  return playedIn(intent.data, event.at, { books, people });
}

const SILENCE: Readonly<Record<Unplayable, string>> = {
  OTHER_RULES:
    'Other rules ruled then than rule now, so what they kept back of each category is not told.',
  NO_PEOPLE:
    'It is not on record whom the rules were asked about, so what they kept back is not told.',
  NO_AGENCY:
    'An agency that was to be asked is registered no more, so what rules kept back is not told.',
  NO_AGREEMENT:
    'An agreement that it rested on is on record no more, so what rules kept back is not told.',
};
const silenceOn = (why: Unplayable | undefined) => (why === undefined ? [] : [SILENCE[why]]);

function whatCameOfIt(event: AccessEvent): readonly string[] {
  return event.decision === 'REFUSE' ? refused(event) : letIn(event);
}

function refused({ reasons, rules }: AccessEvent): readonly string[] {
  return [
    'It was refused at the door: no agency was asked, and nothing was shown. Whoever asked was told no reason.',
    ...reasons.map(shutInWords),
    ...rules.flatMap((rule) => doorInWords(rule) ?? []),
  ];
}

function letIn({ left, abandoned, sources }: AccessEvent): readonly string[] {
  if (!left)
    return [
      abandoned
        ? 'It was let in and then given up: nothing left the hub.'
        : 'It was let in. No answer to it is on record yet.',
    ];
  return [
    sources.length > 0
      ? `It was let in, and ${sources.join(', ')} were to be asked.`
      : 'It was let in.',
    ...(left.kept.includes('OWN_FAMILY')
      ? ['Everything was kept back once it was there: it names somebody of the asker’s own family.']
      : []),
    ...left.faults.map((fault) => `The hub could not do its work: ${fault}.`),
    ...left.releases.map(
      ({ agency, state, held, shown }) =>
        `${agency}: ${state.toLowerCase().replaceAll('_', ' ')}, ${String(shown)} of ${String(held)} entries shown.`,
    ),
  ];
}

type Rulings = { readonly content: Explanation; readonly existence: Explanation };

const keptIn = (
  { agency, category }: { readonly agency: Agency; readonly category: Category },
  about: string,
  { content, existence }: Rulings,
): KeptBack => ({
  agency: agency.code,
  name: agency.name,
  category,
  about: [about],
  existenceTold: existence.effect === 'PERMIT',
  by: content.effect === 'DENY' ? content.by : [],
  why: content.outcome.slice(1),
});

/** Those about whom the same was said, together. */
function grouped(kept: readonly KeptBack[]): readonly KeptBack[] {
  const same = new Map<string, KeptBack>();
  for (const one of kept) {
    const key = JSON.stringify([one.existenceTold, one.why]);
    const known = same.get(key);
    const about = [...new Set([...(known?.about ?? []), ...one.about])];
    same.set(key, { ...one, about });
  }
  return [...same.values()];
}
