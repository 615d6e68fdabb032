import { instant } from '../../src/domain/day.ts';
import { asId, type PractitionerId } from '../../src/domain/ids.ts';
import type { Referral } from '../../src/domain/referral.ts';
import type { ContactAgency } from '../../src/human-sources/contact-agency.ts';
import type { HumanBooks } from '../../src/human-sources/desks/books.ts';
import { humanDesks } from '../../src/human-sources/desks/desks.ts';
import type { HumanRequest } from '../../src/human-sources/human-request.ts';
import type { DeskVisit } from '../../src/sharing/desk.ts';
import type { SharingAgreement } from '../../src/sharing/ports.ts';
import { stillAsked } from '../../src/sharing/still-asked.ts';
import type { Shelf } from '../../src/store/shelf.ts';
import { hubWith, NOW, signed } from './corridor.ts';
import { CONTACT, PROBATION } from './human-requests.ts';
import { agreementWith, factsWith } from './world.ts';

const AGENCY: ContactAgency = {
  ...PROBATION,
  organisation: PROBATION.code,
  state: 'ACTIVE',
  registered: { by: asId<PractitionerId>('tom'), at: instant(NOW) },
};

/** A contact at probation before one request, in a world where this is so by now. */
export function readBy(now: {
  readonly referral: Referral;
  readonly request: HumanRequest;
  readonly agreement?: Partial<SharingAgreement>;
}) {
  const kept = new Map([[now.request.id, { id: now.request.id, version: 1, value: now.request }]]);
  const recorded: unknown[] = [];
  const agreements = [{ ...signed(PROBATION), ...now.agreement }];
  const hub = hubWith({
    referral: now.referral,
    agreements: { all: async () => agreements, keep: async () => {} },
  });
  const all = async () => [...kept.values()];
  const agency = { id: PROBATION.code, version: 1, value: AGENCY };
  const agencies: Pick<Shelf<ContactAgency>, 'get' | 'list'> = {
    get: async () => agency,
    list: async () => ({ found: [agency] }),
  };
  const books = {
    book: {
      get: async (id: string) => kept.get(id),
      put: async (value: HumanRequest, replaces: number) => {
        const next = { id: value.id, version: replaces + 1, value };
        kept.set(value.id, next);
        return next;
      },
      ofReferral: all,
      waitingAt: all,
      waiting: all,
    },
    agencies: { ...NO_SHELF, ...agencies },
    referrals: hub.referrals,
    stillAsked: stillAsked(hub),
    taken: async () => new Set<string>(),
    contacts: async () => 2,
    reread: async () => undefined,
    noteTold: async () => undefined,
    report: () => undefined,
  } satisfies HumanBooks;
  const visit: DeskVisit = {
    question: asId('q1'),
    viewer: CONTACT,
    askedAt: instant(NOW),
    facts: { ...factsWith({}, { agreements: [agreementWith(PROBATION)] }), referral: undefined },
    signal: new AbortController().signal,
    record: async (change) => void recorded.push(change),
    showing: () => undefined,
    naming: () => undefined,
    mayKnowOf: () => true,
  };
  const desks = humanDesks(books);
  return {
    recorded,
    kept: () => kept.get(now.request.id)?.value,
    listed: () => desks.requests.answer({}, visit),
    seen: () => desks.request.answer({ id: now.request.id }, visit),
    answer: (people: readonly unknown[]) =>
      desks.answer
        .answer({ request: now.request.id, version: 1, people }, visit)
        .catch((mistake: unknown) => (mistake instanceof Error ? mistake.message : 'nothing')),
  };
}
const unused = () => Promise.reject(new Error('Nobody asks for this here'));
const NO_SHELF: Shelf<ContactAgency> = {
  get: unused,
  getAll: unused,
  put: unused,
  list: unused,
  remove: unused,
};
