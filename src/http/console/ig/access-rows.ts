import type { Role } from '../../../domain/practitioner.ts';
import { agencyNamed, type AgencyNames } from '../agency-names.ts';
import { instantInWords } from '../dates.ts';
import { link, tag, text, who, type Cell, type List } from '../kit/list-page.ts';
import { opensTo } from '../open-doors.ts';
import { codeInWords, plainCode } from '../plain-code.ts';
import { fieldsInWords } from '../shown-words.ts';
import { ROLE_WORDS, STATUS_WORDS } from '../words.ts';
import { accessHref } from './access-wish.ts';
import { whyRefusedHref } from './rules-refused-question.ts';
import type { ShownEvent } from './access-document.ts';

/** Who asked what, why, and what they were shown: ids, codes and names of fields alone. */
export const accessList = (
  made: Pick<List, 'caption' | 'empty' | 'next'> & {
    readonly events: readonly ShownEvent[];
    readonly roles: readonly Role[];
    readonly agencies?: AgencyNames;
  },
): List => {
  const { events, roles, agencies = [], ...list } = made;
  const mayReview = opensTo(roles, 'openReview');
  return {
    ...list,
    columns: [
      'When',
      'Who',
      'What was asked',
      'Why',
      'Decided',
      'The rules',
      'What was shown',
      ...(mayReview ? ['Review'] : []),
    ],
    rows: events.map((event) => [
      ...rowOf(event, agencies),
      ...(mayReview ? [reviewCell(event, roles)] : []),
    ]),
  };
};

const rowOf = (event: ShownEvent, agencies: AgencyNames): readonly Cell[] => [
  text(instantInWords(event.at), `Event ${event.id}`),
  link(who(event.user), accessHref('by-user', { user: event.user })),
  text(plainCode(event.kind), event.referral ?? undefined, ...rolesOf(event, agencies)),
  text(...whyOf(event)),
  event.decision === 'PERMIT'
    ? text('Let in')
    : text('Refused', ...event.reasons.map(plainCode), ...rulesOf(event)),
  link(event.decision === 'PERMIT' ? 'What was kept back' : 'Why', whyRefusedHref(event.id)),
  shownOf(event, agencies),
];

const rolesOf = ({ roles, agency }: ShownEvent, agencies: AgencyNames) => [
  `As ${roles.map((role) => codeInWords(ROLE_WORDS, role)).join(', ') || 'nobody in particular'} of ${agencyNamed(agencies, agency)}`,
];

const rulesOf = ({ rules }: ShownEvent) => (rules.length > 0 ? [`Rules: ${rules.join(', ')}`] : []);

function whyOf({ referralThen: then, basis, decision, ...event }: ShownEvent): readonly string[] {
  const lines = [
    ...(then
      ? [
          plainCode(then.purpose),
          `${codeInWords(STATUS_WORDS, then.status)}, level ${String(then.threshold)}`,
        ]
      : []),
    ...basis,
    ...(decision === 'PERMIT' ? event.rules.map((rule) => `Rule ${rule}`) : []),
  ];
  return lines.length > 0 ? lines : ['Not about a referral'];
}

function shownOf(
  { released, delivery, abandoned, decision }: ShownEvent,
  agencies: AgencyNames,
): Cell {
  if (!released) return tag(abandoned ? 'Given up; nothing left' : 'Nothing left', 'plain');
  if (decision === 'REFUSE') return text('The refusal, which gives no reason');
  const sources = released.sources.map(({ agency, state, held, shown, fields }) =>
    [
      `${agencyNamed(agencies, agency)}: ${plainCode(state)}, ${String(shown)} of ${String(held)} shown`,
      ...(fields.length > 0 ? [fieldsInWords(fields)] : []),
    ].join('; '),
  );
  return text(
    ...(sources.length > 0 ? sources : ['No agency’s information']),
    ARRIVED[delivery ?? 'UNKNOWN'],
  );
}

const ARRIVED = {
  DELIVERED: 'It arrived.',
  ABORTED: 'The connection broke.',
  UNKNOWN: 'Whether it arrived is not known; it counts as seen.',
} as const;

/** Officers look into everybody's access, and auditors into officers' alone. */
function reviewCell({ id, roles: asked }: ShownEvent, roles: readonly Role[]): Cell {
  return roles.includes('IG_OFFICER') || asked.includes('IG_OFFICER')
    ? link(
        'Look into it',
        `/console/ig/reviews/new?${new URLSearchParams({ event: id }).toString()}`,
      )
    : text('An officer looks into it');
}
