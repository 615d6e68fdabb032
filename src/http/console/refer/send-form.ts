import { z } from 'zod';
import type { HubForm } from '../hub-form.ts';
import { lineOf, type Field } from '../kit/fields.ts';
import { link } from '../kit/list-page.ts';
import { maybe } from '../scalars.ts';
import { LEVEL_WORDS } from '../words.ts';
import { formSections, SECTION_NAMES, SECTION_WORDS, type SectionName } from './form-view.ts';
import { DRAFT_FIELDS, draftIn, REFER, stepHref, stepIn, type StepAddress } from './refer-forms.ts';

export const SEND_FORM_DOCUMENT = /* GraphQL */ `
  query SendForm {
    frontDoor {
      passedOnFrom
    }
    drafts {
      ...DraftFields
    }
  }
  ${DRAFT_FIELDS}
`;

export const SUBMIT_DOCUMENT = /* GraphQL */ `
  mutation SubmitReferral($draft: ID!, $contact: ID, $level: Int) {
    submitReferral(draft: $draft, contact: $contact, level: $level) {
      referral
    }
  }
`;

const houseIn = z.object({ frontDoor: z.object({ passedOnFrom: maybe(z.number()) }) });

/** Where to look for what a form is refused for. */
const PLACES = Object.fromEntries(
  SECTION_NAMES.map((name) => [`form.${name}`, SECTION_WORDS[name]] as const),
);

/** The whole form for reading, and the button that sends it. */
export const sendForm: HubForm<StepAddress> = {
  address: stepIn,
  question: () => ({ query: SEND_FORM_DOCUMENT, variables: {} }),
  compose: (answered, { draft: id }) => {
    const draft = draftIn(answered, id);
    if (!draft || id === undefined) return goneForm;
    const change = (section: SectionName) => ({
      says: `Change: ${SECTION_WORDS[section].toLowerCase()}`,
      href: stepHref(id, section),
    });
    return {
      here: 'refer',
      heading: 'Check the form before you send it',
      back: { says: 'All forms', href: REFER },
      sections: [
        ...(draft.blank.length > 0 ? [blankSection(id, draft.blank)] : []),
        ...formSections(draft.form, change),
      ],
      fields: sendFields(houseIn.parse(answered).frontDoor.passedOnFrom),
      elsewhere: PLACES,
      submit: 'Send the referral',
      warning: 'Once sent it is a referral, and cannot be changed here.',
    };
  },
  act: (typed, { draft }) => {
    const level = lineOf(typed, 'level');
    return {
      query: SUBMIT_DOCUMENT,
      variables: {
        draft,
        contact: lineOf(typed, 'contact')?.toUpperCase(),
        ...(level === undefined ? {} : { level: Number(level) }),
      },
    };
  },
  done: () => REFER,
};

const goneForm = {
  here: 'refer',
  heading: 'This form is not here any more',
  lead: 'It was sent, or it is somebody else’s.',
  back: { says: 'All forms', href: REFER },
  fields: [],
};

const CALL: Field = {
  kind: 'LINE',
  name: 'contact',
  label: 'Reference of the call',
  hint: 'If you rang first: the reference that you were told, such as R-2026-7K2M9QXW4T. The form then joins that call.',
  optional: true,
  width: 20,
};

/** A service that screens before the hub says at which level of need it passes a case on. */
const sendFields = (passedOnFrom: number | null | undefined): readonly Field[] => [
  CALL,
  ...(typeof passedOnFrom === 'number'
    ? [
        {
          kind: 'LIST',
          name: 'level',
          label: 'Level of need at which you pass it on',
          hint: `This hub takes cases from level ${String(passedOnFrom)}.`,
          options: Object.entries(LEVEL_WORDS)
            .filter(([level]) => Number(level) >= passedOnFrom)
            .map(([value, says]) => ({ value, says })),
        } satisfies Field,
      ]
    : []),
];

const blankSection = (id: string, blank: readonly string[]) => ({
  heading: 'Not answered yet',
  lead: 'Each section has to be answered, if only by “No information available”.',
  summary: SECTION_NAMES.filter((name) => blank.includes(name)).map((name) => ({
    name: SECTION_WORDS[name],
    cell: link('Answer it', stepHref(id, name)),
  })),
});
