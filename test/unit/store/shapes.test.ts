import { describe, expect, test } from 'vitest';
import { NotKeepable, StoreDamaged } from '../../../src/store/errors.ts';
import { agreementSchema } from '../../../src/store/shapes/agreement.ts';
import { dataSourceShape } from '../../../src/store/shapes/data-source.ts';
import { referralSchema } from '../../../src/store/shapes/referral.ts';
import type { Referral } from '../../../src/domain/referral.ts';
import { shapeOf } from '../../../src/store/shapes/shape.ts';
import { rulesShape } from '../../../src/store/shapes/rules.ts';
import {
  dataSource,
  fullAgreement,
  fullReferral,
  referral,
  ruleBook,
} from '../../contract/store/fixtures.ts';

const referralShape = shapeOf<Referral>('a referral', referralSchema);

const CANARY = 'canary-9990000018';

describe('the shape of what is kept', () => {
  test('lets through what the hub keeps, unchanged', () => {
    expect(referralShape.read(fullReferral('r1'))).toStrictEqual(fullReferral('r1'));
    expect(agreementSchema.parse(fullAgreement('a', 1))).toStrictEqual(fullAgreement('a', 1));
    expect(dataSourceShape.read(dataSource('p'))).toStrictEqual(dataSource('p'));
    expect(rulesShape.read(ruleBook('1'))).toStrictEqual(ruleBook('1'));
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['another kind of thing', [fullReferral('r1')]],
    ['a field missing', { ...referral('r1'), concern: undefined }],
    ['a field more', { ...referral('r1'), [CANARY]: 1 }],
    ['a field that is null', { ...referral('r1'), team: null }],
    ['a status that nobody knows', { ...referral('r1'), status: CANARY }],
    ['a threshold that there is not', { ...referral('r1'), threshold: 5 }],
    ['an instant that is none', { ...referral('r1'), receivedAt: '5 January' }],
    ['an instant of another zone', { ...referral('r1'), receivedAt: '2026-01-05T09:30:00+01:00' }],
    ['a version that is no count', { ...referral('r1'), version: 1.5 }],
    ['somebody without traits', { ...referral('r1'), people: [{ ref: 'p', part: 'CHILD' }] }],
    [
      'a day that never was',
      {
        ...referral('r1'),
        people: [
          {
            ref: 'p',
            part: 'CHILD',
            traits: { names: [], addresses: [], identifiers: [], dateOfBirth: '2015-02-30' },
          },
        ],
      },
    ],
  ])('refuses a referral with %s, and repeats no value of it', (_what, kept) => {
    expect(() => referralShape.read(kept)).toThrow(new StoreDamaged('a referral').message);
    expect(failureOf(() => referralShape.read(kept))).not.toContain(CANARY);
  });

  test('refuses to keep what could not be read back', () => {
    const withMore = { ...referral('r1'), concern: CANARY, more: CANARY };
    expect(() => referralShape.keepable(withMore)).toThrow(NotKeepable);
    expect(failureOf(() => referralShape.keepable(withMore))).not.toContain(CANARY);
  });

  test('refuses keys of an agency that JSON cannot say', () => {
    const odd = dataSource('p', { answerKeys: [{ x: Symbol('x') }] });
    expect(() => dataSourceShape.keepable(odd)).toThrow(NotKeepable);
  });
});

/** What the error and its cause say of values. Names of fields may stand there; a log needs them. */
function failureOf(attempt: () => unknown): string {
  try {
    attempt();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}
