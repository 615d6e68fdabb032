import { readCell } from '../mapping/cell.ts';
import { PathFailed } from '../mapping/fhir-path.ts';
import { Unreadable } from '../mapping/fault.ts';
import type { Rows } from '../mapping/mapping.ts';
import type { Tell } from '../mapping/telling.ts';
import type { OpenTable, Reader, Row } from '../readers/reader.ts';
import type { FaultsMet } from './faults-met.ts';

/** Takes one row, and tells what is wrong with it; false where the row gave nothing. */
export type TakeRow = (row: unknown, tell: Tell, line: number) => boolean;
type Place = { readonly part: string; readonly table: string; readonly file: string };

/**
 * Reads every row of a part's table and takes it. A fault that is thrown while the table is read refuses
 * the whole reading; a fault within a row is told and counted, and the next row is taken.
 */
export async function takeRows(
  reader: Reader,
  part: Rows,
  met: FaultsMet,
  open: {
    readonly name: string;
    readonly checked: (table: OpenTable) => boolean;
    readonly take: TakeRow;
  },
): Promise<void> {
  try {
    const table = await reader.table(part.table);
    if (!open.checked(table)) return;
    const isWanted = wanted(part.where);
    for await (const rows of table.rows) {
      for (const row of rows) {
        if (row.broken !== undefined || isWanted(row.value)) {
          takeRow({ part: open.name, table: part.table, file: table.file }, row, met, open.take);
        }
      }
    }
  } catch (cause) {
    if (!(cause instanceof Unreadable)) throw cause;
    met.addOnce(cause.fault);
  }
}

function takeRow(place: Place, row: Row, met: FaultsMet, take: TakeRow): void {
  let worst: 'FINE' | 'ROW_SKIPPED' | 'FIELD_LEFT_OFF' = 'FINE';
  const { file } = place;
  const tell: Tell = (code, effect, path) => {
    met.add({ code, effect, file: row.file ?? file, line: row.line, path });
    if (effect === 'ROW_SKIPPED') worst = effect;
    else if (effect === 'FIELD_LEFT_OFF' && worst === 'FINE') worst = effect;
  };
  if (row.broken !== undefined) tell(row.broken, 'ROW_SKIPPED', '');
  else takeOrTell(row, tell, take);
  met.countRow(place, worst);
}

function takeOrTell({ value, line }: Row, tell: Tell, take: TakeRow): void {
  try {
    take(value, tell, line);
  } catch (cause) {
    if (!(cause instanceof PathFailed)) throw cause;
    tell('PATH_FAILED', 'ROW_SKIPPED', cause.path);
  }
}

function wanted(where: Rows['where']): (row: unknown) => boolean {
  if (!where) return () => true;
  const conditions = Object.entries(where).map(
    ([column, values]) => [readCell(column), new Set(values)] as const,
  );
  return (row) => conditions.every(([read, values]) => values.has(read(row) ?? ''));
}
