import { describe, expect, test } from 'vitest';
import type { CensusChild } from '../../../src/returns/census-child.ts';
import { issuesIn, RETURN_RULES } from '../../../src/returns/rules/check.ts';
import { ROWS } from '../../support/census-rows.ts';
import { child, YEAR } from '../../support/census.ts';

const broken = (one: CensusChild): readonly string[] =>
  issuesIn([one], YEAR).map(({ rule }) => rule);

test('a sound row breaks no rule but asks for what the hub never holds', () => {
  const issues = issuesIn([child()], YEAR);
  expect(issues.map(({ severity }) => severity)).not.toContain('ERROR');
  expect(issues.map(({ severity }) => severity)).not.toContain('QUERY');
  expect(issues.map(({ rule }) => rule)).toEqual(['4220', '8540']);
});

test('every rule has a row that it lets pass and one that it does not, save the one that none passes', () => {
  const ids = RETURN_RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(ROWS).toSorted()).toEqual(ids.filter((id) => id !== '4220').toSorted());
});

describe.each(Object.entries(ROWS))('rule %s', (id, { passes, breaks }) => {
  test('lets a row pass that keeps it', () => {
    expect(broken(passes)).not.toContain(id);
  });
  test('finds the row that breaks it, and names its referral', () => {
    const found = issuesIn([breaks], YEAR).filter(({ rule }) => rule === id);
    expect(found).toHaveLength(1);
    expect(found[0]?.referral).toMatch(/^R-2025-/);
  });
});

test('what is wrong is said in a sentence that repeats no value of a child', () => {
  const said = Object.values(ROWS)
    .flatMap(({ breaks }) => issuesIn([breaks], YEAR))
    .map(({ says }) => says);
  expect(said.length).toBeGreaterThan(40);
  for (const sentence of said) {
    expect(sentence).toMatch(/^[A-Z0-9].*\.$/u);
    expect(sentence).not.toMatch(/H9990|LA1|20\d\d-/);
  }
});
