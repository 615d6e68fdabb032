import { describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { instant } from '../../../src/domain/day.ts';
import type { PersonTraits } from '../../../src/domain/person.ts';
import type { Referral } from '../../../src/domain/referral.ts';
import { decide } from '../../../src/referrals/acts/decide.ts';
import { reopen, withdraw } from '../../../src/referrals/acts/lifecycle.ts';
import { childrenOf } from '../../../src/returns/children.ts';
import { censusYear, yearOf } from '../../../src/returns/census-year.ts';
import { episodeOf } from '../../../src/returns/episode.ts';
import { TRIAL_RETURNS } from '../../../src/returns/settings.ts';
import { actingAs, after, marcus, outcome, rated, why } from '../../support/front-door-acts.ts';
import { day, person } from '../../support/world.ts';

const amber = rated('AMBER');
const LATER = '2026-11-24T10:00:00Z';
const despite = { despiteUnheard: 'They rang back.' };
const as = (of: Parameters<typeof outcome>[0], more = {}) =>
  after(amber, decide, { ...outcome(of), ...despite, ...more });
const episode = (referral: Referral) => episodeOf(referral, TRIAL_RETURNS);

describe('a referral, to the census,', () => {
  test('is dated by the day on which it came, in England', () => {
    const lateOnTheLastDay = instant(Date.parse('2026-03-31T22:30:00Z'));
    const inSummerTime = instant(Date.parse('2026-03-31T23:30:00Z'));
    const at = (receivedAt: Referral['receivedAt']) => episode({ ...as('ASSESSMENT'), receivedAt });
    expect(at(lateOnTheLastDay)).toMatchObject({ referredOn: '2026-03-31' });
    expect(at(inSummerTime)).toMatchObject({ referredOn: '2026-04-01' });
  });

  test('has the source of the form and the need of the decision, by code', () => {
    expect(episode(as('ASSESSMENT'))).toMatchObject({
      source: '2A',
      need: 'N1',
      noFurtherAction: false,
      assessments: [],
      enquiries: [],
    });
  });

  test.each([
    ['NO_FURTHER_ACTION', { noFurtherAction: true }],
    ['ADVICE_AND_INFORMATION', { noFurtherAction: true }],
    ['EARLY_HELP', 'CONTACT_ONLY'],
    ['RETURNED_TO_REFERRAL_SERVICE', 'CONTACT_ONLY'],
    ['OTHER', 'CONTACT_ONLY'],
  ] as const)('with the outcome %s is so', (of, expected) => {
    const found = episode(as(of));
    expect(typeof found === 'string' ? found : { noFurtherAction: found.noFurtherAction }).toEqual(
      expected,
    );
  });

  test('is none until it is decided, where it was withdrawn, and once it is open again', () => {
    expect(episode(amber)).toBe('NOT_DECIDED');
    expect(episode(after(amber, withdraw, { because: 'In error.' }))).toBe('WITHDRAWN');
    const closed = { ...as('NO_FURTHER_ACTION'), status: 'CLOSED' } as const;
    expect(
      episode(after(closed, reopen, { because: 'It goes on.' }, actingAs(marcus, LATER))),
    ).toBe('NOT_DECIDED');
  });

  test('with an enquiry has had further action, whatever came of it', () => {
    const enquired = after(amber, decide, { kind: 'SECTION_47', ...why });
    const ended = after(enquired, decide, {
      ...outcome('NO_FURTHER_ACTION'),
      ...despite,
      census: { conferenceNotRequired: true },
    });
    expect(episode(ended)).toMatchObject({
      noFurtherAction: false,
      enquiries: [
        { startedOn: '2026-11-23', conferenceTarget: '2026-12-14', conferenceNotRequired: true },
      ],
    });
  });

  test('is closed only where somebody recorded that the case itself ended', () => {
    const closedAt = instant(Date.parse('2026-11-25T12:00:00Z'));
    const ended = as('NO_FURTHER_ACTION', { census: { closure: 'RC7' } });
    expect(episode(ended)).not.toHaveProperty('closedOn');
    expect(episode({ ...ended, status: 'CLOSED', closedAt })).toMatchObject({
      closedOn: '2026-11-25',
      closure: 'RC7',
    });
    const without = episode({ ...as('NO_FURTHER_ACTION'), status: 'CLOSED', closedAt });
    expect(without).not.toHaveProperty('closedOn');
  });

  test('has the factors of a complete assessment, and of no other', () => {
    const begun = { assessmentStartedOn: '2026-11-01', factors: ['3B'] };
    const complete = { ...begun, assessmentAuthorisedOn: '2026-11-20' };
    const of = (census: object) => episode(as('ASSESSMENT', { census }));
    expect(of(complete)).toMatchObject({
      assessments: [{ startedOn: '2026-11-01', authorisedOn: '2026-11-20', factors: ['3B'] }],
      looseFactors: false,
    });
    expect(of(begun)).toMatchObject({ assessments: [{ factors: [] }], looseFactors: true });
    expect(of({ factors: ['3B'] })).toMatchObject({ assessments: [], looseFactors: true });
  });

  test('without anything from the front door has nothing decided', () => {
    const { frontDoor: _door, ...bare } = amber;
    expect(episode(bare)).toBe('NOT_DECIDED');
  });
});

describe('children', () => {
  const upn = { system: 'UPN', value: 'H999000000014' } as const;
  const nhs = { system: 'NHS_NUMBER', value: '9990000018' } as const;
  const told = (id: string, ...traits: readonly PersonTraits[]) => {
    const counted = episode({ ...as('ASSESSMENT'), id: asId(id) });
    if (typeof counted === 'string') throw new Error('it counts');
    const people = traits.map((one, at) => ({
      ref: asId<Referral['people'][number]['ref']>(`p${at + 1}`),
      part: 'SUBJECT' as const,
      traits: one,
    }));
    return { referral: { ...amber, id: asId<Referral['id']>(id), people }, episode: counted };
  };
  const alfie = (more: Partial<PersonTraits> = {}) => person('Alfie', 'Marlow', '2019-04-02', more);

  test('are each one, however many referrals name them by one sound number', () => {
    const [one, ...rest] = childrenOf([
      told('R-1', alfie({ identifiers: [upn] })),
      told('R-2', alfie({ identifiers: [upn], sex: 'MALE' })),
    ]);
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ upn: upn.value, bornOn: '2019-04-02', sex: 'M' });
    expect(one?.episodes.map(({ referral }) => referral)).toEqual(['R-2', 'R-1'].toReversed());
  });

  test('are never joined by a name and a day of birth alone', () => {
    expect(childrenOf([told('R-1', alfie()), told('R-2', alfie())])).toHaveLength(2);
  });

  test('are not joined where one number is said of two with other days of birth, or in one referral', () => {
    const other = person('Alfie', 'Marlow', '2019-04-03', { identifiers: [nhs] });
    const first = alfie({ identifiers: [nhs] });
    expect(childrenOf([told('R-1', first), told('R-2', other)])).toHaveLength(2);
    expect(childrenOf([told('R-1', first, first)])).toHaveLength(2);
  });

  test('have no number that fails its check in common', () => {
    const slip = { system: 'NHS_NUMBER', value: '9990000019' } as const;
    const wrong = () => alfie({ identifiers: [slip] });
    expect(childrenOf([told('R-1', wrong()), told('R-2', wrong())])).toHaveLength(2);
  });

  test('who are not born yet have the day when that is expected, no sex and no name', () => {
    const [unborn] = childrenOf([
      told('R-1', {
        names: [{ given: 'Baby', family: 'Marlow', use: 'LEGAL' }],
        expectedDelivery: day('2027-02-01'),
        sex: 'FEMALE',
        addresses: [],
        identifiers: [],
      }),
    ]);
    expect(unborn).toMatchObject({ expectedOn: '2027-02-01', sex: 'U' });
    expect(unborn).not.toHaveProperty('bornOn');
    expect(JSON.stringify(unborn)).not.toMatch(/Baby|Marlow/);
  });

  test('whose day of birth is known in part have none, and it is never filled up', () => {
    const [one] = childrenOf([told('R-1', person('Alfie', 'Marlow', '2019-04'))]);
    expect(one).not.toHaveProperty('bornOn');
    expect(one).not.toHaveProperty('expectedOn');
  });

  test('with a referral that had no further action need no pupil number, and say so', () => {
    const { referral, episode: counted } = told('R-1', alfie());
    const [stopped] = childrenOf([{ referral, episode: { ...counted, noFurtherAction: true } }]);
    expect(stopped?.upnUnknown).toBe('UN7');
    expect(childrenOf([{ referral, episode: counted }])[0]).not.toHaveProperty('upnUnknown');
  });

  test('carry no name, no address and no health number', () => {
    const line = '3 Mill Lane';
    const [one] = childrenOf([
      told('R-1', alfie({ addresses: [{ line, postcode: 'NM1 1AA' }], identifiers: [nhs] })),
    ]);
    expect(JSON.stringify(one)).not.toMatch(/Alfie|Marlow|Mill Lane|NM1|9990000018/);
  });
});

test('a census year is named by the March in which it ends', () => {
  expect(censusYear(2026, '2026-11-23')).toEqual({
    year: 2026,
    from: '2025-04-01',
    until: '2026-03-31',
  });
  expect([yearOf('2026-03-31'), yearOf('2026-04-01')]).toEqual([2026, 2027]);
  for (const none of [2013, 2028, 2026.5, Number.NaN])
    expect(() => censusYear(none, '2026-11-23')).toThrow('year is no census year');
});
