import { once } from 'node:events';
import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';

/** The hostel's own schema, which knows nothing of the contract. */
const SCHEMA = `
  type Query {
    residents(first: Int!, after: String): Residents!
    stays(residents: [ID!]!): [Stay!]!
  }
  type Mutation { evict(resident: ID!): Boolean! }
  type Residents { nodes: [Resident!]! pageInfo: PageInfo! }
  type PageInfo { endCursor: String }
  type Resident { id: ID! name: Name! born: String room: Room nextOfKin: Kin }
  type Name { first: String! last: String! }
  type Room { street: String! postcode: String! }
  type Kin { first: String! last: String! relation: String! }
  type Stay { id: ID! resident: Resident! from: String to: String why: String! }
`;

const resident = (id: string, first: string, last: string, born: string) => ({
  id,
  name: { first, last },
  born,
  room: { street: `${id} Kiln Lane`, postcode: 'NM6 3KL' },
});
const RESIDENTS = [
  {
    ...resident('31', 'Perpetua', 'Lockyer', '1998-05-21'),
    nextOfKin: { first: 'Gideon', last: 'Lockyer', relation: 'PARENT' },
  },
  resident('32', 'Emrys', 'Tolland', '2001-12-02'),
  resident('33', 'Sunniva', 'Ashdown', '1990-08'),
];
const STAYS = [
  {
    id: 's1',
    resident: RESIDENTS[0],
    from: '2026-01-11',
    to: '2026-03-02',
    why: 'left the family home',
  },
  { id: 's2', resident: RESIDENTS[2], from: '2025-11', why: 'end of a tenancy' },
];

/** Starts the hostel's own GraphQL server on this machine. */
export async function startHostel() {
  const evicted: string[] = [];
  const yoga = createYoga({
    logging: false,
    schema: createSchema({
      typeDefs: SCHEMA,
      resolvers: {
        Query: {
          residents: (_root, { first, after }: { first: number; after?: string | null }) => {
            const from = Number(after ?? 0);
            const end = from + first;
            return {
              nodes: RESIDENTS.slice(from, end),
              pageInfo: { endCursor: end < RESIDENTS.length ? String(end) : null },
            };
          },
          stays: (_root, { residents }: { residents: readonly string[] }) =>
            STAYS.filter(({ resident: whose }) => residents.includes(whose?.id ?? '')),
        },
        Mutation: {
          evict: (_root, { resident: whose }: { resident: string }) => {
            evicted.push(whose);
            return true;
          },
        },
      },
    }),
  });
  const server = createServer((request, response) => void yoga(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/graphql`,
    evicted,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
