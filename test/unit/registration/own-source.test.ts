import { describe, expect, test } from 'vitest';
import { instant } from '../../../src/domain/day.ts';
import { asId } from '../../../src/domain/ids.ts';
import { expiringOf } from '../../../src/registration/expiring.ts';
import { type HealthSeen, ownSource } from '../../../src/registration/own-source.ts';
import type { Registration } from '../../../src/registration/registration.ts';
import { testAuthority } from '../../support/certificates.ts';
import {
  daysLater,
  HELEN,
  IN_STATE,
  MARCUS,
  NOW,
  OKOYE,
  PRIYA,
  somebody,
  TERMS,
  TOM,
} from '../../support/registering.ts';

const health: HealthSeen = {
  breaker: 'CLOSED',
  asked: 3,
  gaps: { DEADLINE: 1 },
  p50Ms: 12,
  p95Ms: 40,
};
const uses = [
  {
    organisation: asId<typeof HELEN.agency>('northmere-mash'),
    role: 'MASH_ANALYST',
    at: daysLater(-2),
  },
  {
    organisation: asId<typeof HELEN.agency>('northmere-mash'),
    role: 'MASH_ANALYST',
    at: daysLater(-1),
  },
  {
    organisation: asId<typeof HELEN.agency>('northmere-mash'),
    role: 'MASH_MANAGER',
    at: daysLater(-3),
  },
];
const seen = { terms: TERMS, health, uses };

describe('what an agency sees of its own source', () => {
  test('is how it stands, how it does, what ends soon and who used it', () => {
    expect(ownSource(HELEN, IN_STATE.ACTIVE(), seen)).toMatchObject({
      code: 'northmere-health',
      state: 'ACTIVE',
      served: true,
      approvals: 0,
      mayDo: ['REGISTER', 'PROVE', 'PAUSE', 'SUSPEND', 'RETIRE'],
      health,
      expiring: [],
      usedBy: [
        { organisation: 'northmere-mash', role: 'MASH_ANALYST', times: 2, lastAt: daysLater(-1) },
        { organisation: 'northmere-mash', role: 'MASH_MANAGER', times: 1, lastAt: daysLater(-3) },
      ],
    });
  });

  test('is not another agency’s, nor an analyst’s, to see', () => {
    const contact = somebody('sgt', 'northmere-health', 'AGENCY_CONTACT');
    for (const by of [OKOYE, PRIYA, contact])
      expect(ownSource(by, IN_STATE.ACTIVE(), seen)).toBeUndefined();
  });

  test('is what officers and operators of the hub see too', () => {
    for (const by of [TOM, MARCUS, somebody('root', 'northmere-mash', 'OPERATOR')])
      expect(ownSource(by, IN_STATE.PAUSED(), seen)).toMatchObject({
        state: 'PAUSED',
        served: false,
      });
  });
});

describe('B9: what ends', () => {
  const ending = (days: number): Registration => {
    const { proof, ...rest } = IN_STATE.ACTIVE();
    if (!proof) throw new Error('It was proven');
    return { ...rest, proof: { ...proof, certificateUntil: daysLater(days) } };
  };

  test.each([
    [61, undefined],
    [60, 60],
    [31, 60],
    [30, 30],
    [8, 30],
    [7, 7],
    [0.5, 7],
    [0, 'ENDED'],
    [-3, 'ENDED'],
  ])('in %d days is warned of by %s', (days, warning) => {
    expect(expiringOf(ending(days), NOW)[0]?.warning).toBe(warning);
  });

  test('is the certificate that was shown, the authorities and the keys, soonest first', () => {
    const { cert } = testAuthority();
    const now = daysLater(0);
    const registration = ending(20);
    const [key] = registration.details.answerKeys;
    if (!key) throw new Error('It has a key');
    const details = {
      ...registration.details,
      authorities: [cert],
      answerKeys: [{ ...key, until: daysLater(5) }],
    };
    const told = expiringOf({ ...registration, details }, now);
    expect(told.map(({ what, daysLeft }) => [what, daysLeft])).toEqual(
      expect.arrayContaining([
        ['ANSWER_KEY', 5],
        ['CERTIFICATE', 20],
      ]),
    );
    const untils = told.map(({ until }) => until);
    expect(untils).toEqual(untils.toSorted());
  });

  test('of an authority is read from its certificate', () => {
    const { cert } = testAuthority();
    const registration = IN_STATE.ACTIVE();
    const details = { ...registration.details, authorities: [cert] };
    const soon = expiringOf({ ...registration, details }, instant(Date.now()));
    expect(soon.filter(({ what }) => what === 'AUTHORITY')).toMatchObject([
      { warning: 7, daysLeft: 0 },
    ]);
  });
});
