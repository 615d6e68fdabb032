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
export const withLocalReferences = (resource: Resource, places: Places): Resource => ({
  ...walked(resource, places),
  resourceType: resource.resourceType,
});

function walked(
  record: Readonly<Record<string, unknown>>,
  places: Places,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(record).map(([field, value]) => [
      field,
      field === 'reference' && typeof value === 'string'
        ? localReference(value, places)
        : walkedValue(value, places),
    ]),
  );
}

function walkedValue(value: unknown, places: Places): unknown {
  if (Array.isArray(value)) return value.map((item) => walkedValue(item, places));
  return isRecord(value) ? walked(value, places) : value;
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
