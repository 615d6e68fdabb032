import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { type Holder, HOLDERS } from '../../domain/agency.ts';
import { type PartialDate, partialDate } from '../../domain/day.ts';
import type { AgencyCode } from '../../domain/ids.ts';
import type { Model } from '../../matching/model.ts';
import type { Jwks } from '../../wire/keys.ts';
import { verifyingKeys } from '../../wire/keys.ts';
import { limitsShape } from '../limits/limits.ts';
import { mappingFaults } from '../mapping/check-mapping.ts';
import type { Fault } from '../mapping/fault.ts';
import { type Mapping, mappingShape } from '../mapping/mapping.ts';
import { readYaml, type YamlRead } from '../mapping/yaml-file.ts';
import { namedModelShape, readNamedModel } from './named-model.ts';

const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);
const day = z.custom<PartialDate>(
  (value) => typeof value === 'string' && partialDate(value) !== undefined,
);

const edgeShape = z.strictObject({
  agency: z.custom<AgencyCode>((value) => typeof value === 'string' && CODE.test(value)),
  holder: z.enum(HOLDERS),
  mapping: z.string(),
  /** Where the edge keeps its keys, its log and its status. */
  state: z.string().default('state'),
  card: z.strictObject({
    area: z.string().min(1),
    freshness: z.string().min(1),
    coversFrom: day.exactOptional(),
    coversTo: day.exactOptional(),
  }),
  hub: z.strictObject({ origin: z.url({ protocol: /^https?$/ }), keysFile: z.string() }),
  listen: z
    .strictObject({ host: z.string(), port: z.int().min(0).max(65_535) })
    .default({ host: '127.0.0.1', port: 7100 }),
  /** The address that the hub asks, where a proxy stands before this one. */
  publicUrl: z.url({ protocol: /^https?$/ }).exactOptional(),
  /** How often the edge looks whether there is something new; five seconds for files, else 15 minutes. */
  lookEverySeconds: z.number().min(0.1).max(86_400).exactOptional(),
  limits: limitsShape.prefault({}),
  /** What people are recognised by; the priors unless told. */
  model: namedModelShape.exactOptional(),
});

/** Everything that an edge is told, read once and frozen. */
export type EdgeSettings = Omit<z.infer<typeof edgeShape>, 'hub' | 'mapping' | 'model'> & {
  readonly model: Model;
  readonly hub: { readonly origin: string; readonly keys: Jwks };
  readonly mapping: Mapping;
  /** The folders that relative paths of the mapping, and of the edge itself, start from. */
  readonly mappingHome: string;
  readonly stateFolder: string;
  /** How faults call each file, and on which line a place of it stands. */
  readonly edgeFile: NamedFile;
  readonly mappingFile: NamedFile;
};

type NamedFile = {
  readonly name: string;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
};

export type SettingsRead = {
  readonly settings: EdgeSettings | undefined;
  readonly faults: readonly Fault[];
};

/** Reads the edge's configuration and the mapping that it names; every fault of both at once. */
export function readEdgeSettings(path: string): SettingsRead {
  const home = dirname(resolve(path));
  const edge = readYaml(path, resolve(path), edgeShape);
  if (!edge.value) {
    return { settings: undefined, faults: [...edge.faults, ...faultsBeside(edge, home)] };
  }
  const named = edge.value.mapping;
  const mapping = readYaml(named, resolve(home, named), mappingShape);
  const hubKeys = keysIn(resolve(home, edge.value.hub.keysFile));
  const { model, fault } = readNamedModel(edge.value.model, home);
  const own = [
    fault,
    hubKeys ? undefined : NO_HUB_KEYS,
    isExposed(edge.value) ? NO_PUBLIC_URL : undefined,
  ].filter((one) => one !== undefined);
  const faults = [...own.map((one) => placed(edge, path, one)), ...mapping.faults];
  if (faults.length > 0 || !mapping.value || !hubKeys || !model) {
    const words = faultsOfWords(mapping, named, edge.value.holder);
    return { settings: undefined, faults: [...faults, ...words] };
  }
  const settings: EdgeSettings = {
    ...edge.value,
    hub: { origin: edge.value.hub.origin.replace(/\/$/, ''), keys: hubKeys },
    mapping: mapping.value,
    model,
    mappingHome: dirname(resolve(home, named)),
    stateFolder: resolve(home, edge.value.state),
    edgeFile: { name: path, lineOf: edge.lineOf },
    mappingFile: { name: named, lineOf: mapping.lineOf },
  };
  return { settings: Object.freeze(settings), faults };
}

/** What is wrong with the mapping, where the configuration that names it cannot be used either. */
function faultsBeside(edge: YamlRead<unknown>, home: string): readonly Fault[] {
  const named = edge.said('mapping');
  if (named === undefined) return [];
  const mapping = readYaml(named, resolve(home, named), mappingShape);
  const holder = HOLDERS.find((one) => one === edge.said('holder'));
  return [...mapping.faults, ...(holder ? faultsOfWords(mapping, named, holder) : [])];
}

/** What can be said of a mapping without its source. */
const faultsOfWords = (
  { value, lineOf }: YamlRead<Mapping>,
  file: string,
  holder: Holder,
): readonly Fault[] =>
  (value ? mappingFaults(value, holder) : []).map((fault) => ({
    ...fault,
    effect: 'REFUSED',
    file,
    line: lineOf(fault.path),
    path: fault.path.map(String).join('.'),
  }));

type Misplaced = Pick<Fault, 'code' | 'path'>;
const NO_HUB_KEYS: Misplaced = { code: 'NO_SUCH_FILE', path: 'hub.keysFile' };
const NO_PUBLIC_URL: Misplaced = { code: 'NOT_IN_FORM', path: 'publicUrl' };

const placed = (
  { lineOf }: Pick<YamlRead<unknown>, 'lineOf'>,
  file: string,
  { code, path }: Misplaced,
): Fault => ({ code, effect: 'REFUSED', file, line: lineOf(path.split('.')), path });

/** Beyond this machine the hub asks over https alone, so a proxy has to stand before this one. */
const isExposed = ({ listen, publicUrl = '' }: z.infer<typeof edgeShape>) =>
  !LOOPBACK.has(listen.host) && !publicUrl.startsWith('https://');

const keySet = z.object({ keys: z.array(z.record(z.string(), z.unknown())).min(1) });
/** A key set, or the document at the hub's `/.well-known/mash-gateway.json`. */
const hubKeysShape = z.union([keySet, z.object({ jwks: keySet }).transform(({ jwks }) => jwks)]);

function keysIn(path: string): Jwks | undefined {
  try {
    const read = hubKeysShape.parse(JSON.parse(readFileSync(path, 'utf8')));
    return verifyingKeys(read).size > 0 ? read : undefined;
  } catch {
    return undefined;
  }
}
