import { describe, expect, test } from 'vitest';
import type { Holder } from '../../../src/domain/agency.ts';
import { instant } from '../../../src/domain/day.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { Restriction, StaffMember } from '../../../src/domain/restriction.ts';
import type { PersonTraits } from '../../../src/domain/person.ts';
import {
  entryOf,
  hubWith,
  match,
  picture,
  sourceHolding,
  type TestHub,
  type TestRecord,
} from '../../support/corridor.ts';
import { alfie, dean, kayleigh, stateOf } from '../../support/marlow-borough.ts';
import { gapAt } from '../../support/gap-at.ts';
import { restriction } from '../../support/protected-hub.ts';
import { UNPROTECTED } from '../../support/unprotected.ts';
import { day, marlowReferral, person, priya } from '../../support/world.ts';

/** Housing knows a lodger by the name that he gives; probation alone knows who he is. */
const secret = person('Martin', 'Vale', '1988-01-30', {
  addresses: [{ line: '3 Quay Street', postcode: 'NM2 2BB' }],
});
const hidden = restriction({
  reason: 'WITNESS_PROTECTION',
  person: { ...secret, addresses: [] },
  safeAddresses: [],
  knownAddresses: [],
});
const safe = restriction({
  person: { ...secret, addresses: [] },
  safeAddresses: [],
  knownAddresses: [],
});

type Books = Partial<Record<Holder, Readonly<Record<string, TestRecord>>>>;
const lodging = (lodger: PersonTraits): Books => ({
  HOUSING: {
    k1: {
      traits: kayleigh,
      relatives: [{ traits: lodger, kind: 'HOUSEHOLD_MEMBER', from: day('2026-02') }],
    },
  },
  SOCIAL_CARE: {
    a1: {
      traits: alfie,
      entries: [entryOf('SOCIAL_CARE_CONTACT', 'c1', { summary: 'Seen at 3 Quay Street' })],
    },
  },
});
const canary = {
  traits: secret,
  entries: [entryOf('RISK_OF_SERIOUS_HARM', 'canary', { current: true })],
};
const NOBODY_LODGES: Books = { ...lodging(dean), HOUSING: { k1: { traits: kayleigh } } };

type Protection = {
  readonly restrictions?: readonly Restriction[];
  readonly staff?: StaffMember;
  readonly silent?: boolean;
};

/** Probation's own matching finds the record for whoever bears the name that housing has. */
function hubOf(books: Books, { restrictions = [], staff, silent = false }: Protection): TestHub {
  return hubWith({
    referral: { ...marlowReferral },
    protections: {
      ...UNPROTECTED,
      restrictions: async () => restrictions,
      staff: async () => staff,
    },
    holding: (agency, log) => {
      if (agency.holder !== 'PROBATION')
        return sourceHolding(agency, books[agency.holder] ?? {}, log);
      const whole = sourceHolding(agency, { d1: canary }, log);
      const source = silent ? gapAt(agency, 'UNAVAILABLE', whole, 'relationships') : whole;
      const his = { holding: asId<never>('d1'), version: '1', match: match('PROBABLE') };
      return {
        ...source,
        find: async (people, ask) => {
          const answer = await source.find(people, ask);
          if (answer.kind === 'GAP') return answer;
          const value = people.map(({ ref, traits }) => ({
            ref,
            tooVague: false,
            candidates: traits.names.some(({ family }) => family === 'Harker') ? [his] : [],
          }));
          return { ...answer, value };
        },
      };
    },
  });
}

async function shownBy(books: Books, protection: Protection) {
  const hub = hubOf(books, protection);
  const shown = await picture(hub);
  const footprint = hub.events.map((event) =>
    event.kind === 'DISCLOSED' ? [event.kind, event.releases] : [event.kind],
  );
  return { hub, shown, footprint, text: JSON.stringify(shown.picture), log: hub.log.join('\n') };
}

describe('somebody whom only a record found last gives away as restricted', () => {
  test('is out of the picture by whatever name, and none of their record is read', async () => {
    const { text, log } = await shownBy(lodging(dean), { restrictions: [hidden] });
    expect(text).not.toMatch(/canary|Harker|Vale/);
    expect(log).not.toContain('probation entries');
    expect(log).toContain('probation relationships d1');
  });

  test('leaves the same picture and the same records behind as if nobody lodged there', async () => {
    const [kept, empty] = await Promise.all([
      shownBy(lodging(dean), { restrictions: [hidden] }),
      shownBy(NOBODY_LODGES, { restrictions: [hidden] }),
    ]);
    expect(kept.text).toBe(empty.text);
    expect(kept.shown.picture?.digest).toBe(empty.shown.picture?.digest);
    expect(kept.footprint).toEqual(empty.footprint);
  });

  test('has nothing read where the agency does not say whom the record is about', async () => {
    const { text, log, shown } = await shownBy(lodging(dean), {
      restrictions: [hidden],
      silent: true,
    });
    expect(text).not.toContain('canary');
    expect(log).not.toContain('probation entries');
    expect(stateOf(shown, 'PROBATION')).toBe('PARTIAL');
  });

  test('has the home kept back that their own record alone tells of', async () => {
    const { text } = await shownBy(lodging(dean), { restrictions: [safe] });
    expect(text).toContain('Harker');
    expect(text).not.toContain('Quay Street');
    const { text: open } = await shownBy(lodging(dean), {});
    expect(open).toContain('Quay Street');
  });
});

test('somebody’s own relative whom only a record found last gives away ends the question', async () => {
  const staff: StaffMember = {
    practitioner: priya.id,
    self: secret,
    relatives: [],
    access: [],
    recordedBy: priya.id,
    recordedAt: instant(0),
  };
  const hub = hubOf(lodging(dean), { staff });
  await expect(picture(hub)).rejects.toMatchObject({ code: 'NOT_AVAILABLE' });
  expect(JSON.stringify(hub.events)).not.toContain('Vale');
});

test('where nobody is protected, no agency is asked once more than it takes', async () => {
  const { log, text } = await shownBy(lodging(dean), {});
  expect(text).toContain('canary');
  expect(log).not.toContain('probation relationships');
});

test('a record found last is read where somebody else is protected, and it says who it is about', async () => {
  const other = restriction({
    reason: 'WITNESS_PROTECTION',
    person: person('Nobody', 'Here', '1970-01-01'),
  });
  const { text } = await shownBy(lodging(dean), { restrictions: [other] });
  expect(text).toContain('canary');
});
