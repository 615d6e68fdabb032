import { Mistake } from '../../domain/mistake.ts';
import type {
  FormDraft,
  FormPerson,
  ReferralForm,
  ReferrerSection,
} from '../../domain/referral-form.ts';
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

function refuseContradictions(form: ReferralForm): void {
  for (const section of ['household', 'parents', 'agreement', 'professionals'] as const)
    refuseBoth(section, form);
  refuseWrongReferrer(form);
  const isUnborn = form.children.some(({ expectedDelivery }) => expectedDelivery);
  if (isUnborn && form.parents.people.length === 0)
    throw new Mistake('form.parents', 'must tell of the mother of an unborn child.');
}

type Escapable = 'household' | 'parents' | 'agreement' | 'professionals';

const SAYS: Readonly<Record<Escapable, (form: ReferralForm) => boolean>> = {
  household: ({ household: { children, adults } }) => children.length + adults.length > 0,
  parents: ({ parents }) => parents.people.length > 0,
  agreement: ({ agreement: { state, says } }) => state !== undefined || says !== undefined,
  professionals: ({ professionals }) => professionals.people.length > 0,
};

/** Either something is said, or that there is no information; saying both is a slip of one of them. */
function refuseBoth(section: Escapable, form: ReferralForm): void {
  if (form[section].noInformation && SAYS[section](form))
    throw new Mistake(`form.${section}`, 'says something, and that there is no information.');
}

function refuseWrongReferrer({ referrer, children }: ReferralForm): void {
  const { source, name } = referrer;
  refuseNamedAnonymous(referrer);
  if (name === undefined && source !== 'ANONYMOUS')
    throw new Mistake('form.referrer.name', 'must be given, unless the source is ANONYMOUS.');
  if (source !== 'SELF' && name !== undefined && children.some((child) => isNamed(child, name)))
    throw new Mistake(
      'form.referrer.name',
      'is the name of a child of this form. A child who refers themselves has the source SELF.',
    );
}

/** Whoever wants to stay unknown stays unknown. */
export function refuseNamedAnonymous(referrer: ReferrerSection): void {
  const { source, name, role, organisation, contact } = referrer;
  const said = [name, role, organisation, contact].some((text) => text !== undefined);
  if (source === 'ANONYMOUS' && said)
    throw new Mistake('form.referrer', 'is anonymous, so nothing may be said of who it is.');
}

const isNamed = ({ given = '', family = '' }: FormPerson, name: string): boolean =>
  given !== '' && family !== '' && fold(`${given} ${family}`) === fold(name);
