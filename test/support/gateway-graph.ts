import { z } from 'zod';
import type { Gate } from '../../policies/gate.ts';
import type { Report } from '../../src/graphql/errors.ts';
import { openGraph, type Graph, type GraphRequest } from '../../src/graphql/graph.ts';
import { assembleSchema } from '../../src/graphql/schema.ts';
import type { Corridor } from '../../src/sharing/corridor.ts';
import { corridorDouble, priya } from './gateway-doubles.ts';

/** A small graph with one field of every kind that the limits and messages distinguish. */
export const SDL = /* GraphQL */ `
  scalar PartialDate
  enum Colour {
    RED
    GREEN
  }
  input Filter {
    people: [ID!]
    colour: Colour
    since: PartialDate
  }
  type Note {
    id: ID!
    text: String
    colour: Colour
    on: PartialDate
    notes(first: Int = 10, filter: Filter): [Note!]!
  }
  type Query {
    me: Note!
    referral(id: ID!): Note
    familyPicture(referral: ID!, from: PartialDate): Note
    coloured(colour: Colour!, flag: Boolean, size: Float): Note
  }
`;

export const GATE: Gate = {
  Query: {
    me: { enquiry: 'ME', door: 'SIGNED_IN' },
    coloured: { enquiry: 'SOURCES', door: 'SIGNED_IN' },
    referral: { enquiry: 'REFERRAL', door: 'OWN_REFERRAL', referralArgument: 'id' },
    familyPicture: {
      enquiry: 'FAMILY_PICTURE',
      door: 'OWN_REFERRAL',
      referralArgument: 'referral',
    },
  },
};

/** Builds a graph over literal resolvers; those of the small graph where none are given. */
export function graphOf({
  resolvers = notes,
  report = () => undefined,
  introspection = false,
}: {
  readonly resolvers?: Parameters<typeof assembleSchema>[1];
  readonly report?: Report;
  readonly introspection?: boolean;
} = {}): Promise<Graph> {
  const exposure = { mode: 'trial', introspection } as const;
  const schema = assembleSchema([SDL], resolvers, GATE, exposure);
  return openGraph({ schema, gate: GATE, introspection, report });
}

type Note = {
  readonly id: string;
  readonly text: string | null;
  readonly colour: string;
  readonly on: string;
  readonly notes: readonly Note[];
};
const below = (level: number): readonly Note[] =>
  level === 0
    ? []
    : ['2', '3'].map((n) => ({
        id: `n${n}`,
        text: null,
        colour: 'GREEN',
        on: '2024-05',
        notes: below(level - 1),
      }));
export const note: Note = { id: 'n1', text: 'above', colour: 'RED', on: '2024', notes: below(3) };
const notes = {
  Query: {
    me: () => note,
    referral: () => note,
    familyPicture: () => Promise.resolve(note),
    coloured: () => note,
  },
};

const ANSWER = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        extensions: z.object({ code: z.string() }),
        path: z.array(z.union([z.string(), z.number()])).optional(),
      }),
    )
    .optional(),
});

/** Puts a question and reads the bytes of the answer. */
export async function ask(
  graph: Graph,
  request: Partial<GraphRequest> | string,
  corridor: Corridor = corridorDouble(),
) {
  const asked = {
    query: '',
    variables: {},
    ...(typeof request === 'string' ? { query: request } : request),
  };
  const answer = await graph.answer(asked, { viewer: priya, corridor });
  const text = Buffer.from(answer.bytes).toString();
  const { data, errors = [] } = ANSWER.parse(JSON.parse(text));
  return { ...answer, text, data, errors };
}
