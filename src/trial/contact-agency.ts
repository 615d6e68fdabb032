import type { Agency } from '../domain/agency.ts';
import type { Instant } from '../domain/day.ts';
import type { PractitionerId } from '../domain/ids.ts';
import { CONTACT_AGENCIES } from '../human-sources/contact-agency.ts';
import { REGISTRATIONS } from '../registration/registration.ts';
import type { SharingAgreement } from '../sharing/ports.ts';
import type { Store } from '../store/store.ts';

type Seed = {
  readonly agency: Agency;
  readonly agreements: readonly SharingAgreement[];
  /** Who somebody of the trial is to the hub. */
  readonly practitioner: (persona: string) => PractitionerId;
  readonly now: Instant;
};

/**
 * The sample borough's agency without a system, as two officers approved it. What is there already stays, such
 * as that it was suspended. A trial from before, in which its system answered, goes on without that system.
 */
export async function seedContactAgency(
  { shelf }: Pick<Store, 'shelf'>,
  { agency, agreements, practitioner, now }: Seed,
): Promise<void> {
  const [agencies, registrations] = await Promise.all([
    shelf(CONTACT_AGENCIES),
    shelf(REGISTRATIONS),
  ]);
  const { code } = agency;
  const before = await registrations.get(code);
  if (before && before.value.state !== 'RETIRED')
    await registrations.put(code, { ...before.value, state: 'RETIRED' }, before.version);
  if (await agencies.get(code)) return;
  const agreement = agreements.find((one) => one.agency === code)?.id;
  const contact = {
    ...agency,
    organisation: code,
    ...(agreement && { agreement }),
    state: 'ACTIVE',
    registered: { by: practitioner('tom'), at: now },
    approved: { by: practitioner('marcus'), at: now },
    liveSince: now,
  } as const;
  await agencies.put(code, contact, 0);
}
