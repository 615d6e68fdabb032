import { hash } from 'node:crypto';
import type { Clock } from '../../domain/clock.ts';
import { instant, partialDate, type Instant, type PartialDate } from '../../domain/day.ts';
import type { Channel, FrontDoor, HistoryStep, ThresholdSetting } from '../../domain/front-door.ts';
import { asId, type ReferralId } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Practitioner } from '../../domain/practitioner.ts';
import type { FormPerson, ReferralForm, Referrer } from '../../domain/referral-form.ts';
import type { RagRating, Referral, ThresholdLevel } from '../../domain/referral.ts';
import { DAY_MS, isoOf, wallClockAt } from '../calendar/london.ts';
import { childrenOf, referrerOf } from '../form/check-form.ts';
import type { PersonGiven } from '../form/check-person.ts';
import { saying, type Given } from '../form/given.ts';
import { peopleOf } from '../form/people-of.ts';
import { tracesOf } from '../form/traces.ts';
import { refuseNamedAnonymous } from '../form/whole-form.ts';
import { frontDoorOf } from '../front-door-of.ts';
import { withPurpose } from '../purpose.ts';
import type { Acted, Acting } from './act.ts';
import { startClock, type House } from './house.ts';
import { organisationsOf } from './organisations.ts';

/** The day that an instant falls on in England. */
export function dayOf(at: Instant): PartialDate {
  const day = partialDate(isoOf(wallClockAt(Date.parse(at)).day));
  if (!day) throw new Error('an instant has a day');
  return day;
}

/** Letters and digits that nobody takes for one another on the telephone (Crockford's base 32). */
const SPOKEN = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SPOKEN_LENGTH = 10;

/**
 * The id of a referral that comes of this question or draft: always the same, so that what is sent twice
 * is one referral, and 50 bits of a digest, so that nobody guesses another's.
 */
export function referralIdFrom(origin: string, at: Instant): ReferralId {
  const bytes = hash('sha256', `referral ${origin}`, 'buffer').subarray(0, SPOKEN_LENGTH);
  const spoken = [...bytes].map((byte) => SPOKEN[byte % SPOKEN.length]).join('');
  return asId<ReferralId>(`R-${at.slice(0, 4)}-${spoken}`);
}

export type ContactGiven = {
  readonly referrer: Given<Omit<Referrer, 'practitioner' | 'agency'>> & {
    readonly source: Referrer['source'];
  };
  /** The organisation that the caller rings for; the form is taken from its people. */
  readonly agency?: string | null;
  readonly children: readonly PersonGiven[];
  readonly concern: string;
  readonly immediateDanger: boolean;
  /** When the call came, where it is written down later. */
  readonly receivedAt?: string | null;
  /** Whether the caller is to send the form. */
  readonly formExpected: boolean;
};

/** What is taken down of a call: enough to act on, and the form follows. Throws a Mistake. */
export function receiveCall(id: ReferralId, given: ContactGiven, acting: Acting): Acted {
  const { house, signed } = acting;
  const receivedAt = receivedOn(given.receivedAt, signed.at);
  const said = referrerOf(given.referrer, given.referrer.source);
  refuseNamedAnonymous(said);
  const referrer = { ...said, ...callerFor(given, acting) };
  const children = childrenOf(given.children, { today: dayOf(signed.at), draft: false });
  const formDue = startClock(house, 'FORM', receivedAt, house.settings.formDue);
  const referral = newReferral(id, acting, {
    channel: 'TELEPHONE',
    status: given.formExpected ? 'AWAITING_MARF' : 'CONTACT_RECEIVED',
    receivedAt,
    referrer,
    children,
    concern: saying('concern', given.concern),
    danger: given.immediateDanger,
    clocks: given.formExpected ? [formDue] : [],
  });
  return { referral, reasons: given.immediateDanger ? ['IMMEDIATE_DANGER'] : [] };
}

/** Whom the caller rings for, by the code that their people sign in with. */
function callerFor({ agency, referrer }: ContactGiven, acting: Acting): Pick<Referrer, 'agency'> {
  if (agency === undefined || agency === null || agency === '') return {};
  if (referrer.source === 'ANONYMOUS')
    throw new Mistake('form.referrer', 'is anonymous, so nothing may be said of who it is.');
  const known = organisationsOf(acting).find(({ agency: code }) => code === agency);
  if (!known) throw new Mistake('agency', 'is no organisation that refers to this hub.');
  return { agency: known.agency };
}

/** A call is written down within the week. */
const WRITTEN_WITHIN_MS = 7 * DAY_MS;

function receivedOn(text: string | null | undefined, now: Instant): Instant {
  if (text === null || text === undefined) return now;
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw new Mistake('receivedAt', 'must be an instant.');
  const latest = Date.parse(now);
  if (at > latest) throw new Mistake('receivedAt', 'must not be in the future.');
  if (at < latest - WRITTEN_WITHIN_MS)
    throw new Mistake('receivedAt', 'must be within the last seven days.');
  return instant(at);
}

