import { z } from 'zod';
import type { EmergencyReason } from '../../domain/emergency.ts';
import { missing } from './acts/act-form.ts';
import { optionsOf } from './front-door-words.ts';
import type { HubForm } from './hub-form.ts';
import { lineOf } from './kit/fields.ts';
import { fileHref } from './referral-view.ts';

const REASON_WORDS: Readonly<Record<EmergencyReason, string>> = {
  CHILD_IN_IMMEDIATE_DANGER: 'A child is in danger now',
  OUT_OF_HOURS: 'Whoever works it is not there at this hour',
  ALLOCATED_WORKER_UNREACHABLE: 'Whoever works it cannot be reached',
  COURT_OR_POLICE_DEADLINE: 'A court or the police need an answer sooner',
};

const opened = z.object({ breakGlass: z.object({ referral: z.string() }) });

/**
 * Need-to-know that somebody takes for themselves. The number is typed, since a refusal page tells nothing
 * of what was refused and so cannot lead here with it.
 */
export const emergencyForm: HubForm<object> = {
  address: () => ({}),
  question: () => ({ query: 'query EmergencyForm { me { name } }', variables: {} }),
  compose: () => ({
    here: 'referrals',
    heading: 'Open a referral in an emergency',
    lead: 'For a referral that is not yours and cannot wait. It opens for four hours at the most.',
    fields: [
      { kind: 'LINE', name: 'referral', label: 'Number of the referral', width: 20 },
      { kind: 'ONE_OF', name: 'reason', label: 'Why', options: optionsOf(REASON_WORDS) },
      { kind: 'TEXT', name: 'because', label: 'Why in this case' },
      {
        kind: 'LINE',
        name: 'hours',
        label: 'For how many hours',
        hint: '4 at the most, and where left empty.',
        optional: true,
        width: 4,
      },
    ],
    submit: 'Open it in an emergency',
    warning:
      'Information governance and the agencies are told at once, with your name. Somebody else reviews it.',
  }),
  check: missing({
    referral: 'Type the number of the referral.',
    reason: 'Choose why.',
    because: 'Say why in this case.',
  }),
  act: (typed) => ({
    query: /* GraphQL */ `
      mutation OpenInEmergency(
        $referral: ID!
        $reason: EmergencyReason!
        $because: String!
        $hours: Int
      ) {
        breakGlass(referral: $referral, reason: $reason, because: $because, hours: $hours) {
          referral
        }
      }
    `,
    variables: {
      referral: lineOf(typed, 'referral')?.toUpperCase(),
      reason: lineOf(typed, 'reason'),
      because: lineOf(typed, 'because'),
      ...(lineOf(typed, 'hours') === undefined ? {} : { hours: Number(lineOf(typed, 'hours')) }),
    },
  }),
  done: (answered) => fileHref(opened.parse(answered).breakGlass.referral),
};
