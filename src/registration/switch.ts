import { Mistake } from '../domain/mistake.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import { hasApproval, type Registration, stepped, type RegistrationState } from './registration.ts';
import { flawInStep, hubRoleOf, notForYou, notYours, ownsIt, type Situation } from './situation.ts';

type Now = Pick<Situation, 'now'>;
type Current = Registration | undefined;

/** The agency stops its source; it is not asked any more from the next reading of the register on. */
export function pauseDataSource(
  by: Practitioner,
  _input: object,
  current: Current,
  { now }: Now,
): Registration | Mistake {
  return switched('PAUSE', by, current, { now, on: false, state: 'PAUSED' });
}

/** The agency lets its approved source be asked, for the first time or again. */
export function resumeDataSource(
  by: Practitioner,
  _input: object,
  current: Current,
  { now }: Now,
): Registration | Mistake {
  return switched('RESUME', by, current, { now, on: true, state: 'ACTIVE' });
}

function switched(
  act: 'PAUSE' | 'RESUME',
  by: Practitioner,
  current: Current,
  { now, on, state }: Now & { readonly on: boolean; readonly state: RegistrationState },
): Registration | Mistake {
  if (!current || !ownsIt(by, current.details.organisation)) return notYours();
  const flaw = flawInStep(act, current) ?? flawInSwitch(current, on);
  if (flaw) return flaw;
  // While a change waits for approval, the switch is for what was approved before.
  const next = current.state === 'PROVEN' ? current.state : state;
  return stepped(current, { act, by: by.id, at: now }, { on, state: next });
}

function flawInSwitch(current: Registration, on: boolean): Mistake | undefined {
  if (!hasApproval(current)) return new Mistake('source', 'has not been approved');
  return current.on === on
    ? new Mistake('source', `is switched ${on ? 'on' : 'off'} already`)
    : undefined;
}

/** An officer of the hub takes a source out of use at once. It has to be proven and approved anew. */
export function suspendDataSource(
  by: Practitioner,
  _input: object,
  current: Current,
  { now }: Now,
): Registration | Mistake {
  if (!hubRoleOf(by)) return notForYou();
  if (!current) return new Mistake('source', 'is not registered');
  const flaw = flawInStep('SUSPEND', current);
  return flaw ?? suspended(current, { act: 'SUSPEND', by: by.id, at: now });
}

/** What was approved is withdrawn; the agency's switch goes off with it. */
export function suspended(
  current: Registration,
  step: Parameters<typeof stepped>[1],
): Registration {
  const { approval } = current;
  const withdrawn = approval ? { approval: { ...approval, withdrawnAt: step.at } } : {};
  return stepped(current, step, { state: 'SUSPENDED', on: false, votes: [], ...withdrawn });
}

/** The agency, or an officer of the hub, ends a source for good. */
export function retireDataSource(
  by: Practitioner,
  _input: object,
  current: Current,
  { now }: Now,
): Registration | Mistake {
  const mayRetire =
    current !== undefined &&
    (hubRoleOf(by) !== undefined || ownsIt(by, current.details.organisation));
  if (!mayRetire) return notYours();
  const flaw = flawInStep('RETIRE', current);
  if (flaw) return flaw;
  const { approval } = current;
  const withdrawn = approval ? { approval: { ...approval, withdrawnAt: now } } : {};
  const step = { act: 'RETIRE', by: by.id, at: now } as const;
  return stepped(current, step, { state: 'RETIRED', on: false, votes: [], ...withdrawn });
}
