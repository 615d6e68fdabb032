import { firstDue } from '../../domain/clock.ts';
import { instant, type Instant } from '../../domain/day.ts';
import type { TeamId } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Practitioner } from '../../domain/practitioner.ts';
import type { Referral } from '../../domain/referral.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import { peopleOf } from '../../sharing/subjects.ts';
import { MINUTE_MS } from '../calendar/london.ts';
import { frontDoorOf } from '../front-door-of.ts';
import { REFERRAL_LISTS, WHOSE, type ReferralRange } from '../ports.ts';
import { readClock, type ReadClock } from '../reading/file-of.ts';
import { works } from '../reading/works.ts';
import type { FrontDoorBooks } from './books.ts';
import { knowable } from './knowable.ts';

export const QUEUES = ['MINE', 'TEAM', 'UNASSIGNED', 'HUB'] as const;
export type Queue = (typeof QUEUES)[number];
export const WORKLIST_PARTS = ['ALL', 'DUE_SOON', 'OVERDUE', 'ENDED'] as const;
export type WorklistPart = (typeof WORKLIST_PARTS)[number];

export type WorklistAsks = DeskAsks & {
  readonly queue: Queue;
  /** Of several teams, which; the first of one's own where none is named. */
  readonly team?: TeamId;
  readonly part: WorklistPart;
  readonly first: number;
  readonly after?: string;
};

/** One referral on a worklist. Who it is about is shown to those who work it, and to nobody else. */
export type WorklistRow = Pick<
  Referral,
  'id' | 'version' | 'status' | 'receivedAt' | 'rag' | 'threshold' | 'team'
> & {
  readonly rated: boolean;
  readonly mine: boolean;
  readonly unassigned: boolean;
  /** What is due first. */
  readonly due?: ReadClock;
  readonly child?: string;
};
export type WorklistPage = {
  readonly now: Instant;
  readonly rows: readonly WorklistRow[];
  readonly next?: string;
};

/** A page of a worklist, what is due first at its head; ended ones by their end, the last first. */
export const worklist = ({
  referrals,
  house,
}: FrontDoorBooks): Desk<WorklistAsks, WorklistPage> => ({
  kind: 'WORKLIST',
  answer: async (asks, { viewer, askedAt: now, mayKnowOf, naming }) => {
    const { dueSoonMinutes } = house.settings;
    const range = rangeOf(asks, viewer, now, dueSoonMinutes);
    const { found: known, next } = await knowable(referrals, range, mayKnowOf);
    naming(known.filter((referral) => works(viewer, referral)).flatMap(peopleOf));
    const rows = known.map((referral) => rowOf(referral, viewer, now, dueSoonMinutes));
    return { now, rows, ...(next !== undefined && { next }) };
  },
});

function rangeOf(
  asks: WorklistAsks,
  viewer: Practitioner,
  now: Instant,
  dueSoonMinutes: number,
): ReferralRange {
  const { part, first, after } = asks;
  const page = { whose: whoseIs(asks, viewer), first, ...(after !== undefined && { after }) };
  switch (part) {
    case 'ENDED':
      return { ...page, list: REFERRAL_LISTS.ENDED, newestFirst: true };
    case 'ALL':
      return { ...page, list: REFERRAL_LISTS.OPEN };
    case 'OVERDUE':
      return { ...page, list: REFERRAL_LISTS.OPEN, before: now };
    case 'DUE_SOON': {
      const before = instant(Date.parse(now) + dueSoonMinutes * MINUTE_MS);
      return { ...page, list: REFERRAL_LISTS.OPEN, from: now, before };
    }
  }
}

function whoseIs({ queue, team }: WorklistAsks, { id, teams }: Practitioner): string {
  switch (queue) {
    case 'MINE':
      return WHOSE.person(id);
    case 'UNASSIGNED':
      return WHOSE.nobody;
    case 'HUB':
      return WHOSE.hub;
    case 'TEAM': {
      const named = team ?? teams[0];
      if (named === undefined || !teams.includes(named))
        throw new Mistake('team', 'is none of yours.');
      return WHOSE.team(named);
    }
  }
}

function rowOf(
  referral: Referral,
  viewer: Practitioner,
  now: Instant,
  dueSoonMinutes: number,
): WorklistRow {
  const { id, version, status, receivedAt, rag, threshold, team, assignedTo } = referral;
  const { clocks, ratings } = frontDoorOf(referral);
  const due = firstDue(clocks);
  const child = works(viewer, referral) ? childOf(referral) : undefined;
  return {
    id,
    version,
    status,
    receivedAt,
    rag,
    threshold,
    ...(team && { team }),
    rated: ratings.length > 0,
    mine: assignedTo.includes(viewer.id),
    unassigned: assignedTo.length === 0,
    ...(due && { due: readClock(due, now, dueSoonMinutes) }),
    ...(child && { child }),
  };
}

function childOf({ people }: Referral): string | undefined {
  const [name] = people.find(({ part }) => part === 'SUBJECT')?.traits.names ?? [];
  return name && `${name.given} ${name.family}`.trim();
}
