/** The college's own records: made-up people, in the college's own shape. */
export type Student = {
  readonly ref: string;
  readonly first: string;
  readonly last: string;
  readonly born: string;
  readonly nhsNumber?: string;
  readonly street: string;
  readonly postcode: string;
  readonly contacts: readonly Contact[];
  readonly file: readonly Note[];
};
export type Contact = {
  readonly first: string;
  readonly last: string;
  readonly is: 'MOTHER' | 'FATHER' | 'GRANDPARENT';
  readonly since?: string;
};
export type Note = {
  readonly no: string;
  readonly about: 'ATTENDANCE' | 'SAFEGUARDING_FILE' | 'SCHOOL_PLACE';
  readonly from?: string;
  readonly to?: string;
  readonly open: boolean;
  readonly line: string;
  readonly text?: string;
  readonly witnessed: boolean;
};

export const STUDENTS: readonly Student[] = [
  {
    ref: 'c7e1f0a2',
    first: 'Rafferty',
    last: 'Quill',
    born: '2010-02-19',
    nhsNumber: '9990000050',
    street: '21 Hollin Rise',
    postcode: 'NM6 1HC',
    contacts: [{ first: 'Selma', last: 'Quill', is: 'MOTHER', since: '2010' }],
    file: [
      {
        no: 'n-4410',
        about: 'SCHOOL_PLACE',
        from: '2026-09',
        open: true,
        line: 'On the roll, first year of the joinery course',
        witnessed: true,
      },
      {
        no: 'n-4477',
        about: 'ATTENDANCE',
        from: '2026-09-07',
        to: '2026-10-23',
        open: false,
        line: '61 % of sessions attended',
        witnessed: true,
      },
      {
        no: 'n-4502',
        about: 'SAFEGUARDING_FILE',
        from: '2026-10-12',
        open: false,
        line: 'Told a tutor that he sleeps at a friend’s during the week',
        text: 'He did not want to say why, and asked that his mother not be rung.',
        witnessed: false,
      },
    ],
  },
  {
    ref: '19bd54e7',
    first: 'Odette',
    last: 'Marrable',
    born: '2009-11-30',
    street: '4 Kiln Yard',
    postcode: 'NM6 3KY',
    contacts: [{ first: 'Hector', last: 'Marrable', is: 'FATHER' }],
    file: [
      {
        no: 'n-4311',
        about: 'SCHOOL_PLACE',
        from: '2025-09',
        open: true,
        line: 'On the roll, second year of the nursery nursing course',
        witnessed: true,
      },
    ],
  },
];
