import { describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { ROLES } from '../../../src/domain/practitioner.ts';
import { approveDataSource } from '../../../src/registration/approve.ts';
import {
  fingerprintOf,
  readDetails,
  type SourceDetails,
} from '../../../src/registration/details.ts';
import { allowHosts } from '../../../src/registration/host-allowance.ts';
import { type Evidence, proveDataSource } from '../../../src/registration/prove.ts';
import { suspendDataSource } from '../../../src/registration/switch.ts';
import {
  approve,
  daysLater,
  GOOD,
  HEALTH,
  HELEN,
  IN_STATE,
  kept,
  MARCUS,
  NOW,
  PRIYA,
  situation,
  somebody,
  TOM,
} from '../../support/registering.ts';

const FOR_HUB: ReadonlySet<string> = new Set(['IG_OFFICER', 'MASH_MANAGER']);

describe('an approval', () => {
  test.each(ROLES.filter((role) => !FOR_HUB.has(role)))('is not a %s’s to give', (role) => {
    const by = somebody('x', 'northmere-mash', role);
    const message = 'source is settled by officers of the hub alone';
    expect(approve(by, IN_STATE.PROVEN())).toMatchObject({ message });
    expect(suspendDataSource(by, {}, IN_STATE.ACTIVE(), situation())).toMatchObject({ message });
  });

  test('is not given twice by one officer, in whichever role', () => {
    const once = kept(approve(TOM, IN_STATE.PROVEN()));
    const again = { ...TOM, roles: ['MASH_MANAGER'] as const };
    const message = 'source was approved by you; a second officer has to approve it too';
    expect([approve(TOM, once), approve(again, once)]).toMatchObject([{ message }, { message }]);
  });

  test('is not given by whoever registered or proved it, whatever else they are', () => {
    const both = { ...HELEN, roles: ['AGENCY_OWNER', 'IG_OFFICER'] as const };
    const message = 'source is not approved by whoever registered or proved it';
    expect(approve(both, IN_STATE.PROVEN())).toMatchObject({ message });
    const prover = { ...both, id: TOM.id };
    const draft = IN_STATE.DRAFT();
    const proven = kept(
      proveDataSource(prover, { evidence: GOOD, tried: draft.details }, draft, situation()),
    );
    expect(approve(TOM, proven)).toMatchObject({ message });
  });

  test('is of exactly what the officer saw', () => {
    const other = readDetails({ ...HEALTH, name: 'Another name' });
    if (other instanceof Error) throw other;
    const seen = fingerprintOf(other);
    expect(approveDataSource(TOM, { seen }, IN_STATE.PROVEN(), situation())).toMatchObject({
      field: 'seen',
    });
  });

  test('rests on a proof that is not old', () => {
    const later = (days: number) => situation({ now: daysLater(days) });
    expect(kept(approve(TOM, IN_STATE.PROVEN(), later(30))).votes).toHaveLength(1);
    expect(approve(TOM, IN_STATE.PROVEN(), later(31))).toMatchObject({
      message: 'source was proven too long ago; it has to be proven again',
    });
  });

  test('needs an agreement with this very source', () => {
    const none = situation({ agreements: [] });
    const another = situation({
      agreements: [{ id: asId('ISA-northmere-health'), agency: asId('northmere-police') }],
    });
    for (const at of [none, another])
      expect(approve(TOM, IN_STATE.PROVEN(), at)).toMatchObject({ field: 'agreement' });
  });

  test('of nothing is a mistake', () => {
    expect(approveDataSource(TOM, { seen: asId('') }, undefined, situation())).toMatchObject({
      message: 'source is not registered',
    });
  });
});

describe('a proof', () => {
  const draft = IN_STATE.DRAFT();
  const proved = (evidence: Evidence, tried = draft.details) =>
    proveDataSource(HELEN, { evidence, tried }, draft, situation());

  test('that lacks what the card names is told which, in words of the hub’s own list alone', () => {
    const tried: SourceDetails = { ...draft.details, categories: ['GP_REGISTRATION'] };
    const carded = (...categories: readonly string[]) => {
      const evidence: Evidence = { ...GOOD, card: { ...GOOD.card, categories } };
      return proveDataSource(HELEN, { evidence, tried }, { ...draft, details: tried }, situation());
    };
    expect(carded('GP_REGISTRATION', 'MATERNITY')).toMatchObject({
      message:
        'categories lack MATERNITY, which the card names: register them, or switch them off at the source',
    });
    expect(carded('something-else')).toMatchObject({
      message:
        'categories are not all that the card names, and the card names some of another kind of agency',
    });
  });

  test.each<[what: string, evidence: Evidence, field: string]>([
    ['without an answer to the challenge', { challenge: 'NOT_ANSWERED' }, 'url'],
    [
      'by a card of another contract',
      { ...GOOD, card: { ...GOOD.card, contract: '2.0' } },
      'contract',
    ],
    [
      'by a card that names more',
      { ...GOOD, card: { ...GOOD.card, categories: ['MARAC'] } },
      'categories',
    ],
    ['without a conformance run', { ...GOOD, checks: [] }, 'source'],
    [
      'with a check that failed',
      { ...GOOD, checks: [{ check: 'limits', outcome: 'FAILED' }] },
      'source',
    ],
    [
      'with a check that was not tried',
      { ...GOOD, checks: [{ check: 'sample', outcome: 'NOT_TRIED' }] },
      'source',
    ],
  ])('%s is none', (_what, evidence, field) => {
    expect(proved(evidence)).toMatchObject({ name: 'Mistake', field });
  });

  test('is of what was tried, not of what it has become meanwhile', () => {
    const tried = { ...draft.details, name: 'Before' };
    expect(proved(GOOD, tried)).toMatchObject({ message: 'source has changed while it was tried' });
  });

  test('names who proved it, when, and until when the certificate lasts', () => {
    expect(kept(proved(GOOD)).proof).toEqual({
      of: fingerprintOf(draft.details),
      by: HELEN.id,
      at: NOW,
      certificateUntil: daysLater(200),
    });
  });
});

describe('the hosts of an organisation', () => {
  const { readAddress } = situation().settings;
  const allow = (by: typeof TOM, ...hosts: string[]) =>
    allowHosts(by, { organisation: HELEN.agency, hosts }, { now: NOW, readAddress });

  test('are set by information governance, and each stands once', () => {
    expect(allow(TOM, 'mash.health.example', 'mash.health.example')).toEqual({
      organisation: HELEN.agency,
      hosts: ['mash.health.example'],
      setBy: TOM.id,
      setAt: NOW,
    });
  });

  test.each([HELEN, MARCUS, PRIYA])('are not $name’s to set', (by) => {
    expect(allow(by, 'mash.health.example')).toMatchObject({ field: 'hosts' });
  });

  test.each([
    '*',
    '*.health.example',
    'health',
    '10.0.0.1',
    'localhost',
    'Health.example',
    'a.example:8443',
    'a.example/x',
    'x@a.example',
    '',
  ])('are whole names: %s is none', (host) => {
    expect(allow(TOM, host)).toMatchObject({ field: 'hosts' });
  });

  test('are at most fifty', () => {
    const hosts = Array.from({ length: 51 }, (_host, at) => `h${at}.example`);
    expect(allow(TOM, ...hosts)).toMatchObject({ message: 'hosts are at most fifty' });
  });
});
