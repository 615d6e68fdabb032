import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deciderOf } from '../../../policies/decide.ts';
import { rulebook } from '../../../policies/index.ts';
import { mayLeaveUnder, type Departure } from '../../../policies/may-leave.ts';
import { entryCondition, type EntryProhibition } from '../../../policies/vocabulary.ts';
import { ENTRY_CATEGORIES, HOLDERS } from '../../../src/domain/agency.ts';
import { STANDINGS, HANDLING_CODES, type HeldEntry } from '../../../src/domain/entry.ts';
import { asId } from '../../../src/domain/ids.ts';
import { matterOf } from '../../support/world.ts';
import { CASES } from './cases.ts';

const decide = deciderOf(rulebook);
const mayLeave = mayLeaveUnder(rulebook);

const entry = (changes: Partial<HeldEntry> = {}): HeldEntry => ({
  id: 'e1',
  category: 'OFFENCE',
  current: false,
  summary: 'Charged with affray',
  detail: 'Outside the school, with two others.',
  standing: 'FACT',
  handling: { code: 'LAWFUL_SHARING' },
  ...changes,
});
const intelligence = (changes: Partial<HeldEntry> = {}) =>
  entry({ category: 'POLICE_INTELLIGENCE', standing: 'INTELLIGENCE', grade: '2C', ...changes });

const departure = (held: HeldEntry, matter = matterOf('POLICE', held.category)): Departure =>
  mayLeave(held, decide('CONTENT', matter), matter);
const kept = (found: Departure) => (found.effect === 'STAYS' ? found : undefined);
const shown = (found: Departure) => (found.effect === 'LEAVES' ? [...found.shows] : undefined);

test('an entry that nothing speaks against leaves with all that the ruling shows, under its rules', () => {
  const found = departure(entry());
  expect(shown(found)).toEqual(['OCCURRED_ON', 'SUMMARY', 'STANDING', 'DETAIL', 'PROFESSIONAL']);
  expect(found.by).toEqual(['PO-05']);
});

describe('its owner’s conditions', () => {
  test.each<[string, string | undefined]>([
    ['announced and absent', undefined],
    ['empty', ''],
    ['blank', ' \n\t'],
  ])('%s: it stays, and it may be told that something does', (_how, conditions) => {
    const handling = {
      code: 'WITH_CONDITIONS',
      ...(conditions === undefined ? {} : { conditions }),
    };
    expect(kept(departure(entry({ handling: { ...handling, code: 'WITH_CONDITIONS' } })))).toEqual({
      effect: 'STAYS',
      tellable: true,
      by: ['EN-01'],
    });
  });

  test('stated: it leaves, and they with it', () => {
    const handling = { code: 'WITH_CONDITIONS', conditions: 'Ask the originator first' } as const;
    expect(departure(entry({ handling })).effect).toBe('LEAVES');
  });

  test('under a code that nobody knows: it stays', () => {
    const handling = { code: asId<never>('SECRET'), conditions: 'Eyes only' };
    expect(kept(departure(entry({ handling })))?.by).toEqual(['EN-01']);
  });

  test('bind health and every other holder as they bind police', () => {
    for (const holder of HOLDERS)
      for (const category of ENTRY_CATEGORIES[holder]) {
        const matter = matterOf(holder, category, { about: { part: 'PARENT_CARER', age: 34 } });
        const held = entry({ category, handling: { code: 'WITH_CONDITIONS' } });
        const found = mayLeave(held, decide('CONTENT', matter), matter);
        expect(kept(found)?.by).toContain('EN-01');
      }
  });
});

describe('an entry that calls itself legally privileged stays, wherever it says so', () => {
  test.each<[string, Partial<HeldEntry>]>([
    ['in its summary', { summary: 'Legally privileged: counsel’s advice on removal' }],
    ['in its detail', { detail: 'Note: LEGAL PROFESSIONAL PRIVILEGE applies.' }],
    [
      'in its handling',
      { handling: { code: 'WITH_CONDITIONS', conditions: 'legal privilege, do not copy' } },
    ],
    ['with hyphens', { summary: 'legally-privileged' }],
    ['spaced out', { summary: 'Legal  professional \n privilege' }],
  ])('%s', (_where, changes) => {
    expect(kept(departure(entry(changes)))).toEqual({
      effect: 'STAYS',
      tellable: true,
      by: ['EN-02'],
    });
  });

  test('not so where two fields only read so together', () => {
    const apart = { summary: 'It is legal ', detail: 'privileged access to the flat' };
    expect(departure(entry(apart)).effect).toBe('LEAVES');
  });

  test.each([
    'Underprivileged family',
    'Legal aid refused',
    'A privileged school',
    'Illegally privilegedly',
  ])('not so: %s', (summary) => {
    expect(departure(entry({ summary })).effect).toBe('LEAVES');
  });
});

