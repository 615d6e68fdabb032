import type { KeptRecord, Lasting } from './lasting.ts';

/** Keeps records in this process's memory: they end with it. */
export function lastingInMemory(): Lasting {
  const kept = new Map<string, KeptRecord>();
  const stands = (id: string, version: number) => (kept.get(id)?.version ?? 0) === version;
  return {
    get: async (id) => kept.get(id),
    put: async (id, record, replaces) => {
      if (!stands(id, replaces)) return false;
      kept.delete(id);
      kept.set(id, { id, version: replaces + 1, record });
      return true;
    },
    remove: async ({ id, version }) => stands(id, version) && kept.delete(id),
    oldestOf: async (group, first) =>
      [...kept.values()].filter(({ record }) => record.group === group).slice(0, first),
    endedBefore: async (then, first) =>
      [...kept.values()].filter(({ record }) => record.until < then).slice(0, first),
  };
}
