import type { AuditLog } from '../audit/log/audit-log.ts';
import { answersSinceDesk, type AnswersSinceDesk } from './answers-since-desk.ts';
import type { Settings } from '../config.ts';
import { instant } from '../domain/day.ts';
import { keysFolder } from '../settings/home-folders.ts';
import { rulebook } from '../../policies/index.ts';
import type { GovernanceBooks } from '../governance/books.ts';
import { governanceDesks, type GovernanceDesks } from '../governance/desks.ts';
import { sourceRules, type SourceRulesDesk } from '../governance/rules/source-rules.ts';
import { openReviewBooks } from './review.ts';
import { frontDoorDesks, type FrontDoorDesks } from '../referrals/desks/desks.ts';
import { openSnapshotVault, type SnapshotVault } from '../referrals/snapshot-vault.ts';
import { contactsOf, unanswerable } from './human-contacts.ts';
import { withContactAgencies, type HumanAgencies } from './human-agencies.ts';
import type { HumanBooks } from '../human-sources/desks/books.ts';
import { humanDesks, type HumanDesks } from '../human-sources/desks/desks.ts';
import { withdrawOfEnded } from '../human-sources/withdraw-ended.ts';
import { linkDesks, type LinkDesks } from '../links/desks.ts';
import { LINK_PLAN } from '../links/link-book.ts';
import type { RegistrationBooks } from '../registration/desks/books.ts';
import { registrationDesks, type RegistrationDesks } from '../registration/desks/desks.ts';
import { overdueRequests } from './overdue-requests.ts';
import { askedAbout, ownedSources } from './owned-sources.ts';
import { openReturnBooks } from './return-books.ts';
import { returnDesks, type ReturnDesks } from '../returns/desks.ts';
import { reviewDesks, type ReviewDesks } from '../review/desks.ts';
import { sourceUse, type SourceUseDesk } from '../review/source-use/source-use.ts';
import { whyRefused, type WhyBooks, type WhyDesk } from '../review/why/why-refused.ts';
import type { NamedSubjects } from '../review/subjects/subject-names.ts';
import type { Hub } from '../sharing/disclose.ts';
import type { AgencyRegister } from '../sharing/ports.ts';
import { pictureWrappingKeys } from './signing-keys.ts';
import { stillAsked } from '../sharing/still-asked.ts';
import type { Store } from '../store/store.ts';
import { wrongPersonDesk, type WrongPersonDesk } from './wrong-person-desk.ts';

/** Every desk of the hub, concept by concept. */
export type Desks = {
  readonly review: ReviewDesks;
  readonly sourceUse: SourceUseDesk;
  readonly sourceRules: SourceRulesDesk;
  /** Why a recorded question was refused, which the log and the rules tell together. */
  readonly why: WhyDesk;
  readonly governance: GovernanceDesks;
  readonly frontDoor: FrontDoorDesks;
  readonly links: LinkDesks;
  readonly registration: RegistrationDesks;
  readonly wrongPerson: WrongPersonDesk;
  readonly human: HumanDesks;
  readonly returns: ReturnDesks;
  readonly answersSince: AnswersSinceDesk;
};

/** What desks are made of. Each concept takes the little of it that it needs. */
export type DeskParts = {
  readonly store: Store;
  readonly settings: Settings;
  readonly hub: Hub;
  readonly governance: GovernanceBooks;
  readonly registration: RegistrationBooks;
  /** The agencies for which people answer, beside those whose system is known. */
  readonly human: HumanAgencies & { readonly known: AgencyRegister };
  readonly auditLog: AuditLog;
  readonly subjects: NamedSubjects;
  /** What is to be closed when the hub stops. */
  readonly opened: (() => Promise<unknown>)[];
  readonly report: (cause: unknown) => void;
};

/** Opens all desks over the hub's books. */
export async function openDesks(parts: DeskParts): Promise<Desks> {
  const { store, settings, hub } = parts;
  const { shelf } = store;
  const pictures = await openSnapshotVault(shelf, pictureWrappingKeys(keysFolder(settings)));
  const reviewBooks = await openReviewBooks({ ...parts, shredPictures: pictures.shred });
  const links = await shelf(LINK_PLAN);
  const frontDoor = await openFrontDoor(parts, pictures);
  const human = humanBooks(parts, frontDoor);
  const owned = ownedSources(parts.registration, human);
  return {
    review: reviewDesks(reviewBooks),
    why: whyRefused({ ...reviewBooks, ...known(parts) }, rulebook, hub.policy),
    sourceUse: sourceUse({ ...reviewBooks, owned, asked: askedAbout(human) }),
    sourceRules: sourceRules({ rulebook, policy: hub.policy, owned }),
    governance: governanceDesks({
      books: parts.governance,
      rulebook,
      policy: hub.policy,
      newId: hub.newId,
    }),
    frontDoor,
    registration: registrationDesks(registering(parts)),
    links: linkDesks(links),
    wrongPerson: wrongPersonDesk(reviewBooks, links),
    human: humanDesks(human),
    returns: returnDesks(await openReturnBooks(parts)),
    answersSince: answersSinceDesk({
      pictures,
      requests: parts.human.book,
      sources: hub.sources,
      health: parts.registration.health,
    }),
  };
}

const openFrontDoor = (
  { store: { referrals, shelf }, settings, hub, human, governance, report }: DeskParts,
  pictures: SnapshotVault,
): Promise<FrontDoorDesks> =>
  frontDoorDesks({
    referrals,
    shelf,
    pictures,
    settings: settings.frontDoor,
    clock: hub.clock,
    overdueRequests: overdueRequests(
      { ...human, sources: () => askedPeople(hub) },
      stillAsked(hub),
      unanswerable({ hub, agencies: human.agencies, contacts: contactsOf(governance, hub.clock) }),
    ),
    // Whom people were asked about is kept no longer than that. What this cannot withdraw, upkeep does.
    ended: (referral, record) =>
      withdrawOfEnded({ ...human, record }, referral, instant(hub.clock())).catch(report),
  });

/** The agencies whose people are asked: one that has a system now is not among them. */
const askedPeople = ({ sources }: DeskParts['hub']) =>
  sources().filter((source) => source.summon !== undefined);

/** What a recorded question rested on: agreements, duties, and every agency that is or was asked. */
const known = ({
  store,
  hub,
  governance,
}: DeskParts): Pick<WhyBooks, 'agencies' | 'agreements' | 'commencements'> => ({
  agreements: store.agreements,
  commencements: governance.commencements,
  agencies: async () => {
    const registered = await store.agencies.all();
    const asked = hub.sources().map(({ agency }) => agency);
    return [...new Map([...registered, ...asked].map((one) => [one.code, one])).values()];
  },
});

/** Nobody registers a source under the code of an agency for which people answer: it would be theirs to look into. */
const registering = ({ registration, human }: DeskParts): RegistrationBooks => ({
  ...registration,
  given: withContactAgencies(registration.given, human.agencies),
});

/** What agencies answer is noted at the front door, so that nobody chases them. */
const humanBooks = (
  { human, store, hub, governance, report }: DeskParts,
  { noteTold }: Pick<FrontDoorDesks, 'noteTold'>,
): HumanBooks => ({
  ...human,
  referrals: store.referrals,
  stillAsked: stillAsked(hub),
  contacts: async (organisation) => (await contactsOf(governance, hub.clock)(organisation)).length,
  taken: async () => new Set((await human.known.all()).map(({ code }) => code)),
  noteTold,
  report,
});
