import { describe, expect, test } from 'vitest';
import { agedAtLeast, agedUnder, always } from '../../../policies/conditions.ts';
import { lostWith } from '../../../policies/ending.ts';
import { reviewsDue } from '../../../policies/expiring.ts';
import { rulebook } from '../../../policies/index.ts';
import { restingOn } from '../../../policies/resting-on.ts';
import { whoMaySee } from '../../../policies/who.ts';
import { categoriesOf } from '../../../src/domain/agency.ts';
import { PURPOSES } from '../../../src/domain/referral.ts';
import { day } from '../../support/world.ts';
import { book, entryProhibition, prohibition, rule } from './signable.ts';

const offences = { holder: 'POLICE', category: 'OFFENCE' } as const;
const sight = {
  rule: 'R',
  says: rule.says,
  roles: rule.roles,
  purposes: rule.purposes,
  about: rule.about,
  shows: rule.shows,
  when: ['the referral stands at level 3 or above'],
};

describe('who may see a category', () => {
  test('whoever a rule lets, with all that must hold besides', () => {
    expect(whoMaySee(book(), offences, 3)).toEqual({
      ...offences,
      level: 3,
      may: [sight],
      otherwise: [],
    });
    expect(whoMaySee(book(), offences)).toEqual({ ...offences, may: [sight], otherwise: [] });
  });

  test('nobody, below the level of its rule: the rule is of no use there', () => {
    expect(whoMaySee(book(), offences, 2)).toMatchObject({ may: [], otherwise: [sight] });
  });

  test('nobody, where there is no rule', () => {
    expect(whoMaySee(book(), { holder: 'POLICE', category: 'POLICE_MARKER' })).toMatchObject({
      may: [],
      otherwise: [],
    });
  });

  test('nobody, of another holder who keeps the same category', () => {
    const addresses = { ...rule, categories: ['ADDRESSES'] } as const;
    expect(
      whoMaySee(book([addresses]), { holder: 'HOUSING', category: 'ADDRESSES' }),
    ).toMatchObject({ may: [], otherwise: [] });
  });

  test('nobody, where a prohibition stands; only its existence, where the content is forbidden', () => {
    const ban = { ...prohibition, categories: ['OFFENCE'], when: [always] } as const;
    expect(whoMaySee(book([rule], [{ ...ban, forbids: 'EXISTENCE' }]), offences)).toMatchObject({
      may: [],
      otherwise: [sight],
    });
    expect(whoMaySee(book([rule], [ban]), offences)).toMatchObject({
      may: [{ ...sight, shows: [] }],
      otherwise: [],
    });
  });

  test('nobody, under conditions that cannot be met together', () => {
    const impossible = { ...rule, when: [agedAtLeast(18), agedUnder(16)] };
    expect(whoMaySee(book([impossible]), offences).may).toEqual([]);
  });

  test('only those of whom the prohibition is not', () => {
    const ban = {
      ...prohibition,
      categories: ['OFFENCE'],
      forbids: 'EXISTENCE',
      when: [
        {
          says: 'the person is another adult at home',
          holds: ({ about }: { about: { part: string } }) => about.part === 'ADULT_IN_HOUSEHOLD',
        },
      ],
    } as const;
    expect(whoMaySee(book([rule], [ban]), offences).may).toEqual([
      { ...sight, about: ['PARENT_CARER'] },
    ]);
    const content = { ...ban, forbids: 'CONTENT' } as const;
    expect(whoMaySee(book([rule], [content]), offences).may).toEqual([sight]);
  });

  test('under each rule by itself: what one shows another does not make up for', () => {
    const low = { ...rule, id: 'S', shows: ['STANDING'], when: [] } as const;
    expect(whoMaySee(book([rule, low]), offences, 2)).toMatchObject({
      may: [{ rule: 'S', shows: ['STANDING'] }],
      otherwise: [{ rule: 'R' }],
    });
  });

  test('at every age of life, and only at one', () => {
    for (const age of [0, 120]) {
      const once = { ...rule, when: [agedAtLeast(age), agedUnder(age + 1)] };
      expect(whoMaySee(book([once]), offences).may).toHaveLength(1);
    }
  });
});

