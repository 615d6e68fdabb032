import { describe, expect, test } from 'vitest';
import { deciderOf, type Ruling } from '../../../policies/decide.ts';
import { rulebook } from '../../../policies/index.ts';
import { instant } from '../../../src/domain/day.ts';
import type { EmergencyAccess } from '../../../src/domain/emergency.ts';
import type { Practitioner } from '../../../src/domain/practitioner.ts';
import { frontDoorOf } from '../../../src/referrals/front-door-of.ts';
import { actingAs, marcus } from '../../support/front-door-acts.ts';
import type { Facts, Showable } from '../../../src/domain/sharing.ts';
import { asId } from '../../../src/domain/ids.ts';
import { FAMILY_AGREEMENTS, REFERRAL_STATUSES } from '../../../src/domain/referral.ts';
import {
  agencyOf,
  agreementWith,
  factsWith,
  marlowReferral,
  matterOf,
  priya,
} from '../../support/world.ts';

const decide = deciderOf(rulebook);
const denial = (ruling: Ruling) => (ruling.effect === 'DENY' ? ruling.why : ruling.effect);
const shows = (ruling: Ruling): readonly Showable[] =>
  ruling.effect === 'PERMIT' ? [...ruling.shows] : [];

describe('an analyst on a section 47 enquiry at level 4', () => {
  test('sees a child’s police record in full, with the basis and the agreement named', () => {
    const ruling = decide('CONTENT', matterOf('POLICE', 'MISSING_EPISODE'));
    expect(ruling).toMatchObject({
      effect: 'PERMIT',
      by: ['PO-05'],
      agreement: { id: 'agreement-police' },
    });
    expect(shows(ruling)).toEqual(['OCCURRED_ON', 'SUMMARY', 'STANDING', 'DETAIL', 'PROFESSIONAL']);
  });

  test('sees intelligence in outline only', () => {
    expect(shows(decide('CONTENT', matterOf('POLICE', 'POLICE_INTELLIGENCE')))).toEqual([
      'OCCURRED_ON',
      'SUMMARY',
      'STANDING',
    ]);
  });

  test('may know that sexual health holds something about the child, and never what', () => {
    expect(decide('EXISTENCE', matterOf('HEALTH', 'SEXUAL_HEALTH')).effect).toBe('PERMIT');
    expect(denial(decide('CONTENT', matterOf('HEALTH', 'SEXUAL_HEALTH')))).toBe('PROHIBITED');
  });

  test('may not even know that probation is in contact with a victim', () => {
    const about = { part: 'PARENT_CARER', age: 32 } as const;
    const matter = matterOf('PROBATION', 'VICTIM_CONTACT', { about });
    expect(denial(decide('EXISTENCE', matter))).toBe('PROHIBITED');
    expect(denial(decide('CONTENT', matter))).toBe('PROHIBITED');
  });
});

const emergency: EmergencyAccess = {
  id: 'BG-1',
  referral: asId('R-1'),
  by: priya.id,
  reason: 'OUT_OF_HOURS',
  because: 'The hospital needs an answer now.',
  from: instant(0),
  until: instant(1),
  notices: [],
  review: { dueBy: instant(2) },
};

