import { describe, expect, test } from 'vitest';
import { rulebook } from '../../../policies/index.ts';
import { flipsBetween, type PlayedQuestion } from '../../../policies/replay.ts';
import type { About, RuleBook, SharingRule } from '../../../policies/vocabulary.ts';
import { agencyOf, factsWith, priya } from '../../support/world.ts';

const [sample] = rulebook.sharing;
if (!sample) throw new Error('There is no rule to start from');

/** One rule of police that shows an offence of an adult, and whatever else it is given. */
const rule = (id: string, changes: Partial<SharingRule> = {}): SharingRule => ({
  ...sample,
  id,
  holder: 'POLICE',
  categories: ['OFFENCE'],
  about: ['PARENT_CARER'],
  roles: ['MASH_ANALYST'],
  purposes: ['CHILD_PROTECTION_S47'],
  when: [],
  shows: ['SUMMARY'],
  ...changes,
});
const book = (...sharing: readonly SharingRule[]): RuleBook => ({
  version: 'replayed',
  sharing,
  prohibitions: [],
  entryProhibitions: [],
});

const mother: About = { part: 'PARENT_CARER', age: 34 };
const asked = (id: string, people: readonly About[] = [mother]): PlayedQuestion => ({
  id,
  matter: { viewer: priya, facts: { ...factsWith(), referral: factsWith().referral } },
  agencies: [agencyOf('POLICE')],
  people,
});
const flips = (before: RuleBook, after: RuleBook, ...questions: readonly PlayedQuestion[]) =>
  flipsBetween(before, after, questions.length > 0 ? questions : [asked('q-1')]);

describe('a decision that would have come out otherwise', () => {
  test('is told with the rules of then and of the candidate, and with the question', () => {
    expect(flips(book(), book(rule('N-1')))).toEqual([
      {
        holder: 'POLICE',
        category: 'OFFENCE',
        purpose: 'CHILD_PROTECTION_S47',
        level: 4,
        part: 'PARENT_CARER',
        before: 'nothing',
        after: 'SUMMARY',
        showsMore: true,
        rulesBefore: [],
        rulesAfter: ['N-1'],
        questions: ['q-1'],
      },
    ]);
  });

  test('shows more where one field more is seen, though another is lost', () => {
    const [flip, ...others] = flips(
      book(rule('O-1', { shows: ['SUMMARY', 'DETAIL'] })),
      book(rule('N-1', { shows: ['SUMMARY', 'PROFESSIONAL'] })),
    );
    expect(others).toEqual([]);
    expect(flip).toMatchObject({ showsMore: true, rulesBefore: ['O-1'], rulesAfter: ['N-1'] });
  });

  test('shows less where one field of two is lost', () => {
    const [flip] = flips(
      book(rule('O-1', { shows: ['SUMMARY', 'DETAIL'] })),
      book(rule('N-1', { shows: ['SUMMARY'] })),
    );
    expect(flip).toMatchObject({ showsMore: false, before: 'SUMMARY, DETAIL', after: 'SUMMARY' });
  });

  test('is one where it is newly told that there is something, and nothing of it', () => {
    const existence = book(rule('N-1', { shows: [] }));
    expect(flips(book(), existence)).toMatchObject([
      { before: 'nothing', after: 'that it exists', showsMore: true, rulesAfter: ['N-1'] },
    ]);
    expect(flips(existence, book())).toMatchObject([
      { before: 'that it exists', after: 'nothing', showsMore: false, rulesBefore: ['N-1'] },
    ]);
    expect(flips(existence, book(rule('N-2')))).toMatchObject([
      { before: 'that it exists', after: 'SUMMARY', showsMore: true },
    ]);
    expect(flips(book(rule('N-2')), existence)).toMatchObject([
      { before: 'SUMMARY', after: 'that it exists', showsMore: false },
    ]);
  });

  test('is none where another rule shows the same', () => {
    expect(flips(book(rule('O-1')), book(rule('N-1')))).toEqual([]);
    expect(flips(book(rule('O-1', { shows: [] })), book(rule('N-1', { shows: [] })))).toEqual([]);
    expect(flips(book(), book())).toEqual([]);
  });

  test('is told once for all questions alike, each of them named once', () => {
    const twice: readonly About[] = [mother, { part: 'PARENT_CARER', age: 40 }];
    const found = flips(
      book(),
      book(rule('N-1')),
      asked('q-1', twice),
      asked('q-2'),
      asked('q-3', []),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.questions).toEqual(['q-1', 'q-2']);
  });

  test('is none for a question without a referral', () => {
    const without = asked('q-1');
    const facts = { ...without.matter.facts, referral: undefined };
    expect(
      flips(book(), book(rule('N-1')), { ...without, matter: { viewer: priya, facts } }),
    ).toEqual([]);
  });
});

test('what would show more comes first, and of those what concerns most questions', () => {
  const child: About = { part: 'SUBJECT', age: 7 };
  const partner: About = { part: 'ADULT_IN_HOUSEHOLD', age: 36 };
  const before = book(rule('O-1', { about: ['SUBJECT'] }));
  const after = book(rule('N-1'), rule('N-2', { about: ['ADULT_IN_HOUSEHOLD'] }));
  const found = flips(
    before,
    after,
    asked('q-1', [child, mother, partner]),
    asked('q-2', [child, partner]),
    asked('q-3', [child]),
  );
  expect(
    found.map(({ part, showsMore, questions }) => [part, showsMore, questions.length]),
  ).toEqual([
    ['ADULT_IN_HOUSEHOLD', true, 2],
    ['PARENT_CARER', true, 1],
    ['SUBJECT', false, 3],
  ]);
});
