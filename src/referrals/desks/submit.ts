import type { ReferralId } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Practitioner } from '../../domain/practitioner.ts';
import type { ReferralForm, Referrer } from '../../domain/referral-form.ts';
import type { Referral, ThresholdLevel } from '../../domain/referral.ts';
import { AlreadyKept, StaleVersion } from '../../domain/store-errors.ts';
import type { Desk, DeskAsks, DeskVisit } from '../../sharing/desk.ts';
import type { Shelved } from '../../store/shelf.ts';
import { levelOf } from '../acts/assess.ts';
import { joinForm } from '../acts/join-form.ts';
import { dayOf, receiveForm, referralIdFrom } from '../acts/receive.ts';
import type { Draft } from '../drafts.ts';
import { checkForm, type FormGiven } from '../form/check-form.ts';
import { wholeForm } from '../form/whole-form.ts';
import { frontDoorOf } from '../front-door-of.ts';
import { isHubStaff } from '../reading/works.ts';
import type { FrontDoorSettings } from '../settings.ts';
import { stepFrom } from '../status-machine.ts';
import type { FrontDoorBooks } from './books.ts';
import { actingOf, changeNewest, keepActed } from './change.ts';
import { ownDraft } from './drafting.ts';
import { submissionOf, type Submission } from './submission.ts';

export type SubmitAsks = DeskAsks & {
  /** The draft that is sent; sending it again makes no second referral. */
  readonly draft?: string;
  /** The form, where it is not that of the draft. */
  readonly form?: FormGiven;
  /** The reference of the call that announced it. */
  readonly contact?: ReferralId;
  /** The level of need at which a referral service passes it on. */
  readonly level?: number;
};

/**
 * Takes the referral form: it opens a referral, or joins the call that announced it. Whoever sends it hears
 * the reference and what is missing only once it is durable, its audit record before it.
 */
export const submitReferral = (books: FrontDoorBooks): Desk<SubmitAsks, Submission> => ({
  kind: 'SUBMIT_REFERRAL',
  answer: async (asks, visit) => {
    const draft = asks.draft === undefined ? undefined : await ownDraft(books, visit, asks.draft);
    const sent = draft && (await alreadySent(books, draft));
    return submissionOf(sent ?? (await take(books, visit, { ...asks, draft })));
  },
});

async function take(
  books: FrontDoorBooks,
  visit: DeskVisit,
  { draft, form: given, contact, level: said }: Omit<SubmitAsks, 'draft'> & Pick<Sending, 'draft'>,
): Promise<Referral> {
  const forCaller = contact !== undefined && isHubStaff(visit.viewer);
  const level = forCaller ? undefined : levelPassedOn(visit.viewer, said, books.house.settings);
  const form = formSent(visit, given ?? draft?.value.form);
  const referral =
    contact === undefined
      ? await openReferral(books, visit, form, { draft, level })
      : await joinContact(books, visit, { form, level }, contact);
  if (draft) await markSent(books, draft, referral.id);
  return referral;
}

type Sending = {
  readonly draft: Shelved<Draft> | undefined;
  readonly level: ThresholdLevel | undefined;
};

/** The referral that this draft has become; its id follows from the draft, whoever was first. */
const alreadySent = (
  { referrals }: FrontDoorBooks,
  { id, value: { submittedAs, begunAt } }: Shelved<Draft>,
): Promise<Referral | undefined> => referrals.get(submittedAs ?? referralIdFrom(id, begunAt));

function formSent({ askedAt }: DeskVisit, given: FormGiven | undefined): ReferralForm {
  if (!given) throw new Mistake('form', 'must be given, or a draft of it.');
  return wholeForm(checkForm(given, { today: dayOf(askedAt), draft: false }));
}

/** A form that is sent twice at once meets its own referral. */
async function openReferral(
  books: FrontDoorBooks,
  visit: DeskVisit,
  form: ReferralForm,
  { draft, level }: Sending,
): Promise<Referral> {
  const id = draft
    ? referralIdFrom(draft.id, draft.value.begunAt)
    : referralIdFrom(visit.question, visit.askedAt);
  const passedOn = level === undefined ? undefined : { level };
  const received = receiveForm(id, form, actingOf(books, visit), passedOn);
  try {
    return await keepActed(books, visit, received);
  } catch (error) {
    const first = error instanceof AlreadyKept ? await books.referrals.get(id) : undefined;
    if (!first) throw error;
    return first;
  }
}

/**
 * The call that announced the form. Who has its reference is not enough: a form comes from those who rang, or
 * through whoever took their call. Nothing comes out; a reference that nobody has is told apart by nothing.
 */
async function joinContact(
  books: FrontDoorBooks,
  visit: DeskVisit,
  { form, level }: { readonly form: ReferralForm } & Pick<Sending, 'level'>,
  contact: ReferralId,
): Promise<Referral> {
  const passedOn = level === undefined ? undefined : { level };
  const referral = await books.referrals.get(contact);
  if (!referral) throw noCall();
  const acting = actingOf(books, visit);
  return changeNewest(books, visit, referral, (newest) => {
    if (!mayJoin(newest, visit)) throw noCall();
    return joinForm(newest, form, acting, passedOn);
  });
}

const noCall = (): Mistake => new Mistake('contact', 'is no call that waits for its form.');

/**
 * Whoever took the call, while the referral takes a form and they do not know the family: nobody else of the hub
 * puts words into a call that they did not hear. Of those who refer, whom the caller rang for, while it is awaited.
 */
function mayJoin(referral: Referral, { viewer, mayKnowOf }: DeskVisit): boolean {
  const { form, referrer, history } = frontDoorOf(referral);
  if (form || referral.conflictsDeclared.includes(viewer.id)) return false;
  if (isHubStaff(viewer))
    return (
      history.some(({ act, by }) => act === 'RECORD_CONTACT' && by === viewer.id) &&
      mayKnowOf(referral) &&
      stepFrom(referral.status, 'RECEIVE_FORM') !== undefined
    );
  return referral.status === 'AWAITING_MARF' && rang(viewer, referrer);
}

/** A caller of whom nothing is known, or who stays unknown, sends nothing here by signing in. */
const rang = ({ id, agency }: Practitioner, referrer: Referrer): boolean =>
  referrer.agency === agency || referrer.practitioner === id;

/** Kept for the sake of a second sending alone, so somebody else's saving of it in between changes nothing. */
async function markSent(
  { drafts }: FrontDoorBooks,
  { id, version, value }: Shelved<Draft>,
  submittedAs: ReferralId,
): Promise<void> {
  try {
    await drafts.put(id, { ...value, submittedAs }, version);
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error;
  }
}

/** Behind a referral service, that service alone sends forms, and only from the level that the hub takes. */
function levelPassedOn(
  { agency }: Practitioner,
  level: number | undefined,
  { mode, referralService, takesFromLevel }: FrontDoorSettings,
): ThresholdLevel | undefined {
  if (mode === 'FRONT_DOOR') {
    if (level !== undefined)
      throw new Mistake('level', 'is set by the hub, which is the front door itself.');
    return undefined;
  }
  if (!referralService || agency !== referralService.agency)
    throw new Mistake('form', 'goes first to the service that screens referrals for this hub.');
  const passed = levelOf(level ?? 0);
  if (passed < takesFromLevel) throw new Mistake('level', 'is below what this hub takes.');
  return passed;
}
