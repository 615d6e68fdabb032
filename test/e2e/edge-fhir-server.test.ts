import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../src/domain/ids.ts';
import type { PersonQuery } from '../../src/sharing/ports.ts';
import { agencyContractSuite } from '../contract/agency-contract-suite.ts';
import { day, somebody } from '../support/agency-books.ts';
import { HUB_ORIGIN, registered } from '../support/agency-wire.ts';
import { entriesOf, mapped, named, peopleOf } from '../support/edge-mapped.ts';
import { clinicResources, type FhirChanges, fhirServer } from '../support/fhir-server.ts';
import { type EdgeFolder, edgeFolder } from '../unit/edge-records/edge-folder.ts';
import { hub, running } from '../unit/edge-program/running-school.ts';

const RESOURCES = clinicResources();
const FOLDER = /kind: fhir\n {2}folder: records\n {2}base: \S+/;
const closing: (() => Promise<void>)[] = [];
let edge: EdgeFolder;
beforeEach(() => {
  edge = edgeFolder(hub.hub.keys, 'riverside-clinic');
});
afterEach(async () => {
  edge.remove();
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** The clinic's edge over a server with these resources. */
async function served(changes: FhirChanges = {}, more = '', resources = RESOURCES) {
  const server = await fhirServer(resources, changes);
  closing.push(server.close);
  edge.change('mapping.yaml', FOLDER, `kind: fhir-server\n  url: ${server.base}${more}`);
  return server;
}

describe('a clinic’s FHIR R4 server', () => {
  test.each<[situation: string, more: string]>([
    ['by type', ''],
    ['for one patient after another', '\n  byPatient: true'],
  ])(
    'searched %s, page by page, gives what a folder of bundles gives',
    async (_situation, more) => {
      const folder = await mapped(edge);
      const server = await served({}, more);
      const { books, met } = await mapped(edge);
      expect(met.kept.filter(({ effect }) => effect === 'REFUSED')).toEqual([]);
      expect(peopleOf(books)).toEqual(peopleOf(folder.books));
      expect(await entriesOf(books, 'HEALTH')).toEqual(await entriesOf(folder.books, 'HEALTH'));
      expect(await named(books, [asId('maisie')])).toEqual(
        await named(folder.books, [asId('maisie')]),
      );
      expect(met.keptBack).toBe(folder.met.keptBack);
      expect(server.asked.some(({ query }) => query.has('from'))).toBe(true);
      expect(server.asked.every(({ method }) => method === 'GET')).toBe(true);
      const ofOne = server.asked.filter(({ path }) => path.endsWith('/Condition'));
      expect(ofOne.every(({ query }) => query.has('patient'))).toBe(more !== '');
    },
  );

  test('refusals are looked for although no table is of them, and keep back what they refuse', async () => {
    const server = await served();
    const { books } = await mapped(edge);
    expect(server.asked.some(({ path }) => path.endsWith('/Consent'))).toBe(true);
    expect(JSON.stringify(await entriesOf(books, 'HEALTH'))).not.toMatch(/CANARY/);
  });

  test.each<[situation: string, changes: FhirChanges]>([
    ['names a next page of another host', { next: (url) => url.replace('127.0.0.1', 'localhost') }],
    ['names a next page of another port', { next: () => 'http://127.0.0.1:1/fhir/Patient' }],
    ['names the page itself as the next', { next: (url) => url.replace(/from=\d+/, 'from=3') }],
    ['names a next page that is no address', { next: () => 'https://' }],
    [
      'will not tell of refusals',
      {
        instead: ({ path }) => (path.endsWith('/Consent') ? { status: 404, json: {} } : undefined),
      },
    ],
    [
      'answers with something else than a search set',
      { instead: () => ({ json: { resourceType: 'Patient', id: 'canary' } }) },
    ],
    [
      'says among its finds that it could not look',
      {
        instead: ({ path }) =>
          path.endsWith('/Condition')
            ? {
                json: {
                  resourceType: 'Bundle',
                  type: 'searchset',
                  entry: [
                    {
                      resource: {
                        resourceType: 'OperationOutcome',
                        issue: [{ severity: 'error', diagnostics: 'canary' }],
                      },
                    },
                  ],
                },
              }
            : undefined,
      },
    ],
    ['never answers', { instead: ({ path }) => (path.endsWith('/Flag') ? 'NEVER' : undefined) }],
  ])('that %s is not served at all, and what it said is told to nobody', async (_what, changes) => {
    await served(changes, '\n  timeoutSeconds: 1');
    const { met } = await mapped(edge);
    expect(met.kept).toContainEqual(
      expect.objectContaining({ code: 'UNREACHABLE', effect: 'REFUSED' }),
    );
    expect(JSON.stringify(met.kept)).not.toContain('canary');
  });

  test('a server that keeps no refusals is read where its owner says so', async () => {
    const server = await served(
      {
        instead: ({ path }) => (path.endsWith('/Consent') ? { status: 404, json: {} } : undefined),
      },
      '\n  withoutConsent: true',
    );
    const { met } = await mapped(edge);
    expect(met.refusing).toBe(0);
    expect(server.asked.some(({ path }) => path.endsWith('/Consent'))).toBe(false);
  });

  test('a reference to nobody there is told by its place, and the rest is read', async () => {
    const stray = {
      resourceType: 'Condition',
      id: 'stray',
      subject: { reference: 'Patient/nobody' },
      code: { text: 'canary' },
      recordedDate: '2026-01-02',
    };
    await served({}, '', [...RESOURCES, stray]);
    const { books, met } = await mapped(edge);
    expect(met.kept).toContainEqual(
      expect.objectContaining({ code: 'DANGLING', effect: 'ROW_SKIPPED', file: 'Condition' }),
    );
    expect(JSON.stringify(await entriesOf(books, 'HEALTH'))).not.toContain('canary');
    expect(peopleOf(books).length).toBeGreaterThan(0);
  });
});

const MAISIE: PersonQuery = {
  ref: asId('maisie'),
  traits: somebody('Maisie', 'Oakden', {
    dateOfBirth: day('2016-03-04'),
    addresses: [{ line: '12 Weir Street', postcode: 'NM4 2AA' }],
  }),
};
agencyContractSuite('an edge over a FHIR R4 server', async () => {
  const own = edgeFolder(hub.hub.keys, 'riverside-clinic');
  const server = await fhirServer(RESOURCES);
  own.change('mapping.yaml', FOLDER, `kind: fhir-server\n  url: ${server.base}`);
  own.change('edge.yaml', 'http://127.0.0.1:4000', HUB_ORIGIN);
  own.change('edge.yaml', /port: \d+/, 'port: 0');
  const run = await running(own);
  return {
    source: registered(run.url, run.answerKeys, {
      code: asId('riverside-clinic'),
      holder: 'HEALTH',
    }),
    signer: hub.signer,
    known: MAISIE,
    stop: async () => {
      await run.close();
      await server.close();
      own.remove();
    },
  };
});
