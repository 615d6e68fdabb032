/* oxlint-disable max-lines -- one table, a row for each rule */
import type { AccessEvent } from '../../src/review/access-event.ts';
import type { FlagCode } from '../../src/review/flags/red-flag.ts';

const LEFT = {
  at: '2026-11-18T10:00:01.000Z',
  status: 200,
  bytes: 1,
  digest: '0',
  pictures: [],
  releases: [
    { agency: 'health', state: 'ANSWERED', held: 1, shown: 1, fields: [], rules: ['HE-01'] },
  ],
  subjects: ['alfie'],
  faults: [],
  kept: [],
};

let count = 0;
/** A picture of a family, looked at on a Wednesday morning by somebody who may. */
export const look = (changes: Partial<AccessEvent> = {}): AccessEvent => ({
  id: `q-${(count += 1)}`,
  at: '2026-11-18T10:00:00.000Z',
  writer: 'w',
  seq: count,
  enquiry: 'FAMILY_PICTURE',
  named: 'R-1',
  actor: 'priya',
  agency: 'northmere-mash',
  roles: ['MASH_ANALYST'],
  teams: ['mash-north'],
  referral: {
    id: 'R-1',
    status: 'INFO_GATHERING',
    rag: 'RED',
    threshold: 4,
    purpose: 'CHILD_PROTECTION_S47',
    familyAgreement: 'NOT_REQUIRED',
  },
  decision: 'PERMIT',
  reasons: [],
  rules: [],
  basis: [],
  agreements: [],
  sources: ['health'],
  policy: { version: '1', digest: '0' },
  changes: [],
  left: LEFT,
  delivery: 'DELIVERED',
  abandoned: false,
  ...changes,
});

export const minute = (n: number) => new Date(Date.UTC(2026, 10, 18, 10, n)).toISOString();
const day = (n: number) => new Date(Date.UTC(2026, 9, 12 + n, 10)).toISOString();
export const many = (times: number, one: (n: number) => Partial<AccessEvent>) =>
  Array.from({ length: times }, (_, n) => look(one(n)));

const refused = (reason: string) => ({ decision: 'REFUSE' as const, reasons: [reason] });
const VAGUE = {
  enquiry: 'PERSON_MATCHES',
  left: { ...LEFT, releases: [], kept: ['TOO_VAGUE'] },
};
const change = (act: string) => [{ act, changes: 'x/1', version: 1, reasons: [], digest: '0' }];
const answeredBy = (agency: string, ...reasons: readonly string[]): Partial<AccessEvent> => ({
  enquiry: 'ANSWER_REQUEST',
  actor: 'gp-reception',
  agency,
  named: undefined,
  changes: change('ANSWER_REQUEST').map((one) => ({ ...one, reasons: ['ANSWERED', ...reasons] })),
});
const emergencyReviewed = (emergency: string, outcome: string) =>
  look({
    enquiry: 'REVIEW_BREAK_GLASS',
    actor: 'tom',
    named: undefined,
    changes: change('REVIEW_BREAK_GLASS').map((one) => ({
      ...one,
      changes: `emergency/${emergency}`,
      reasons: [outcome],
    })),
  });
const released = (state: string, rules = ['HE-01']) => ({
  ...LEFT,
  releases: LEFT.releases.map((one) => ({ ...one, state, rules })),
});
const referral = (changes: object) => Object.assign({}, look().referral, changes);

type Situation = {
  readonly code: FlagCode;
  readonly what: string;
  readonly raising: readonly AccessEvent[];
  /** Whom the finding is about. */
  readonly whom: string;
  /** Nearly the same, and no reason to look again. */
  readonly nearly: readonly AccessEvent[];
};

