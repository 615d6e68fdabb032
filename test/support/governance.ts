import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleOf } from '../../policies/bundle.ts';
import { rulebook } from '../../policies/index.ts';
import type { Recorded } from '../../src/domain/audit-event.ts';
import { instant } from '../../src/domain/day.ts';
import { asId, type PractitionerId } from '../../src/domain/ids.ts';
import type { Practitioner, Role } from '../../src/domain/practitioner.ts';
import type { Referral } from '../../src/domain/referral.ts';
import { openGovernance, protectionsIn } from '../../src/governance/books.ts';
import { governanceDesks } from '../../src/governance/desks.ts';
import type { Desk, DeskAsks } from '../../src/sharing/desk.ts';
import { openCorridor, type Hub } from '../../src/sharing/disclose.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { hubWith } from './corridor.ts';
import { agencyOf, everyAgency, marlowReferral, priya } from './world.ts';

/** Somebody who is nobody's colleague on any case. */
export const someone = (name: string, roles: readonly Role[], agency = 'hub'): Practitioner => ({
  id: asId<PractitionerId>(`https://idp.test#${name}`),
  name,
  agency: asId(agency),
  roles,
  teams: [],
});

export const tom = someone('tom', ['IG_OFFICER']);
export const ida = someone('ida', ['IG_OFFICER']);
export const helen = someone('helen', ['AGENCY_OWNER'], 'police');
export const marcus: Practitioner = {
  ...priya,
  id: asId('https://idp.test#marcus'),
  roles: ['MASH_MANAGER'],
};
export const stranger = someone('noor', ['MASH_ANALYST']);

/** Where the clock of these tests begins. */
export const START = Date.parse('2026-11-22T10:00:00Z');

/** A hub whose books are real, in a folder of their own, and whose clock the test sets. */
export async function governedHub(changes: Partial<Referral> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'mash-governance-'));
  const store = await openEmbeddedStore(folder);
  const time = { now: START };
  const clock = () => time.now;
  const books = await openGovernance(store, clock);
  await store.referrals.add({ ...marlowReferral, ...changes });
  await Promise.all(
    everyAgency.map((agency) =>
      store.agencies.put({
        ...agency,
        url: 'http://127.0.0.1:1',
        answerKeys: [],
        state: 'ACTIVE',
        registeredAt: instant(START),
      }),
    ),
  );
  const bare = hubWith();
  const recorded: Recorded[] = [];
  const hub: Hub = {
    ...bare,
    clock,
    referrals: store.referrals,
    agreements: store.agreements,
    agencies: store.agencies,
    protections: protectionsIn(books),
    audit: {
      ...bare.audit,
      recorded: async (event) => void recorded.push({ ...event, digest: asId('0'.repeat(64)) }),
    },
  };
  const desks = governanceDesks({ books, rulebook, policy: bundleOf(rulebook), newId: hub.newId });
  return {
    hub,
    books,
    desks,
    time,
    recorded,
    events: bare.events,
    /** Knocks, and stands at the desk where the door opens; undefined where it stays shut. */
    async at<Asks extends DeskAsks, Gets>(
      viewer: Practitioner,
      desk: Desk<Asks, Gets>,
      asks: Asks,
    ): Promise<Gets | undefined> {
      const corridor = openCorridor(hub, viewer, AbortSignal.timeout(5_000));
      const { referral } = asks;
      const admitted = await corridor.admit({ enquiry: desk.kind, ...(referral && { referral }) });
      return admitted ? corridor.at(desk, asks) : undefined;
    },
    dispose: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
export type GovernedHub = Awaited<ReturnType<typeof governedHub>>;

export const police = agencyOf('POLICE').code;
