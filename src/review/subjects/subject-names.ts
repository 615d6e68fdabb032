import type { Instant } from '../../domain/day.ts';
import { Fault } from '../../domain/fault.ts';
import type { SubjectRef } from '../../domain/ids.ts';
import { AlreadyKept, StaleVersion } from '../../domain/store-errors.ts';
import type { Subject, SubjectNames } from '../../sharing/subjects.ts';
import type { Shelf, Shelved } from '../../store/shelf.ts';
import { keyIdOf, newKey, refOf, type SubjectKey } from './subject-keys.ts';

export type SubjectNamesOptions = {
  readonly keys: Shelf<SubjectKey>;
  /** The hub's own key, under which subjects' keys are kept. */
  readonly hubKey: Uint8Array;
  readonly clock: () => Instant;
  readonly random: (bytes: number) => Uint8Array;
  /** Milliseconds since some point in the past. */
  readonly monotonic: () => number;
};

export type NamedSubjects = SubjectNames & {
  /** What the log calls this subject; undefined where it was never shown, or its key is destroyed. */
  find(subject: Subject): Promise<SubjectRef | undefined>;
};

const KEY_BYTES = 32;
/** So many references are kept at hand; a busy hub shows fewer people in a day. */
const MOST_REMEMBERED = 50_000;
/** A key that another process destroyed is used here no longer than this. */
const REMEMBERED_MS = 60_000;

/** Names everybody who is shown by a reference that only the key behind it links to them. */
export function subjectNames(options: SubjectNamesOptions): NamedSubjects {
  const { keys, hubKey, monotonic } = options;
  const remembered = new Map<string, { readonly ref: SubjectRef; readonly until: number }>();
  const remember = (id: string, ref: SubjectRef): SubjectRef => {
    remembered.delete(id);
    remembered.set(id, { ref, until: monotonic() + REMEMBERED_MS });
    const [oldest] = remembered.keys();
    if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    return ref;
  };
  const recalled = (id: string): SubjectRef | undefined => {
    const found = remembered.get(id);
    return found !== undefined && found.until > monotonic() ? found.ref : undefined;
  };
  return {
    refer: async (subjects) => {
      const wanted = new Map(subjects.map((subject) => [keyIdOf(hubKey, subject), subject]));
      const unknown = [...wanted].filter(([id]) => recalled(id) === undefined);
      try {
        const ids = unknown.map(([id]) => id);
        const kept = ids.length === 0 ? [] : await keys.getAll(ids);
        const made = unknown.map(async ([id, subject], index) =>
          remember(id, refOf(kept[index]?.value) ?? (await madeKey(options, subject, kept[index]))),
        );
        const fresh = await Promise.all(made);
        const known = [...wanted.keys()].flatMap((id) => recalled(id) ?? []);
        return [...new Set([...known, ...fresh])].toSorted();
      } catch (cause) {
        throw new Fault('HUB_UNAVAILABLE', { cause });
      }
    },
    find: async (subject) => refOf((await keys.get(keyIdOf(hubKey, subject)))?.value),
  };
}

/** Gives somebody a key, in place of a destroyed one where there was one. Whoever is first wins. */
async function madeKey(
  { keys, hubKey, clock, random }: SubjectNamesOptions,
  subject: Subject,
  before: Shelved<SubjectKey> | undefined,
): Promise<SubjectRef> {
  const id = keyIdOf(hubKey, subject);
  const made = newKey(subject, random(KEY_BYTES), clock());
  const kept = await keys.put(id, made, before?.version ?? 0).catch(async (cause: unknown) => {
    if (cause instanceof AlreadyKept || cause instanceof StaleVersion) return keys.get(id);
    throw cause;
  });
  const ref = refOf(kept?.value);
  if (ref === undefined) throw new Error('A subject has no key that could be used');
  return ref;
}
