import type { Instant } from '../domain/day.ts';
import { StaleVersion } from '../domain/store-errors.ts';
import type { Change } from '../sharing/desk.ts';
import type { Shelf, Shelved } from '../store/shelf.ts';
import { lapseUnused, usedAt } from './lapse.ts';
import type { Registration } from './registration.ts';
import { allRegistrations } from './source-register.ts';

export type Upkeep = {
  readonly registrations: Shelf<Registration>;
  readonly unusedAfterDays: number;
  /** Resolves when a change is on record; only then is it made. */
  readonly record: (change: Change) => Promise<void>;
};

/**
 * Notes which sources were used, and lets access lapse that nobody has used for too long. Whatever somebody else
 * changes meanwhile stands; it is looked at again the next time.
 */
export async function keepUp(
  upkeep: Upkeep,
  { used, now }: { readonly used: ReadonlySet<string>; readonly now: Instant },
): Promise<void> {
  const all = await allRegistrations(upkeep.registrations);
  const codes = all.map(({ details }) => details.code);
  const held = await upkeep.registrations.getAll(codes);
  const changes = held.map(async (one) => {
    const change = one && changeOf(one.value, upkeep, { isUsed: used.has(one.id), now });
    if (change) await changed(upkeep, one, change);
  });
  await Promise.all(changes);
}

type Kept = { readonly value: Registration; readonly reason: 'USED' | 'LAPSE' };

function changeOf(
  registration: Registration,
  { unusedAfterDays }: Pick<Upkeep, 'unusedAfterDays'>,
  { isUsed, now }: { readonly isUsed: boolean; readonly now: Instant },
): Kept | undefined {
  const noted = isUsed ? usedAt(registration, now) : undefined;
  const lapsed = lapseUnused(noted ?? registration, { now, unusedAfterDays });
  if (lapsed) return { value: lapsed, reason: 'LAPSE' };
  return noted && { value: noted, reason: 'USED' };
}

async function changed(
  { registrations, record }: Upkeep,
  { id, version }: Shelved<Registration>,
  { value, reason }: Kept,
): Promise<void> {
  const changes = `data-source/${id}`;
  await record({ changes, version: version + 1, reasons: [reason, value.state], value });
  try {
    await registrations.put(id, value, version);
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error;
  }
}
