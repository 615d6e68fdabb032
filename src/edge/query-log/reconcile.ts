/** A question as the hub's audit log tells of it, with regard to one agency. */
export type HubQuestion = {
  readonly question: string;
  /** When the hub meant to ask. */
  readonly at: string;
  /** Whether the ruling let this agency be asked. */
  readonly named: boolean;
  /** What the hub put on record of this agency's answer; `UNKNOWN` where it put nothing on record. */
  readonly answer: 'ANSWERED' | 'NOT_ANSWERED' | 'UNKNOWN';
};

/** A question as the agency's own log of queries tells of it: all its lines together. */
export type AgencyQuestion = {
  readonly question: string;
  /** When it was first asked. */
  readonly at: string;
  readonly lines: number;
  /** Entries read for it, relatives named for it. */
  readonly gave: number;
};

/** A question that is in one log and not, or not so, in the other. */
export type Difference = {
  readonly kind: 'HUB_ONLY' | 'AGENCY_ONLY' | 'NOT_NAMED';
  readonly question: string;
  readonly at: string;
};

export type Reconciled = {
  readonly differences: readonly Difference[];
  /** Questions in both logs. */
  readonly matched: number;
  /** Questions that the hub meant to ask and has no answer of, which the agency does not have either. */
  readonly unsettled: number;
  /** Trials by the conformance suite, which is no practitioner and was given nothing about anybody. */
  readonly trials: number;
};

/** The question of `mash source test`; it stands in no audit log. */
const TRIAL = 'conformance-trial';

/**
 * Compares the two logs question by question. A question of which the hub says that this agency did not
 * answer may be in the agency's log or not: it can have been lost on the way there or back.
 */
export function reconcile(
  hub: ReadonlyMap<string, HubQuestion>,
  agency: ReadonlyMap<string, AgencyQuestion>,
): Reconciled {
  const isTrial = ({ question, gave }: AgencyQuestion) => question === TRIAL && gave === 0;
  const asked = [...agency.values()].filter((one) => !isTrial(one));
  const missing = [...hub.values()].filter(({ question, named }) => named && !agency.has(question));
  const differences = [
    ...missing
      .filter(({ answer }) => answer === 'ANSWERED')
      .map(({ question, at }): Difference => ({ kind: 'HUB_ONLY', question, at })),
    ...asked.flatMap(({ question, at }): readonly Difference[] => {
      const known = hub.get(question);
      if (known?.named) return [];
      return [{ kind: known ? 'NOT_NAMED' : 'AGENCY_ONLY', question, at }];
    }),
  ];
  return {
    differences: differences.toSorted((one, other) => (one.at < other.at ? -1 : 1)),
    matched: asked.filter(({ question }) => hub.get(question)?.named).length,
    unsettled: missing.filter(({ answer }) => answer === 'UNKNOWN').length,
    trials: agency.size - asked.length,
  };
}
