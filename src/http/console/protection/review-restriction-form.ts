import { missing } from '../acts/act-form.ts';
import { idIn, type HubForm } from '../hub-form.ts';
import { dayOf, lineOf } from '../kit/fields.ts';
import { factsOf } from './lift-form.ts';
import {
  RESTRICTIONS_DOCUMENT,
  RESTRICTIONS_HREF,
  restrictionsAnswer,
} from './protection-document.ts';

/** A restriction that is looked at again and kept. Whoever made it is offered nothing to send. */
export const reviewRestrictionForm: HubForm<string> = {
  address: idIn,
  question: () => ({ query: RESTRICTIONS_DOCUMENT, variables: {} }),
  compose: (answered, id) => {
    const { me, restrictions } = restrictionsAnswer.parse(answered);
    const found = restrictions.find((one) => one.id === id);
    const shown = {
      here: 'protection',
      heading: 'Keep a restriction',
      back: { says: 'Back to restricted people', href: RESTRICTIONS_HREF },
      ...(found && { sections: [{ heading: found.name, summary: factsOf(found) }] }),
    };
    if (!found?.inForce || me.id === found.restrictedBy)
      return { ...shown, lead: 'There is nothing here for you to review.', fields: [] };
    return {
      ...shown,
      fields: [
        { kind: 'TEXT', name: 'because', label: 'Why it is still needed' },
        { kind: 'DAY', name: 'reviewBy', label: 'To be reviewed next by' },
      ],
      submit: 'Keep it',
    };
  },
  check: missing({ because: 'Say why it is still needed.' }),
  act: (typed, id) => ({
    query: /* GraphQL */ `
      mutation ReviewRestriction($id: ID!, $because: String!, $reviewBy: PartialDate!) {
        reviewRestriction(restriction: $id, because: $because, reviewBy: $reviewBy) {
          id
        }
      }
    `,
    variables: { id, because: lineOf(typed, 'because'), reviewBy: dayOf(typed, 'reviewBy') ?? '' },
  }),
  done: () => RESTRICTIONS_HREF,
};
