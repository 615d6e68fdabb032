import { ENTRY_CATEGORIES, type Holder } from '../../domain/agency.ts';
import {
  type Handling,
  HANDLING_CODES,
  type HeldEntry,
  type Professional,
  STANDINGS,
} from '../../domain/entry.ts';
import { MOST_DETAIL } from '../../wire/lengths.ts';
import type { ReadDate } from './dates.ts';
import type { EntryPart } from './mapping.ts';
import { date, known, needed, neededReadable, readable, type ReadField, word } from './telling.ts';

export const TRUTHS = ['true', 'false'] as const;

/**
 * An entry as one row tells of it. Without a summary, a category or a standing it is skipped: an allegation
 * that nobody marked as one would read as a fact.
 */
export function readEntry(
  part: EntryPart,
  holder: Holder,
  readDate: ReadDate,
): ReadField<HeldEntry> {
  const categories = ENTRY_CATEGORIES[holder];
  const id = needed(part.id, 'id');
  const category = word(part.category, categories, skipped('category'));
  const summary = neededReadable(part.summary, 'summary');
  const standing = word(part.standing, STANDINGS, skipped('standing'));
  const current = word(part.current, TRUTHS, { field: 'current', effect: 'FIELD_LEFT_OFF' });
  const occurredOn = date(part.occurredOn, 'occurredOn', readDate);
  const until = date(part.until, 'until', readDate);
  const detail = readable(part.detail, 'detail', MOST_DETAIL);
  const grade = readable(part.grade, 'grade');
  const handling = readHandling(part);
  const professional = readProfessional(part.professional, readDate);
  return (row, tell) => {
    const stated = {
      id: id(row, tell),
      category: category(row, tell),
      summary: summary(row, tell),
      standing: standing(row, tell),
    };
    if (!isStated(stated)) return undefined;
    return {
      ...stated,
      ...known('occurredOn', occurredOn(row, tell)),
      ...known('until', until(row, tell)),
      current: current(row, tell) === 'true',
      ...known('detail', detail(row, tell)),
      ...known('grade', grade(row, tell)),
      handling: handling(row, tell) ?? { code: 'WITH_CONDITIONS' },
      ...known('professional', professional(row, tell)),
    };
  };
}

const skipped = (field: string) => ({ field, effect: 'ROW_SKIPPED' }) as const;

type Stated = Pick<HeldEntry, 'id' | 'category' | 'summary' | 'standing'>;
const isStated = (stated: {
  readonly [Field in keyof Stated]: Stated[Field] | undefined;
}): stated is Stated => Object.values(stated).every((value) => value !== undefined);

/** Conditions bind wherever they are written; a code that nobody knows binds as well. */
function readHandling(part: EntryPart): ReadField<Handling> {
  const conditions = readable(part.conditions, 'conditions');
  const code = word(part.handling, HANDLING_CODES, { field: 'handling', effect: 'FIELD_LEFT_OFF' });
  return (row, tell) => {
    const stated = conditions(row, tell);
    const said = code(row, tell) ?? 'WITH_CONDITIONS';
    return stated === undefined ? { code: said } : { code: 'WITH_CONDITIONS', conditions: stated };
  };
}

function readProfessional(
  part: EntryPart['professional'],
  readDate: ReadDate,
): ReadField<Professional> {
  if (!part) return () => undefined;
  const [name, role] = [readable(part.name, 'name'), readable(part.role, 'role')];
  const [service, contact] = [readable(part.service, 'service'), readable(part.contact, 'contact')];
  const from = date(part.from, 'from', readDate);
  const lastContact = date(part.lastContact, 'lastContact', readDate);
  return (row, tell) => {
    const called = name(row, tell);
    if (called === undefined) return undefined;
    return {
      name: called,
      role: role(row, tell) ?? '',
      service: service(row, tell) ?? '',
      ...known('contact', contact(row, tell)),
      ...known('from', from(row, tell)),
      ...known('lastContact', lastContact(row, tell)),
    };
  };
}
