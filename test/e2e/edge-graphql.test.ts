import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../src/domain/ids.ts';
import type { PersonQuery } from '../../src/sharing/ports.ts';
import { agencyContractSuite } from '../contract/agency-contract-suite.ts';
import { day, somebody } from '../support/agency-books.ts';
import { HUB_ORIGIN, registered } from '../support/agency-wire.ts';
import { entriesOf, mapped, named, peopleOf } from '../support/edge-mapped.ts';
import { startHostel } from '../support/hostel.ts';
import { type EdgeFolder, edgeFolder } from '../unit/edge-records/edge-folder.ts';
import { hub, running } from '../unit/edge-program/running-school.ts';

const HOSTEL = asId<never>('kiln-lane');
const PERPETUA: PersonQuery = {
  ref: asId('perpetua'),
  traits: somebody('Perpetua', 'Lockyer', {
    dateOfBirth: day('1998-05-21'),
    addresses: [{ line: '31 Kiln Lane', postcode: 'NM6 3KL' }],
  }),
};

async function hostelEdge() {
  const hostel = await startHostel();
  const edge = edgeFolder(hub.hub.keys, 'kiln-lane');
  edge.change('mapping.yaml', 'http://127.0.0.1:7211/graphql', hostel.url);
  edge.change('edge.yaml', 'http://127.0.0.1:4000', HUB_ORIGIN);
  edge.change('edge.yaml', 'port: 7111', 'port: 0');
  return { hostel, edge };
}

describe('an agency with a GraphQL server of another schema', () => {
  let hostel: Awaited<ReturnType<typeof startHostel>>;
  let edge: EdgeFolder;
  beforeEach(async () => {
    ({ hostel, edge } = await hostelEdge());
  });
  afterEach(async () => {
    edge.remove();
    await hostel.close();
  });

  test('is read by its declared queries, page by page, into the contract’s terms', async () => {
    const { books, met } = await mapped(edge);
    expect(met.kept).toEqual([]);
    expect(peopleOf(books).map(({ holding }) => holding)).toEqual(['31', '32', '33']);
    const [kin] = await named(books, [asId('31')]);
    expect(kin).toContain('Gideon');
    expect(await entriesOf(books, 'HOUSING')).toMatchObject([
      {
        id: 's1',
        holding: '31',
        occurredOn: '2026-01-11',
        summary: 'Stayed at the hostel: left the family home',
      },
      { id: 's2', holding: '33', occurredOn: '2025-11' },
    ]);
  });

  test('is never asked to change anything, which is told by its line', async () => {
    edge.change(
      'mapping.yaml',
      'query Stays($residents: [ID!]!)',
      'mutation Stays($residents: [ID!]!)',
    );
    const { met } = await mapped(edge);
    expect(met.kept).toMatchObject([
      { code: 'WRITES', effect: 'REFUSED', path: 'source.tables.stays.query' },
    ]);
    expect(hostel.evicted).toEqual([]);
  });

  test('a field that it does not have refuses the reading: half of an answer would read as all', async () => {
    edge.change(
      'mapping.yaml',
      'id resident { id } from to why',
      'id resident { id } from to whither',
    );
    const { met } = await mapped(edge);
    expect(met.kept).toContainEqual(
      expect.objectContaining({ code: 'UNREACHABLE', effect: 'REFUSED', file: 'stays' }),
    );
  });
});

agencyContractSuite('an edge before an agency’s own GraphQL server', async () => {
  const { hostel, edge } = await hostelEdge();
  const run = await running(edge);
  return {
    source: registered(run.url, run.answerKeys, { code: HOSTEL, holder: 'HOUSING' }),
    signer: hub.signer,
    known: PERPETUA,
    stop: async () => {
      await run.close();
      edge.remove();
      await hostel.close();
    },
  };
});
