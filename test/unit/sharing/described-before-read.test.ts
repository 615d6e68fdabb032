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
  /** What probation holds; the lodger's record is `d1`. */
  readonly probation?: Readonly<Record<string, TestRecord>>;
};

/** Probation's own matching finds the record for whoever bears the name that housing has. */
function hubOf(books: Books, protection: Protection): TestHub {
  const { restrictions = [], staff, silent = false, probation = { d1: canary } } = protection;
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
      const whole = sourceHolding(agency, probation, log);
      const source = silent ? gapAt(agency, 'UNAVAILABLE', whole, 'relationships') : whole;
      const his = { holding: asId<never>('d1'), version: '1', match: match('PROBABLE') };
      return {
        ...source,
        find: async (people, ask) => {
          const answer = await source.find(people, ask);
          if (answer.kind === 'GAP') return answer;
          const lodgers = people.filter(({ traits: { names } }) =>
            names.some(({ family }) => family === 'Harker'),
          );
          const isLodger = new Set(lodgers.map(({ ref }) => ref));
          const value = answer.value.map((found) =>
            isLodger.has(found.ref) ? { ...found, candidates: [his] } : found,
          );
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

test('another name and home that a record found last alone tells of stand in the picture', async () => {
  const { shown, log, text } = await shownBy(lodging(dean), {});
  expect(text).toContain('canary');
  expect(log.match(/probation relationships/g)).toHaveLength(1);
  const lodger = shown.picture?.members.find(({ person: { names } }) =>
    names.some(({ value }) => value.includes('Harker')),
  );
  expect(lodger?.person.names.map(({ value }) => value)).toContain('Martin Vale');
  expect(JSON.stringify(lodger?.person.addresses)).toContain('3 Quay Street');
});

test('whom a record found last names besides is not looked for any more, and not shown', async () => {
  const stranger = person('Tara', 'Newcombe', '1990-04-04');
  const telling: TestRecord = { ...canary, relatives: [{ traits: stranger, kind: 'PARTNER' }] };
  const { log, text } = await shownBy(lodging(dean), { probation: { d1: telling } });
  expect(text).toContain('Martin Vale');
  expect(text).not.toContain('Newcombe');
  expect(log.match(/probation relationships/g)).toHaveLength(1);
});

test('what a record found last makes of somebody whom the agency has already stands in the picture', async () => {
  const telling: TestRecord = {
    ...canary,
    relatives: [{ traits: kayleigh, holding: asId<never>('k9'), kind: 'PARTNER' }],
  };
  const probation = { d1: telling, k9: { traits: kayleigh } };
  const { shown } = await shownBy(lodging(dean), { probation });
  const told = shown.picture?.relationships.filter(({ source }) => source === 'probation');
  expect(told?.map(({ kind }) => kind)).toEqual(['PARTNER']);
});

test('a record found last is read where somebody else is protected, and it says who it is about', async () => {
  const other = restriction({
    reason: 'WITNESS_PROTECTION',
    person: person('Nobody', 'Here', '1970-01-01'),
  });
  const { text } = await shownBy(lodging(dean), { restrictions: [other] });
  expect(text).toContain('canary');
  expect(text).toBe((await shownBy(lodging(dean), {})).text);
});
