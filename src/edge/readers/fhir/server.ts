import { isDeepStrictEqual } from 'node:util';
import { Unreadable } from '../../mapping/fault.ts';
import type { SourceOf } from '../../mapping/mapping.ts';
import { type AskForJson, askerFor } from '../http/asker.ts';
import type { Reader } from '../reader.ts';
import type { Held } from './bundle.ts';
import { surveyedTables } from './fhir.ts';
import { isResource, listAt, type Resource, referenceTo, textAt } from './resource.ts';
import { bearerFor } from './server-token.ts';

type Server = SourceOf<'fhir-server'>;

/** What a FHIR server may call its answers (R4 §3.1.0.1.9); a plain `application/json` is answered by all. */
const ACCEPT = 'application/fhir+json, application/json;q=0.9';
const MOST_PAGES = 100_000;

/**
 * Reads a FHIR R4 server by search (R4 §3.1.1): every table's type, and the patients and their refusals whether or
 * not they are a table. Pages follow the server's own `next` links, of that origin alone. Everything else is as in a
 * folder of bundles. Throws Unreadable where any search does not answer whole: half of what is held is never served.
 */
export function fhirServerReader(source: Server, home: string): Reader {
  const bearer = bearerFor(source, home);
  const ask = askerFor(source, home, { accept: ACCEPT, ...(bearer ? { bearer } : {}) });
  const origin = () => Promise.resolve(serverOrigin(source, ask));
  return {
    // Only asking again can tell whether such a server has something new.
    stamp: () => Promise.resolve(undefined),
    asOf: () => Promise.resolve(Date.now()),
    ...surveyedTables(source, origin),
  };
}

function serverOrigin(source: Server, ask: AskForJson) {
  const types = ['Patient', ...Object.values(source.tables)];
  const parts = [...new Set(source.withoutConsent ? types : [...types, 'Consent'])];
  const search = (type: string, of?: string) => searched(ask, { source, type, of });
  const patients = once(() => search('Patient'));
  const everything = async (type: string) => {
    if (type === 'Patient') return patients();
    if (!source.byPatient) return search(type);
    const found: Held[] = [];
    for (const { resource } of await patients()) {
      // A server is asked for one patient after another, so that reading does not burden it.
      // oxlint-disable-next-line no-await-in-loop
      found.push(...(await search(type, textAt(resource, 'id'))));
    }
    return found;
  };
  return {
    parts,
    base: source.url,
    read: async (type: string) => ({ held: inPlace(await everything(type)), keep: true }),
  };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}

/** The same resource may come on two pages, since others write while we read. Counted from one. */
function inPlace(held: readonly Held[]): readonly Held[] {
  const seen = new Map<string, Resource>();
  const different = held.filter(({ resource }) => {
    const name = referenceTo(resource);
    const isAgain = isDeepStrictEqual(seen.get(name), resource);
    seen.set(name, resource);
    return !isAgain;
  });
  return different.map((one, at) => ({ ...one, place: at + 1 }));
}

type Search = { readonly source: Server; readonly type: string; readonly of: string | undefined };

/** Everything that one search finds, page by page. */
async function searched(ask: AskForJson, search: Search): Promise<readonly Held[]> {
  const found: Held[] = [];
  const visited = new Set<string>();
  let url: URL | undefined = addressOf(search);
  while (url) {
    if (visited.has(url.href) || visited.size === MOST_PAGES) throw broken(search.type, 'link');
    visited.add(url.href);
    // One page tells whether there is another.
    // oxlint-disable-next-line no-await-in-loop
    const bundle = await ask({ name: search.type, url });
    found.push(...heldOf(bundle, search.type));
    url = nextOf(bundle, url);
  }
  return found;
}

function addressOf({ source, type, of }: Search): URL {
  const url = new URL(`${source.url.replace(/\/$/, '')}/${type}`);
  if (of !== undefined) url.searchParams.set('patient', of);
  url.searchParams.set('_count', String(source.pageSize));
  return url;
}

function heldOf(bundle: unknown, type: string): readonly Held[] {
  const isSearch = isResource(bundle) && textAt(bundle, 'type') === 'searchset';
  if (!isSearch) throw broken(type, 'resourceType');
  return listAt(bundle, 'entry').flatMap((entry): readonly Held[] => {
    const [resource] = listAt(entry, 'resource');
    if (!isResource(resource)) return [];
    // A search that came to grief says so among its finds (R4 §3.1.1.2.5).
    if (resource.resourceType === 'OperationOutcome' && isFailure(resource))
      throw broken(type, 'OperationOutcome');
    return [{ resource, fullUrl: textAt(entry, 'fullUrl'), place: 0 }];
  });
}

const isFailure = (outcome: Resource) =>
  listAt(outcome, 'issue').some((issue) => ['fatal', 'error'].includes(textAt(issue, 'severity')));

/** An address that is none is one of nowhere, which is not asked; nor is one of another origin. */
function nextOf(bundle: unknown, from: URL): URL | undefined {
  const next = listAt(bundle, 'link').find((link) => textAt(link, 'relation') === 'next');
  if (next === undefined) return undefined;
  const written = textAt(next, 'url');
  return URL.canParse(written, from.href) ? new URL(written, from.href) : new URL('about:blank');
}

const broken = (name: string, path: string) =>
  new Unreadable({ code: 'UNREACHABLE', file: name, path });
