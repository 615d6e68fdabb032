import { categoriesOf } from '../domain/agency.ts';
import type { Instant } from '../domain/day.ts';
import type { PractitionerId } from '../domain/ids.ts';
import { detailsShape, type SourceDetails } from '../registration/details.ts';
import { HOST_ALLOWANCES } from '../registration/host-allowance.ts';
import { REGISTRATIONS, type Registration, unproven } from '../registration/registration.ts';
import type { DataSource, SharingAgreement } from '../sharing/ports.ts';
import type { Store } from '../store/store.ts';

type Seed = {
  readonly sources: readonly DataSource[];
  readonly agreements: readonly SharingAgreement[];
  /** Who somebody of the trial is to the hub. */
  readonly practitioner: (persona: string) => PractitionerId;
  readonly now: Instant;
};

/**
 * The sample borough's agencies as registrations that two officers approved, each owned by the agency itself. At
 * every start they stand elsewhere and sign with other keys; whatever else is known of them, such as that one
 * was paused, stays.
 */
export async function seedRegistrations(
  { shelf }: Pick<Store, 'shelf'>,
  seed: Seed,
): Promise<void> {
  const [registrations, allowances] = await Promise.all([
    shelf(REGISTRATIONS),
    shelf(HOST_ALLOWANCES),
  ]);
  const seeded = seed.sources.map(async (source) => {
    const details = detailsOf(source, seed.agreements);
    const { code, organisation, url } = details;
    const allowed = await allowances.get(organisation);
    const held = await registrations.get(code);
    const setBy = seed.practitioner('tom');
    const hosts = [new URL(url).hostname];
    const allowance = { organisation, hosts, setBy, setAt: seed.now };
    await allowances.put(organisation, allowance, allowed?.version ?? 0);
    const value = held ? moved(held.value, details, seed.now) : approved(details, seed);
    await registrations.put(code, value, held?.version ?? 0);
  });
  await Promise.all(seeded);
}

function detailsOf(source: DataSource, agreements: readonly SharingAgreement[]): SourceDetails {
  const { code, name, holder, url, answerKeys } = source;
  const agreement = agreements.find(({ agency }) => agency === code);
  return detailsShape.parse({
    code,
    name,
    holder,
    organisation: code,
    url,
    answerKeys: answerKeys.map(({ x }) => ({ jwk: { kty: 'OKP', crv: 'Ed25519', x } })),
    authorities: [],
    keyPins: [],
    contract: '1.0',
    categories: categoriesOf(holder),
    agreement: agreement?.id,
    dpiaReference: agreement?.dpiaReference,
  });
}

function approved(details: SourceDetails, { practitioner, now }: Seed): Registration {
  const vote = (persona: string, role: 'IG_OFFICER' | 'MASH_MANAGER') => ({
    by: practitioner(persona),
    role,
    at: now,
  });
  return {
    state: 'ACTIVE',
    details,
    registeredAt: now,
    registrants: [practitioner('helen')],
    votes: [],
    approval: {
      details,
      by: [vote('tom', 'IG_OFFICER'), vote('marcus', 'MASH_MANAGER')],
      at: now,
    },
    on: true,
    history: [],
  };
}

/** The same source at its new address, with its new keys. */
function moved(held: Registration, { url, answerKeys }: SourceDetails, at: Instant): Registration {
  const { details, approval } = held;
  return {
    ...unproven(held),
    details: { ...details, url, answerKeys },
    votes: [],
    ...(approval && {
      approval: { ...approval, at, details: { ...approval.details, url, answerKeys } },
    }),
  };
}
