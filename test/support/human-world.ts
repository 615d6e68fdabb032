import { z } from 'zod';
import { instant } from '../../src/domain/day.ts';
import type { Agency } from '../../src/domain/agency.ts';
import { asId, type TeamId } from '../../src/domain/ids.ts';
import { signed } from './corridor.ts';
import { SAY } from './human-words.ts';
import { alfieReferral } from './small-borough.ts';
import { speakingHub } from './speaking-hub.ts';

/** A probation office without a system, from being let in to being heard. */
export const OFFICE: Agency = {
  code: asId('harbour-probation'),
  name: 'Harbour Office',
  holder: 'PROBATION',
};
const PEOPLE = {
  priya: { sub: 'priya', roles: ['MASH_ANALYST'], teams: ['mash-north'] },
  marcus: { sub: 'marcus', roles: ['MASH_MANAGER'], teams: ['mash-north'] },
  tom: { sub: 'tom', roles: ['IG_OFFICER'] },
  hale: { sub: 'hale', roles: ['AGENCY_CONTACT'], agency: OFFICE.code },
  ruth: { sub: 'ruth', roles: ['AGENCY_OWNER'], agency: OFFICE.code },
  okoye: { sub: 'okoye', roles: ['AGENCY_CONTACT'], agency: 'police' },
  rival: { sub: 'rival', roles: ['AGENCY_OWNER'], agency: 'police' },
} as const;

const pictured = z.object({
  coverage: z.array(
    z.object({
      agency: z.string(),
      state: z.string(),
      note: z.string(),
      dueAt: z.string().nullish(),
      againBy: z.string().nullish(),
    }),
  ),
  chronology: z.object({
    nodes: z.array(
      z.object({ heldBy: z.string(), summary: z.string().nullable(), provisional: z.boolean() }),
    ),
  }),
  withheld: z.array(z.object({ heldBy: z.string(), category: z.string() })),
});
const listed = z.array(
  z.object({ id: z.string(), version: z.number(), people: z.number(), overdue: z.boolean() }),
);
export const shown = z.object({
  id: z.string(),
  version: z.number(),
  state: z.string(),
  people: z.array(
    z.object({
      ref: z.string(),
      names: z.array(z.object({ given: z.string() })),
      categories: z.array(z.string()),
    }),
  ),
});
const events = z.object({
  next: z.string().nullable(),
  nodes: z.array(
    z.object({
      kind: z.string(),
      changes: z.array(z.object({ changes: z.string(), reasons: z.array(z.string()) })),
    }),
  ),
});
type Shown = z.infer<typeof shown>;
const HOUR_MS = 3_600_000;
export const REFERRAL = 'R-team';

const entry = {
  category: 'PROBATION_SUPERVISION',
  occurredOn: '2025-11',
  current: true,
  summary: SAY.SUPERVISION,
  standing: 'FACT',
};
/** What an officer says of it. */
export const details = {
  ...OFFICE,
  organisation: OFFICE.code,
  agreement: `agreement-${OFFICE.code}`,
};

/** A hub with that office's agreement, and everybody who speaks to it. */
export async function openHumanWorld() {
  const hub = await speakingHub(PEOPLE, async (store) => {
    const team = asId<TeamId>('mash-north');
    await store.agreements.keep(signed(OFFICE));
    await store.referrals.add(alfieReferral({ id: asId(REFERRAL), assignedTo: [], team }));
  });
  return { hub, ...speaking(hub), recorded: () => recordedIn(hub) };
}
type Hub = Awaited<ReturnType<typeof speakingHub<keyof typeof PEOPLE>>>;

/** What is said to and by the office. */
function speaking(hub: Hub) {
  const picture = async () =>
    pictured.parse(await hub.get('priya', SAY.PICTURE, { referral: REFERRAL }));
  const line = async () => (await picture()).coverage.find(({ agency }) => agency === OFFICE.code);
  const said = async () =>
    (await picture()).chronology.nodes.filter(({ heldBy }) => heldBy === OFFICE.code);
  const waiting = async () => listed.parse(await hub.get('hale', SAY.REQUESTS));
  async function request(): Promise<Shown> {
    const [first] = await waiting();
    return shown.parse(await hub.get('hale', SAY.REQUEST, { id: first?.id ?? 'none' }));
  }
  const unknown = ({ people }: Shown) =>
    people.map(({ ref }) => ({ ref, known: false, entries: [] as object[] }));
  /** Dean is known, with this entry, and nobody else. */
  const deanKnown = (asked: Shown, more: object = {}) =>
    asked.people.map(({ ref, names }) =>
      names[0]?.given === 'Dean'
        ? { ref, known: true, entries: [{ ...entry, ...more }] }
        : { ref, known: false, entries: [] as object[] },
    );
  const answer = (asked: Shown, people: readonly object[], who: keyof typeof PEOPLE = 'hale') =>
    hub.say(who, SAY.ANSWER, { request: asked.id, version: asked.version, people });
  return { picture, line, said, waiting, request, unknown, deanKnown, answer };
}

/** What IG reads of all that was changed: in which kind of question, and why, by code. */
async function recordedIn(
  hub: Hub,
  after?: string,
): Promise<readonly (readonly [string, string])[]> {
  const query = `query Recorded($from: Instant!, $before: Instant!, $after: String) {
    accessEvents(filter: { from: $from, before: $before }, first: 100, after: $after) {
      next nodes { kind changes { changes reasons } }
    }
  }`;
  const from = instant(Date.now() - HOUR_MS);
  const before = instant(Date.now() + HOUR_MS);
  const { nodes, next } = events.parse(await hub.get('tom', query, { from, before, after }));
  // Each look is on record itself, so that what is looked for is soon on a later page.
  const older = next === null ? [] : await recordedIn(hub, next);
  const here = nodes.flatMap(({ kind, changes }) =>
    changes
      .filter((one) => /^(?:human-request|contact-agency)\//.test(one.changes))
      .flatMap(({ reasons }) => reasons.map((reason) => [kind, reason] as const)),
  );
  return [...here, ...older];
}