describe('which rules rest on a law', () => {
  const ids = (words: string) => restingOn(book(), words).map(({ id }) => id);

  test('rules by any part of their basis, prohibitions by their law', () => {
    expect(restingOn(book(), 's.115')).toEqual([
      {
        id: 'R',
        says: rule.says,
        owner: 'Somebody',
        laws: [
          'UK GDPR Art 6(1)(e)',
          'UK GDPR Art 9(2)(g)',
          'UK GDPR Art 10',
          'Crime and Disorder Act 1998 s.115',
        ],
      },
    ]);
    expect(ids('Art 5(1)(c)')).toEqual(['P', 'E']);
    expect(ids('UK GDPR')).toEqual(['R', 'P', 'E']);
    expect(restingOn(book(), 'Art 5')[0]).toEqual({
      id: 'P',
      says: prohibition.says,
      owner: 'Somebody',
      laws: [prohibition.law],
    });
  });

  test('however it is spaced and written', () => {
    expect(ids('  uk   gdpr ART 10 ')).toEqual(['R']);
  });

  test.each(['Art 1', 'rt 10', 's.11', 'S.115 or so', 'Art 6(1)(f)', 'Art 6.1..e.'])(
    'not those that only look like it: %s',
    (words) => {
      expect(ids(words)).toEqual([]);
    },
  );

  test('every one, where no law is named', () => {
    expect(ids('')).toEqual(['R', 'P', 'E']);
    const common = book([], [{ ...prohibition, law: 'Common law' }], []);
    expect(restingOn(common, '')).toHaveLength(1);
    expect(ids('  ')).toEqual(['R', 'P', 'E']);
  });

  test('in force: paragraph 18 and not paragraph 1', () => {
    expect(restingOn(rulebook, 'Sch 1 para 18')).toHaveLength(rulebook.sharing.length);
    expect(restingOn(rulebook, 'Sch 1 para 1')).toEqual([]);
  });
});

describe('which reviews fall due by a day', () => {
  const later = { ...rule, id: 'S', reviewBy: '2027-05-01' };
  const theirs = { ...rule, id: 'T', owner: 'Somebody else' };
  const earlier = { ...rule, id: 'U', reviewBy: '2027-03-01' };
  const all = book([later, rule, theirs, earlier]);

  test('by owner and day, the earliest first, the day itself included', () => {
    expect(reviewsDue(all, day('2027-05-01'), day('2026-11-22'))).toEqual([
      { due: '2027-03-01', owner: 'Somebody', rules: ['U'], overdue: false },
      { due: '2027-04-01', owner: 'Somebody', rules: ['R', 'P', 'E'], overdue: false },
      { due: '2027-04-01', owner: 'Somebody else', rules: ['T'], overdue: false },
      { due: '2027-05-01', owner: 'Somebody', rules: ['S'], overdue: false },
    ]);
    expect(reviewsDue(all, day('2027-04-30'), day('2026-11-22'))).toHaveLength(3);
    expect(reviewsDue(all, day('2027-02-28'), day('2026-11-22'))).toEqual([]);
  });

  test('a day that is past is overdue, today is not', () => {
    const overdue = (today: string) =>
      reviewsDue(all, day('2027-04-01'), day(today)).map((review) => review.overdue);
    expect(overdue('2027-03-01')).toEqual([false, false, false]);
    expect(overdue('2027-03-02')).toEqual([true, false, false]);
    expect(overdue('2027-04-02')).toEqual([true, true, true]);
  });
});

describe('what is lost when an agreement ends', () => {
  const ending = { holder: 'POLICE', categories: ['OFFENCE', 'MARAC', 'POLICE_MARKER'] } as const;

  test('every sight under it, category by category', () => {
    expect(lostWith(book(), { ...ending, purposes: PURPOSES })).toEqual([
      { category: 'OFFENCE', sights: [sight] },
      { category: 'MARAC', sights: [sight] },
    ]);
  });

  test('only for the purposes that it covered', () => {
    expect(lostWith(book(), { ...ending, purposes: ['MASH_SCREENING'] })).toEqual([
      { category: 'OFFENCE', sights: [{ ...sight, purposes: ['MASH_SCREENING'] }] },
      { category: 'MARAC', sights: [{ ...sight, purposes: ['MASH_SCREENING'] }] },
    ]);
    expect(lostWith(book(), { ...ending, purposes: ['EARLY_HELP'] })).toEqual([]);
  });

  test('nothing of what nobody may see', () => {
    const probation = lostWith(rulebook, {
      holder: 'PROBATION',
      categories: categoriesOf('PROBATION'),
      purposes: PURPOSES,
    });
    expect(probation.map(({ category }) => category)).not.toContain('VICTIM_CONTACT');
    expect(probation).toHaveLength(7);
  });
});

test('an entry’s prohibition is among what rests on a law and what is to be reviewed', () => {
  expect(restingOn(book([], []), '').map(({ id }) => id)).toEqual([entryProhibition.id]);
  expect(reviewsDue(book([], []), day('2027-04-01'), day('2026-11-22'))).toHaveLength(1);
});