describe('nobody is shown anything', () => {
  test('on their own word alone', () => {
    const handled = (...by: readonly Practitioner[]) =>
      factsWith({
        frontDoor: {
          ...frontDoorOf({}),
          history: by.map((viewer) => ({
            ...actingAs(viewer).signed,
            act: 'SUBMIT_FORM',
            to: 'SCREENING',
            version: 1,
          })),
        },
      });
    const offence = (facts: Facts) => decide('CONTENT', matterOf('POLICE', 'OFFENCE', { facts }));
    expect(denial(offence(handled(priya, priya)))).toBe('NO_NEED_TO_KNOW');
    expect(offence(handled(priya, marcus)).effect).toBe('PERMIT');
  });

  test.each(REFERRAL_STATUSES.filter((status) => status === 'CLOSED' || status === 'WITHDRAWN'))(
    'once the referral is %s',
    (status) => {
      const facts = factsWith({ status });
      expect(denial(decide('CONTENT', matterOf('POLICE', 'OFFENCE', { facts })))).toBe(
        'NO_NEED_TO_KNOW',
      );
    },
  );

  test.each<[string, ReturnType<typeof factsWith>]>([
    ['off the case', factsWith({ assignedTo: [], team: asId('mash-south') })],
    ['on a case whose family they know', factsWith({ conflictsDeclared: [priya.id] })],
    ['without a referral', { ...factsWith(), referral: undefined }],
  ])('%s', (_situation, facts) => {
    expect(denial(decide('EXISTENCE', matterOf('POLICE', 'OFFENCE', { facts })))).toBe(
      'NO_NEED_TO_KNOW',
    );
  });

  test('off the case, but somebody who has opened it in an emergency', () => {
    const offCase = { assignedTo: [], team: asId<never>('mash-south') };
    const offence = (more: Partial<Facts>) =>
      decide('CONTENT', matterOf('POLICE', 'OFFENCE', { facts: factsWith(offCase, more) }));
    expect(denial(offence({ emergencies: [] }))).toBe('NO_NEED_TO_KNOW');
    expect(offence({ emergencies: [emergency] }).effect).toBe('PERMIT');
    expect(denial(offence({ emergencies: [emergency], ownFamily: true }))).toBe('NO_NEED_TO_KNOW');
    expect(denial(offence({ emergencies: [emergency], keptFromAsker: true }))).toBe(
      'NO_NEED_TO_KNOW',
    );
  });

  test('of an agency without an agreement in force, or for a purpose or category that it leaves out', () => {
    const police = agreementWith(agencyOf('POLICE'));
    for (const agreements of [
      [],
      [{ ...police, purposes: ['EARLY_HELP' as const] }],
      [{ ...police, categories: ['MARAC' as const] }],
      [agreementWith(agencyOf('HEALTH'))],
    ])
      expect(
        denial(
          decide(
            'CONTENT',
            matterOf('POLICE', 'OFFENCE', { facts: factsWith({}, { agreements }) }),
          ),
        ),
      ).toBe('NO_AGREEMENT');
  });

  test('of one force under the agreement with another', () => {
    const elsewhere = { ...agreementWith(agencyOf('POLICE')), agency: asId<never>('other-police') };
    const facts = factsWith({}, { agreements: [elsewhere] });
    expect(denial(decide('CONTENT', matterOf('POLICE', 'OFFENCE', { facts })))).toBe(
      'NO_AGREEMENT',
    );
  });

  test('without a role that a rule names', () => {
    const viewer = { ...priya, roles: ['IG_OFFICER' as const, 'OPERATOR' as const] };
    expect(denial(decide('CONTENT', matterOf('POLICE', 'OFFENCE', { viewer })))).toBe('NO_RULE');
  });
});

describe('below section 47', () => {
  test.each(FAMILY_AGREEMENTS)('with the family’s agreement %s', (familyAgreement) => {
    const facts = factsWith({ purpose: 'CHILD_IN_NEED_S17', threshold: 3, familyAgreement });
    const agreed = ['GIVEN', 'OVERRIDDEN', 'NOT_REQUIRED'].includes(familyAgreement);
    expect(decide('CONTENT', matterOf('EDUCATION', 'ATTENDANCE', { facts })).effect).toBe(
      agreed ? 'PERMIT' : 'DENY',
    );
  });

  test('a child’s mental health is not even known of', () => {
    const facts = factsWith({ purpose: 'CHILD_IN_NEED_S17', familyAgreement: 'GIVEN' });
    expect(denial(decide('EXISTENCE', matterOf('HEALTH', 'CHILD_MENTAL_HEALTH', { facts })))).toBe(
      'NO_RULE',
    );
  });
});

test('an age that nobody knows opens nothing that an age must open', () => {
  const about = { part: 'ADULT_IN_HOUSEHOLD', age: undefined } as const;
  expect(denial(decide('CONTENT', matterOf('POLICE', 'OFFENCE', { about })))).toBe('NO_RULE');
});

test('one role of several is enough', () => {
  const viewer = { ...priya, roles: ['IG_OFFICER' as const, 'MASH_MANAGER' as const] };
  expect(decide('CONTENT', matterOf('POLICE', 'OFFENCE', { viewer })).effect).toBe('PERMIT');
});

test('whoever is in no team works a referral that is in none only where it is assigned to them', () => {
  const { team: _team, ...teamless } = marlowReferral;
  const facts = { ...factsWith(), referral: { ...teamless, assignedTo: [] } };
  const viewer = { ...priya, teams: [] };
  expect(denial(decide('CONTENT', matterOf('POLICE', 'OFFENCE', { facts, viewer })))).toBe(
    'NO_NEED_TO_KNOW',
  );
});

test('rules that add up rest on the laws of all of them, each named once', () => {
  const facts = factsWith({ purpose: 'MASH_SCREENING', familyAgreement: 'GIVEN', threshold: 4 });
  const about = { part: 'ADULT_IN_HOUSEHOLD', age: 34 } as const;
  const one = decide('CONTENT', matterOf('PROBATION', 'PROBATION_SUPERVISION', { facts, about }));
  const both = deciderOf({
    ...rulebook,
    sharing: rulebook.sharing.map((rule) =>
      rule.id === 'PR-05'
        ? { ...rule, basis: { ...rule.basis, gateway: 'Another Act s.1' } }
        : rule,
    ),
  })('CONTENT', matterOf('PROBATION', 'PROBATION_SUPERVISION', { facts, about }));
  expect([one.by, both.by]).toEqual([
    ['PR-03', 'PR-05'],
    ['PR-03', 'PR-05'],
  ]);
  const laws = one.effect === 'PERMIT' ? one.basis : [];
  expect(laws).toHaveLength(4);
  expect(both.effect === 'PERMIT' && both.basis).toEqual([...laws, 'Another Act s.1']);
});
