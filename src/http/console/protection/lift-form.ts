import { missing } from '../acts/act-form.ts';
import { dateInWords, minuteInWords } from '../dates.ts';
import { idIn, type HubForm } from '../hub-form.ts';
import { lineOf } from '../kit/fields.ts';
import type { FormPage } from '../kit/form-page.ts';
import { text, who, type Summary } from '../kit/list-page.ts';
import {
  REASON_WORDS,
  RESTRICTIONS_DOCUMENT,
  RESTRICTIONS_HREF,
  restrictionsAnswer,
  reviewHref,
  type ShownRestriction,
} from './protection-document.ts';

const BACK = { says: 'Back to restricted people', href: RESTRICTIONS_HREF };

/** One restriction, and its end. Whoever made it is offered no button, and the hub would refuse it besides. */
export const liftForm: HubForm<string> = {
  address: idIn,
  question: () => ({ query: RESTRICTIONS_DOCUMENT, variables: {} }),
  compose: (answered, id) => {
    const { me, restrictions } = restrictionsAnswer.parse(answered);
    const found = restrictions.find((one) => one.id === id);
    if (!found)
      return {
        here: 'protection',
        heading: 'There is no such restriction',
        back: BACK,
        fields: [],
      };
    return pageOf(found, me.id === found.restrictedBy);
  },
  check: missing({ because: 'Say why it is no longer needed.' }),
  act: (typed, id) => ({
    query: /* GraphQL */ `
      mutation LiftRestriction($id: ID!, $because: String!) {
        liftRestriction(restriction: $id, because: $because) {
          id
        }
      }
    `,
    variables: { id, because: lineOf(typed, 'because') },
  }),
  done: () => RESTRICTIONS_HREF,
};

function pageOf(found: ShownRestriction, isOwn: boolean): FormPage {
  const shown = {
    here: 'protection',
    heading: found.name,
    back: BACK,
    sections: [{ summary: factsOf(found) }],
  };
  const review = { says: 'Keep it: it was looked at again', href: reviewHref(found.id) };
  if (!found.inForce) return { ...shown, fields: [] };
  if (isOwn)
    return {
      ...shown,
      lead: 'You made this restriction, so somebody else lifts it or reviews it.',
      fields: [],
    };
  return {
    ...shown,
    sections: [{ summary: factsOf(found), actions: [review] }],
    fields: [{ kind: 'TEXT', name: 'because', label: 'Why it is no longer needed' }],
    submit: 'Lift this restriction',
    warning: 'From then on everybody sees this person whom the rules allow to.',
  };
}

export const factsOf = (one: ShownRestriction): Summary => [
  { name: 'Why', cell: text(REASON_WORDS[one.reason], one.because) },
  {
    name: 'From and until',
    cell: text(
      dateInWords(one.from),
      one.until ? dateInWords(one.until) : 'It ends by being lifted alone.',
    ),
  },
  {
    name: 'Who may see them',
    cell: one.access.length === 0 ? text('Nobody') : text(...one.access.map(who)),
  },
  {
    name: 'Addresses',
    cell: text(
      `${String(one.safeAddresses)} kept safe`,
      `${String(one.knownAddresses)} that may be shown`,
    ),
  },
  { name: 'Review', cell: text(`By ${dateInWords(one.reviewBy)}`) },
  { name: 'Made by', cell: text(who(one.restrictedBy), minuteInWords(one.restrictedAt)) },
  ...one.reviewed.map(({ by, at, because }) => ({
    name: 'Kept after a review',
    cell: text(because, who(by), minuteInWords(at)),
  })),
  ...(one.lifted
    ? [
        {
          name: 'Lifted by',
          cell: text(who(one.lifted.by), minuteInWords(one.lifted.at), one.lifted.because),
        },
      ]
    : []),
];
