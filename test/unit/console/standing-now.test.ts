import { describe, expect, test } from 'vitest';
import { sampleChronology, sampleFlags } from '../../support/sample-chronology.ts';
import { sampleMembers } from '../../support/sample-people.ts';
import { view } from '../../support/sample-view.ts';

describe('what stands now is told in its entry’s own words', () => {
  const [entry] = sampleChronology;
  const [flag] = sampleFlags;
  const shownWith = (changes: object) => {
    if (!entry || !flag) throw new Error('the sample has an entry and a flag');
    const nodes = [{ ...entry, ...changes }];
    return view({
      flags: [{ ...flag, entry: entry.id }],
      chronology: { total: 1, next: null, nodes },
    }).flags[0];
  };

  test('with whether a person has confirmed whose record it is', () => {
    const free = { handling: { code: 'LAWFUL_SHARING', conditions: null } };
    expect(shownWith({ ...free, summary: 'Warning marker: violent', provisional: true })).toEqual(
      expect.objectContaining({ summary: 'Warning marker: violent', provisional: true }),
    );
  });

  test('but never without the conditions that bind them, which are read at the entry', () => {
    const bound = { handling: { code: 'WITH_CONDITIONS', conditions: 'Ask the bureau first.' } };
    expect(shownWith({ ...bound, summary: 'Kept short' })?.summary).toBeUndefined();
  });
});

test('an adult whom the referral does not name comes with the kinds of entry that are shown of them', () => {
  const [entry] = sampleChronology;
  const nodes = entry
    ? [
        { ...entry, id: 'a', about: 'n5', category: 'OFFENCE' as const },
        { ...entry, id: 'b', about: 'n5', category: 'OFFENCE' as const },
        { ...entry, id: 'c', about: 'n5', category: 'TENANCY' as const },
        { ...entry, id: 'd', about: 'p1', category: 'MARAC' as const },
      ]
    : [];
  const shown = view({ chronology: { total: nodes.length, next: null, nodes } });
  expect(shown.newcomers[0]?.recorded).toEqual([
    { kind: 'Offence', times: 2 },
    { kind: 'Tenancy', times: 1 },
  ]);
});

test('a source whose record is linked, and of which no name, birth or address is shown, is named', () => {
  const [member] = sampleMembers;
  const silent = member
    ? [{ ...member, person: { ...member.person, names: [], datesOfBirth: [], addresses: [] } }]
    : [];
  expect(view({ members: silent }).members[0]?.undescribed.length).toBeGreaterThan(0);
  expect(view().members[0]?.undescribed).toEqual([]);
});
