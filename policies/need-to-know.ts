import type { HistoryStep } from '../src/domain/front-door.ts';
import type { Practitioner } from '../src/domain/practitioner.ts';
import { isOpen, type Referral } from '../src/domain/referral.ts';
import type { Facts } from '../src/domain/sharing.ts';
import { condition, type Condition } from './vocabulary.ts';

/** Whether the referral is theirs to work, or they have opened it in an emergency that lasts. */
export const works = (
  { id, teams }: Practitioner,
  { assignedTo, team }: Referral,
  { emergencies = [] }: Facts,
): boolean =>
  assignedTo.includes(id) || teams.some((one) => one === team) || emergencies.length > 0;

/**
 * Whether nobody else has had it in hand: who came with the concern, rated it, gave it to them or changed it.
 * Saying that it has arrived somewhere, or what an agency answered, is no look at it: who asks alone in an emergency
 * would make a second hand of the answer. An emergency is answered for by other means.
 */
export const isOwnMaking = (
  { id }: Practitioner,
  { frontDoor }: Referral,
  { emergencies = [] }: Facts,
): boolean =>
  emergencies.length === 0 &&
  frontDoor !== undefined &&
  frontDoor.history.every(({ by, act }) => by === id || NO_LOOK.has(act));

const NO_LOOK: ReadonlySet<HistoryStep['act']> = new Set(['ACKNOWLEDGE_ROUTING', 'NOTE_ANSWERS']);

/** What must hold before any rule counts; each in a sentence of its own, so that an officer is told which fails. */
export const needToKnow: readonly Condition[] = [
  condition(
    'there is such a referral, and it is open',
    ({ facts: { referral } }) => referral !== undefined && isOpen(referral),
  ),
  condition(
    'whoever asks or their team works the referral, or they opened it in an emergency',
    ({ viewer, facts }) => facts.referral !== undefined && works(viewer, facts.referral, facts),
  ),
  condition(
    'whoever asks declared no conflict',
    ({ viewer: { id }, facts: { referral } }) =>
      referral !== undefined && !referral.conflictsDeclared.includes(id),
  ),
  condition(
    'the referral names nobody of their own',
    ({ facts: { ownFamily } }) => ownFamily !== true,
  ),
  condition(
    'the referral names nobody who is kept from them',
    ({ facts: { keptFromAsker } }) => keptFromAsker !== true,
  ),
  condition(
    'somebody besides whoever asks has had the referral in hand',
    ({ viewer, facts }) =>
      facts.referral !== undefined && !isOwnMaking(viewer, facts.referral, facts),
  ),
];
