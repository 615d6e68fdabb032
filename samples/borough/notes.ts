import type { EntryCategory } from '../../src/domain/agency.ts';
import type { PartialDate } from '../../src/domain/day.ts';
import type { Handling, Professional } from '../../src/domain/entry.ts';
import { known } from '../agencies/kit/known.ts';
import type { Random } from '../population/random.ts';
import type { SaidNote } from './knowledge.ts';

export type More = Partial<Omit<SaidNote, 'about' | 'category' | 'occurredOn' | 'summary'>>;

/** Something on record: a fact that is over and may be shared, unless more is said. */
export const note = (
  about: string,
  [category, when]: readonly [EntryCategory, PartialDate | undefined],
  summary: string,
  more: More = {},
): SaidNote => ({
  about,
  category,
  ...known('occurredOn', when),
  current: false,
  summary,
  standing: 'FACT',
  handling: { code: 'LAWFUL_SHARING' },
  ...more,
});

export const onlyIf = (conditions: string): Handling => ({ code: 'WITH_CONDITIONS', conditions });

/** Numbers that Ofcom keeps for drama: 01632 960000 to 960999. */
export const dramaPhone = (nth: number): string =>
  `01632 960${String(nth % 1000).padStart(3, '0')}`;

const STAFF = [
  'Alison Thwaite',
  'Amara Nwosu',
  'Anil Deshpande',
  'Bronwen Pugh',
  'Callum Reddish',
  'Catrin Ellery',
  'Daljit Purewal',
  'Deborah Ashcombe',
  'Ewa Majewska',
  'Farida Yaqoob',
  'Gareth Llewell',
  'Grace Akinwale',
  'Hamish Dunmore',
  'Imogen Farrow',
  'Jacek Zawadzki',
  'Kamala Joshi',
  'Lorna Brathwaite',
  'Marlon Pettifer',
  'Nasreen Kiani',
  'Olwen Tranter',
  'Padraig Keane',
  'Rosalind Mayhew',
  'Segun Adebayo',
  'Tamsin Coverdale',
  'Uzma Rafiq',
  'Vincent Holroyd',
  'Wendy Scaife',
  'Yasmin Haddad',
] as const;

/** Somebody who works with a person, out of an invented staff room. */
export function anyStaff(random: Random, role: string, service: string): Professional {
  const nth = random.below(STAFF.length);
  return { name: STAFF[nth] ?? STAFF[0], role, service, contact: dramaPhone(100 + nth) };
}