describe('intelligence', () => {
  test.each(['1A', '2C', '3E'])('graded %s leaves in outline', (grade) => {
    const shows = shown(departure(intelligence({ grade })));
    expect(shows).toEqual(['OCCURRED_ON', 'SUMMARY', 'STANDING']);
  });

  test.each([undefined, '', '2', 'C', 'C2', '4C', '0A', '2F', '2c', '2CC', ' 2C'])(
    'graded %s stays',
    (grade) => {
      const { grade: _graded, ...ungraded } = intelligence();
      const held = grade === undefined ? ungraded : { ...ungraded, grade };
      expect(kept(departure(held))).toEqual({
        effect: 'STAYS',
        tellable: true,
        by: ['EN-04', 'EN-05'],
      });
    },
  );

  test('filed as an offence is not even known of', () => {
    const found = kept(departure(entry({ standing: 'INTELLIGENCE', grade: '2C' })));
    expect(found).toMatchObject({ effect: 'STAYS', tellable: false });
    expect(found?.by).toContain('EN-03');
  });

  test('under its own category is intelligence whatever it says of itself', () => {
    const { grade: _graded, ...ungraded } = intelligence({ standing: 'FACT' });
    expect(kept(departure(ungraded))?.by).toContain('EN-04');
  });

  test('keeps its detail and its officer even where a rule shows them', () => {
    const generous = rulebook.sharing.map((rule) => ({
      ...rule,
      shows: ['SUMMARY', 'DETAIL', 'PROFESSIONAL'] as const,
    }));
    const matter = matterOf('POLICE', 'POLICE_INTELLIGENCE');
    const ruling = deciderOf({ ...rulebook, sharing: generous })('CONTENT', matter);
    expect(ruling.effect === 'PERMIT' && [...ruling.shows]).toContain('DETAIL');
    expect(shown(mayLeave(intelligence(), ruling, matter))).toEqual(['SUMMARY']);
  });
});

test('where nothing forbids, everything that the ruling shows leaves', () => {
  const matter = matterOf('POLICE', 'OFFENCE');
  const free = mayLeaveUnder({ ...rulebook, entryProhibitions: [] });
  const unstated = entry({ handling: { code: 'WITH_CONDITIONS' } });
  expect(free(unstated, decide('CONTENT', matter), matter).effect).toBe('LEAVES');
});

describe('an entry never leaves further than its ruling', () => {
  test('a refusal stays a refusal, and is nothing that the entry decides', () => {
    const matter = matterOf('PROBATION', 'VICTIM_CONTACT');
    const held = entry({ category: 'VICTIM_CONTACT' });
    expect(mayLeave(held, decide('CONTENT', matter), matter)).toEqual({
      effect: 'STAYS',
      tellable: true,
      by: [],
    });
  });

  test('mere existence lets nothing of it leave', () => {
    const matter = matterOf('HEALTH', 'SEXUAL_HEALTH');
    const held = entry({ category: 'SEXUAL_HEALTH' });
    expect(mayLeave(held, decide('EXISTENCE', matter), matter).effect).toBe('STAYS');
  });

  test('whatever the entry says', { timeout: 60_000 }, () => {
    const entries = fc.record({
      category: fc.constantFrom(...HOLDERS.flatMap((holder) => ENTRY_CATEGORIES[holder])),
      standing: fc.constantFrom(...STANDINGS),
      grade: fc.constantFrom('2C', '9Z', ''),
      summary: fc.constantFrom('', 'Legally privileged', 'Seen'),
      code: fc.constantFrom(...HANDLING_CODES),
      conditions: fc.constantFrom('', 'Ask first'),
      holder: fc.constantFrom(...HOLDERS),
    });
    fc.assert(
      fc.property(entries, ({ code, conditions, holder, ...said }) => {
        const matter = matterOf(holder, said.category);
        const ruling = decide('CONTENT', matter);
        const found = mayLeave(entry({ ...said, handling: { code, conditions } }), ruling, matter);
        if (found.effect === 'STAYS') return;
        expect(ruling.effect === 'PERMIT' && [...ruling.shows]).toEqual(
          expect.arrayContaining([...found.shows]),
        );
        expect(found.shows.size).toBeGreaterThan(0);
      }),
      CASES,
    );
  });
});

describe('what cannot be told of an entry', () => {
  const unsure = entryCondition('nobody can tell', () => undefined);
  const broken = entryCondition('it fails', () => {
    throw new Error('no such fact');
  });
  const untrue = entryCondition('it is not so', () => false);
  const [first] = rulebook.entryProhibitions;
  if (!first) throw new Error('There is no prohibition on entries to start from');
  const under = (when: EntryProhibition['when']) =>
    mayLeaveUnder({ ...rulebook, entryProhibitions: [{ ...first, when }] });
  const matter = matterOf('POLICE', 'OFFENCE');
  const ruling = decide('CONTENT', matter);

  test.each([unsure, broken])('keeps it: $says', (doubtful) => {
    expect(under([doubtful])(entry(), ruling, matter).effect).toBe('STAYS');
    expect(under([doubtful, untrue])(entry(), ruling, matter).effect).toBe('LEAVES');
  });
});
