import { describe, expect, test } from 'vitest';
import { DOORS, SHUT_REASONS } from '../../../policies/doors.ts';
import { doorInWords, shutInWords } from '../../../policies/refusal-words.ts';

describe('why a door stayed shut', () => {
  test('has a sentence of its own for each reason that there is', () => {
    const said = SHUT_REASONS.map(shutInWords);
    expect(new Set(said).size).toBe(SHUT_REASONS.length);
    expect(said.filter((words) => !/^[A-Z].{15,}\.$/.test(words))).toEqual([]);
    expect(said.join(' ')).not.toMatch(/[A-Z]_|for which this release/);
  });

  test('is told by its code where another release wrote it', () => {
    expect(shutInWords('LATER_REASON')).toBe(
      'The code LATER_REASON, for which this release has no words.',
    );
  });
});

describe('whom a door lets in', () => {
  const doors = Object.keys(DOORS);

  test('is told of every door, by the name that the log has', () => {
    const said = doors.map((door) => doorInWords(`DOOR-${door}`));
    expect(doors.length).toBeGreaterThan(10);
    for (const [at, door] of doors.entries())
      expect(said[at]).toMatch(new RegExp(`^DOOR-${door} is for [a-z].+\\.$`));
  });

  test.each([
    ['SIGNED_IN', 'DOOR-SIGNED_IN is for everybody who is signed in.'],
    ['AUDIT_READER', 'DOOR-AUDIT_READER is for an information governance officer or an auditor.'],
    [
      'RAW_AUDIT_READER',
      'DOOR-RAW_AUDIT_READER is for an auditor who is not an information governance officer besides.',
    ],
    [
      'FAMILY',
      'DOOR-FAMILY is for an analyst of the hub or a manager of the hub, about an open referral that is theirs to work.',
    ],
  ])('%s', (door, says) => {
    expect(doorInWords(`DOOR-${door}`)).toBe(says);
  });

  test('names the referral where whoever works it counts', () => {
    const whoever = doors.filter((door) =>
      doorInWords(`DOOR-${door}`)?.endsWith(', about an open referral, whoever works it.'),
    );
    const declared = Object.entries(DOORS).flatMap(([door, rule]) =>
      'whoeverWorksIt' in rule ? [door] : [],
    );
    expect(whoever).toEqual(declared);
    expect(declared.length).toBeGreaterThan(0);
  });

  test.each(['DOOR-LATER', 'FAMILY', 'DOOR-', 'door-family', 'DOOR-toString'])(
    '%s is none of this release, and nothing is told of it',
    (rule) => {
      expect(doorInWords(rule)).toBeUndefined();
    },
  );
});
