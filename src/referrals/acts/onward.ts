import type { Clock } from '../../domain/clock.ts';
import type { Instant } from '../../domain/day.ts';
import type { AgencyCode } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Routing, RouteKind } from '../../domain/referral-decision.ts';
import type { Referral } from '../../domain/referral.ts';
import { line, saying } from '../form/given.ts';
import { frontDoorOf } from '../front-door-of.ts';
import { acted, type Act, type Acting } from './act.ts';
import { dueAt, stopClocks } from './house.ts';

export type RouteAsks = {
  readonly to: RouteKind;
  readonly agency?: AgencyCode;
  readonly name: string;
  readonly note: string;
};

/** Passes the referral on. It has arrived only once somebody there says so; until then a clock runs. */
export const route: Act<RouteAsks> = (referral, asks, acting) => {
  const routings = [...frontDoorOf(referral).routings, routingOf(referral, asks, acting)];
  const clocks = routingClocks(referral, routings, acting.signed.at);
  return {
    referral: acted(referral, 'ROUTE', acting, { frontDoor: { routings, clocks } }),
    reasons: [`TO_${asks.to}`],
  };
};

export function routingOf(
  referral: Referral,
  { to, agency, name, note }: RouteAsks,
  { house, signed, agencies }: Acting,
): Routing {
  if (to === 'AGENCY' && agency === undefined) throw new Mistake('agency', 'must be named.');
  const receivers = [...agencies.map(({ code }) => code), house.settings.referralService?.agency];
  if (agency !== undefined && !receivers.includes(agency))
    throw new Mistake('agency', 'is not registered.');
  const called = line('name', name);
  if (called === undefined) throw new Mistake('name', 'must say who receives it.');
  return {
    ...signed,
    id: `r${frontDoorOf(referral).routings.length + 1}`,
    to,
    ...(agency && { agency }),
    name: called,
    note: saying('note', note),
    dueAt: dueAt(house.calendar, signed.at, house.settings.routingReceiptWithin),
  };
}

/** One clock for all routes that wait: it is due with the first of them. */
export function routingClocks(
  referral: Referral,
  routings: readonly Routing[],
  at: Instant,
): readonly Clock[] {
  const stopped = stopClocks(frontDoorOf(referral).clocks, at, 'ROUTING_RECEIPT');
  const waiting = routings
    .filter(({ acknowledged }) => !acknowledged)
    .toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1));
  const [first] = waiting;
  return first
    ? [...stopped, { kind: 'ROUTING_RECEIPT', startedAt: first.at, dueAt: first.dueAt }]
    : stopped;
}

export type AcknowledgeAsks = { readonly routing: string };

/** Somebody there says that it has arrived. Saying it twice changes nothing of who said it first. */
export const acknowledge: Act<AcknowledgeAsks> = (referral, { routing: id }, acting) => {
  const { routings: before } = frontDoorOf(referral);
  const named = before.find((routing) => routing.id === id);
  if (!named) throw new Mistake('routing', 'is none of this referral.');
  if (named.acknowledged) throw new Mistake('routing', 'has been acknowledged already.');
  const routings = before.map((routing) =>
    routing.id === id ? { ...routing, acknowledged: acting.signed } : routing,
  );
  const clocks = routingClocks(referral, routings, acting.signed.at);
  return {
    referral: acted(referral, 'ACKNOWLEDGE_ROUTING', acting, { frontDoor: { routings, clocks } }),
    reasons: [],
  };
};
