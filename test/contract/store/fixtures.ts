import { z } from 'zod';
import type { AuditBlock } from '../../../src/audit/ports.ts';
import { instant, partialDate, type PartialDate } from '../../../src/domain/day.ts';
import {
  asId,
  type AgencyCode,
  type AgreementId,
  type PersonRef,
  type PractitionerId,
  type ReferralId,
  type Sha256,
  type TeamId,
} from '../../../src/domain/ids.ts';
import type { PersonTraits } from '../../../src/domain/person.ts';
import type { Referral } from '../../../src/domain/referral.ts';
import type { DataSource, SharingAgreement } from '../../../src/sharing/ports.ts';
import type { ArchivedRules } from '../../../src/store/ports.ts';
import type { ShelfPlan } from '../../../src/store/shelf.ts';

export const referralId = asId<ReferralId>;
export const practitionerId = asId<PractitionerId>;
export const teamId = asId<TeamId>;
export const digest = (text: string) => asId<Sha256>(text.padStart(64, '0'));

const day = (text: string): PartialDate => {
  const date = partialDate(text);
  if (date === undefined) throw new Error('not a date');
  return date;
};

/** Every optional field present, and the awkward values that real people have. */
const everythingKnown: PersonTraits = {
  names: [
    { given: 'Zoë-Anne', family: "O'Brien", use: 'LEGAL' },
    { given: '', family: '王', use: 'ALIAS' },
    { given: 'Łukasz 👨‍👩‍👧', family: 'עברית', use: 'PREVIOUS' },
  ],
  dateOfBirth: day('2015-05'),
  dateOfDeath: day('2024-05-17'),
  expectedDelivery: day('2025'),
  sex: 'INDETERMINATE',
  addresses: [
    { line: '1 High St', postcode: 'NM1 1AA' },
    {
      line: 'Flat 2\n3 Mill Lane',
      postcode: '',
      uprn: '000012345678',
      from: day('2019'),
      until: day('2020-02-29'),
    },
  ],
  identifiers: [
    { system: 'NHS_NUMBER', value: '9990000018' },
    { system: 'LOCAL', value: '0007' },
  ],
};
const nothingKnown: PersonTraits = { names: [], addresses: [], identifiers: [] };

export const referral = (id: string, changes: Partial<Referral> = {}): Referral => ({
  id: referralId(id),
  version: 1,
  status: 'SCREENING',
  receivedAt: instant(Date.UTC(2026, 0, 5, 9, 30)),
  rag: 'AMBER',
  threshold: 3,
  purpose: 'MASH_SCREENING',
  familyAgreement: 'NOT_SOUGHT',
  concern: 'Seen with bruises.',
  assignedTo: [],
  conflictsDeclared: [],
  people: [],
  ...changes,
});

export const fullReferral = (id: string): Referral =>
  referral(id, {
    closedAt: instant(Date.UTC(2026, 1, 1)),
    concern: 'Line one\r\nLine two\t“quoted” \u0000 $where a.b 𝕏',
    assignedTo: [practitionerId('https://login.example|priya'), practitionerId('')],
    team: teamId('front door'),
    conflictsDeclared: [practitionerId('https://login.example|marcus')],
    people: [
      { ref: asId<PersonRef>('p1'), part: 'SUBJECT', traits: everythingKnown },
      { ref: asId<PersonRef>('p2'), part: 'PARENT_CARER', traits: nothingKnown },
    ],
  });

export const agreement = (
  id: string,
  version: number,
  changes: Partial<SharingAgreement> = {},
): SharingAgreement => ({
  id: asId<AgreementId>(id),
  version,
  agency: asId<AgencyCode>('northmere-police'),
  categories: ['PERSON_DETAILS', 'OFFENCE'],
  purposes: ['MASH_SCREENING', 'CHILD_PROTECTION_S47'],
  modes: ['EXISTENCE', 'CONTENT'],
  from: day('2025-04-01'),
  until: day('2028-03-31'),
  dpiaReference: 'DPIA-17',
  reviewBy: day('2026-03-31'),
  ...changes,
});

export const fullAgreement = (id: string, version: number): SharingAgreement =>
  agreement(id, version, {
    signedForHub: { by: 'A. Caldicott', at: instant(Date.UTC(2025, 2, 1)) },
    signedForAgency: { by: 'B. Constable', at: instant(Date.UTC(2025, 2, 2)) },
    endedAt: instant(Date.UTC(2026, 2, 2)),
  });

export const dataSource = (code: string, changes: Partial<DataSource> = {}): DataSource => ({
  code: asId<AgencyCode>(code),
  name: 'Northmere Police',
  holder: 'POLICE',
  url: 'https://police.example/agency',
  answerKeys: [{ kty: 'OKP', crv: 'Ed25519', x: 'abc', key_ops: ['verify'], ext: true }, {}],
  state: 'ACTIVE',
  registeredAt: instant(Date.UTC(2025, 2, 3)),
  ...changes,
});

export const ruleBook = (version: string, text = 'rule one\nrule two'): ArchivedRules => ({
  version,
  digest: digest(version),
  text,
});

export const auditBlock = (
  writer: string,
  block: number,
  changes: Partial<AuditBlock> = {},
): AuditBlock => ({
  writer,
  block,
  prevBlock: digest(String(block)),
  firstSeq: block * 2,
  records: [Uint8Array.from([block % 256, 0, 255, 10]), new Uint8Array()],
  blockHash: digest(String(block + 1)),
  ...changes,
});

/** A document for shelves: listed once for each team, by `at`. */
export type Note = {
  readonly text: string;
  readonly at: string;
  readonly teams: readonly string[];
};

export const note = (changes: Partial<Note> = {}): Note => ({
  text: 'Called back.',
  at: '2026-01-05T09:30:00.000Z',
  teams: ['front door'],
  ...changes,
});

export const notes: ShelfPlan<Note> = {
  name: 'notes',
  shape: z.strictObject({
    text: z.string(),
    at: z.string(),
    teams: z.array(z.string()),
  }),
  keys: ({ at, teams }) => teams.map((group) => ({ index: 'by-team', group, order: at })),
};
