import { BUILD } from '../build.ts';
import { keysFolder } from '../settings/home-folders.ts';
import type { DeskParts } from './desks.ts';
import { instant } from '../domain/day.ts';
import { dayOf } from '../referrals/acts/receive.ts';
import type { Referral } from '../domain/referral.ts';
import type { ReturnBooks } from '../returns/books.ts';
import { isSubject } from '../returns/children.ts';
import { takenPlan } from '../returns/taken.ts';
import { keyIdOf, subjectKeyPlan } from '../review/subjects/subject-keys.ts';
import { restrictedToday } from '../sharing/protections.ts';
import { restrictionsOn } from '../sharing/restricted-people.ts';
import { subjectNamingKey } from './signing-keys.ts';

/** What returns are made of, from the hub's own books. */
export async function openReturnBooks({
  store,
  settings,
  hub,
}: Pick<DeskParts, 'store' | 'settings' | 'hub'>): Promise<ReturnBooks> {
  const [taken, keys] = await Promise.all([store.shelf(takenPlan), store.shelf(subjectKeyPlan)]);
  const hubKey = subjectNamingKey(keysFolder(settings));
  return {
    referrals: store.referrals,
    taken,
    settings: settings.returns,
    sealedToday: () => sealedNow(hub),
    forgotten: async (referrals) => {
      const named = referrals.flatMap(({ id, people }) =>
        people.filter(isSubject).map(({ ref }) => ({
          id,
          key: keyIdOf(hubKey, { kind: 'PERSON', referral: id, person: ref }),
        })),
      );
      const kept = await keys.getAll(named.map(({ key }) => key));
      return new Set(named.flatMap(({ id }, at) => (isDestroyed(kept[at]?.value) ? [id] : [])));
    },
    release: BUILD,
    newId: hub.newId,
  };
}

const isDestroyed = (key: { readonly state: string } | undefined): boolean =>
  key?.state === 'DESTROYED';

async function sealedNow({
  protections,
  samePerson,
  clock,
}: DeskParts['hub']): Promise<(referral: Referral) => boolean> {
  const today = dayOf(instant(clock()));
  const restricted = restrictedToday(await protections.restrictions(), today, samePerson);
  return ({ people }) =>
    people.some(({ traits }) =>
      restrictionsOn(restricted, traits).some(({ reason }) => reason !== 'SAFE_ADDRESS'),
    );
}
