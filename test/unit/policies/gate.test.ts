import { describe, expect, test } from 'vitest';
import { DOORS, needsReferral, SHUT_REASONS } from '../../../policies/doors.ts';
import { doorOf, gate, shutReasons } from '../../../policies/gate.ts';
import { ENQUIRY_KINDS, HUB_ACTS, type EnquiryKind } from '../../../src/domain/enquiry-kinds.ts';
import { asId } from '../../../src/domain/ids.ts';
import { ROLES, type Role } from '../../../src/domain/practitioner.ts';
import { REFERRAL_STATUSES } from '../../../src/domain/referral.ts';
import type { Facts } from '../../../src/domain/sharing.ts';
import { hadInHandBy } from '../../support/had-in-hand-by.ts';
import { factsWith, marlowReferral, priya } from '../../support/world.ts';

const entrances = [...Object.entries(gate.Query), ...Object.entries(gate.Mutation)];

/** Who passes, whatever referral it is: computed for every role that there is. */
const passing = (enquiry: EnquiryKind) =>
  ROLES.filter(
    (role) => shutReasons({ ...priya, roles: [role] }, enquiry, factsWith()).length === 0,
  );

test('every root field is listed once', () => {
  const fields = entrances.map(([field]) => field);
  expect(new Set(fields).size).toBe(fields.length);
  expect(fields.length).toBeGreaterThan(5);
});

test.each(entrances)(
  '%s asks what the log has a name for, of a referral that it names',
  (_field, entrance) => {
    expect(ENQUIRY_KINDS).toContain(entrance.enquiry);
    expect(entrance.referralArgument ?? 'referral').toMatch(/^(?:referral|id)$/);
  },
);

test.each(entrances)('%s stands behind the door of what is asked by it', (_field, entrance) => {
  expect(entrance.door).toBe(doorOf(entrance.enquiry));
});

test('every field behind a door that needs a referral says which', () => {
  const needing = entrances.filter(([, { door }]) => needsReferral(door));
  expect(needing.length).toBeGreaterThan(1);
  expect(needing.filter(([, { referralArgument }]) => referralArgument === undefined)).toEqual([]);
});

test.each(entrances)(
  '%s lets these roles pass and refuses every other',
  (_field, { enquiry, door }) => {
    const rule: { readonly roles?: readonly Role[] } = DOORS[door];
    expect(passing(enquiry)).toEqual(ROLES.filter((role) => rule.roles?.includes(role) ?? true));
  },
);

test('every kind of enquiry has a door', () => {
  expect(ENQUIRY_KINDS.filter((kind) => doorOf(kind) === undefined)).toEqual([]);
});

test('nobody asks for what the hub does by its own rule, and the log tells it from all that is asked', () => {
  const asked: readonly string[] = ENQUIRY_KINDS;
  expect(HUB_ACTS.length).toBeGreaterThan(0);
  expect(HUB_ACTS.filter((act) => asked.includes(act))).toEqual([]);
});

test('each question that names a referral names it by its own argument, and there is no other', () => {
  const named = entrances.map(([field, { referralArgument }]) => [field, referralArgument]);
  expect(named).toContainEqual(['referral', 'id']);
  expect(named).toContainEqual(['familyPicture', 'referral']);
});

test('staff may list their referrals without naming one', () => {
  expect(shutReasons(priya, 'REFERRALS', { ...factsWith(), referral: undefined })).toEqual([]);
});

test('a door for anybody who signed in opens without any role', () => {
  expect(shutReasons({ ...priya, roles: [] }, 'ME', factsWith())).toEqual([]);
  expect(shutReasons({ ...priya, roles: [] }, 'REFERRALS', factsWith())).toEqual(['NO_ROLE']);
});

test('the raw log opens to an auditor, and to none who is an officer besides', () => {
  const as = (...roles: readonly Role[]) =>
    shutReasons({ ...priya, roles }, 'AUDIT_LOG_ENTRIES', factsWith());
  expect(as('AUDITOR')).toEqual([]);
  expect(as('AUDITOR', 'MASH_MANAGER')).toEqual([]);
  expect(as('AUDITOR', 'IG_OFFICER')).toEqual(['NO_ROLE']);
  expect(passing('AUDIT_LOG_ENTRIES')).toEqual(['AUDITOR']);
});

