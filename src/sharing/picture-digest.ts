import { hash } from 'node:crypto';
import type { FamilyPicture, ShownEntry } from '../domain/family-picture.ts';
import { asId, type Sha256 } from '../domain/ids.ts';

/** A picture as it is cited and kept: the very bytes of which its digest is taken. */
export type SealedPicture = Pick<FamilyPicture, 'id' | 'referral' | 'asOf' | 'digest'> & {
  readonly bytes: Uint8Array;
};

/**
 * The picture's JSON in UTF-8, in which each entry of the chronology is the list of its values, and the SHA-256
 * of these bytes, by which a decision can say what was seen. See docs/decisions/0007.
 */
export function sealed({ chronology, ...rest }: Omit<FamilyPicture, 'digest'>): SealedPicture {
  const bytes = Buffer.from(JSON.stringify({ ...rest, chronology: chronology.map(row) }));
  const { id, referral, asOf } = rest;
  return { id, referral, asOf, digest: asId<Sha256>(hash('sha256', bytes, 'hex')), bytes };
}

/** Nothing of an entry is left out; a value that is not there stands as null. */
const row = (entry: ShownEntry) => {
  const { occurredOn, standing, handling } = entry;
  return [
    entry.id,
    entry.heldBy,
    entry.about,
    entry.category,
    occurredOn?.date,
    occurredOn?.precision,
    entry.summary,
    entry.detail,
    standing?.kind,
    standing?.grade,
    handling.code,
    handling.conditions,
    entry.provisional,
  ];
};
