import { z } from 'zod';
import type { FastifyRequest } from 'fastify';
import type { HubForm } from '../hub-form.ts';
import { linesOf } from '../kit/fields.ts';
import { FORM_FIELDS, formShape, type ShownForm } from './form-shape.ts';
import { SECTION_NAMES, SECTION_WORDS, type SectionName } from './form-view.ts';
import { sectionAfter, STEPS } from './steps.ts';

/** A draft with everything that was typed, as `draftIn` reads it. */
export const DRAFT_FIELDS = /* GraphQL */ `
  fragment DraftFields on ReferralDraft {
    id
    version
    savedAt
    blank
    form {
      ...FormFields
    }
  }
  ${FORM_FIELDS}
`;

export const DRAFTS_DOCUMENT = /* GraphQL */ `
  query MyDrafts {
    drafts {
      ...DraftFields
    }
  }
  ${DRAFT_FIELDS}
`;

export const SAVE_DOCUMENT = /* GraphQL */ `
  mutation SaveDraft($draft: ID, $version: Int, $form: ReferralFormInput!) {
    saveDraft(draft: $draft, version: $version, form: $form) {
      id
    }
  }
`;

const draftShape = z.object({
  id: z.string(),
  version: z.number(),
  savedAt: z.string(),
  blank: z.array(z.string()),
  form: formShape,
});
const draftsAnswer = z.object({ drafts: z.array(draftShape) });
type Draft = z.infer<typeof draftShape>;
const saved = z.object({ saveDraft: z.object({ id: z.string() }) });

/** Which section of which draft; of a new one where none is named. */
export type StepAddress = { readonly draft?: string; readonly section: SectionName };

const params = z.object({
  draft: z.string().min(1).max(100).optional(),
  section: z.enum(SECTION_NAMES).default('referrer'),
});
export function stepIn(request: FastifyRequest): StepAddress | undefined {
  const { data } = params.safeParse(request.params);
  if (!data) return undefined;
  const { draft, section } = data;
  return { section, ...(draft === undefined ? {} : { draft }) };
}

export const REFER = '/console/refer';
export const stepHref = (draft: string, section: SectionName | 'check'): string =>
  `${REFER}/${encodeURIComponent(draft)}/${section}`;

/** The draft that is meant; an empty form where there is none yet. */
export const draftIn = (answered: unknown, id: string | undefined): Draft | undefined =>
  draftsAnswer.parse(answered).drafts.find((draft) => draft.id === id);

const EMPTY: ShownForm = {};

/** The step before, and before the first of them all forms. */
function backFrom(section: SectionName, draft: string | undefined) {
  const before = SECTION_NAMES[SECTION_NAMES.indexOf(section) - 1];
  return before === undefined || draft === undefined
    ? { says: 'All forms', href: REFER }
    : { says: `Back to “${SECTION_WORDS[before]}”`, href: stepHref(draft, before) };
}

/** One page of the referral form. Sending it keeps the whole draft, so that a lost line loses one page at most. */
export const stepForm: HubForm<StepAddress> = {
  reads: true,
  address: stepIn,
  question: () => ({ query: DRAFTS_DOCUMENT, variables: {} }),
  compose: (answered, { draft, section }) => {
    const form = draftIn(answered, draft)?.form ?? EMPTY;
    const step = STEPS[section];
    const number = SECTION_NAMES.indexOf(section) + 1;
    return {
      here: 'refer',
      heading: SECTION_WORDS[section],
      caption: `Step ${String(number)} of ${String(SECTION_NAMES.length)}`,
      ...(step.lead === undefined ? {} : { lead: step.lead }),
      back: backFrom(section, draft),
      fields: step.fields(form),
      begun: new Map(step.begun(form)),
      submit: 'Save and continue',
      ...(step.more === undefined ? {} : { also: { value: 'more', says: step.more } }),
    };
  },
  act: (typed, { draft: id, section }, answered) => {
    const draft = draftIn(answered, id);
    const form = { ...draft?.form, [section]: STEPS[section].read(typed) };
    return {
      query: SAVE_DOCUMENT,
      variables: { form, ...(draft ? { draft: draft.id, version: draft.version } : {}) },
    };
  },
  done: (answered, { section }, typed) => {
    const { id } = saved.parse(answered).saveDraft;
    const again = linesOf(typed, 'also').includes('more');
    return stepHref(id, again ? section : (sectionAfter(section) ?? 'check'));
  },
};