/** What the form makes of a referral that nobody rang about. */
export function receiveForm(
  id: ReferralId,
  form: ReferralForm,
  acting: Acting,
  passedOn?: { readonly level: ThresholdLevel },
): Acted {
  const { viewer, signed } = acting;
  const referral = newReferral(id, acting, {
    channel: passedOn ? 'PASSED_ON' : 'FORM',
    status: 'SCREENING',
    receivedAt: signed.at,
    referrer: { ...form.referrer, ...sender(viewer, form) },
    children: form.children,
    form,
    concern: form.concerns,
    danger: form.danger.answer === 'YES',
    clocks: [],
    ...(passedOn && { level: passedOn.level }),
  });
  return { referral, reasons: reasonsOf(form) };
}

/**
 * Who signed in to refer, so that they are told what became of it. Whoever fills the form in for somebody
 * else is not the referrer, and whoever is to stay unknown stays so in the hub's books.
 */
export function sender(
  { id, agency, roles }: Practitioner,
  { referrer }: ReferralForm,
): Pick<Referrer, 'practitioner' | 'agency'> {
  const refers = roles.includes('REFERRER') || roles.includes('AGENCY_CONTACT');
  return refers && referrer.source !== 'ANONYMOUS' ? { practitioner: id, agency } : {};
}

export const reasonsOf = ({ danger }: ReferralForm): readonly string[] =>
  danger.answer === 'YES' ? ['IMMEDIATE_DANGER'] : [];

export const agreementIn = ({ agreement }: ReferralForm): Referral['familyAgreement'] =>
  agreement.state ?? 'NOT_SOUGHT';

type Beginning = {
  readonly channel: Channel;
  readonly status: Referral['status'];
  readonly receivedAt: Instant;
  readonly referrer: Referrer;
  readonly children: readonly FormPerson[];
  readonly form?: ReferralForm;
  readonly concern: string;
  readonly danger: boolean;
  readonly clocks: readonly Clock[];
  readonly level?: ThresholdLevel;
};

/** Until somebody qualified has rated it, danger counts as the most urgent and the rest as the next. */
export const unrated = (danger: boolean): RagRating => (danger ? 'RED' : 'AMBER');
/** Until the level of need is set, the hub asks for no more than screening needs. */
export const LEAST_LEVEL: ThresholdLevel = 1;

function newReferral(id: ReferralId, acting: Acting, beginning: Beginning): Referral {
  const { form, receivedAt, danger, level = LEAST_LEVEL } = beginning;
  const people = peopleOf(form ?? { children: beginning.children });
  return withPurpose({
    id,
    version: 1,
    status: beginning.status,
    receivedAt,
    rag: unrated(danger),
    threshold: level,
    purpose: 'MASH_SCREENING',
    familyAgreement: form ? agreementIn(form) : 'NOT_SOUGHT',
    concern: beginning.concern,
    assignedTo: [],
    team: acting.house.settings.intakeTeam,
    conflictsDeclared: [],
    people,
    frontDoor: { ...doorOf(acting, beginning), traces: tracesOf(people) },
  });
}

function doorOf(
  acting: Acting,
  { channel, status, receivedAt, referrer, form, clocks, level, danger }: Beginning,
): FrontDoor {
  const { house, signed } = acting;
  const act = channel === 'TELEPHONE' ? 'RECORD_CONTACT' : 'SUBMIT_FORM';
  const step: HistoryStep = { ...signed, act, to: status, version: 1 };
  return {
    ...frontDoorOf({}),
    channel,
    referrer,
    ...(form && { form }),
    clocks: [
      ...clocks,
      ...statutoryClocks(house, receivedAt, referrer),
      ...(danger ? clocksOfRating(house, unrated(danger), receivedAt) : []),
    ],
    thresholds: level === undefined ? [] : [levelOnArrival(acting, level)],
    history: [step],
  };
}

/** The level at which a referral service passes a case on. */
export const levelOnArrival = ({ signed }: Acting, level: ThresholdLevel): ThresholdSetting => ({
  ...signed,
  level,
  rationale: 'As it was passed on.',
});

/** Where there is danger the clock of the most urgent rating does not wait for somebody to rate. */
function clocksOfRating(house: House, rag: RagRating, from: Instant): readonly Clock[] {
  const { clock } = house.settings.ratings[rag];
  return clock ? [startClock(house, clock.kind, from, clock.allow)] : [];
}

/**
 * A decision, and a word to whoever referred, within one working day (Working Together to Safeguard
 * Children 2023, chapter 3). Nobody can acknowledge anything to somebody anonymous.
 */
function statutoryClocks(
  house: House,
  receivedAt: Instant,
  { source }: Referrer,
): readonly Clock[] {
  const { acknowledgeWithin, decideWithin } = house.settings;
  const decision = startClock(house, 'STATUTORY_DECISION', receivedAt, decideWithin);
  if (source === 'ANONYMOUS') return [decision];
  return [decision, startClock(house, 'ACKNOWLEDGEMENT', receivedAt, acknowledgeWithin)];
}
