import type { Coverage, CoverageState } from '../domain/coverage.ts';
import { REFUSAL_WORDS, type RefusalCode } from '../domain/refusal.ts';
import type { Facts } from '../domain/sharing.ts';
import type { Trace } from './gathering.ts';
import type { AgencyCard, Gap } from './ports.ts';
import type { Agency } from '../domain/agency.ts';

/** What one source's answers came to, once they were cut down to what may be shown. */
export type SourceOutcome = {
  readonly agency: Agency;
  readonly card: AgencyCard | undefined;
  /** Undefined where no rule and agreement let the source be asked. */
  readonly trace: Trace | undefined;
  /** Whether anything of its answer is in the picture. */
  readonly shown: boolean;
  /** Whether it may be known that the source knows none of those it was asked about. */
  readonly traceKnowable: boolean;
  /** How many people it may know, and nobody has looked at the match. */
  readonly possible: number;
  /** How many of those who may be seen it could not look for, because too little is known of them. */
  readonly tooVague: number;
  /** Whether the picture says that something is held and not shown. */
  readonly withheld: boolean;
  /** Why a person there does not say whether it knows somebody, once for each such person. */
  readonly refused: readonly RefusalCode[];
};

/** One source's line. What it says depends on what may be known, never on what may not. */
export function coverageOf(outcome: SourceOutcome, facts: Facts): Coverage {
  const { agency, card, trace } = outcome;
  const [state, note] = stateOf(outcome, facts);
  return {
    agency: agency.code,
    name: agency.name,
    state,
    ...(card
      ? { asOf: card.asOf, window: card.window, area: card.area, freshness: card.freshness }
      : {}),
    ...(trace?.askedAt ? { askedAt: trace.askedAt } : {}),
    ...(trace?.answeredAt ? { answeredAt: trace.answeredAt } : {}),
    ...(trace?.awaited ? { dueAt: trace.awaited.dueAt } : {}),
    ...againOf(trace),
    note,
  };
}

/** Its people can be asked again where they have answered and nothing of that is missing. */
const againOf = (trace: Trace | undefined): Pick<Coverage, 'againBy'> =>
  trace?.againBy && trace.gaps.size === 0 ? { againBy: trace.againBy } : {};

type Line = readonly [CoverageState, string];

function stateOf(outcome: SourceOutcome, facts: Facts): Line {
  const { trace, agency } = outcome;
  if (!trace) return notPlanned(agency, facts);
  if (!trace.askedAt) return ['NOT_ASKED', whyNobody(outcome)];
  const gap = worstGap(trace.gaps);
  return gap ? withGap(gap, outcome) : whole(outcome);
}

const whyNobody = ({ tooVague }: SourceOutcome): string =>
  tooVague > 0
    ? `Too little is known of ${people(tooVague)} to look, so it was not asked. Treat what it holds as unknown.`
    : 'This family has nobody whom rules let this source be asked about for this purpose.';

/** The line of a source that left no gap. */
function whole(outcome: SourceOutcome): Line {
  const missing = `${unreadOf(outcome)}${declinedBy(outcome)}`;
  const waiting = unfinished(outcome);
  const rest = `${missing}${waiting}`;
  if (outcome.shown) return [missing === '' ? 'ANSWERED' : 'PARTIAL', `It answered.${rest}`];
  if (outcome.withheld)
    return [
      'WITHHELD',
      `It holds something that may not be shown to you. Ask the source itself.${rest}`,
    ];
  if (waiting || outcome.refused.length > 0) return ['PARTIAL', `It answered.${rest}`];
  if (!outcome.traceKnowable)
    return ['NOTHING_SHAREABLE', 'It has nothing that may be shared with you for this purpose.'];
  return rest === ''
    ? ['NO_TRACE', 'It answered that it knows nobody whom it was asked about.']
    : ['PARTIAL', `It found nobody whom it was asked about.${rest}`];
}

function notPlanned(agency: Agency, facts: Facts): Line {
  if (facts.lapsed.includes(agency.code))
    return ['EXPIRED', 'The agreement to ask this source has ended.'];
  const agreed = facts.agreements.some((agreement) => agreement.agency === agency.code);
  return agreed
    ? ['NOT_ASKED', 'Rules and agreements do not let this source be asked for this purpose.']
    : ['NOT_ASKED', 'No signed agreement lets this source be asked.'];
}

const WORST_FIRST: readonly Gap[] = ['FAULTY', 'TIMED_OUT', 'UNAVAILABLE', 'PAUSED', 'PENDING'];
const GAP_NOTES: Readonly<Record<Gap, string>> = {
  FAULTY: 'It answered what cannot be relied on, and nothing of that was used.',
  TIMED_OUT: 'It did not answer in time.',
  UNAVAILABLE: 'It could not be reached.',
  PAUSED: 'Its agency has paused it.',
  PENDING: 'A person there will answer.',
};
const UNKNOWN_HISTORY = 'Treat its history as unknown.';

const worstGap = (gaps: ReadonlySet<Gap>) => WORST_FIRST.find((gap) => gaps.has(gap));

function withGap(gap: Gap, outcome: SourceOutcome): Line {
  const isLate = gap === 'PENDING' && outcome.trace?.awaited?.isLate;
  const why = isLate ? OVERDUE : GAP_NOTES[gap];
  const declined = declinedBy(outcome);
  return outcome.shown || outcome.withheld
    ? ['PARTIAL', `Part of its answer is missing. ${why} Treat the rest as unknown.${declined}`]
    : [gap, `${why} ${UNKNOWN_HISTORY}${declined}`];
}

const OVERDUE = 'A person there was to answer by now and has not.';

/** Of how many people somebody there does not say anything, and why; empty where there is nobody. */
function declinedBy({ refused }: SourceOutcome): string {
  const why = [...new Set(refused)].map((code) => REFUSAL_WORDS[code]).join('; ');
  return refused.length > 0
    ? ` Of ${people(refused.length)} it does not say whether it knows them: ${why}. Treat that as unknown, and ask it.`
    : '';
}

/** What waits for a person, in words; empty where nothing does. */
function unfinished({ possible, tooVague }: SourceOutcome): string {
  return [
    possible > 0 ? ` It may know ${people(possible)} more; somebody must look at the match.` : '',
    tooVague > 0 ? ` Too little is known of ${people(tooVague)} to look.` : '',
  ].join('');
}

/** What a source says that it could not read of its own, whoever is asked about; empty where that is nothing. */
const unreadOf = ({ card }: SourceOutcome): string => {
  const rows = card?.skipped ?? 0;
  return rows > 0
    ? ` It could not read ${rows === 1 ? 'one of its rows' : `${rows} of its rows`}: treat what is missing as unknown.`
    : '';
};

const people = (count: number) => (count === 1 ? 'one person' : `${count} people`);
