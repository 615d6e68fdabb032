import { secondIsTold } from '../../sharing/second-is-told.ts';
import type { Practitioner } from '../../domain/practitioner.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Instant } from '../../domain/day.ts';
import type { AgencyRegister, AgreementRegister } from '../../sharing/ports.ts';
import type { Shelf } from '../../store/shelf.ts';
import type { Findings } from '../findings.ts';
import type { HealthSeen } from '../own-source.ts';
import type { Prover } from '../prove.ts';
import type { RegistrationSettings, Situation } from '../situation.ts';
import { allRegistrations, type RegistrationShelves } from '../source-register.ts';

/** Everything that the desks of registration read and write. */
export type RegistrationBooks = RegistrationShelves & {
  readonly findings: Shelf<Findings>;
  readonly agreements: Pick<AgreementRegister, 'all'>;
  /** Sources that the hub was given without a registration; their codes are taken. */
  readonly given: Pick<AgencyRegister, 'all'>;
  readonly settings: RegistrationSettings;
  readonly prover: Prover;
  /** Has everybody in this process read the register again, so that a pause is felt at once. */
  readonly reread: () => Promise<void>;
  /** How a source has done lately; undefined where it was never asked. */
  readonly health: (code: string) => HealthSeen | undefined;
};

/** What is true now, for acts on a source of this organisation. */
export async function situationOf(
  { registrations, allowances, agreements, settings }: RegistrationBooks,
  organisation: Practitioner['agency'],
  now: Instant,
): Promise<Situation> {
  const [all, allowance, agreed] = await Promise.all([
    allRegistrations(registrations),
    allowances.get(organisation),
    agreements.all(),
  ]);
  return { now, settings, all, allowance: allowance?.value, agreements: agreed };
}

/** What an act led to; throws the Mistake where it led to none. */
export function actedOr<Value>(result: Value | Mistake): Value {
  if (result instanceof Mistake) throw result;
  return result;
}

/** A change for which somebody else was first becomes the asker's to make again, on what stands now. */
export const firstWins = <Value>(change: () => Promise<Value>): Promise<Value> =>
  secondIsTold(
    change,
    () => new Mistake('source', 'was changed by somebody else just now. Read it again.'),
  );