test('what has no door is refused to everybody', () => {
  expect(shutReasons(priya, asId<never>('NO_SUCH_QUESTION'), factsWith())).toEqual(['NO_ROLE']);
});

describe('a referral that is somebody else’s', () => {
  const notTheirs = factsWith({ assignedTo: [], team: asId('mash-south') });
  const as = (...roles: readonly Role[]) => ({ ...priya, roles });

  test('is explained to whoever answers for everybody’s, whatever else they are', () => {
    expect(shutReasons(as('IG_OFFICER'), 'EXPLAIN', notTheirs)).toEqual([]);
    expect(shutReasons(as('AUDITOR', 'IG_OFFICER'), 'EXPLAIN', notTheirs)).toEqual([]);
    expect(shutReasons(as('MASH_ANALYST'), 'EXPLAIN', notTheirs)).toEqual(['NOT_ASSIGNED']);
  });

  test('is refused to every role behind a door that exempts nobody', () => {
    for (const role of ROLES)
      expect(shutReasons(as(role), 'FAMILY_PICTURE', notTheirs)).toContain('NOT_ASSIGNED');
  });

  test('may be opened in an emergency by the hub’s own, and only so', () => {
    expect(shutReasons(as('MASH_ANALYST'), 'BREAK_GLASS', notTheirs)).toEqual([]);
    expect(shutReasons(as('MASH_ANALYST'), 'DECLARE_CONFLICT', notTheirs)).toEqual([
      'NOT_ASSIGNED',
    ]);
    expect(shutReasons(as('AGENCY_OWNER'), 'BREAK_GLASS', notTheirs)).toEqual(['NO_ROLE']);
  });
});

describe('somebody’s own referral', () => {
  const reasons = (facts: Facts, viewer = priya) => shutReasons(viewer, 'FAMILY_PICTURE', facts);

  test.each(REFERRAL_STATUSES)('that is %s', (status) => {
    const ended = ['CLOSED', 'WITHDRAWN', 'BYPASSED_OPEN_CASE'].includes(status);
    expect(reasons(factsWith({ status }))).toEqual(ended ? ['REFERRAL_NOT_OPEN'] : []);
  });

  test('is theirs by name or by team, and by nothing else', () => {
    const elsewhere = asId<never>('mash-south');
    expect(reasons(factsWith({ assignedTo: [], team: priya.teams[0] ?? elsewhere }))).toEqual([]);
    expect(reasons(factsWith({ assignedTo: [priya.id], team: elsewhere }))).toEqual([]);
    expect(reasons(factsWith({ assignedTo: [], team: elsewhere }))).toEqual(['NOT_ASSIGNED']);
    const { team: _team, ...teamless } = marlowReferral;
    expect(reasons({ ...factsWith(), referral: { ...teamless, assignedTo: [] } })).toEqual([
      'NOT_ASSIGNED',
    ]);
  });

  test('is nobody’s who knows the family', () => {
    expect(reasons(factsWith({ conflictsDeclared: [priya.id] }))).toEqual(['CONFLICT_DECLARED']);
  });

  test('that does not exist is refused like any other', () => {
    expect(reasons({ ...factsWith(), referral: undefined })).toEqual(['NO_SUCH_REFERRAL']);
  });

  test('is refused for every reason that there is, each of them named', () => {
    const stranger = { ...priya, roles: [] };
    const all = factsWith({
      status: 'CLOSED',
      assignedTo: [],
      team: asId('mash-south'),
      conflictsDeclared: [priya.id],
      frontDoor: hadInHandBy(['SUBMIT_FORM', priya]),
    });
    const everything = { ...all, suspended: true, ownFamily: true, keptFromAsker: true } as const;
    const many = { ...all, manyFamilies: true } as const;
    const named = [
      ...reasons(everything, stranger),
      ...reasons({ ...all, referral: undefined }),
      ...shutReasons(priya, 'FAMILY_PICTURE', many),
    ];
    expect(new Set(named)).toEqual(new Set(SHUT_REASONS));
  });
});

test.each(Object.entries(gate.Mutation).filter(([field]) => field.endsWith('DataSource')))(
  'an operator, who sees how every source stands, is not let into %s',
  (_field, { enquiry }) => {
    expect(passing('DATA_SOURCE')).toContain('OPERATOR');
    expect(passing(enquiry)).not.toContain('OPERATOR');
  },
);
