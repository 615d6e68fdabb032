import { describe, expect, test } from 'vitest';
import { deciderOf, type Ruling } from '../../../policies/decide.ts';
import { rulebook } from '../../../policies/index.ts';
import { duty2026 } from '../../../policies/sharing/duty-2026.ts';
import { suppose } from '../../../policies/suppose.ts';
import { DUTIES } from '../../../src/domain/sharing.ts';
import { matrix } from './matrix.ts';

const decide = deciderOf(rulebook);
const shown = (ruling: Ruling) => (ruling.effect === 'PERMIT' ? [...ruling.shows].toSorted() : []);
const basis = (ruling: Ruling) => (ruling.effect === 'PERMIT' ? ruling.basis : []);
const GATEWAY = 'Children Act 2004 s.16LA';

/** Each question as it is today, and as it is once the duty is in force. */
const beforeIt = matrix.filter(({ hindrance }) => hindrance !== 'DUTY_IN_FORCE');
const both = beforeIt.map((supposed) => {
  const matter = suppose(supposed);
  const later = { ...matter, facts: { ...matter.facts, commenced: DUTIES } };
  return { today: decide('CONTENT', matter), later: decide('CONTENT', later) };
});

describe('the duty of 2026', () => {
  test('is there, and rules nothing before information governance has recorded its day', () => {
    expect(duty2026.length).toBeGreaterThan(3);
    expect(both.filter(({ today }) => basis(today).includes(GATEWAY))).toEqual([]);
  });

  test('adds the law by which an agency shares', () => {
    expect(both.filter(({ later }) => basis(later).includes(GATEWAY)).length).toBeGreaterThan(50);
  });

  test('shows nothing that was not shown before', () => {
    const wider = both.filter(({ today, later }) =>
      shown(later).some((field) => !shown(today).includes(field)),
    );
    expect(wider.length).toBe(0);
  });
});
