import type { EnquiryKind } from '../src/domain/enquiry-kinds.ts';
import type { Practitioner } from '../src/domain/practitioner.ts';
import type { Facts } from '../src/domain/sharing.ts';
import { shutReasonsAt, type Door, type ShutReason } from './doors.ts';
import type { Entrance, Entrances } from './entrances/entrance.ts';
import { family } from './entrances/family.ts';
import { frontDoor } from './entrances/front-door.ts';
import { governance } from './entrances/governance.ts';
import { links } from './entrances/links.ts';
import { registration } from './entrances/registration.ts';
import { returns } from './entrances/returns.ts';
import { requests } from './entrances/requests.ts';
import { review } from './entrances/review.ts';
import { routes } from './entrances/routes.ts';
import { sourceUse } from './entrances/source-use.ts';

/** Every concept's root fields. */
const CONCEPTS: readonly Entrances[] = [
  family,
  frontDoor,
  governance,
  links,
  requests,
  registration,
  review,
  sourceUse,
  returns,
];

export type Gate = Entrances;
type Root = Readonly<Record<string, Entrance>>;

/** The whole gate: every root field there is. Anything not listed is closed. */
export const gate: Required<Gate> = {
  Query: merged(CONCEPTS.map(({ Query }) => Query)),
  Mutation: merged(CONCEPTS.map(({ Mutation }) => Mutation ?? {})),
};

const DOOR_OF_ENQUIRY: ReadonlyMap<EnquiryKind, Door> = new Map(
  [gate.Query, gate.Mutation, routes]
    .flatMap(Object.values<Entrance>)
    .map(({ enquiry, door }) => [enquiry, door]),
);

function merged(roots: readonly Root[]): Root {
  return Object.fromEntries(roots.flatMap(Object.entries<Entrance>));
}

/** The door that this kind of enquiry stands behind, whichever root field it came by; none where it has no field. */
export const doorOf = (enquiry: EnquiryKind): Door | undefined => DOOR_OF_ENQUIRY.get(enquiry);

/** Everything that keeps this practitioner from putting this enquiry; empty where nothing does. */
export function shutReasons(
  viewer: Practitioner,
  enquiry: EnquiryKind,
  facts: Facts,
): readonly ShutReason[] {
  const door = doorOf(enquiry);
  return door === undefined ? ['NO_ROLE'] : shutReasonsAt(door, viewer, facts);
}
