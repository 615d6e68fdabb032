import { describe, expect, test } from 'vitest';
import { pictureAnswer } from '../../../src/http/console/picture-document.ts';
import { pictureView } from '../../../src/http/console/picture-view.ts';
import type { ChronologyWish } from '../../../src/http/console/chronology-view.ts';
import { manyEntries } from '../../support/sample-chronology.ts';
import {
  pictureAnswerWith,
  sampleCoverage,
  type SamplePicture,
} from '../../support/sample-picture.ts';

const view = (changes: Partial<SamplePicture> = {}, wish: ChronologyWish = { order: 'newest' }) =>
  pictureView(pictureAnswer.parse(pictureAnswerWith(changes).data).familyPicture, wish);

const memberNamed = (label: string) => {
  const member = view().members.find((one) => one.label === label);
  if (!member) throw new Error('not in the sample');
  return member;
};

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
    const [care, health] = memberNamed('Alfie Marlow').matches;
    expect(care?.confirmed).toBe(true);
    expect(health?.confirmed).toBe(false);
    expect(memberNamed('Kayleigh Marlow').matches[1]?.reasons).toContainEqual({
      says: 'The day of birth differs.',
      against: true,
    });
  });
});

test('sources keep their whole names where they do not begin alike', () => {
  const [first, ...others] = sampleCoverage;
  const coverage = [...(first ? [{ ...first, name: 'Calder Vale Council' }] : []), ...others];
  const sources = view({ coverage }).members[0]?.births[0]?.sources;
  expect(sources).toEqual(['The referral', 'Northmere Health', 'Calder Vale Council']);
});

describe('the chronology', () => {
  const dates = (order: 'newest' | 'oldest') =>
    view({}, { order }).chronology.years.map(({ heading }) => heading);

  test('runs either way, and entries of unknown date come last both ways', () => {
    const undated = 'Date withheld or not known';
    expect(dates('newest')).toEqual(['2026', '2025', '2024', '2023', '2021', undated]);
    expect(dates('oldest')).toEqual(['2021', '2023', '2024', '2025', '2026', undated]);
  });

  test('never names a first day for a month or a year', () => {
    const entries = view().chronology.years.flatMap(({ entries: all }) => all);
    expect(entries.map((entry) => entry.dateInWords)).toEqual([
      'November 2026',
      '8 October 2026',
      '29 July 2026',
      '11 March 2025',
      '17 May 2024',
      'May 2024',
      '4 September 2023',
      '2021',
      'Date withheld or not known',
    ]);
  });

  test('says of each entry what kind of statement it is, and its conditions', () => {
    const entries = view().chronology.years.flatMap(({ entries: all }) => all);
    expect(entries.at(-1)).toMatchObject({ standingInWords: 'Intelligence, graded 2C' });
    expect(entries.at(-2)).toMatchObject({ standingInWords: 'Allegation, not established' });
    expect(entries.map(({ conditions }) => conditions).filter(Boolean)).toEqual([
      'Do not tell the partner that the midwife recorded his name.',
    ]);
    expect(entries[0]).not.toHaveProperty('standingInWords');
  });

  test('conditions that came without words still bind', () => {
    const [first] = manyEntries(1);
    const nodes = first ? [{ ...first, handling: { code: 'WITH_CONDITIONS' as const } }] : [];
    const { years } = view({ chronology: { total: 1, nodes } }).chronology;
    expect(years[0]?.entries[0]?.conditions).toBe('Ask the owner before any use.');
  });

  test('longer than a page is read from its start, so that the newest shown are not taken for the newest', () => {
    const { chronology } = view({
      chronology: { total: 1_200, next: 'x999', nodes: manyEntries(1_000) },
    });
    expect(chronology).toMatchObject({
      newestFirst: false,
      onePage: false,
      shown: 1_000,
      total: 1_200,
    });
    expect(chronology.years[0]?.heading).toBe('2016');
  });

  test('says in words what a filter leaves out', () => {
    const { filter } = view({}, { order: 'newest', person: 'p1', agency: 'northmere-health' });
    expect(filter.says).toBe('about Alfie Marlow, held by Northmere Health');
  });
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
