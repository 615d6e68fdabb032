import type { Category } from '../../src/domain/agency.ts';
import type { Disclosed } from '../../src/domain/audit-event.ts';
import type { Referral } from '../../src/domain/referral.ts';
import type { EntriesWanted } from '../../src/sharing/ports.ts';
import { entryOf, sourceHolding, type TestHub, type TestRecord } from './corridor.ts';
import { boroughHub } from './marlow-borough.ts';

/** Stands in every entry of the clinic and must never be seen outside of it. */
export const CANARY = 'canary-clinic';
export const clinic = (id: string) =>
  entryOf('SEXUAL_HEALTH', `${CANARY}-${id}`, {
    professional: { name: CANARY, role: 'Nurse', service: CANARY },
  });
export const gp = entryOf('GP_REGISTRATION', 'gp');

export type Records = Readonly<Record<string, TestRecord>>;

/** The borough whose health agency holds these records, and every set that any agency is asked for. */
export function healthHolding(records: Records, changes: Partial<Referral> = {}) {
  const asked: (EntriesWanted & { readonly of: string })[] = [];
  const hub = boroughHub(changes, (agency, log) => {
    const source = sourceHolding(agency, agency.holder === 'HEALTH' ? records : {}, log);
    return {
      ...source,
      entries: (wanted, period, ask) => {
        asked.push(...wanted.map((set) => ({ ...set, of: agency.holder })));
        return source.entries(wanted, period, ask);
      },
    };
  });
  return { hub, asked };
}

/** What the log says of this agency’s answer. */
export const releaseOf = (hub: TestHub, agency: string) =>
  hub.events
    .find((event): event is Disclosed => event.kind === 'DISCLOSED')
    ?.releases.find((release) => release.agency === agency);

/** The hub when its agreement with health covers these categories alone. */
export const agreedOnly = (hub: TestHub, ...categories: readonly Category[]): TestHub => ({
  ...hub,
  agreements: {
    ...hub.agreements,
    all: async () =>
      (await hub.agreements.all()).map((agreement) =>
        agreement.agency === 'health' ? { ...agreement, categories } : agreement,
      ),
  },
});
