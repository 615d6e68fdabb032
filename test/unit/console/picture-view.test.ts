import { describe, expect, test } from 'vitest';
import { coverageView } from '../../../src/http/console/coverage-view.ts';
import { pictureAnswer } from '../../../src/http/console/picture-document.ts';
import { sampleFlags, sampleProfessionals } from '../../support/sample-chronology.ts';
import { pictureAnswerWith, sampleCoverage } from '../../support/sample-picture.ts';
import { view } from '../../support/sample-view.ts';

const memberNamed = (label: string) => {
  const member = view().members.find((one) => one.label === label);
  if (!member) throw new Error('not in the sample');
  return member;
};

describe('the family diagram', () => {
  test('says under whoever is said to live in several homes that it is so, and under nobody else', () => {
    const figures = view().genogram.people;
    expect(figures.filter(({ homes }) => homes !== '').map(({ id, homes }) => [id, homes])).toEqual(
      [['p3', '2 homes claimed']],
    );
    expect(figures.find(({ id }) => id === 'p3')?.says).toContain('2 homes claimed');
  });
});

describe('the filter', () => {
  test.each([
    [{ from: '2024-05-17' }, 'that may be of 17 May 2024 or later, those without a date too'],
    [{ to: '2024-05-17' }, 'that may be of 17 May 2024 or earlier, those without a date too'],
    [
      { person: 'p1', from: '2024-05-17', to: '2025-01-02' },
      'about Alfie Marlow, that may be of 17 May 2024 to 2 January 2025, those without a date too',
    ],
    [{}, ''],
  ])('%j says what it keeps', (wish, says) => {
    expect(view({}, { order: 'newest', ...wish }).filter.says).toBe(says);
  });
});

describe('coverage', () => {
  test('has a line for every source, those in doubt first', () => {
    const { lines, total } = view().coverage;
    expect(total).toBe(sampleCoverage.length);
    expect(lines.map(({ leaves }) => leaves)).toEqual([
      'UNKNOWN',
      'UNKNOWN',
      'INCOMPLETE',
      'INCOMPLETE',
      'HEARD',
      'HEARD',
    ]);
  });

  test('names those whose history is unknown', () => {
    expect(view().coverage.unknown).toEqual(['Northmere Police', 'Northmere Probation']);
  });

  test('says each warning once, even where the note says it too', () => {
    const [police] = view().coverage.lines;
    expect(police).toMatchObject({
      says: 'Did not answer in time',
      warns: 'Treat its history as unknown.',
      note: '',
    });
  });

  test('says of a line that is answered in part that a person will answer the rest, and by when', () => {
    const note =
      'Part of its answer is missing. A person there will answer. Treat the rest as unknown.';
    const again = { note, dueAt: '2026-11-23T14:00:00.000Z' };
    const coverage = sampleCoverage
      .filter(({ state }) => state === 'PARTIAL')
      .map((one) => Object.assign({}, one, again));
    const { familyPicture } = pictureAnswer.parse(pictureAnswerWith({ coverage }).data);
    const [line] = coverageView(familyPicture.coverage).lines;
    expect(line?.note).toMatch(
      /^Part of its answer is missing\. A person there will answer\. +Due by 23 November/,
    );
  });

  test('keeps what the note adds', () => {
    const education = view().coverage.lines.find(({ code }) => code === 'northmere-education');
    expect(education?.note).toBe('One person may be known to it; somebody must look at the match.');
  });
});

