import { lineOf } from '../kit/fields.ts';
import type { ReferralActForm } from './act-form.ts';

/** Taking down what somebody who received it has said to the hub. */
export const arrived: ReferralActForm = {
  acts: ['ACKNOWLEDGE_ROUTING'],
  offered: ({ routings }) => routings.some(({ acknowledged }) => !acknowledged),
  path: 'arrived',
  says: 'Take down that it has arrived',
  heading: 'What has arrived?',
  lead: 'Where somebody there told you so. They may say it themselves under “Passed on to you”.',
  fields: ({ referral: { file } }) => [
    {
      kind: 'ONE_OF',
      name: 'routing',
      label: 'It has arrived with',
      options: file.routings
        .filter(({ acknowledged }) => !acknowledged)
        .map(({ id, name }) => ({ value: id, says: name })),
    },
  ],
  submit: 'Take down',
  needs: { routing: 'Choose what has arrived.' },
  unversioned: true,
  mutation: {
    declares: ', $routing: ID!',
    call: 'acknowledgeRouting(referral: $referral, routing: $routing)',
  },
  variables: (typed) => ({ routing: lineOf(typed, 'routing') }),
};
