import {
  isNonNullType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { needsReferral } from '../../policies/doors.ts';
import type { Entrance } from '../../policies/entrances/entrance.ts';
import type { Gate } from '../../policies/gate.ts';

/** Settings on which the safety of the endpoint hangs. */
export type Exposure = {
  readonly mode: 'trial' | 'live';
  /** Whether the schema may be read by asking for it. */
  readonly introspection: boolean;
};

/** The schema and the gate do not fit; the hub does not start. */
export class UnsafeGraph extends Error {
  override readonly name = 'UnsafeGraph';
  readonly complaints: readonly string[];
  constructor(complaints: readonly string[]) {
    super(`The graph is not safe to serve: ${complaints.join('; ')}`);
    this.complaints = complaints;
  }
}

/** Refuses a schema that could be entered other than through a door, or doors that lead nowhere. */
export function assertEveryDoor(schema: GraphQLSchema, gate: Gate, exposure: Exposure): void {
  const complaints = [
    ...rootsOf(schema).flatMap((root) => complaintsAboutRoot(root, doorsOf(gate, root.name))),
    ...complaintsAboutTypes(schema, gate),
    ...complaintsAboutEnquiries(gate),
    ...(schema.getSubscriptionType() ? ['subscriptions are not guarded by doors'] : []),
    ...(exposure.mode === 'live' && exposure.introspection
      ? ['introspection is on in live mode']
      : []),
  ];
  if (complaints.length > 0) throw new UnsafeGraph(complaints);
}

type Doors = Readonly<Record<string, Entrance>>;

const rootsOf = (schema: GraphQLSchema): readonly GraphQLObjectType[] =>
  [schema.getQueryType(), schema.getMutationType()].filter(
    (type) => type !== null && type !== undefined,
  );

const doorsOf = (gate: Gate, type: string): Doors =>
  Object.entries(gate).find(([name]) => name === type)?.[1] ?? {};

/** Interfaces, unions and inputs fall under this too: shield would pass over rules on them in silence. */
function complaintsAboutTypes(schema: GraphQLSchema, gate: Gate): readonly string[] {
  const roots = new Set(rootsOf(schema).map(({ name }) => name));
  return Object.keys(gate)
    .filter((type) => !roots.has(type))
    .map((type) => `the gate names ${type}, which is not a root type`);
}

/** The gate asks for the door of an enquiry, so two fields that ask the same must stand behind the same door. */
function complaintsAboutEnquiries(gate: Gate): readonly string[] {
  const entrances = Object.values(gate).flatMap((fields) => Object.entries<Entrance>(fields ?? {}));
  const doors = new Map(entrances.map(([, { enquiry, door }]) => [enquiry, door]));
  return entrances
    .filter(([, { enquiry, door }]) => doors.get(enquiry) !== door)
    .map(([field, { enquiry }]) => `${field} has another door than the rest of ${enquiry}`);
}

function complaintsAboutRoot(root: GraphQLObjectType, doors: Doors): readonly string[] {
  const fields = root.getFields();
  const doorless = Object.keys(fields)
    .filter((field) => !Object.hasOwn(doors, field))
    .map((field) => `${root.name}.${field} has no door`);
  const astray = Object.entries(doors).flatMap(([name, door]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return field
      ? complaintsAboutDoor(`${root.name}.${name}`, door, field)
      : [`the door ${root.name}.${name} leads nowhere`];
  });
  return [...doorless, ...astray];
}

function complaintsAboutDoor(
  name: string,
  { door, referralArgument }: Entrance,
  field: GraphQLField<unknown, unknown>,
): readonly string[] {
  if (referralArgument === undefined)
    return needsReferral(door) ? [`the door ${name} does not say which referral`] : [];
  const argument = field.args.find((candidate) => candidate.name === referralArgument);
  return argument && isNonNullType(argument.type)
    ? []
    : [`${name} has no mandatory argument ${referralArgument} for its door`];
}
