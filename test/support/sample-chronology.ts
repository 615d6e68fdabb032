import type { SamplePicture } from './sample-picture.ts';

export type SampleEntry = SamplePicture['chronology']['nodes'][number];

const care = 'northmere-social-care';
const health = 'northmere-health';
const education = 'northmere-education';

const entry = (
  id: string,
  heldBy: string,
  about: string,
  rest: Pick<SampleEntry, 'category' | 'summary'> & Partial<SampleEntry>,
): SampleEntry => ({
  id: `${heldBy}:${id}`,
  heldBy,
  about,
  detail: null,
  occurredOn: null,
  standing: { kind: 'FACT', grade: null },
  handling: { code: 'LAWFUL_SHARING', conditions: null },
  provisional: false,
  ...rest,
});
const on = (date: string) => ({ date });

/** Oldest first, undated last, as the schema promises. */
export const sampleChronology: SampleEntry[] = [
  entry('a1', care, 'p3', {
    category: 'SOCIAL_CARE_CONTACT',
    summary: 'Contact from a neighbour about shouting at night; no further action.',
    occurredOn: on('2021'),
    standing: { kind: 'ALLEGATION', grade: null },
  }),
  entry('e7', education, 'p1', {
    category: 'SCHOOL_PLACE',
    summary: 'Started reception at Oakfield Primary School.',
    occurredOn: on('2023-09-04'),
  }),
  entry('h3', health, 'p1', {
    category: 'EMERGENCY_ATTENDANCE',
    summary: 'Brought to the emergency department with a fractured forearm.',
    detail:
      'Mother said that he fell from a climbing frame. The account fitted the injury.\nSeen by the paediatric registrar; discharged the same day with a cast.',
    occurredOn: on('2024-05'),
    provisional: true,
  }),
  entry('h4', health, 'p2', {
    category: 'MISSED_APPOINTMENT',
    summary: 'Was not brought to the two-year review; two letters unanswered.',
    occurredOn: on('2024-05-17'),
  }),
  entry('a5', care, 'p1', {
    category: 'SOCIAL_CARE_ASSESSMENT',
    summary: 'Child and family assessment closed with early help.',
    detail: 'The social worker found warm care and low supervision. No adult male was named.',
    occurredOn: on('2025-03-11'),
    standing: { kind: 'OPINION', grade: null },
  }),
  entry('h9', health, 'p3', {
    category: 'MATERNITY',
    summary: 'Booked for maternity care; partner gave his name as “Daz”.',
    occurredOn: on('2026-07-29'),
    handling: {
      code: 'WITH_CONDITIONS',
      conditions: 'Do not tell the partner that the midwife recorded his name.',
    },
    provisional: true,
  }),
  entry('a9', care, 'p1', {
    category: 'CHILD_PROTECTION_PLAN',
    summary: 'Child protection plan begun, category physical abuse.',
    occurredOn: on('2026-10-08'),
  }),
  entry('e9', education, 'p1', {
    category: 'ATTENDANCE',
    summary: null,
    occurredOn: on('2026-11'),
    standing: null,
  }),
  entry('e8', education, 'p1', {
    category: 'SAFEGUARDING_FILE',
    summary: 'A teacher noted that he flinched at a raised hand.',
    standing: { kind: 'INTELLIGENCE', grade: '2C' },
  }),
];

export const sampleFlags: SamplePicture['flags'] = [
  {
    person: 'p1',
    category: 'CHILD_PROTECTION_PLAN',
    heldBy: care,
    since: '2026-10-08',
    entry: `${care}:a9`,
  },
];

export const sampleProfessionals: SamplePicture['professionals'] = [
  {
    person: 'p1',
    heldBy: care,
    name: 'Ruth Adeyemi',
    role: 'Social worker',
    service: 'North assessment team',
    contact: '01632 960118',
    from: '2026-10-08',
    lastContact: '2026-11-19',
  },
  {
    person: 'p2',
    heldBy: health,
    name: 'Bronwen Ellis',
    role: 'Health visitor',
    service: 'Calder Vale children’s centre',
    contact: null,
    from: '2022',
    lastContact: null,
  },
];

/** As many entries as wanted, over ten years, told apart by their number; for measuring and for long pages. */
export function manyEntries(count: number): SampleEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const pattern = sampleChronology[index % sampleChronology.length];
    if (!pattern) throw new RangeError('there is no pattern');
    const year = 2016 + Math.floor((index * 10) / count);
    const month = String(1 + (index % 12)).padStart(2, '0');
    return {
      ...pattern,
      id: `${pattern.heldBy}:x${String(index)}`,
      summary: `${pattern.summary ?? 'Attendance fell below what was agreed.'} (${String(index)})`,
      occurredOn: on(`${String(year)}-${month}-14`),
    };
  });
}
