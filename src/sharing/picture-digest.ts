import { hash } from 'node:crypto';
import type { FamilyPicture, ShownEntry } from '../domain/family-picture.ts';
import { asId, type Sha256 } from '../domain/ids.ts';

/**
 * The SHA-256 by which a decision can say what was seen: of the picture's JSON in UTF-8, in which each entry
 * of the chronology is the list of its values. See docs/decisions/0007.
 */
export function digestOf({ chronology, ...rest }: Omit<FamilyPicture, 'digest'>): Sha256 {
  return asId(hash('sha256', JSON.stringify({ ...rest, chronology: chronology.map(row) }), 'hex'));
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
