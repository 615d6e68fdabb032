import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleOf } from '../../policies/bundle.ts';
import { deciderOf } from '../../policies/decide.ts';
import { rulebook } from '../../policies/index.ts';
import type { Category } from '../../src/domain/agency.ts';
import type { Recorded } from '../../src/domain/audit-event.ts';
import { instant } from '../../src/domain/day.ts';
import { recordsAbout } from '../../src/domain/family-agreement.ts';
import { asId, type PractitionerId } from '../../src/domain/ids.ts';
import type { Practitioner, Role } from '../../src/domain/practitioner.ts';
import type { Referral } from '../../src/domain/referral.ts';
import { openGovernance, protectionsIn } from '../../src/governance/books.ts';
import { governanceDesks } from '../../src/governance/desks.ts';
import type { Desk, DeskAsks } from '../../src/sharing/desk.ts';
import { openCorridor, type Hub } from '../../src/sharing/disclose.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { hubWith } from './corridor.ts';
import { agencyOf, day, everyAgency, factsWith, marlowReferral, priya } from './world.ts';

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
    store,
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

const decide = deciderOf(rulebook);

/** Whether anything of a category may be known about one of the referral, as things stand in the book. */
export async function sharesAbout(
  { hub }: GovernedHub,
  { who, category = 'SOCIAL_CARE_REFERRAL', on = '2026-11-22' }: SharesAsked,
): Promise<boolean> {
  const kept = await hub.referrals.get(marlowReferral.id);
  if (!kept) throw new Error('The referral is gone');
  const named = kept.people.map(({ ref }) => ref);
  const part = kept.people.find(({ ref }) => ref === who)?.part ?? 'OTHER_RELATIVE';
  const coveredBy = recordsAbout(kept.familyAgreementRecords ?? [], named, asId(who));
  const ruling = decide('EXISTENCE', {
    viewer: priya,
    facts: { ...factsWith(kept), today: day(on) },
    agency: agencyOf('SOCIAL_CARE'),
    category,
    about: { part, age: AGES[part], coveredBy },
  });
  return ruling.effect === 'PERMIT';
}
const AGES = {
  SUBJECT: 7,
  CHILD: 16,
  PARENT_CARER: 34,
  ADULT_IN_HOUSEHOLD: 36,
  OTHER_RELATIVE: 60,
} as const;
type SharesAsked = {
  readonly who: string;
  readonly category?: Category | undefined;
  readonly on?: string | undefined;
};
