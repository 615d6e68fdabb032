import type { Agency, EntryCategory } from '../domain/agency.ts';
import { instant, type Instant } from '../domain/day.ts';
import type { AgencyCode, HoldingId, PersonRef } from '../domain/ids.ts';
import type { PersonTraits } from '../domain/person.ts';
import type { RefusalCode } from '../domain/refusal.ts';
import type { Asking } from './asking.ts';
import type { Family, Held, Person } from './family.ts';
import type { Linking } from './links.ts';
import type {
  AgencySource,
  Answer,
  Candidate,
  Gap,
  HoldingMatter,
  Summoned,
  Wish,
} from './ports.ts';
import type { About } from '../../policies/vocabulary.ts';
import type { Rulings } from './rulings.ts';

/** One agency during one question: how it is asked, and what became of the asking. */
export type Enquired = {
  readonly agency: Agency;
  readonly source: Pick<AgencySource, 'paused'>;
  readonly asking: Asking;
  /** Leaves a request for the person who answers for it; absent where a system does. */
  readonly summon?: (wishes: readonly Wish[]) => Promise<Summoned | 'UNAVAILABLE'>;
  readonly trace: Trace;
};
export type Trace = {
  askedAt: Instant | undefined;
  /** When it first answered. How many more waves it was asked in would tell whether it holds anything. */
  answeredAt: Instant | undefined;
  readonly gaps: Set<Gap>;
  /** Whom it was asked to find. */
  readonly sought: Set<PersonRef>;
  /** Whom it found for whom, however surely. */
  readonly found: FoundFor[];
  /** People for whom the agency found somebody only possibly them. */
  readonly possible: Set<PersonRef>;
  /** People of whom too little is known to look for them. */
  readonly tooVague: Set<PersonRef>;
  /** Records of which it said whom they are about. */
  readonly told: Set<HoldingId>;
  /** Records of which it did not say, or not so that it can be believed, whom they are about. */
  readonly untold: Set<HoldingId>;
  /** Of whom its people do not say whether they know them, and why. */
  readonly refused: Map<PersonRef, RefusalCode>;
  /** What its people have still to answer. */
  awaited: Summoned['awaited'];
  /** By when its people would have to answer again; undefined where they have not answered all. */
  againBy: Summoned['againBy'];
};

export type FoundFor = { readonly person: PersonRef; readonly candidate: Candidate };

/** What one record of a person holds, before it is cut down to what may be shown. */
export type GatheredMatter = {
  readonly agency: Agency;
  readonly person: Person;
  readonly about: About;
  /** Whether nobody has yet looked at whether the record is theirs. */
  readonly provisional: boolean;
  readonly matter: readonly HoldingMatter[];
};
export type Gathering = {
  readonly family: Family;
  readonly enquired: readonly Enquired[];
  readonly rulings: Rulings;
  readonly wanted: readonly EntryCategory[] | undefined;
  readonly linking: Linking;
  readonly clock: () => number;
  /** Whether so little is said of somebody that looking for them would find anybody. */
  readonly saysTooLittle: (traits: PersonTraits) => boolean;
  /**
   * Whether somebody is kept from whoever asks, or an address from everybody. Then no record is read before its
   * agency has said whom it is about: its own words may be the only ones by which they are recognised. What is
   * missing then is said on the source's line and comes with the next asking; what was shown never comes back.
   * Where nobody is kept, nothing is given up for it, since what is missing can cost a life too.
   */
  readonly guarded: boolean;
  /** Whether even a record whose words may not be shown is described: whoever asks is kept from somebody, or has a family. */
  readonly describesFirst: boolean;
};

export const freshTrace = (): Trace => ({
  askedAt: undefined,
  answeredAt: undefined,
  gaps: new Set(),
  sought: new Set(),
  found: [],
  possible: new Set(),
  tooVague: new Set(),
  told: new Set(),
  untold: new Set(),
  refused: new Map(),
  awaited: undefined,
  againBy: undefined,
});

/** Whoever this agency's records stand for, each with the record. */
export function heldAt(
  family: Family,
  agency: AgencyCode,
): readonly { readonly person: Person; readonly held: Held }[] {
  return family
    .people()
    .flatMap((person) =>
      person.held.filter((held) => held.agency === agency).map((held) => ({ person, held })),
    );
}

/**
 * Asks, and leaves on the source's trace when it was asked and what came of it. A source that was once
 * too slow is not waited for again: it delays a picture by one deadline at the most.
 */
export async function noted<Value>(
  { clock }: Pick<Gathering, 'clock'>,
  trace: Trace,
  ask: () => Promise<Answer<Value>>,
): Promise<Answer<Value>> {
  if (trace.gaps.has('TIMED_OUT')) return { kind: 'GAP', gap: 'TIMED_OUT' };
  trace.askedAt ??= instant(clock());
  const answer = await ask();
  if (answer.kind === 'GAP') trace.gaps.add(answer.gap);
  else trace.answeredAt ??= answer.answeredAt;
  return answer;
}
