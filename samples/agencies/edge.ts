import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openGeneration } from '../../src/edge/program/generation.ts';
import { keptKeys } from '../../src/edge/program/kept-keys.ts';
import { runEdge } from '../../src/edge/program/run-edge.ts';
import { readEdgeSettings } from '../../src/edge/program/settings.ts';
import { packageRoot } from '../../src/package-root.ts';
import type { Jwk, Jwks } from '../../src/wire/keys.ts';
import { records, RECORDS_FILE } from './northmere-police/records.ts';
import { serveRecords } from './northmere-police/records-service.ts';

export type SampleEdgeOptions = {
  readonly agency: string;
  /** The agency's own folder; it reads no other. */
  readonly folder: string;
  readonly answerKey: Jwk;
  readonly hub: { readonly origin: string; readonly keys: Jwks };
  readonly port: number;
};

/** What of an agency's published mapping depends on where its data is; a text, and what stands there instead. */
type Placed = readonly (readonly [text: string, instead: string])[];

/** The agencies that stand behind an edge, and where each one's source is. */
const PLACES: Readonly<Record<string, (folder: string) => Promise<Placed>>> = {
  'northmere-health': () => Promise.resolve([['folder: bundles', 'folder: ..']]),
  'northmere-police': async (folder) => {
    const kept = records.parse(JSON.parse(await readFile(join(folder, RECORDS_FILE), 'utf8')));
    // The force's own service, which the edge asks as it would any other.
    const service = await serveRecords(kept);
    return [['url: http://127.0.0.1:7203', `url: ${service.origin}`]];
  },
  'northmere-education': () => Promise.resolve([['folder: extract', 'folder: ..']]),
  'northmere-housing': () => Promise.resolve([['database: database', 'database: ../database']]),
};

export const hasEdge = (agency: string): boolean => agency in PLACES;

/**
 * Runs the published sample edge of an agency over its folder, as `mash edge` would. Rejects where the agency
 * has none, and where anything of its source is wrong.
 */
export async function startSampleEdge(options: SampleEdgeOptions) {
  const { settings, faults } = readEdgeSettings(await laidOut(options));
  if (!settings) throw new Error('The sample edge cannot be configured', { cause: faults });
  return runEdge({
    settings,
    open: () => openGeneration({ ...settings, ...keptKeys(settings.stateFolder) }),
    clock: Date.now,
    tell: () => undefined,
  });
}

/** Lays the edge out beside the data, and gives the path of its configuration. */
async function laidOut({ agency, folder, answerKey, hub, port }: SampleEdgeOptions) {
  const placesOf = PLACES[agency];
  if (!placesOf) throw new Error('There is no edge for this agency');
  const home = join(folder, 'edge');
  const state = join(home, 'state');
  await mkdir(state, { recursive: true, mode: 0o700 });
  await cp(join(packageRoot(), 'samples', 'edges', agency), home, { recursive: true });
  await change(join(home, 'mapping.yaml'), await placesOf(folder));
  await change(join(home, 'edge.yaml'), [
    ['http://127.0.0.1:4000', hub.origin],
    [/port: \d+/.exec(await readFile(join(home, 'edge.yaml'), 'utf8'))?.[0] ?? '', `port: ${port}`],
  ]);
  await writeFile(join(home, 'hub-keys.json'), JSON.stringify(hub.keys));
  await writeWhole(join(state, 'answer-key.jwk.json'), JSON.stringify(answerKey));
  return join(home, 'edge.yaml');
}

async function change(path: string, placed: Placed): Promise<void> {
  const text = await readFile(path, 'utf8');
  const changed = placed.reduce((so, [from, to]) => {
    if (!so.includes(from)) throw new Error('The sample edge is not as it was');
    return so.replace(from, to);
  }, text);
  await writeWhole(path, changed);
}

async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text, { mode: 0o600 });
  await rename(`${path}.new`, path);
}
