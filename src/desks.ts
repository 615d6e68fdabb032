import type { AuditLog } from './audit/log/audit-log.ts';
import { keysFolder, type Settings } from './config.ts';
import { rulebook } from '../policies/index.ts';
import type { GovernanceBooks } from './governance/books.ts';
import { governanceDesks, type GovernanceDesks } from './governance/desks.ts';
import { openReviewBooks } from './hub-review.ts';
import { frontDoorDesks, type FrontDoorDesks } from './referrals/desks/desks.ts';
import { openSnapshotVault } from './referrals/snapshot-vault.ts';
import { linkDesks, type LinkDesks } from './links/desks.ts';
import { LINK_PLAN } from './links/link-book.ts';
import type { RegistrationBooks } from './registration/desks/books.ts';
import { registrationDesks, type RegistrationDesks } from './registration/desks/desks.ts';
import { openReturnBooks } from './return-books.ts';
import { returnDesks, type ReturnDesks } from './returns/desks.ts';
import { reviewDesks, type ReviewDesks } from './review/desks.ts';
import type { NamedSubjects } from './review/subjects/subject-names.ts';
import type { Hub } from './sharing/disclose.ts';
import { pictureWrappingKeys } from './signing-keys.ts';
import type { Store } from './store/store.ts';
import { wrongPersonDesk, type WrongPersonDesk } from './wrong-person-desk.ts';

/** Every desk of the hub, concept by concept. */
export type Desks = {
  readonly review: ReviewDesks;
  readonly governance: GovernanceDesks;
  readonly frontDoor: FrontDoorDesks;
  readonly links: LinkDesks;
  readonly registration: RegistrationDesks;
  readonly wrongPerson: WrongPersonDesk;
  readonly returns: ReturnDesks;
};

/** What desks are made of. Each concept takes the little of it that it needs. */
export type DeskParts = {
  readonly store: Store;
  readonly settings: Settings;
  readonly hub: Hub;
  readonly governance: GovernanceBooks;
  readonly registration: RegistrationBooks;
  readonly auditLog: AuditLog;
  readonly subjects: NamedSubjects;
  /** What is to be closed when the hub stops. */
  readonly opened: (() => Promise<unknown>)[];
  readonly report: (cause: unknown) => void;
};

/** Opens all desks over the hub's books. */
export async function openDesks(parts: DeskParts): Promise<Desks> {
  const { store, settings, hub } = parts;
  const { referrals, shelf } = store;
  const pictures = await openSnapshotVault(shelf, pictureWrappingKeys(keysFolder(settings)));
  const reviewBooks = await openReviewBooks({ ...parts, shredPictures: pictures.shred });
  const links = await shelf(LINK_PLAN);
  const frontDoor = await frontDoorDesks({
    referrals,
    shelf,
    pictures,
    settings: settings.frontDoor,
    clock: hub.clock,
  });
  return {
    review: reviewDesks(reviewBooks),
    governance: governanceDesks({
      books: parts.governance,
      rulebook,
      policy: hub.policy,
      newId: hub.newId,
    }),
    frontDoor,
    registration: registrationDesks(parts.registration),
    links: linkDesks(links),
    wrongPerson: wrongPersonDesk(reviewBooks, links),
    returns: returnDesks(await openReturnBooks(parts)),
  };
}
