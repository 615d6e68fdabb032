import { isRecord } from '../../../wire/shape.ts';
import type { Held } from './bundle.ts';
import { referenceTo, type Resource } from './resource.ts';

/** Where resources of this source live, and what their bundle calls each (R4 §2.36.4, resolving references). */
export type Places = {
  /** Addresses that resources of this source begin with. */
  readonly bases: ReadonlySet<string>;
  /** What a bundle's own addresses stand for, such as `urn:uuid:…`. */
  readonly named: ReadonlyMap<string, string>;
};

const VERSION = /\/_history\/[^/]*$/;
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i;
const ITS_TYPE = /\/([A-Z][A-Za-z]+)\/[^/]+$/;

/** The address of the server that a bundle's entry lives on; undefined where it has none. */
export function baseOf({ resource, fullUrl }: Held): string | undefined {
  const end = `/${referenceTo(resource)}`;
  return fullUrl.endsWith(end) ? fullUrl.slice(0, -end.length) : undefined;
}

/** What a bundle calls its resources. */
export const namesIn = (held: readonly Held[]): ReadonlyMap<string, string> =>
  new Map(
    held.flatMap(({ resource, fullUrl }) =>
      fullUrl === '' ? [] : [[fullUrl, referenceTo(resource)] as const],
    ),
  );

/** The resource with every reference of this source as `Patient/17`; one to elsewhere matches nothing here. */
export const withLocalReferences = (resource: Resource, places: Places): Resource => {
  const local = walked(resource, places);
  return local === resource ? resource : { ...local, resourceType: resource.resourceType };
};

/** What has nothing to change is given back itself: most of a resource has no reference. */
function walked(
  record: Readonly<Record<string, unknown>>,
  places: Places,
): Readonly<Record<string, unknown>> {
  let changed: Record<string, unknown> | undefined;
  for (const field of Object.keys(record)) {
    const value = record[field];
    const local =
      field === 'reference' && typeof value === 'string'
        ? localReference(value, places)
        : walkedValue(value, places);
    if (local === value) continue;
    changed ??= { ...record };
    changed[field] = local;
  }
  return changed ?? record;
}

function walkedValue(value: unknown, places: Places): unknown {
  if (!Array.isArray(value)) return isRecord(value) ? walked(value, places) : value;
  const items: readonly unknown[] = value;
  const local = items.map((item) => walkedValue(item, places));
  return local.every((item, at) => item === items[at]) ? items : local;
}

function localReference(written: string, { bases, named }: Places): string {
  const reference = written.replace(VERSION, '');
  const local = named.get(written) ?? named.get(reference);
  if (local !== undefined || !ABSOLUTE.test(reference)) return local ?? reference;
  const base = [...bases].find((one) => reference.startsWith(`${one}/`));
  if (base !== undefined) return reference.slice(base.length + 1);
  // Another server's Patient/17 is somebody else than ours.
  const type = ITS_TYPE.exec(reference)?.[1];
  return type === undefined ? reference : `${type}/${encodeURIComponent(reference)}`;
}
