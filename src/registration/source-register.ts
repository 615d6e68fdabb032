import type { Shelf } from '../store/shelf.ts';
import type { HostAllowance } from './host-allowance.ts';
import type { Registration } from './registration.ts';

export type RegistrationShelves = {
  readonly registrations: Shelf<Registration>;
  readonly allowances: Shelf<HostAllowance>;
};

const PAGE = 200;

/** Everything that is on a shelf under `all`, page by page. */
async function allOf<Value>(shelf: Shelf<Value>, after?: string): Promise<readonly Value[]> {
  const range = { index: 'all', group: 'hub', first: PAGE, ...(after ? { after } : {}) };
  const { found, next } = await shelf.list(range);
  const values = found.map(({ value }) => value);
  return next === undefined ? values : [...values, ...(await allOf(shelf, next))];
}

/** Every registration of the hub, retired ones included, by code. */
export const allRegistrations = (shelf: Shelf<Registration>): Promise<readonly Registration[]> =>
  allOf(shelf);

/** What every organisation is allowed. */
export const allAllowances = (shelf: Shelf<HostAllowance>): Promise<readonly HostAllowance[]> =>
  allOf(shelf);
