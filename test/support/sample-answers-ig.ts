/** What a hub answers to the rooms of information governance, agencies and developers. */
import { says, me, type SampleAnswer } from './sample-saying.ts';
import { accessAnswers } from './sample-access.ts';
import { keepingAnswers } from './sample-keeping.ts';
import { returnAnswers } from './sample-returns.ts';
import { reviewAnswers } from './sample-reviews.ts';
import { sharingAgreementAnswers } from './sample-sharing-agreements.ts';
import { sourceAnswers } from './sample-sources.ts';

const schema = {
  types: [
    {
      name: 'Agency',
      kind: 'OBJECT',
      description: 'An organisation that holds information.',
      fields: [
        {
          name: 'code',
          description: 'Short name within the hub.',
          args: [],
          type: { kind: 'NON_NULL', name: null, ofType: { kind: 'SCALAR', name: 'ID' } },
        },
      ],
      inputFields: null,
      enumValues: null,
    },
  ],
};

/** Whose name was noted when they signed in; Gil’s was not. */
const NAMES = new Map([
  ['priya', 'Priya Raman'],
  ['tom', 'Tom Ashby'],
  ['marcus', 'Marcus Bell'],
]);
const namesOf = (ids: unknown) =>
  (Array.isArray(ids) ? ids.map(String) : []).flatMap((id) => {
    const name = NAMES.get(id.split('#')[1] ?? '');
    return name === undefined ? [] : [{ id, name }];
  });

export const igAnswers: readonly SampleAnswer[] = [
  ...accessAnswers,
  ...reviewAnswers,
  ...returnAnswers,
  ...keepingAnswers,
  ...sharingAgreementAnswers,
  ...sourceAnswers,
  ['SchemaInWords', says({ schema })],
  ['NothingNamed', says({ me })],
  ['PractitionerNames', ({ ids }) => ({ data: { practitionerNames: namesOf(ids) } })],
];
