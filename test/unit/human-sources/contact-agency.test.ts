import { describe, expect, test } from 'vitest';
import { asId, type AgreementId } from '../../../src/domain/ids.ts';
import { Mistake } from '../../../src/domain/mistake.ts';
import { ROLES } from '../../../src/domain/practitioner.ts';
import {
  answersFor,
  approveContactAgency,
  isListed,
  readContactDetails,
  registerContactAgency,
  suspendContactAgency,
  type ContactAgency,
} from '../../../src/human-sources/contact-agency.ts';
import { CANARY, CONTACT, PROBATION } from '../../support/human-requests.ts';
import { daysLater, MARCUS, NOW, somebody, TOM } from '../../support/registering.ts';

const DETAILS = {
  ...PROBATION,
  organisation: PROBATION.code,
  agreement: asId<AgreementId>('ISA-1'),
};
const AGREED = [{ id: DETAILS.agreement, agency: PROBATION.code }];
const draft = () => registerContactAgency(DETAILS, undefined, { by: TOM.id, at: NOW });
function live(current: ContactAgency = draft()): ContactAgency {
  const next = approveContactAgency(current, { by: MARCUS.id, at: daysLater(1) }, AGREED);
  if (next instanceof Mistake) throw next;
  return next;
}

describe('an agency without a system', () => {
  test('is not there for anybody until another officer has approved it', () => {
    expect(isListed(draft())).toBe(false);
    expect(answersFor(CONTACT, draft())).toBe(false);
    expect(live()).toMatchObject({ state: 'ACTIVE', liveSince: daysLater(1) });
    expect(answersFor(CONTACT, live())).toBe(true);
  });

  test.each<[string, Parameters<typeof approveContactAgency>, string]>([
    [
      'whoever registered it',
      [draft(), { by: TOM.id, at: NOW }, AGREED],
      'agency has to be approved by somebody else than who registered it',
    ],
    [
      'anybody without an agreement in force',
      [draft(), { by: MARCUS.id, at: NOW }, []],
      'agreement is not one in force with this agency',
    ],
    [
      'anybody on another agency’s agreement',
      [draft(), { by: MARCUS.id, at: NOW }, [{ id: DETAILS.agreement, agency: asId('other') }]],
      'agreement is not one in force with this agency',
    ],
    [
      'anybody twice',
      [live(), { by: MARCUS.id, at: NOW }, AGREED],
      'agency does not wait to be approved',
    ],
  ])('is not approved by %s', (_who, [current, by, agreed], message) => {
    expect(approveContactAgency(current, by, agreed)).toMatchObject({ message });
  });

  test('keeps its line on every picture once it was live, and is asked no more where changed or suspended', () => {
    const changed = registerContactAgency(DETAILS, live(), { by: TOM.id, at: NOW });
    const suspended = suspendContactAgency(live());
    for (const one of [changed, suspended]) {
      expect(one).not.toBeInstanceOf(Mistake);
      if (one instanceof Mistake) continue;
      expect(isListed(one)).toBe(true);
      expect(answersFor(CONTACT, one)).toBe(false);
    }
    expect(suspendContactAgency(draft())).toMatchObject({ message: 'agency is not asked now' });
  });

  test.each(ROLES.filter((role) => role !== 'AGENCY_CONTACT'))(
    'is not answered for by its %s',
    (role) => expect(answersFor(somebody('x', 'northmere-probation', role), live())).toBe(false),
  );

  test('is not answered for by another agency’s contact', () => {
    const other = somebody('y', 'northmere-police', 'AGENCY_CONTACT');
    expect(answersFor(other, live())).toBe(false);
  });

  test.each<[string, object]>([
    ['code', { code: 'Not a code' }],
    ['code', { code: 'x'.repeat(65) }],
    ['name', { name: `two\nlines ${CANARY}` }],
    ['name', { name: '' }],
    ['holder', { holder: CANARY }],
    ['organisation', { organisation: '' }],
    ['agency', { more: CANARY }],
  ])('is refused with a wrong %s, in words that repeat nothing', (field, change) => {
    const result = readContactDetails({ ...DETAILS, ...change });
    expect(result).toMatchObject({ name: 'Mistake', field });
    expect(result instanceof Mistake ? result.message : CANARY).not.toContain(CANARY);
  });
});
