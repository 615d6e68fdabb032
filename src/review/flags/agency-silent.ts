import type { AccessEvent } from '../access-event.ts';
import type { Found, RedFlag } from './red-flag.ts';

const SILENT: ReadonlySet<string> = new Set(['UNAVAILABLE', 'TIMED_OUT', 'FAULTY']);
const ASKED = 10;
const SHARE = 0.5;

/** An agency that mostly does not answer, so that pictures lack it. */
export const agencySilent: RedFlag = {
  code: 'AGENCY_SILENT',
  severity: 'MEDIUM',
  says: 'Did not answer most of the questions that it was asked.',
  dueInDays: 3,
  find: (events) => {
    const asked = new Map<string, { all: number; silent: AccessEvent[] }>();
    for (const event of events) {
      for (const { agency, state } of event.left?.releases ?? []) {
        if (!event.sources.includes(agency)) continue;
        const known = asked.get(agency) ?? { all: 0, silent: [] };
        known.all += 1;
        if (SILENT.has(state)) known.silent.push(event);
        asked.set(agency, known);
      }
    }
    return [...asked].flatMap(([id, { all, silent }]): readonly Found[] =>
      all >= ASKED && silent.length >= SHARE * all
        ? [{ whom: { kind: 'AGENCY', id }, evidence: silent }]
        : [],
    );
  },
};
