import { describe, expect, test } from 'vitest';
import { condition, type RuleBook } from '../../../policies/vocabulary.ts';
import { deciderOf, type Ruling } from '../../../policies/decide.ts';
import { rulebook } from '../../../policies/index.ts';
import { matterOf } from '../../support/world.ts';

const denial = (ruling: Ruling) => (ruling.effect === 'DENY' ? ruling.why : ruling.effect);

describe('what cannot be told', () => {
  const unsure = condition('nobody can tell', () => undefined);
  const broken = condition('it fails', () => {
    throw new Error('no such fact');
  });
  const offence = matterOf('POLICE', 'OFFENCE', { about: { part: 'SUBJECT', age: 7 } });
  const bookWith = (changes: Partial<RuleBook>): RuleBook => ({ ...rulebook, ...changes });

  test.each([unsure, broken])('opens no rule: $says', (doubtful) => {
    const sharing = rulebook.sharing.map((rule) => ({ ...rule, when: [...rule.when, doubtful] }));
    expect(denial(deciderOf(bookWith({ sharing }))('CONTENT', offence))).toBe('NO_RULE');
  });

  test.each([unsure, broken])('lifts no prohibition: $says', (doubtful) => {
    const [never] = rulebook.prohibitions;
    if (!never) throw new Error('There is no prohibition to start from');
    const prohibition = {
      ...never,
      holder: 'POLICE' as const,
      categories: ['OFFENCE' as const],
      when: [doubtful],
    };
    const decideUnder = deciderOf(bookWith({ prohibitions: [prohibition] }));
    expect(denial(decideUnder('CONTENT', offence))).toBe('PROHIBITED');
  });
});

test('a prohibition of two conditions is lifted by either', () => {
  const [first] = rulebook.prohibitions;
  if (!first) throw new Error('There is no prohibition to start from');
  const holds = condition('it is so', () => true);
  const fails = condition('it is not so', () => false);
  const ending = (when: readonly (typeof holds)[]) => {
    const prohibition = { ...first, holder: 'POLICE', categories: ['OFFENCE'], when } as const;
    const decideUnder = deciderOf({ ...rulebook, prohibitions: [prohibition] });
    return denial(decideUnder('CONTENT', matterOf('POLICE', 'OFFENCE')));
  };
  expect(ending([holds, holds])).toBe('PROHIBITED');
  expect(ending([holds, fails])).toBe('PERMIT');
  expect(ending([fails, holds])).toBe('PERMIT');
});
