import type { Coverage, CoverageState } from '../domain/coverage.ts';
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
    note,
  };
}

type Line = readonly [CoverageState, string];

function stateOf(outcome: SourceOutcome, facts: Facts): Line {
  const { trace, agency } = outcome;
  if (!trace) return notPlanned(agency, facts);
  if (!trace.askedAt)
    return [
      'NOT_ASKED',
      'This family has nobody whom rules let this source be asked about for this purpose.',
    ];
  const gap = worstGap(trace.gaps);
  return gap ? withGap(gap, outcome) : whole(outcome);
}

/** The line of a source that left no gap. */
function whole(outcome: SourceOutcome): Line {
  const rest = `${unreadOf(outcome)}${unfinished(outcome)}`;
  if (outcome.shown)
    return [unreadOf(outcome) === '' ? 'ANSWERED' : 'PARTIAL', `It answered.${rest}`];
  if (outcome.withheld)
    return [
      'WITHHELD',
      `It holds something that may not be shown to you. Ask the source itself.${rest}`,
    ];
  if (unfinished(outcome)) return ['PARTIAL', `It answered.${rest}`];
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

const WORST_FIRST: readonly Gap[] = ['FAULTY', 'TIMED_OUT', 'UNAVAILABLE', 'PAUSED'];
const GAP_NOTES: Readonly<Record<Gap, string>> = {
  FAULTY: 'It answered what cannot be relied on, and nothing of that was used.',
  TIMED_OUT: 'It did not answer in time.',
  UNAVAILABLE: 'It could not be reached.',
  PAUSED: 'Its agency has paused it.',
};
const UNKNOWN_HISTORY = 'Treat its history as unknown.';

const worstGap = (gaps: ReadonlySet<Gap>) => WORST_FIRST.find((gap) => gaps.has(gap));

const withGap = (gap: Gap, { shown, withheld }: SourceOutcome): Line =>
  shown || withheld
    ? ['PARTIAL', `Part of its answer is missing. ${GAP_NOTES[gap]} Treat the rest as unknown.`]
    : [gap, `${GAP_NOTES[gap]} ${UNKNOWN_HISTORY}`];

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
