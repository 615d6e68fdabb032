import type { FrontDoor } from '../../domain/front-door.ts';
import type { PersonTraits } from '../../domain/person.ts';
import type { ReferralForm, Referrer } from '../../domain/referral-form.ts';
import type { Referral, ThresholdLevel } from '../../domain/referral.ts';
import { peopleJoined } from '../form/people-joined.ts';
import { peopleOf } from '../form/people-of.ts';
import { tracesOf } from '../form/traces.ts';
import { frontDoorOf } from '../front-door-of.ts';
import { withPurpose } from '../purpose.ts';
import { acted, type Acted, type Acting } from './act.ts';
import { ratingClocks } from './assess.ts';
import { stopClocks } from './house.ts';
import { agreementIn, levelOnArrival, reasonsOf, sender, unrated } from './receive.ts';

/**
 * The form that a call announced. It speaks from now on; what the call said, and whom it named, stays in
 * the history, and whoever it named so that they can be known stays among the people. Danger that the form
 * tells of makes it the most urgent, and nothing that it says makes it less so.
 */
export function joinForm(
  referral: Referral,
  form: ReferralForm,
  acting: Acting,
  passedOn?: { readonly level: ThresholdLevel },
): Acted {
  const door = frontDoorOf(referral);
  const { signed, viewer } = acting;
  const people = peopleJoined(referral.people, peopleOf(form));
  const caller = door.referrer;
  const { clocks, ...urgency } = urgencyOf(referral, form, acting);
  const joined = acted(referral, 'RECEIVE_FORM', acting, {
    ...urgency,
    people,
    ...(passedOn && { threshold: passedOn.level }),
    concern: form.concerns,
    familyAgreement: agreementIn(form),
    says: saidBefore(referral),
    frontDoor: {
      form,
      referrer: {
        ...form.referrer,
        ...callerOf(caller, form),
        ...sender(viewer, form),
        protect: caller.protect || form.referrer.protect,
      },
      ...(passedOn && { thresholds: [...door.thresholds, levelOnArrival(acting, passedOn.level)] }),
      clocks: stopClocks(clocks, signed.at, 'FORM'),
      traces: tracesOf(people),
    },
  });
  return { referral: withPurpose(joined), reasons: reasonsOf(form) };
}

/** Whom the caller rang for, where the hub types their form in for them. */
const callerOf = ({ agency }: Referrer, { referrer }: ReferralForm): Pick<Referrer, 'agency'> =>
  agency === undefined || referrer.source === 'ANONYMOUS' ? {} : { agency };

function urgencyOf(
  referral: Referral,
  { danger }: ReferralForm,
  acting: Acting,
): Pick<FrontDoor, 'clocks'> & Partial<Pick<Referral, 'rag'>> {
  const rag = unrated(true);
  const { clocks } = frontDoorOf(referral);
  if (danger.answer !== 'YES' || referral.rag === rag) return { clocks };
  return { rag, clocks: ratingClocks(referral, rag, acting) };
}

/** The call in its own words, so that no form makes anything of it undone. */
function saidBefore(referral: Referral): string {
  const { name, protect } = frontDoorOf(referral).referrer;
  const caller = name === undefined || protect ? [] : [`It came from ${name}.`];
  const people = referral.people.map(({ traits }) => inWords(traits)).filter(Boolean);
  const named = people.length === 0 ? [] : [`It named ${people.join('; ')}.`];
  return ['Before the form:', referral.concern, ...named, ...caller].join(' ');
}

const inWords = ({ names, dateOfBirth, addresses }: PersonTraits): string =>
  [
    ...names.map(({ given, family }) => `${given} ${family}`.trim()),
    dateOfBirth,
    ...addresses.flatMap(({ line, postcode }) => [line, postcode]),
  ]
    .filter(Boolean)
    .join(', ');
