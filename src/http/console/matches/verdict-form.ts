import { z } from 'zod';
import { LINK_VERDICTS, type LinkVerdict } from '../../../domain/link.ts';
import { missing } from '../acts/act-form.ts';
import type { HubForm } from '../hub-form.ts';
import { lineOf } from '../kit/fields.ts';
import type { FormPage } from '../kit/form-page.ts';
import { text, type Summary } from '../kit/list-page.ts';
import {
  asked,
  matchesAnswer,
  matchesHref,
  personParams,
  type MatchesAnswer,
  type PersonAddress,
  type ShownMatch,
} from './match-document.ts';
import { matchView, meantBy, sayable } from './match-view.ts';

/** One match of one person, and what is about to be said of it. */
export type VerdictAddress = PersonAddress & {
  readonly match: string;
  readonly says: LinkVerdict;
};

const rest = z.object({
  params: z.object({ match: z.string().min(1).max(100) }),
  query: z.object({ says: z.enum(LINK_VERDICTS) }),
});

const SAYING: Readonly<
  Record<LinkVerdict, { heading: string; lead: string; submit: string; call: string }>
> = {
  SAME: {
    heading: 'Say that it is the same person',
    lead: 'What this record holds then stands in the picture as this person’s, confirmed by you.',
    submit: 'It is the same person',
    call: 'confirmMatch',
  },
  NOT_SAME: {
    heading: 'Say that it is not the same person',
    lead: 'The record is never used for this person again, and what it holds goes from the next picture.',
    submit: 'It is not the same person',
    call: 'rejectMatch',
  },
  NOT_SURE: {
    heading: 'Say that you are not sure',
    lead: 'It is open again, and what was said before no longer counts.',
    submit: 'I am not sure',
    call: 'doubtMatch',
  },
};

/** One person's word on one match, with the reason. */
export const verdictForm: HubForm<VerdictAddress> = {
  address: ({ params, query }) => {
    const person = personParams.safeParse(params).data;
    const said = rest.safeParse({ params, query }).data;
    return person && said && { ...person, match: said.params.match, says: said.query.says };
  },
  question: asked,
  compose: (answered, at) => {
    const answer = matchesAnswer.parse(answered);
    const match = answer.personMatches?.matches.find(({ id }) => id === at.match);
    return match
      ? formOf(match, answer, at)
      : closed(at, 'No agency that answered has this record.');
  },
  check: missing({ reason: 'Say what makes you say so.' }),
  act: (typed, { referral, match, says }) => ({
    query: `mutation SayOfMatch($referral: ID!, $match: ID!, $seen: String!, $reason: String!) { ${SAYING[says].call}(referral: $referral, match: $match, seen: $seen, reason: $reason) { id state } }`,
    variables: {
      referral,
      match,
      seen: lineOf(typed, 'seen') ?? '',
      reason: lineOf(typed, 'reason'),
    },
  }),
  done: (_answered, at) => matchesHref(at),
};

const closed = (at: VerdictAddress, lead: string): FormPage => ({
  here: 'referrals',
  heading: SAYING[at.says].heading,
  lead,
  back: { says: 'Back to the records', href: matchesHref(at) },
  fields: [],
});

function formOf(match: ShownMatch, answer: MatchesAnswer, at: VerdictAddress): FormPage {
  if (!sayable(match, answer).includes(at.says))
    return closed(at, 'This cannot be said of the record as it stands now.');
  const { lead, submit } = SAYING[at.says];
  const second = at.says === 'SAME' && match.needsSecond;
  return {
    ...closed(at, second ? SECOND : lead),
    sections: [{ summary: factsOf(match, answer, at) }],
    hidden: [{ name: 'seen', value: match.version }],
    fields: [{ kind: 'TEXT', name: 'reason', label: 'What makes you say so' }],
    submit,
  };
}

const SECOND =
  'It takes two people to confirm this record. Until both have said so, it is not used as this person’s.';

/** What there is to weigh once more before saying it. */
function factsOf(match: ShownMatch, answer: MatchesAnswer, at: VerdictAddress): Summary {
  const view = matchView(match, answer, at);
  const meant = meantBy(answer, at.person);
  return [
    { name: 'Person', cell: text(meant?.name ?? 'Somebody whom an agency named', meant?.part) },
    { name: 'Record held by', cell: text(view.agency) },
    { name: 'Status', cell: text(view.state.says, view.changed) },
    { name: 'The machine says', cell: text(view.grade, view.rivals) },
    ...view.groups.map(({ heading, parts }) => ({
      name: heading,
      cell: text(...parts.map(({ field, says, weight }) => `${field}: ${says} (${weight})`)),
    })),
    ...(view.conflicts.length > 0
      ? [{ name: 'Why care is needed', cell: text(...view.conflicts) }]
      : []),
    ...(view.masked ?? []).map(({ name, says }) => ({
      name: `${name} on record`,
      cell: text(says),
    })),
  ];
}
