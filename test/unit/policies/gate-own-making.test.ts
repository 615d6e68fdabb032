import { describe, expect, test } from 'vitest';
import { gate, shutReasons } from '../../../policies/gate.ts';
import { instant } from '../../../src/domain/day.ts';
import type { EmergencyAccess } from '../../../src/domain/emergency.ts';
import type { EnquiryKind } from '../../../src/domain/enquiry-kinds.ts';
import type { FrontDoor } from '../../../src/domain/front-door.ts';
import type { Practitioner } from '../../../src/domain/practitioner.ts';
import type { Facts } from '../../../src/domain/sharing.ts';
import { marcus } from '../../support/front-door-acts.ts';
import { hadInHandBy } from '../../support/had-in-hand-by.ts';
import { factsWith, marlowReferral, priya } from '../../support/world.ts';

const entrances = [...Object.entries(gate.Query), ...Object.entries(gate.Mutation)];

describe('what agencies hold of a family', () => {
  const reasons = (
    frontDoor: FrontDoor,
    { viewer = priya, enquiry = 'FAMILY_PICTURE', more = {} }: Asked = {},
  ) => shutReasons(viewer, enquiry, factsWith({ frontDoor }, more));
  type Asked = {
    readonly viewer?: Practitioner;
    readonly enquiry?: EnquiryKind;
    readonly more?: Partial<Facts>;
  };
  const invented = hadInHandBy(
    ['SUBMIT_FORM', priya],
    ['ASSIGN', priya],
    ['SET_THRESHOLD', priya],
    ['ACKNOWLEDGE_ROUTING', marcus],
  );
  const ofTwo: readonly EnquiryKind[] = ['FAMILY_PICTURE', 'PERSON_MATCHES'];

  test.each(ofTwo)('is shown to nobody on their own word alone: %s', (enquiry) => {
    expect(reasons(invented, { enquiry })).toEqual(['OWN_MAKING']);
    const manager = { ...priya, roles: ['MASH_MANAGER'] } as const;
    expect(reasons(invented, { enquiry, viewer: manager })).toEqual(['OWN_MAKING']);
    expect(reasons(invented, { enquiry, viewer: { ...marcus, teams: priya.teams } })).toEqual([]);
  });

  test.each(['SUBMIT_FORM', 'RECORD_CONTACT', 'RECEIVE_FORM', 'RATE', 'ASSIGN'] as const)(
    'is asked for once somebody else has had it in hand: %s',
    (act) => {
      expect(reasons(hadInHandBy(['SUBMIT_FORM', priya], [act, marcus]))).toEqual([]);
      expect(reasons(hadInHandBy([act, marcus], ['SET_THRESHOLD', priya]))).toEqual([]);
    },
  );

  test('is shown to nobody for whom an agency’s answer to their own question is the only other hand', () => {
    const asked = hadInHandBy(['RECORD_CONTACT', priya], ['NOTE_ANSWERS', marcus]);
    expect(reasons(asked)).toEqual(['OWN_MAKING']);
  });

  test('is asked for alone in an emergency, which others are told of', () => {
    const at = instant(Date.parse('2026-11-22T10:00:00Z'));
    const emergency: EmergencyAccess = {
      id: 'e-1',
      referral: marlowReferral.id,
      by: priya.id,
      reason: 'OUT_OF_HOURS',
      because: 'He is alone with them tonight.',
      from: at,
      until: at,
      notices: ['INFORMATION_GOVERNANCE'],
      review: { dueBy: at },
    };
    expect(reasons(invented, { more: { emergencies: [emergency] } })).toEqual([]);
  });

  test('has a referral of one’s own making open for everything else', () => {
    const shut = entrances
      .filter(([, { enquiry }]) => reasons(invented, { enquiry }).includes('OWN_MAKING'))
      .map(([field]) => field);
    expect(shut.toSorted()).toEqual(['answersSince', 'familyPicture', 'personMatches']);
  });
});
