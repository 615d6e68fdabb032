import { withinEntry } from '../limits/limits.ts';
import { readEntry } from '../mapping/read-entry.ts';
import { needed, placeOf } from '../mapping/telling.ts';
import type { AfterPeople } from './gather-people.ts';
import type { Gathered } from './gathered.ts';
import { Numbered } from './numbered.ts';

/** What is held about each record's person. An id that stands twice in a record is taken once. */
export async function gatherEntries(gathered: Gathered, by: AfterPeople): Promise<void> {
  const { mapping, holder, readDate, pass, limits } = by;
  const within = withinEntry(limits);
  const seen = new Numbered();
  for (const [nth, part] of mapping.entries.entries()) {
    const of = needed(part.of, 'of');
    const read = readEntry(part, holder, readDate);
    // oxlint-disable-next-line no-await-in-loop -- one table after another
    await pass('entries', nth, (row, tell) => {
      const [id, entry] = [of(row, tell), read(row, tell)];
      if (id === undefined || !entry) return false;
      const whose = gathered.rowOf(id);
      if (whose === undefined) {
        if (by.isWhole) tell('DANGLING', 'ROW_SKIPPED', placeOf(part.of, 'of'));
        return false;
      }
      const reference = gathered.refer('ENTRY', JSON.stringify([part.table, id, entry.id]));
      if (seen.enter(reference) === undefined) {
        tell('DUPLICATE_ID', 'ROW_SKIPPED', placeOf(part.id, 'id'));
        return false;
      }
      const kept = within({ ...entry, id: reference });
      if (kept) gathered.entries.put(whose, kept);
      return true;
    });
  }
}
