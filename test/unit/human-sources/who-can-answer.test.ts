import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instant } from '../../../src/domain/day.ts';
import { asId, type PractitionerId } from '../../../src/domain/ids.ts';
import type { Practitioner } from '../../../src/domain/practitioner.ts';
import { noteColleague } from '../../../src/governance/colleagues/colleague.ts';
import { contactsOf, unanswerable } from '../../../src/hub/human-contacts.ts';
import type { ContactAgency } from '../../../src/human-sources/contact-agency.ts';
import { governedHub, someone, START, tom, type GovernedHub } from '../../support/governance.ts';
import { asked, PROBATION } from '../../support/human-requests.ts';
import { day, marlowReferral, priya } from '../../support/world.ts';

/** Who, of those at a probation office who have signed in, can answer about the Marlows. */
let world: GovernedHub;
beforeEach(async () => {
  world = await governedHub();
});
afterEach(() => world.dispose());

const contact = (name: string) => someone(name, ['AGENCY_CONTACT'], PROBATION.code);
const [hale, reed] = [contact('hale'), contact('reed')];
const AGENCY: ContactAgency = {
  ...PROBATION,
  organisation: PROBATION.code,
  state: 'ACTIVE',
  registered: { by: asId<PractitionerId>('tom'), at: instant(START) },
};
const note = (who: Practitioner, on = '2026-11-22') =>
  noteColleague(world.books.colleagues, who, day(on));
const relatedTo = (who: Practitioner, family: string, given: string, dateOfBirth: string) =>
  world.at(tom, world.desks.recordStaff, {
    member: {
      practitioner: who.id,
      self: { given: 'Kim', family: 'Nowhere', dateOfBirth: '1970-01-01' },
      relatives: [{ given, family, dateOfBirth }],
      access: [reed.id],
    },
  });
const aunt = (who: Practitioner) => relatedTo(who, 'Marlow', 'Alfie', '2019-04-02');
const REQUEST = { ...asked(), referral: marlowReferral.id };
const whyNobody = (request = REQUEST, hub = world.hub) => {
  const contacts = contactsOf(world.books, () => world.time.now);
  const agencies = { get: async () => ({ id: AGENCY.code, version: 1, value: AGENCY }) };
  return unanswerable({ hub, agencies, contacts })(request);
};

describe('whether anybody at an agency can answer', () => {
  test('is not known of an agency no contact of which has signed in, or has for three months', async () => {
    expect(await whyNobody()).toBe('NO_CONTACT_SEEN');
    await note(hale);
    expect(await whyNobody()).toBeUndefined();
    world.time.now += 91 * 86_400_000;
    expect(await whyNobody()).toBe('NO_CONTACT_SEEN');
  });

  test('is no where the only one knows the family, and yes as soon as there is another', async () => {
    await note(hale);
    await aunt(hale);
    expect(await whyNobody()).toBe('NO_CONTACT_MAY');
    await note(reed);
    expect(await whyNobody()).toBeUndefined();
  });

  test('is no where the only one is related to somebody whom only the request names', async () => {
    await note(hale);
    await relatedTo(hale, 'Okafor', 'Dana', '1991-04-09');
    expect(await whyNobody({ ...REQUEST, about: [] })).toBeUndefined();
    expect(await whyNobody()).toBe('NO_CONTACT_MAY');
  });

  test('is no where the only one is suspended', async () => {
    await note(hale);
    const suspending = { ...world.hub, suspended: async (who: string) => who === hale.id };
    expect(await whyNobody(REQUEST, suspending)).toBe('NO_CONTACT_MAY');
  });

  test('is not said by an owner’s, an analyst’s or another agency’s having signed in', async () => {
    await note(someone('ruth', ['AGENCY_OWNER'], PROBATION.code));
    await note(priya);
    await note(someone('okoye', ['AGENCY_CONTACT'], 'police'));
    expect(await whyNobody()).toBe('NO_CONTACT_SEEN');
  });
});
