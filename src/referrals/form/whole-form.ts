import { Mistake } from '../../domain/mistake.ts';
import type { FormDraft, FormPerson, ReferralForm } from '../../domain/referral-form.ts';
import { fold } from '../../matching/text/fold.ts';

/** What each section is called on the form. */
export const SECTION_WORDS = {
  referrer: 'who refers',
  children: 'the child',
  household: 'the household',
  parents: 'parents and carers',
  concerns: 'the concerns',
  agreement: 'the family’s agreement',
  danger: 'immediate danger',
  professionals: 'professionals',
} as const satisfies Record<keyof ReferralForm, string>;

type Section = keyof ReferralForm;
type Answerable = { readonly noInformation: boolean } | undefined;
type List = readonly unknown[] | undefined;

const answers = (section: Answerable, ...lists: readonly List[]): boolean =>
  section?.noInformation === true || lists.some((list) => list !== undefined && list.length > 0);

/** Whether somebody has answered a section; "no information available" is an answer to some. */
const ANSWERED: Readonly<Record<Section, (draft: FormDraft) => boolean>> = {
  referrer: ({ referrer }) => referrer !== undefined,
  children: ({ children }) => answers(undefined, children),
  household: ({ household }) => answers(household, household?.children, household?.adults),
  parents: ({ parents }) => answers(parents, parents?.people),
  concerns: ({ concerns }) => concerns !== undefined,
  agreement: ({ agreement }) => answers(agreement) || agreement?.state !== undefined,
  danger: ({ danger }) => danger !== undefined,
  professionals: ({ professionals }) => answers(professionals, professionals?.people),
};

const SECTIONS: readonly Section[] = [
  'referrer',
  'children',
  'household',
  'parents',
  'concerns',
  'agreement',
  'danger',
  'professionals',
];

/** Sections that nobody has answered yet. */
export const blankSections = (draft: FormDraft): readonly Section[] =>
  SECTIONS.filter((section) => !ANSWERED[section](draft));

const isWhole = (draft: FormDraft): draft is ReferralForm => blankSections(draft).length === 0;

/**
 * The form, where no section is left blank. Throws a Mistake that names the blank ones, or that the form
 * contradicts itself.
 */
export function wholeForm(draft: FormDraft): ReferralForm {
  if (!isWhole(draft)) throw blankMistake(blankSections(draft));
  refuseContradictions(draft);
  return draft;
}

function blankMistake(blank: readonly (keyof ReferralForm)[]): Mistake {
  const named = blank.map((section) => SECTION_WORDS[section]).join(', ');
  return new Mistake(
    'form',
    `leaves blank: ${named}. Where nothing is known, say that there is no information available.`,
  );
}

function refuseContradictions({ referrer, children, parents }: ReferralForm): void {
  const { source, name } = referrer;
  if (name === undefined && source !== 'ANONYMOUS')
    throw new Mistake('form.referrer.name', 'must be given, unless the source is ANONYMOUS.');
  if (source !== 'SELF' && name !== undefined && children.some((child) => isNamed(child, name)))
    throw new Mistake(
      'form.referrer.name',
      'is the name of a child of this form. A child who refers themselves has the source SELF.',
    );
  if (children.some(({ expectedDelivery }) => expectedDelivery) && parents.people.length === 0)
    throw new Mistake('form.parents', 'must tell of the mother of an unborn child.');
}

const isNamed = ({ given = '', family = '' }: FormPerson, name: string): boolean =>
  given !== '' && family !== '' && fold(`${given} ${family}`) === fold(name);