describe('a person', () => {
  test('has every claim with everybody who makes it, and no winner', () => {
    expect(memberNamed('Alfie Marlow').births).toEqual([
      {
        value: '2 April 2019',
        aside: 'aged 7',
        sources: ['The referral', 'Health', 'Children’s Social Care'],
      },
      { value: '20 April 2019', aside: 'aged 7', sources: ['Education'] },
    ]);
  });

  test('is not given a first of the month, nor an exact age, by a month of birth', () => {
    expect(memberNamed('Maisie Marlow-Reid').births[0]).toMatchObject({
      value: 'January 2022',
      aside: 'about 4, day not known',
    });
  });

  test('has no age after death', () => {
    const steven = memberNamed('Steven Reid');
    expect(steven.births[0]?.aside).toBe('');
    expect(steven.deaths[0]).toMatchObject({ value: 'February 2024', aside: 'day not known' });
  });

  test('has one line for a relationship that two sources claim alike', () => {
    const { relationships } = memberNamed('Kayleigh Marlow');
    expect(relationships.filter(({ other }) => other === 'Alfie Marlow')).toEqual([
      {
        says: 'Mother of',
        other: 'Alfie Marlow',
        risk: false,
        aside: '',
        sources: ['Children’s Social Care', 'Health'],
      },
    ]);
  });

  test('who is assessed as a risk stands out', () => {
    const { relationships } = memberNamed('Darren Pike');
    expect(relationships.filter(({ risk }) => risk).map(({ other }) => other)).toEqual([
      'Alfie Marlow',
    ]);
  });

  test('is linked by the machine until a person has confirmed it', () => {
    const [care, health, education] = memberNamed('Alfie Marlow').matches;
    expect(care).toMatchObject({ confirmed: true, sources: ['Children’s Social Care'] });
    expect(health).toMatchObject({ confirmed: false, says: 'Very likely the same person' });
    expect(education?.says).toBe(
      'Possibly the same person. Somebody must look before anything is used',
    );
    expect(education?.reasons).toEqual([
      {
        source: 'Education',
        parts: [
          { says: 'Given and family name are the same.', against: false },
          { says: 'The day of birth differs.', against: true },
        ],
      },
    ]);
  });
});

test('sources keep their whole names where they do not begin alike', () => {
  const [first, ...others] = sampleCoverage;
  const coverage = [...(first ? [{ ...first, name: 'Calder Vale Council' }] : []), ...others];
  const sources = view({ coverage }).members[0]?.births[0]?.sources;
  expect(sources).toEqual(['The referral', 'Northmere Health', 'Calder Vale Council']);
});

describe('what is said by several sources', () => {
  test('of one stay at one address is one line', () => {
    const [tannery] = view().households;
    expect(tannery?.residents.map(({ person, sources }) => [person, sources])).toEqual([
      ['Alfie Marlow', ['Children’s Social Care']],
      ['Maisie Marlow-Reid', ['Children’s Social Care']],
      ['Kayleigh Marlow', ['Children’s Social Care', 'Health']],
      ['Darren Pike', ['Children’s Social Care']],
    ]);
  });

  test('of one professional is one line with everybody they work with', () => {
    const [ruth] = sampleProfessionals;
    const professionals = ruth ? [ruth, { ...ruth, person: 'p2' }] : [];
    expect(view({ professionals }).professionals).toMatchObject([
      { name: 'Ruth Adeyemi', worksWith: ['Alfie Marlow', 'Maisie Marlow-Reid'] },
    ]);
  });
});

test('what tells of risk stands before what every family has, and nothing is left out', () => {
  const [plan] = sampleFlags;
  const usual = ['GP_REGISTRATION', 'SCHOOL_PLACE', 'TENANCY'] as const;
  const flags = plan
    ? [...usual.map((category) => ({ ...plan, category, since: null })), plan]
    : [];
  const shown = view({ flags });
  expect(shown.flags.map(({ says }) => says)).toEqual(['Child protection plan']);
  expect(shown.usual.map(({ says }) => says)).toEqual([
    'GP registration',
    'School place',
    'Tenancy',
  ]);
  expect(shown.usual[0]?.since).toBe('since when is withheld or not known');
});

test('a picture in which sources disagree shows what each says', () => {
  expect(view().conflicts[0]).toEqual({
    person: 'Alfie Marlow',
    fact: 'Date of birth',
    claims: [
      {
        value: '2 April 2019',
        aside: '',
        sources: ['The referral', 'Health', 'Children’s Social Care'],
      },
      { value: '20 April 2019', aside: '', sources: ['Education'] },
    ],
  });
});

test('an answer that is not what was asked for is not a picture', () => {
  const { data } = pictureAnswerWith();
  const coverage = data.familyPicture.coverage.map((line) => ({ ...line, state: 'FINE' }));
  const broken = { ...data, familyPicture: { ...data.familyPicture, coverage } };
  expect(pictureAnswer.safeParse(broken).success).toBe(false);
});
