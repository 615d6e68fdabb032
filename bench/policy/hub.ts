import type { Matter } from '../../policies/vocabulary.ts';
import { categoriesOf, ENTRY_CATEGORIES, HOLDERS, type Agency } from '../../src/domain/agency.ts';
import { instant, type PartialDate } from '../../src/domain/day.ts';
import type { HeldEntry } from '../../src/domain/entry.ts';
import { asId, type PractitionerId, type TeamId } from '../../src/domain/ids.ts';
import type { Practitioner } from '../../src/domain/practitioner.ts';
import { PURPOSES, type Purpose, type ThresholdLevel } from '../../src/domain/referral.ts';
import { FAMILY_PARTS, type Facts, type Question } from '../../src/domain/sharing.ts';

const TEAM = asId<TeamId>('mash-north');

export const analyst: Practitioner = {
  id: asId<PractitionerId>('https://idp.bench#analyst'),
  name: 'Analyst',
  agency: asId('hub'),
  roles: ['MASH_ANALYST'],
  teams: [TEAM],
};

const agencies: readonly Agency[] = HOLDERS.map((holder) => ({
  code: asId(holder.toLowerCase().replace('_', '-')),
  name: holder,
  holder,
}));

/** What is true of one open referral, with an agreement in force with every agency. */
export const factsAt = (purpose: Purpose, threshold: ThresholdLevel): Facts => ({
  referral: {
    id: asId('R-1'),
    version: 1,
    status: 'INFO_GATHERING',
    receivedAt: instant(0),
    rag: 'RED',
    threshold,
    purpose,
    familyAgreement: 'GIVEN',
    concern: '',
    assignedTo: [analyst.id],
    team: TEAM,
    conflictsDeclared: [],
    people: [],
  },
  agencies,
  agreements: agencies.map(({ code, holder }) => ({
    id: asId(`agreement-${code}`),
    version: 1,
    agency: code,
    categories: categoriesOf(holder),
    purposes: PURPOSES,
    modes: ['EXISTENCE', 'CONTENT'],
  })),
  lapsed: [],
  today: asId<PartialDate>('2026-11-22'),
});

export const question: Question = {
  id: asId('q-1'),
  viewer: analyst,
  enquiry: { kind: 'FAMILY_PICTURE', referral: asId('R-1'), period: {} },
  askedAt: instant(0),
};

/** Twelve people, each of an age of their own, so that no ruling of one serves another. */
export const family = Array.from({ length: 12 }, (_one, at) => ({
  about: {
    part: FAMILY_PARTS[at % FAMILY_PARTS.length] ?? 'SUBJECT',
    age: at % FAMILY_PARTS.length < 2 ? 3 + at : 25 + at,
  },
}));

/** Every matter of one hub: each category of each agency about each of the family. */
export const mattersAt = (facts: Facts): readonly Matter[] =>
  agencies.flatMap((agency) =>
    categoriesOf(agency.holder).flatMap((category) =>
      family.map(({ about }) => ({ viewer: analyst, facts, agency, category, about })),
    ),
  );

/** As many entries about the family, category by category, some with what rules look for in them. */
export function entriesOf(count: number) {
  const places = agencies.flatMap((agency) =>
    ENTRY_CATEGORIES[agency.holder].flatMap((category) =>
      family.map(({ about }) => ({ agency, category, about })),
    ),
  );
  return Array.from({ length: count }, (_one, at) => {
    const place = places[(at * 7) % places.length];
    if (!place) throw new Error('There is no place for an entry');
    const entry: HeldEntry = {
      id: `e-${at}`,
      category: place.category,
      current: at % 5 === 0,
      summary: 'Seen at home, and spoken to with her mother present.',
      detail: 'A longer account of the same, of some forty words or so. '.repeat(5),
      standing: place.category === 'POLICE_INTELLIGENCE' ? 'INTELLIGENCE' : 'FACT',
      ...(place.category === 'POLICE_INTELLIGENCE' ? { grade: '2C' } : {}),
      handling:
        at % 9 === 0
          ? { code: 'WITH_CONDITIONS', conditions: 'Ask the originator first' }
          : { code: 'LAWFUL_SHARING' },
    };
    return { ...place, entry };
  });
}
