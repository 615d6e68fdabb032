import { dateInWords } from '../dates.ts';
import { DANGER_WORDS, SOURCE_WORDS, TOLD_AGREEMENT_WORDS } from '../front-door-words.ts';
import { text, type Action, type Section, type Summary } from '../kit/list-page.ts';
import { SEX_WORDS } from '../words.ts';
import type { ShownForm, ShownFormPerson } from './form-shape.ts';

export const SECTION_NAMES = [
  'referrer',
  'children',
  'household',
  'parents',
  'concerns',
  'danger',
  'agreement',
  'professionals',
] as const;
export type SectionName = (typeof SECTION_NAMES)[number];

export const SECTION_WORDS: Readonly<Record<SectionName, string>> = {
  referrer: 'Who refers',
  children: 'The children',
  household: 'Who lives with them',
  parents: 'Parents and carers',
  concerns: 'What worries you',
  danger: 'Immediate danger',
  agreement: 'The family’s agreement',
  professionals: 'Professionals who know the family',
};

const NO_INFORMATION = 'No information available';
const UNANSWERED = 'Not answered';

/** A form for reading: what was said, and what nobody answered. */
export const formSections = (
  form: ShownForm,
  actionOf?: (section: SectionName) => Action,
): readonly Section[] =>
  SECTION_NAMES.map((name) => ({
    heading: SECTION_WORDS[name],
    ...READ[name](form),
    ...(actionOf ? { actions: [actionOf(name)] } : {}),
  }));

type Read = (form: ShownForm) => Pick<Section, 'summary' | 'paragraphs'>;

const READ: Readonly<Record<SectionName, Read>> = {
  referrer: ({ referrer }) =>
    referrer
      ? {
          summary: [
            ...facts({
              'Who they are to the child': SOURCE_WORDS[referrer.source],
              Name: referrer.name,
              'What they do': referrer.role,
              'Where they work': referrer.organisation,
              'How to reach them': referrer.contact,
            }),
            ...(referrer.protect ? [HIDDEN] : []),
          ],
        }
      : unanswered,
  children: ({ children }) => peopleOr(children ?? undefined),
  household: ({ household }) =>
    household
      ? peopleOr([...household.children, ...household.adults], household.noInformation)
      : unanswered,
  parents: ({ parents }) =>
    parents ? peopleOr(parents.people, parents.noInformation) : unanswered,
  concerns: ({ concerns }) => (concerns ? { paragraphs: [concerns] } : unanswered),
  danger: ({ danger }) =>
    danger
      ? {
          summary: facts({
            'Is a child in danger now?': DANGER_WORDS[danger.answer],
            What: danger.says,
          }),
        }
      : unanswered,
  agreement: ({ agreement }) => {
    if (!agreement) return unanswered;
    if (agreement.noInformation) return { paragraphs: [NO_INFORMATION] };
    const state = agreement.state ? TOLD_AGREEMENT_WORDS[agreement.state] : UNANSWERED;
    return {
      summary: facts({ 'Do they agree?': state, 'Who, to what, or why not': agreement.says }),
    };
  },
  professionals: ({ professionals }) => {
    if (!professionals) return unanswered;
    if (professionals.people.length === 0) return { paragraphs: [NO_INFORMATION] };
    return {
      summary: professionals.people.map(({ name, role, organisation, contact }) => ({
        name,
        cell: text(...present(role, organisation, contact)),
      })),
    };
  },
};

const unanswered = { paragraphs: [UNANSWERED] };
const HIDDEN = { name: 'Protected', cell: text('The family must not learn who referred.') };

function peopleOr(people: readonly ShownFormPerson[] | undefined, noInformation = false) {
  if (!people) return unanswered;
  if (people.length === 0) return { paragraphs: [noInformation ? NO_INFORMATION : UNANSWERED] };
  return { summary: people.map(personFact) };
}

/** One person of a form, in lines. */
function personFact(person: ShownFormPerson): Summary[number] {
  const { given, family, dateOfBirth, expectedDelivery, sex, line, postcode } = person;
  const { nhsNumber, upn, relationship } = person;
  const name = present(given, family).join(' ') || 'Name not known';
  return {
    name,
    cell: text(
      ...present(
        relationship,
        dateOfBirth && `Born ${dateInWords(dateOfBirth)}`,
        expectedDelivery && `Expected ${dateInWords(expectedDelivery)}`,
        sex && SEX_WORDS[sex],
        present(line, postcode).join(', '),
        nhsNumber && `NHS number ${nhsNumber}`,
        upn && `Unique pupil number ${upn}`,
      ),
    ),
  };
}

const facts = (said: Readonly<Record<string, string | null | undefined>>): Summary =>
  Object.entries(said).flatMap(([name, value]) => (value ? [{ name, cell: text(value) }] : []));

const present = (...values: readonly (string | null | undefined)[]): readonly string[] =>
  values.filter((value): value is string => Boolean(value));
