import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { entriesOf, mapped } from '../support/edge-mapped.ts';
import { type EdgeFolder, edgeFolder } from '../unit/edge-records/edge-folder.ts';

const OPT_IN = { coding: [{ code: 'OPTIN' }] };
const OPT_OUT = {
  resourceType: 'Consent',
  id: 'more',
  status: 'active',
  scope: { coding: [{ code: 'patient-privacy' }] },
  patient: { reference: 'Patient/maisie' },
  policyRule: { coding: [{ code: 'OPTOUT' }] },
};

let edge: EdgeFolder;
beforeEach(() => {
  edge = edgeFolder(undefined, 'riverside-clinic');
});
afterEach(() => edge.remove());

const idsOf = async () => {
  const { books } = await mapped(edge);
  return (await entriesOf(books, 'HEALTH')).map(({ id }) => id);
};

describe('what somebody refused, in a Consent of FHIR R4', () => {
  test.each<[situation: string, change: object]>([
    ['a refusal that has ended', { provision: { period: { end: '2020' } } }],
    ['a refusal of research', { scope: { coding: [{ code: 'research' }] } }],
    ['a refusal that was withdrawn', { status: 'inactive' }],
    [
      'a refusal to one practitioner',
      {
        policyRule: OPT_IN,
        provision: { type: 'deny', actor: [{ reference: { reference: 'Practitioner/13' } }] },
      },
    ],
    [
      'a refusal for marketing',
      { policyRule: OPT_IN, provision: { type: 'deny', purpose: [{ code: 'HMARKT' }] } },
    ],
    [
      'a refusal of another kind of record',
      { policyRule: OPT_IN, provision: { type: 'deny', class: [{ code: 'Observation' }] } },
    ],
  ])('%s keeps nothing else back', async (_situation, change) => {
    edge.write('records/consent.json', JSON.stringify({ ...OPT_OUT, ...change }));
    expect(await idsOf()).toContain('asthma');
  });

  test.each<[situation: string, change: object]>([
    ['a refusal', {}],
    [
      'a refusal within a permission',
      { policyRule: OPT_IN, provision: { type: 'permit', provision: [{ type: 'deny' }] } },
    ],
    [
      'a refusal of this kind of record',
      { policyRule: OPT_IN, provision: { type: 'deny', class: [{ code: 'Condition' }] } },
    ],
    [
      'a refusal of this code',
      {
        policyRule: OPT_IN,
        provision: { type: 'deny', code: [{ coding: [{ code: '195967001' }] }] },
      },
    ],
    [
      'a refusal of terms that are not understood',
      { policyRule: OPT_IN, provision: { type: 'deny', dataPeriod: { end: '1999' } } },
    ],
  ])('%s keeps it back', async (_situation, change) => {
    edge.write('records/consent.json', JSON.stringify({ ...OPT_OUT, ...change }));
    expect(await idsOf()).not.toContain('asthma');
  });

  test('a refusal by nobody who is here, and one of terms not understood, are told to the owner', async () => {
    edge.write(
      'records/consent.json',
      JSON.stringify({ ...OPT_OUT, patient: { reference: 'Patient/gone' } }),
    );
    edge.write(
      'records/odd.json',
      JSON.stringify({
        ...OPT_OUT,
        policyRule: OPT_IN,
        provision: { type: 'deny', dataPeriod: {} },
      }),
    );
    const { met } = await mapped(edge);
    expect(met.kept.map(({ code, effect, file }) => [code, effect, file])).toEqual([
      ['CONSENT_BROAD', 'NOTED', 'odd.json'],
      ['DANGLING', 'NOTED', 'Consent'],
    ]);
  });
});
