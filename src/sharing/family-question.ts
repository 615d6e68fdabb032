import type { SourceRelease } from '../domain/audit-event.ts';
import type { Purpose, Referral } from '../domain/referral.ts';
import type { Enquiry, Facts, Period, Question } from '../domain/sharing.ts';
import { askingOf } from './asking.ts';
import { coverageOf } from './coverage.ts';
import { linkingBy } from './links.ts';
import { describing, type Describing } from './describing.ts';
import type { Known } from './facts.ts';
import { isGuarded } from './protections.ts';
import { familyOf, type SamePerson } from './family.ts';
import { gather } from './gather.ts';
import { freshTrace, type Enquired, type GatheredMatter, type Gathering } from './gathering.ts';
import { pictureOf, type PictureMade } from './picture.ts';
import type { Plan, PlannedSource } from './plan.ts';
import type { AgencySource, Mandate, SummonRecord } from './ports.ts';
import type { Rules } from './rulings.ts';
import { outcomeOf } from './source-outcome.ts';
import { subjectsOf, type Subject } from './subjects.ts';
import { freshTally, releaseOf, shownMatter } from './shown-matter.ts';

/** What asking about a family takes. */
export type FamilyHub = Rules & {
  readonly sources: () => readonly AgencySource[];
  readonly samePerson: SamePerson;
  /** Whether so little is said of somebody that looking for them would find anybody. */
  readonly saysTooLittle: Gathering['saysTooLittle'];
  /** Purposes for which a probable record is used, marked so, before somebody has looked at it. */
  readonly provisionalFor: ReadonlySet<Purpose>;
  readonly clock: () => number;
};
export type FamilyEnquiry = Extract<Enquiry, { kind: 'FAMILY_PICTURE' }>;
export type FamilyAnswers = Begun & { readonly gathered: readonly GatheredMatter[] };

/** Everything that a question about a family begins with. */
export type Beginning = {
  readonly known: Known;
  readonly referral: Referral;
  readonly signal: AbortSignal;
  /** Puts it on record before a person is asked; absent where nobody is to be left a request. */
  readonly record?: SummonRecord;
};

/** Asks the planned agencies, and nobody else. A source that fails leaves its mark; it never fails the question. */
export async function askAgencies(
  hub: FamilyHub,
  plan: Plan,
  question: Question & { readonly enquiry: FamilyEnquiry },
  beginning: Beginning,
): Promise<FamilyAnswers> {
  const { period, categories } = question.enquiry;
  const begun = begin(hub, plan, question, { ...beginning, period, wanted: categories });
  const answers = { ...begun, gathered: await gather(begun) };
  const { asked, stopped } = stoppedSince(hub, begun.enquired);
  return stopped ? askAgencies({ ...hub, sources: asked }, plan, question, beginning) : answers;
}

/**
 * Whether a source was paused, suspended or taken out while it was asked. Nothing that it said is used then,
 * nor whom anybody was asked for because of it: the others are asked anew, and it is not.
 */
export function stoppedSince(
  { sources }: Pick<FamilyHub, 'sources'>,
  enquired: readonly Enquired[],
) {
  const stopped = enquired.filter(
    ({ source, trace }) => trace.answeredAt !== undefined && source.paused?.() === true,
  );
  const codes = new Set(stopped.map(({ agency }) => agency.code));
  return {
    stopped: stopped.length > 0,
    asked: () => [
      ...sources().filter(({ agency }) => !codes.has(agency.code)),
      ...stopped.map(({ agency }) => silenced(agency)),
    ],
  };
}

const pausedNow = () => Promise.resolve({ kind: 'GAP', gap: 'PAUSED' } as const);

/** A source of which nothing is asked any more in this question, and whose line says so. */
const silenced = (agency: Enquired['agency']): AgencySource => ({
  agency,
  paused: () => true,
  card: () => undefined,
  find: pausedNow,
  relationships: pausedNow,
  entries: pausedNow,
});

/** The family as the referral has it, and each planned agency ready to be asked. */
export function begin(
  hub: FamilyHub,
  plan: Plan,
  question: Question,
  { known, referral, signal, record, period, wanted }: Beginning & Wanting,
): Begun {
  const { facts, protecting, links } = known;
  const describes = describing(protecting, referral, facts.today);
  return {
    family: familyOf(referral, facts.today, hub.samePerson, describes),
    rulings: plan.rulings,
    wanted,
    clock: hub.clock,
    saysTooLittle: hub.saysTooLittle,
    guarded: isGuarded(protecting),
    describesFirst: isGuarded(protecting) || protecting.staff !== undefined,
    linking: linkingBy(links, hub.provisionalFor.has(referral.purpose)),
    describing: describes,
    enquired: plan.sources.flatMap((planned): readonly Enquired[] => {
      const source = hub.sources().find(({ agency }) => agency.code === planned.agency.code);
      if (!source) return [];
      const ask = { mandate: mandateOf(question, planned, referral), signal };
      const asking = askingOf(source, ask, period);
      const summon = record && source.summon?.bind(source);
      return [
        {
          agency: planned.agency,
          source,
          asking,
          ...(summon && { summon: (wishes) => summon(wishes, ask, record) }),
          trace: freshTrace(),
        },
      ];
    }),
  };
}

type Wanting = { readonly period: Period; readonly wanted: Gathering['wanted'] };
type Begun = Gathering & { readonly describing: Describing };

/** What may be shown, and the account of it for the record. */
type Redacted = PictureMade & {
  readonly releases: readonly SourceRelease[];
  readonly subjects: readonly Subject[];
};

/** Cuts the answers down to what may be shown, and puts it into one picture. */
export function redactFamily(
  hub: FamilyHub,
  { id, askedAt }: Question,
  { facts, referral, answers }: { facts: Facts; referral: Referral; answers: FamilyAnswers },
): Redacted {
  const shown = shownMatter(answers, answers.gathered);
  const coverage = facts.agencies.map((agency) => {
    const source = hub.sources().find((one) => one.agency.code === agency.code);
    return coverageOf(outcomeOf(answers, shown, { agency, card: source?.card() }), facts);
  });
  const frame = {
    id: `picture-${id}`,
    referral: referral.id,
    asOf: askedAt,
    coverage,
    describing: answers.describing,
  };
  return {
    ...pictureOf(frame, answers.family, shown),
    releases: coverage.map(({ agency, state }) =>
      releaseOf(agency, state, shown.tally.get(agency) ?? freshTally()),
    ),
    subjects: subjectsOf(referral, answers.family, shown.knownBy),
  };
}

const mandateOf = (
  { id, viewer }: Question,
  { basis, agreement }: PlannedSource,
  { id: referral, status, rag, threshold, purpose }: Referral,
): Mandate => ({
  question: id,
  practitioner: viewer.id,
  role: viewer.roles.join(' '),
  organisation: viewer.agency,
  purpose,
  basis,
  referral: { id: referral, status, rag, threshold },
  agreement: { id: agreement.id, version: agreement.version },
});
