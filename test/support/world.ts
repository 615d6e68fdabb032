import type { Matter } from '../../policies/vocabulary.ts';
import type { Agency, Category, Holder } from '../../src/domain/agency.ts';
import { categoriesOf, HOLDERS } from '../../src/domain/agency.ts';
import { instant, partialDate, type PartialDate } from '../../src/domain/day.ts';
import { asId, type PractitionerId, type TeamId } from '../../src/domain/ids.ts';
import type { PersonTraits } from '../../src/domain/person.ts';
import type { Practitioner } from '../../src/domain/practitioner.ts';
import { PURPOSES, type Referral } from '../../src/domain/referral.ts';
import type { AgreementInForce, Facts } from '../../src/domain/sharing.ts';

/** A small world in which every test can say just what is different. */
export const day = (text: string): PartialDate => {
  const date = partialDate(text);
  if (!date) throw new Error(`${text} is not a date`);
  return date;
};

export const person = (
  given: string,
  family: string,
  born?: string,
  more: Partial<PersonTraits> = {},
): PersonTraits => ({
  names: [{ given, family, use: 'LEGAL' }],
  ...(born ? { dateOfBirth: day(born) } : {}),
  addresses: [],
  identifiers: [],
  ...more,
});

export const priya: Practitioner = {
  id: asId<PractitionerId>('https://idp.test#priya'),
  name: 'Priya',
  agency: asId('northmere-mash'),
  roles: ['MASH_ANALYST'],
  teams: [asId<TeamId>('mash-north')],
};

export const marlowReferral: Referral = {
  id: asId('R-1'),
  version: 1,
  status: 'INFO_GATHERING',
  receivedAt: instant(Date.parse('2026-11-20T09:00:00Z')),
  rag: 'RED',
  threshold: 4,
  purpose: 'CHILD_PROTECTION_S47',
  familyAgreement: 'NOT_REQUIRED',
  concern: 'A bruise on the wrist, and nobody says how.',
  assignedTo: [priya.id],
  team: asId('mash-north'),
  conflictsDeclared: [],
  people: [
    { ref: asId('p1'), part: 'SUBJECT', traits: person('Alfie', 'Marlow', '2019-04-02') },
    { ref: asId('p2'), part: 'PARENT_CARER', traits: person('Kayleigh', 'Marlow', '1994-08-19') },
  ],
};

export const agencyOf = (holder: Holder): Agency => ({
  code: asId(holder.toLowerCase().replace('_', '-')),
  name: holder,
  holder,
});

export const everyAgency: readonly Agency[] = HOLDERS.map(agencyOf);

export const agreementWith = (agency: Agency): AgreementInForce => ({
  id: asId(`agreement-${agency.code}`),
  version: 1,
  agency: agency.code,
  categories: categoriesOf(agency.holder),
  purposes: PURPOSES,
  modes: ['EXISTENCE', 'CONTENT'],
});

export const factsWith = (changes: Partial<Referral> = {}, more: Partial<Facts> = {}): Facts => ({
  referral: { ...marlowReferral, ...changes },
  agencies: everyAgency,
  agreements: everyAgency.map(agreementWith),
  lapsed: [],
  today: day('2026-11-22'),
  ...more,
});

export const matterOf = (
  holder: Holder,
  category: Category,
  more: Partial<Omit<Matter, 'agency' | 'category'>> = {},
): Matter => ({
  viewer: priya,
  facts: factsWith(),
  agency: agencyOf(holder),
  category,
  about: { part: 'SUBJECT', age: 7 },
  ...more,
});
