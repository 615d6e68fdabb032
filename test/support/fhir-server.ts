import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../src/package-root.ts';
import { type Answers, jsonService } from './json-service.ts';

const bundle = z.object({
  entry: z.array(z.object({ resource: z.looseObject({ resourceType: z.string() }) })),
});
export type SomeResource = z.infer<typeof bundle>['entry'][number]['resource'];

/** The clinic's sample resources, as its folder has them. */
export function clinicResources(): readonly SomeResource[] {
  const folder = join(packageRoot(), 'samples', 'edges', 'riverside-clinic', 'records');
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const lines = read('later.ndjson')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `{"resource":${line}}`);
  const later = bundle.parse(JSON.parse(`{"entry":[${lines.join(',')}]}`));
  // On a server of its own, everything is named by where it lives there.
  const living = read('bundle.json')
    .replaceAll('urn:uuid:5b1f6f8e-0000-4000-8000-000000000001', 'Patient/maisie')
    .replaceAll('https://clinic.example/fhir/', '');
  return [...bundle.parse(JSON.parse(living)).entry, ...later.entry].map(
    ({ resource }) => resource,
  );
}

export type FhirChanges = {
  /** Answers instead of the server, where it gives anything. */
  readonly instead?: (...asked: Parameters<Answers>) => ReturnType<Answers> | undefined;
  /** Where the next page is said to be, given where it is. */
  readonly next?: (url: string) => string;
  readonly perPage?: number;
};

/** A server on this machine that answers searches by type, and by patient, with pages of a search set (R4 §3.1.1). */
export async function fhirServer(resources: readonly SomeResource[], changes: FhirChanges = {}) {
  const { instead, next = (url: string) => url, perPage = 3 } = changes;
  let base = '';
  const service = await jsonService((asked) => {
    const other = instead?.(asked);
    if (other) return other;
    const type = asked.path.split('/').at(-1) ?? '';
    const patient = asked.query.get('patient');
    const found = resources
      .filter(({ resourceType }) => resourceType === type)
      .filter((resource) => patient === null || isOf(resource, patient));
    const from = Number(asked.query.get('from') ?? 0);
    const following = new URLSearchParams(asked.query);
    following.set('from', String(from + perPage));
    const hasMore = from + perPage < found.length;
    return {
      json: {
        resourceType: 'Bundle',
        type: 'searchset',
        link: hasMore
          ? [{ relation: 'next', url: next(`${base}/${type}?${following.toString()}`) }]
          : [],
        entry: found.slice(from, from + perPage).map((resource) => ({
          fullUrl: `${base}/${type}/${String(resource['id'])}`,
          resource,
          search: { mode: 'match' },
        })),
      },
    };
  });
  base = `${service.url}/fhir`;
  return { ...service, base };
}

/** Whether a resource says of itself that it is about this patient, by whichever reference. */
const isOf = (resource: SomeResource, patient: string) =>
  ['"', '/_history/'].some((end) => JSON.stringify(resource).includes(`Patient/${patient}${end}`));
