import { peopleFields, peopleIn, typedPeople } from './people-fields.ts';
import { begunWith, NO_INFORMATION, noInformation, tick, type Step } from './step.ts';

const LEAVE = 'Leave empty what you do not know.';

export const children: Step = {
  lead: `The children whom you are worried about, unborn children too. ${LEAVE}`,
  fields: (form) => peopleFields('form.children', 'Child', 'SUBJECT', form.children?.length ?? 0),
  read: (typed) => peopleIn(typed, 'form.children'),
  begun: (form) => typedPeople('form.children', form.children ?? []),
  more: 'Save and add another child',
};

export const household: Step = {
  lead: `Other children and every adult who lives with them, related or not. ${LEAVE}`,
  fields: ({ household: home }) => [
    ...peopleFields('form.household.children', 'Other child', 'CHILD', home?.children.length ?? 0),
    ...peopleFields('form.household.adults', 'Adult', 'ADULT', home?.adults.length ?? 0),
    NO_INFORMATION,
  ],
  read: (typed) => ({
    noInformation: noInformation(typed),
    children: peopleIn(typed, 'form.household.children'),
    adults: peopleIn(typed, 'form.household.adults'),
  }),
  begun: ({ household: home }) => [
    ...typedPeople('form.household.children', home?.children ?? []),
    ...typedPeople('form.household.adults', home?.adults ?? []),
    ...begunWith({ noInformation: tick(home?.noInformation) }),
  ],
  more: 'Save and add somebody else',
};

export const parents: Step = {
  lead: `Whether they live with the children or not. ${LEAVE}`,
  fields: (form) => [
    ...peopleFields(
      'form.parents.people',
      'Parent or carer',
      'ADULT',
      form.parents?.people.length ?? 0,
    ),
    NO_INFORMATION,
  ],
  read: (typed) => ({
    noInformation: noInformation(typed),
    people: peopleIn(typed, 'form.parents.people'),
  }),
  begun: (form) => [
    ...typedPeople('form.parents.people', form.parents?.people ?? []),
    ...begunWith({ noInformation: tick(form.parents?.noInformation) }),
  ],
  more: 'Save and add somebody else',
};

export const professionals: Step = {
  lead: LEAVE,
  fields: (form) => [
    ...peopleFields(
      'form.professionals.people',
      'Professional',
      'PROFESSIONAL',
      form.professionals?.people.length ?? 0,
    ),
    NO_INFORMATION,
  ],
  read: (typed) => ({
    noInformation: noInformation(typed),
    people: peopleIn(typed, 'form.professionals.people'),
  }),
  begun: (form) => [
    ...typedPeople('form.professionals.people', form.professionals?.people ?? []),
    ...begunWith({ noInformation: tick(form.professionals?.noInformation) }),
  ],
  more: 'Save and add another professional',
};
