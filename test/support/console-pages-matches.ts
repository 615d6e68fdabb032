const PERSON = '/console/referrals/R-2026-0417/matches/p1';

/** Who is in which record, and what can be said of it. */
export const matchPages = [
  { name: 'the records that may be a person’s', path: PERSON },
  { name: 'a person without records', path: '/console/referrals/R-2026-0417/matches/n5' },
  { name: 'saying that it is the same', path: `${PERSON}/m1?says=SAME` },
  { name: 'saying that it is not the same', path: `${PERSON}/m2?says=NOT_SAME` },
  { name: 'saying that one is not sure', path: `${PERSON}/m2?says=NOT_SURE` },
  { name: 'a word that cannot be said now', path: `${PERSON}/m3?says=NOT_SURE` },
  {
    name: 'the report of a wrong person',
    path: '/console/referrals/R-2026-0417/wrong-person/p1?agency=northmere-health',
  },
] as const;
