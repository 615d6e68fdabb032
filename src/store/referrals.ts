import { firstDue, isRunning } from '../domain/clock.ts';
import type { FrontDoor } from '../domain/front-door.ts';
import { Mistake } from '../domain/mistake.ts';
import { isOpen, type Referral } from '../domain/referral.ts';
import { StaleVersion } from '../domain/store-errors.ts';
import {
  REFERRAL_LISTS,
  WHOSE,
  type ReferralList,
  type ReferralLists,
} from '../referrals/ports.ts';
import { ForeignCursor } from './errors.ts';
import { newestFirst } from './in-order.ts';
import { referralSchema } from './shapes/referral.ts';
import type { OpenShelf, Shelf, ShelfKey, ShelfPlan } from './shelf.ts';

const PLAN: ShelfPlan<Referral> = { name: 'referrals', shape: referralSchema, keys: keysOf };

/** The book of referrals: each is one document on a shelf, listed wherever somebody looks for it. */
export async function shelvedReferrals(open: OpenShelf): Promise<ReferralLists> {
  const shelf = await open(PLAN);
  return {
    get: async (id) => (await shelf.get(id))?.value,

    workedBy: async ({ id, teams }) => {
      const whose = [WHOSE.person(id), ...teams.map(WHOSE.team)];
      const lists = await Promise.all(whose.map((one) => allOpen(shelf, one)));
      return newestFirst([...new Map(lists.flat().map((one) => [one.id, one])).values()]);
    },

    add: async (referral) => {
      if (referral.version !== 1) throw new Error('a new referral has the version 1');
      await shelf.put(referral.id, referral, 0);
    },

    replace: async (referral) => {
      if (referral.version < 2) throw new StaleVersion('a referral with this id');
      await shelf.put(referral.id, referral, referral.version - 1);
    },

    listed: async ({ list: index, whose: group, ...range }) => {
      const { found, next } = await orMistaken(shelf.list({ index, group, ...range }));
      return { found: found.map(({ value }) => value), ...(next !== undefined && { next }) };
    },
  };
}

/** A cursor comes from whoever asks. */
async function orMistaken<Page>(page: Promise<Page>): Promise<Page> {
  try {
    return await page;
  } catch (error) {
    if (!(error instanceof ForeignCursor)) throw error;
    throw new Mistake('after', 'is no place in this list.');
  }
}

/** What one person or team works is a few hundred at most. */
const MOST_AT_ONCE = 1_000;

async function allOpen(
  shelf: Shelf<Referral>,
  group: string,
  after?: string,
): Promise<readonly Referral[]> {
  const range = { index: REFERRAL_LISTS.OPEN, group, first: MOST_AT_ONCE };
  const { found, next } = await shelf.list({ ...range, ...(after !== undefined && { after }) });
  const page = found.map(({ value }) => value);
  return next === undefined ? page : [...page, ...(await allOpen(shelf, group, next))];
}

/** Sorts after every instant. */
const NEVER = '~';

function keysOf(referral: Referral): readonly ShelfKey[] {
  const { frontDoor } = referral;
  const open = isOpen(referral);
  return [
    ...(open ? openKeys(referral) : endedKeys(referral)),
    ...(open ? proposedKeys(referral) : []),
    ...(frontDoor ? doorKeys(referral, frontDoor, open) : []),
  ];
}

function openKeys(referral: Referral): readonly ShelfKey[] {
  const due = dueOf(referral);
  return [...workers(referral), WHOSE.hub].map((whose) => keyIn(REFERRAL_LISTS.OPEN, whose, due));
}

/** An ended one whose receipt is still waited for stays on the hub's list, so that it cannot be lost between two. */
function endedKeys(referral: Referral): readonly ShelfKey[] {
  const ended = referral.closedAt ?? referral.receivedAt;
  const waits = referral.frontDoor?.clocks.some(isRunning) === true;
  return [
    ...[...workers(referral), WHOSE.hub].map((whose) => keyIn(REFERRAL_LISTS.ENDED, whose, ended)),
    ...(waits ? [keyIn(REFERRAL_LISTS.OPEN, WHOSE.hub, dueOf(referral))] : []),
  ];
}

/** By the oldest proposal to go without the family's agreement that waits for somebody's authority. */
function proposedKeys({ familyAgreementRecords = [] }: Referral): readonly ShelfKey[] {
  const waiting = familyAgreementRecords.find(({ override }) => override && !override.authorised);
  return waiting ? [keyIn(REFERRAL_LISTS.PROPOSED, WHOSE.hub, waiting.recordedAt)] : [];
}

const dueOf = ({ frontDoor }: Referral): string =>
  firstDue(frontDoor?.clocks ?? [])?.dueAt ?? NEVER;

/** Under whom it is worked: people and a team; nobody where no person has it. */
const workers = ({ assignedTo, team }: Referral): readonly string[] => [
  ...(assignedTo.length === 0 ? [WHOSE.nobody] : assignedTo.map(WHOSE.person)),
  ...(team === undefined ? [] : [WHOSE.team(team)]),
];

function doorKeys(
  { receivedAt }: Referral,
  { traces, referrer, checks, routings, clocks }: FrontDoor,
  open: boolean,
): readonly ShelfKey[] {
  const shared = [...traces.children, ...traces.homes];
  const owed = open ? checks.filter(({ answered }) => !answered) : [];
  const waiting = routings.filter(({ acknowledged }) => !acknowledged);
  return [
    ...shared.map((trace) => keyIn(REFERRAL_LISTS.TRACE, trace, receivedAt)),
    ...(referrer.practitioner === undefined
      ? []
      : [keyIn(REFERRAL_LISTS.REFERRED, WHOSE.person(referrer.practitioner), receivedAt)]),
    ...owed.map(({ agency, dueAt }) => keyIn(REFERRAL_LISTS.OWED, WHOSE.agency(agency), dueAt)),
    ...waiting.flatMap(({ agency, dueAt }) =>
      [WHOSE.hub, ...(agency === undefined ? [] : [WHOSE.agency(agency)])].map((whose) =>
        keyIn(REFERRAL_LISTS.ROUTED, whose, dueAt),
      ),
    ),
    ...clocks
      .filter((clock) => clock.kind === 'FORM' && isRunning(clock))
      .map(({ dueAt }) => keyIn(REFERRAL_LISTS.FORMS, WHOSE.hub, dueAt)),
  ];
}

const keyIn = (index: ReferralList, group: string, order: string): ShelfKey => ({
  index,
  group,
  order,
});