const rows: readonly (readonly [
  FlagCode,
  string,
  readonly AccessEvent[],
  string,
  readonly AccessEvent[],
])[] = [
  [
    'NO_NEED_TO_KNOW',
    'three doors tried',
    many(3, (n) => ({ named: `R-${n}`, ...refused('NOT_ASSIGNED') })),
    'priya',
    many(2, () => refused('REFERRAL_NOT_OPEN')),
  ],
  [
    'OWN_FAMILY',
    'a cousin in the picture',
    [look({ left: { ...LEFT, releases: [], kept: ['OWN_FAMILY'] } })],
    'priya',
    [look({ left: { ...LEFT, releases: [] } })],
  ],
  [
    'OWN_FAMILY',
    'their own sister’s referral',
    [look(refused('OWN_FAMILY'))],
    'priya',
    [look(refused('NOT_ASSIGNED'))],
  ],
  [
    'KEPT_FROM_ASKER',
    'a restricted person asked about',
    [look(refused('KEPT_FROM_ASKER'))],
    'priya',
    [look({ decision: 'REFUSE', reasons: ['OWN_FAMILY', 'KEPT_FROM_ASKER'] })],
  ],
  [
    'CONFLICT_THEN_ACCESS',
    'asked after saying that they know the family',
    [
      look({ enquiry: 'DECLARE_CONFLICT', changes: change('DECLARE_CONFLICT') }),
      look({ at: minute(5), ...refused('CONFLICT_DECLARED') }),
    ],
    'priya',
    [
      look(),
      look({ at: minute(5), enquiry: 'DECLARE_CONFLICT', changes: change('DECLARE_CONFLICT') }),
    ],
  ],
  [
    'VOLUME_SPIKE',
    'twenty families in an hour',
    many(20, (n) => ({ named: `R-${n}`, at: minute(n) })),
    'priya',
    many(20, (n) => ({ named: 'R-1', at: minute(n) })),
  ],
  [
    'VOLUME_SPIKE',
    'a day unlike their own days',
    [
      ...Array.from({ length: 10 }, (_, n) =>
        many(2, (m) => ({ named: `R-${n}-${m}`, at: day(n) })),
      ).flat(),
      ...many(12, (n) => ({
        named: `S-${n}`,
        at: `2026-11-18T${String(8 + n).padStart(2, '0')}:00:00.000Z`,
      })),
    ],
    'priya',
    many(11, (n) => ({
      named: `S-${n}`,
      at: `2026-11-18T${String(8 + n).padStart(2, '0')}:00:00.000Z`,
    })),
  ],
  [
    'SLOW_SPREAD',
    'two families a day for weeks, where colleagues see a few',
    [
      ...many(40, (n) => ({ named: `R-${n}`, at: day(Math.floor(n / 2)) })),
      ...many(5, (n) => ({ actor: 'noor', named: `N-${n}`, at: day(n) })),
      ...many(5, (n) => ({ actor: 'sam', named: `S-${n}`, at: day(n) })),
    ],
    'priya',
    ['priya', 'noor', 'sam'].flatMap((actor) =>
      many(40, (n) => ({ actor, named: `R-${n}`, at: day(Math.floor(n / 2)) })),
    ),
  ],
  [
    'OUT_OF_HOURS',
    'a Saturday night',
    [look({ at: '2026-11-21T23:10:00.000Z' })],
    'priya',
    [look({ at: '2026-11-18T19:59:00.000Z' })],
  ],
  [
    'OUT_OF_HOURS',
    'before seven in summer time',
    [look({ at: '2026-07-15T05:59:00.000Z' })],
    'priya',
    [look({ at: '2026-07-15T06:01:00.000Z' })],
  ],
  [
    'LOOKED_AND_LEFT',
    'ten referrals opened, none worked',
    many(10, (n) => ({ enquiry: 'REFERRAL', named: `R-${n}` })),
    'priya',
    [
      ...many(10, (n) => ({ enquiry: 'REFERRAL', named: `R-${n}` })),
      ...many(1, () => ({ named: 'R-0' })),
    ],
  ],
  [
    'AFTER_DECISION',
    'a family looked at when all was decided',
    [look({ referral: referral({ status: 'DECIDED' }) })],
    'priya',
    [look()],
  ],
  [
    'BREAK_GLASS',
    'an emergency',
    [look({ enquiry: 'BREAK_GLASS' })],
    'priya',
    [look({ enquiry: 'BREAK_GLASS', ...refused('NO_ROLE') })],
  ],
  [
    'BREAK_GLASS',
    'an emergency that nobody has reviewed',
    [look({ enquiry: 'BREAK_GLASS', changes: change('BREAK_GLASS') })],
    'priya',
    [
      look({ enquiry: 'BREAK_GLASS', changes: change('BREAK_GLASS') }),
      look({ enquiry: 'REVIEW_BREAK_GLASS', actor: 'tom', changes: change('REVIEW_BREAK_GLASS') }),
    ],
  ],
  [
    'BREAK_GLASS_REPEATED',
    'three of them',
    many(3, () => ({ enquiry: 'BREAK_GLASS' })),
    'priya',
    many(2, () => ({ enquiry: 'BREAK_GLASS' })),
  ],
  [
    'UNDER_EMERGENCY',
    'pictures under an emergency that nobody has reviewed',
    many(2, () => ({ emergency: 'BG-1' })),
    'priya',
    [look(), look({ emergency: 'BG-1', ...refused('REFERRAL_NOT_OPEN') })],
  ],
  [
    'UNDER_EMERGENCY',
    'a picture under an emergency that was a breach',
    [look({ emergency: 'BG-1' }), emergencyReviewed('BG-1', 'BREACH')],
    'priya',
    [look({ emergency: 'BG-1' }), emergencyReviewed('BG-1', 'JUSTIFIED')],
  ],
  [
    'UNDER_EMERGENCY',
    'one emergency of two that was justified',
    [
      look({ emergency: 'BG-1' }),
      look({ emergency: 'BG-2', actor: 'noor' }),
      emergencyReviewed('BG-1', 'JUSTIFIED'),
    ],
    'noor',
    [look({ actor: 'noor' }), emergencyReviewed('BG-1', 'JUSTIFIED')],
  ],
  [
    'ONE_PERSON_MANY_VIEWERS',
    'eight who looked at one child',
    many(8, (n) => ({ actor: `a-${n}` })),
    'alfie',
    many(8, () => ({})),
  ],
  [
    'BEYOND_THRESHOLD',
    'sexual health at level two',
    [
      look({
        referral: referral({ threshold: 2 }),
        left: released('ANSWERED', ['HE-07']),
      }),
    ],
    'priya',
    [look({ referral: referral({ threshold: 2 }) })],
  ],
  [
    'OVERRIDE_RATE',
    'five families gone without',
    many(5, (n) => ({
      enquiry: 'OVERRIDE_AGREEMENT',
      named: `R-${n}`,
      changes: change('OVERRIDE_AGREEMENT'),
    })),
    'priya',
    [
      ...many(5, (n) => ({
        enquiry: 'OVERRIDE_AGREEMENT',
        named: `R-${n}`,
        changes: change('OVERRIDE_AGREEMENT'),
      })),
      ...many(20, (n) => ({ named: `N-${n}` })),
    ],
  ],
  [
    'AGENCY_SILENT',
    'ten questions, five answers',
    many(10, (n) => ({ left: released(n % 2 ? 'TIMED_OUT' : 'ANSWERED') })),
    'health',
    many(10, (n) => ({ left: released(n % 3 ? 'NO_TRACE' : 'UNAVAILABLE') })),
  ],
  [
    'AGENCY_REFUSES',
    'ten requests answered, five with a refusal',
    many(10, (n) => answeredBy('gp', n % 2 ? 'REFUSED_NO_LAWFUL_BASIS' : 'KNOWN')),
    'gp',
    many(20, (n) => answeredBy('gp', n % 3 ? 'REFUSED_CANNOT_LOOK' : 'REFUSED_COURT_ORDER')),
  ],
  [
    'REFUSED_WITHOUT_DETRIMENT',
    'one refusal under the duty to share, for another reason than its exception',
    [look(answeredBy('gp', 'UNDER_DUTY', 'REFUSED_NO_LAWFUL_BASIS'))],
    'gp',
    [
      look(answeredBy('gp', 'REFUSED_NO_LAWFUL_BASIS', 'HELD_COURT_ORDER')),
      look(answeredBy('gp', 'UNDER_DUTY', 'KNOWN')),
      look(answeredBy('gp', 'UNDER_DUTY', 'REFUSED_DETRIMENT_TO_CHILD', 'REFUSED_CANNOT_LOOK')),
      look(answeredBy('gp', 'UNDER_DUTY', 'KNOWN', 'HELD_DETRIMENT_TO_CHILD')),
    ],
  ],
  [
    'REFUSED_WITHOUT_DETRIMENT',
    'something held back without a reason, beside one with the exception',
    [look(answeredBy('gp', 'UNDER_DUTY', 'HELD_DETRIMENT_TO_CHILD', 'HELD_WITHOUT_REASON'))],
    'gp',
    [look({ ...answeredBy('gp', 'UNDER_DUTY', 'HELD_COURT_ORDER'), enquiry: 'ASK_AGAIN' })],
  ],
  [
    'EXPORT_THEN_ANOTHER_FAMILY',
    'something taken out, and another family within the hour',
    [look({ enquiry: 'EXPORT_ACCESS_EVENTS', named: 'R-9' }), look({ at: minute(30) })],
    'priya',
    [look({ enquiry: 'EXPORT_ACCESS_EVENTS', named: 'R-9' }), look({ at: minute(61) })],
  ],
  [
    'NEW_PURPOSE',
    'early help for the first time in three weeks',
    [
      ...many(12, (n) => ({ at: day(n * 2) })),
      look({ at: day(25), referral: referral({ purpose: 'EARLY_HELP' }) }),
    ],
    'priya',
    [
      ...many(2, (n) => ({ at: day(n) })),
      look({ at: day(25), referral: referral({ purpose: 'EARLY_HELP' }) }),
    ],
  ],
  [
    'FISHING',
    'five people in a day of whom next to nothing was said',
    many(5, (n) => ({ ...VAGUE, named: `R-${n}`, at: minute(n) })),
    'priya',
    many(6, (n) => ({ ...VAGUE, named: `R-${n}`, at: day(n) })),
  ],
  [
    'FISHING',
    'a family more than anybody’s work takes, which was refused',
    [look(refused('TOO_MANY_FAMILIES'))],
    'priya',
    many(5, (n) => ({ left: { ...LEFT, kept: ['TOO_VAGUE'] }, at: minute(n) })),
  ],
  [
    'ABANDONED_MANY',
    'ten answers that never left',
    many(10, () => ({ abandoned: true })),
    'priya',
    [
      ...many(9, () => ({ abandoned: true })),
      ...many(9, () => ({ abandoned: true, enquiry: 'CLOSE_REVIEW' })),
    ],
  ],
  [
    'REVIEWED_OWN',
    'somebody who reviews and looks',
    [look({ enquiry: 'OPEN_REVIEW', roles: ['IG_OFFICER'] }), look()],
    'priya',
    [look({ enquiry: 'OPEN_REVIEW', roles: ['IG_OFFICER'], actor: 'tom' }), look()],
  ],
  [
    'REVIEWED_OWN',
    'an auditor who looks, whether or not they stepped into a review',
    [look({ enquiry: 'ACCESS_EVENTS', roles: ['AUDITOR'] }), look()],
    'priya',
    // A manager settles reviews about officers, which no officer may learn from a flag.
    [look({ enquiry: 'CLOSE_REVIEW', roles: ['MASH_MANAGER'] }), look()],
  ],
];

/** Each: what raises a flag, whom it is about, and what nearly raises it and must not. */
export const SITUATIONS: readonly Situation[] = rows.map(([code, what, raising, whom, nearly]) => ({
  code,
  what,
  raising,
  whom,
  nearly,
}));
