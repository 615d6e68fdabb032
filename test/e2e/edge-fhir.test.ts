import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../src/domain/ids.ts';
import type { PersonQuery } from '../../src/sharing/ports.ts';
import { agencyContractSuite } from '../contract/agency-contract-suite.ts';
import { day, somebody } from '../support/agency-books.ts';
import { HUB_ORIGIN, registered } from '../support/agency-wire.ts';
import { entriesOf, mapped, named, peopleOf } from '../support/edge-mapped.ts';
import { type EdgeFolder, edgeFolder } from '../unit/edge-records/edge-folder.ts';
import { hub, running } from '../unit/edge-program/running-school.ts';

const CLINIC = asId<never>('riverside-clinic');
const MAISIE: PersonQuery = {
  ref: asId('maisie'),
  traits: somebody('Maisie', 'Oakden', {
    dateOfBirth: day('2016-03-04'),
    addresses: [{ line: '12 Weir Street', postcode: 'NM4 2AA' }],
  }),
};

let edge: EdgeFolder;
beforeEach(() => {
  edge = edgeFolder(hub.hub.keys, 'riverside-clinic');
});
afterEach(() => edge.remove());

describe('a clinic’s FHIR R4 records', () => {
  test('are read by FHIRPath: choice types, codings of a system, and half-known dates', async () => {
    const { books } = await mapped(edge);
    expect(peopleOf(books).map(({ holding }) => holding)).toEqual(['maisie', 'tobias']);
    const [maisie, tobias] = peopleOf(books);
    expect(maisie?.traits).toMatchObject({
      names: [
        { given: 'Maisie Jo', family: 'Oakden', use: 'LEGAL' },
        { given: 'May', family: 'Oakden', use: 'ALIAS' },
      ],
      dateOfBirth: '2016-03-04',
      identifiers: [{ system: 'NHS_NUMBER', value: '9990000018' }],
    });
    expect(tobias?.traits.dateOfBirth).toBe('1988-11');
    const entries = await entriesOf(books, 'HEALTH');
    expect(
      entries.map(({ id, category, occurredOn, summary, standing }) => [
        id,
        category,
        occurredOn,
        summary,
        standing,
      ]),
    ).toEqual([
      ['asthma', 'COMMUNITY_HEALTH', '2021', 'Asthma', 'FACT'],
      ['declined1', 'MISSED_APPOINTMENT', '2026-04-14', 'Appointment declined', 'FACT'],
      ['emerg1', 'EMERGENCY_ATTENDANCE', '2026-02-07', 'Fracture of forearm, after a fall', 'FACT'],
      ['flag1', 'COMMUNITY_HEALTH', '2026-03-28', 'See with the safeguarding nurse', 'OPINION'],
      ['hearing', 'COMMUNITY_HEALTH', '2026-04', 'Hearing test', 'FACT'],
      ['height', 'COMMUNITY_HEALTH', '2026-03-28', 'Body Height', 'FACT'],
      ['query', 'COMMUNITY_HEALTH', '2025-09', 'Faltering growth, to be seen again', 'OPINION'],
      ['shared', 'COMMUNITY_HEALTH', '2024-05-17', 'Injury to hand', 'FACT'],
      ['weight', 'COMMUNITY_HEALTH', '2026-03-28', 'Body Weight', 'FACT'],
    ]);
    expect(entries.find(({ id }) => id === 'weight')?.detail).toBe('17.5 kg');
  });

  test('a relative is found through a bundle’s own address of the child', async () => {
    const { books } = await mapped(edge);
    const [told] = await named(books, [asId('maisie')]);
    expect(told).toContain('MOTHER');
    expect(told).toContain('Bridget');
  });

  test('what is labelled, refused or entered in error is in no answer, and is counted for the owner', async () => {
    const { books, met } = await mapped(edge);
    const people = JSON.stringify(peopleOf(books));
    expect(people).not.toMatch(/Imogen|Varley|Conrad|Pell/);
    expect(JSON.stringify(await entriesOf(books, 'HEALTH'))).not.toMatch(
      /CANARY-(?:labelled|mistake|sealed|refused|withheld)/,
    );
    // Two people, a record of each, one that is labelled itself, and one that was refused by itself.
    expect(met.keptBack).toBe(6);
    expect(met.kept.filter(({ path }) => path.includes('Consent'))).toEqual([]);
  });

  test('a reference to nobody, to a place or to another server’s patient of the same id is told', async () => {
    const observed = (id: string, more: object) =>
      JSON.stringify({
        resourceType: 'Observation',
        id,
        status: 'final',
        code: { text: `CANARY-${id}` },
        ...more,
      });
    edge.write(
      'records/more.ndjson',
      [
        observed('place', { subject: { reference: 'Location/maisie' } }),
        observed('elsewhere', {
          subject: { reference: 'https://other.example/fhir/Patient/maisie' },
        }),
        observed('modified', {
          subject: { reference: 'Patient/maisie' },
          modifierExtension: [{ url: 'https://clinic.example/not-done', valueBoolean: true }],
        }),
      ].join('\n'),
    );
    const { books, met } = await mapped(edge);
    expect(JSON.stringify(await entriesOf(books, 'HEALTH'))).not.toMatch(
      /CANARY-(?:place|elsewhere|modified)/,
    );
    expect(met.kept.map(({ code, effect, file, line }) => [code, effect, file, line])).toEqual([
      ['EMPTY', 'ROW_SKIPPED', 'more.ndjson', 1],
      ['DANGLING', 'ROW_SKIPPED', 'more.ndjson', 2],
      ['NOT_UNDERSTOOD', 'ROW_SKIPPED', 'more.ndjson', 3],
    ]);
    expect(met.skipped).toBe(3);
  });

  test('a path that is none is a fault of the mapping, by its line', async () => {
    edge.change('mapping.yaml', 'fhirpath: birthDate', "fhirpath: 'birthDate.where('");
    const { met } = await mapped(edge);
    const line = edge
      .read('mapping.yaml')
      .split('\n')
      .findIndex((text) => text.includes('where('));
    expect(met.kept[0]).toMatchObject({ code: 'NOT_A_PATH', effect: 'REFUSED', line: line + 1 });
  });

  test('a path that does not fit one record costs that record alone', async () => {
    edge.change(
      'mapping.yaml',
      'dateOfBirth: { fhirpath: birthDate }\n    dateOfDeath',
      "dateOfBirth: { fhirpath: 'name.given.substring(0, 4)' }\n    dateOfDeath",
    );
    const { met } = await mapped(edge);
    expect(met.kept).toContainEqual(
      expect.objectContaining({
        code: 'PATH_FAILED',
        effect: 'ROW_SKIPPED',
        file: 'bundle.json',
        line: 1,
      }),
    );
    expect(JSON.stringify(met.kept)).not.toMatch(/Maisie|Jo"/);
  });

  test('a line of a bulk export that is broken off refuses the whole reading', async () => {
    edge.write(
      'records/later.ndjson',
      `${edge.read('records/later.ndjson').trimEnd()}\n{"resourceType":`,
    );
    const { met } = await mapped(edge);
    expect(met.kept).toContainEqual({
      code: 'BROKEN_TABLE',
      effect: 'REFUSED',
      file: 'later.ndjson',
      line: 7,
      path: '',
    });
  });
});

agencyContractSuite('an edge over FHIR R4 records', async () => {
  const own = edgeFolder(hub.hub.keys, 'riverside-clinic');
  own.change('edge.yaml', 'http://127.0.0.1:4000', HUB_ORIGIN);
  own.change('edge.yaml', 'port: 7110', 'port: 0');
  const run = await running(own);
  return {
    source: registered(run.url, run.answerKeys, { code: CLINIC, holder: 'HEALTH' }),
    signer: hub.signer,
    known: MAISIE,
    stop: async () => {
      await run.close();
      own.remove();
    },
  };
});
