import type { Settings } from '../config.ts';
import type { AgencyCode } from '../domain/ids.ts';
import { mayTouch } from '../edge/records/period.ts';
import {
  agencyOf,
  allContactAgencies,
  CONTACT_AGENCIES,
  isListed,
  type ContactAgency,
} from '../human-sources/contact-agency.ts';
import { humanSource, type HumanSourceParts } from '../human-sources/human-source.ts';
import {
  openRequestBook,
  type ReferralKeys,
  type RequestBook,
} from '../human-sources/request-book.ts';
import { replyDue } from '../referrals/acts/reply-due.ts';
import { calendarOf } from '../referrals/calendar/working-time.ts';
import type { AgencyRegister, AgencySource, DataSource } from '../sharing/ports.ts';
import type { Shelf } from '../store/shelf.ts';
import type { Store } from '../store/store.ts';

/** The agencies without a system, as the hub asks them and as it lists them. */
export type HumanAgencies = {
  readonly agencies: Shelf<ContactAgency>;
  readonly book: RequestBook;
  /** Each that was ever approved, as the corridor asks it; in no particular order. */
  readonly sources: () => readonly AgencySource[];
  /** Whether people of this organisation are asked, or were: then what waits is theirs to look for. */
  readonly asksPeopleOf: (organisation: AgencyCode) => boolean;
  /** Reads anew who is asked. */
  readonly reread: () => Promise<void>;
};

type Parts = {
  readonly store: Pick<Store, 'shelf' | 'referrals'>;
  readonly keys: ReferralKeys;
  readonly settings: Pick<Settings, 'frontDoor'>;
  /** After how many days an answer is asked for again; 28 unless told. */
  readonly freshForDays?: number;
  readonly clock: () => number;
  readonly report: (cause: unknown) => void;
  /** What is to be closed when the hub stops. */
  readonly opened: (() => Promise<unknown>)[];
};

/** How often it is read who is asked: a suspension reaches every process within 10 s. */
const REREAD_MS = 5_000;

/** After how many days the answer of a person is asked for again. */
const FRESH_FOR_DAYS = 28;

/** Opens the books in which agencies without a system stand, and what they are asked. */
export async function openHumanAgencies(parts: Parts): Promise<HumanAgencies> {
  const { store, keys, clock } = parts;
  const [agencies, book] = await Promise.all([
    store.shelf(CONTACT_AGENCIES),
    openRequestBook(store.shelf, keys),
  ]);
  let listed: readonly ContactAgency[] = [];
  const common = { book, clock, mayTouch, dueAt: dueAtOf(parts), report: parts.report };
  const reread = async () => {
    listed = (await allContactAgencies(agencies)).filter(isListed);
  };
  await reread();
  const rereading = setInterval(() => void reread().catch(parts.report), REREAD_MS).unref();
  parts.opened.push(async () => clearInterval(rereading));
  const { freshForDays = FRESH_FOR_DAYS } = parts;
  return {
    agencies,
    book,
    reread,
    asksPeopleOf: (organisation) => listed.some((one) => one.organisation === organisation),
    sources: () =>
      listed.map((one) => {
        const isPaused = () => listed.find(({ code }) => code === one.code)?.state !== 'ACTIVE';
        return humanSource(agencyOf(one), { ...common, freshForDays, isPaused });
      }),
  };
}

/** As the front door has it for a check of that agency, or for the rating. */
function dueAtOf({ store, settings: { frontDoor } }: Parts): HumanSourceParts['dueAt'] {
  const house = { settings: frontDoor, calendar: calendarOf(frontDoor.workingHours) };
  return async ({ referral: { id } }, agency, now) =>
    replyDue(house, await store.referrals.get(id), { agency, now });
}

/** These sources and, where none of them has its code, the agencies for which people answer; by code. */
export const joinedSources = (
  sources: readonly AgencySource[],
  human: readonly AgencySource[],
): readonly AgencySource[] => {
  const codes = new Set(sources.map(({ agency }) => agency.code));
  return [...sources, ...human.filter(({ agency }) => !codes.has(agency.code))].toSorted(
    (left, right) => (left.agency.code < right.agency.code ? -1 : 1),
  );
};

/** The register with the agencies for which people answer: `which` of them. Nobody is called at an address of theirs. */
export const withContactAgencies = <Register extends Pick<AgencyRegister, 'all'>>(
  register: Register,
  agencies: Shelf<ContactAgency>,
  which: (agency: ContactAgency) => boolean = () => true,
): Register & Pick<AgencyRegister, 'all'> => ({
  ...register,
  all: async () => {
    const [asked, human] = await Promise.all([register.all(), allContactAgencies(agencies)]);
    const codes = new Set(asked.map(({ code }) => code));
    return [
      ...asked,
      ...human
        .filter(which)
        .filter(({ code }) => !codes.has(code))
        .map(listedAs),
    ].toSorted((left, right) => (left.code < right.code ? -1 : 1));
  },
});

const listedAs = (agency: ContactAgency): DataSource => ({
  ...agencyOf(agency),
  url: '',
  answerKeys: [],
  state: agency.state === 'ACTIVE' ? 'ACTIVE' : 'PAUSED',
  registeredAt: agency.registered.at,
});
