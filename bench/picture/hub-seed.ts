import { categoriesOf, HOLDERS, type Holder } from '../../src/domain/agency.ts';
import { instant, partialDate, type PartialDate } from '../../src/domain/day.ts';
import { asId, type PractitionerId } from '../../src/domain/ids.ts';
import type { Sex } from '../../src/domain/person.ts';
import { PURPOSES, type Referral } from '../../src/domain/referral.ts';
import type { DataSource, SharingAgreement } from '../../src/sharing/ports.ts';
import type { Store } from '../../src/store/store.ts';
import { SHAPES, type Relative, type Size } from './family.ts';

/** A canned agency as its process tells of it. */
export type Told = {
  readonly holder: Holder;
  readonly code: string;
  readonly url: string;
  readonly answerKeys: readonly Readonly<Record<string, unknown>>[];
};

const NOW = instant(Date.now());

/** Fills the books of a hub that asks these agencies about one family. */
export async function seedHub(
  store: Store,
  agencies: readonly Told[],
  size: Size,
  worker: PractitionerId,
): Promise<void> {
  await Promise.all(agencies.map((told) => store.agencies.put(sourceOf(told))));
  await Promise.all(agencies.map((told) => store.agreements.keep(agreementOf(told))));
  await store.referrals.add(referralOf(size, worker));
}

export const REFERRAL = 'R-1';

const sourceOf = ({ holder, code, url, answerKeys }: Told): DataSource => ({
  code: asId(code),
  name: code,
  holder,
  url,
  answerKeys,
  state: 'ACTIVE',
  registeredAt: NOW,
});

const agreementOf = ({ holder, code }: Told): SharingAgreement => ({
  id: asId(`agreement-${code}`),
  version: 1,
  agency: asId(code),
  categories: categoriesOf(holder),
  purposes: PURPOSES,
  modes: ['EXISTENCE', 'CONTENT'],
  from: day('2026-01-01'),
  until: day('2099-12-31'),
  signedForHub: { by: 'Hub', at: NOW },
  signedForAgency: { by: 'Agency', at: NOW },
  dpiaReference: 'DPIA-1',
  reviewBy: day('2099-12-31'),
});

const referralOf = (size: Size, worker: PractitionerId): Referral => ({
  id: asId(REFERRAL),
  version: 1,
  status: 'INFO_GATHERING',
  receivedAt: NOW,
  rag: 'RED',
  threshold: 4,
  purpose: 'CHILD_PROTECTION_S47',
  familyAgreement: 'NOT_REQUIRED',
  concern: 'A bruise that nobody explains.',
  assignedTo: [worker],
  conflictsDeclared: [],
  people: SHAPES[size].people.filter(({ referred }) => referred).map(namedPerson),
});

const namedPerson = (one: Relative, at: number): Referral['people'][number] => ({
  ref: asId(one.key),
  part: at === 0 ? 'SUBJECT' : at < 3 ? 'CHILD' : 'PARENT_CARER',
  traits: {
    names: [{ given: one.given, family: one.family, use: 'LEGAL' }],
    dateOfBirth: day(one.dateOfBirth),
    sex: sexOf(one.sex),
    addresses: [{ line: '14 Tannery Row', postcode: 'NM3 7QD' }],
    identifiers: [],
  },
});

const sexOf = (text: string): Sex => (text === 'FEMALE' ? 'FEMALE' : 'MALE');

function day(text: string): PartialDate {
  const date = partialDate(text);
  if (!date) throw new Error('The bench has a date that is none');
  return date;
}

export const agenciesOfSize = (size: Size) => HOLDERS.map((holder) => ({ holder, size }));
