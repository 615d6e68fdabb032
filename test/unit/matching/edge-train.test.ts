import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { edgeCommand } from '../../../src/cli/edge.ts';
import { faultInWords } from '../../../src/edge/mapping/fault.ts';
import { openGeneration } from '../../../src/edge/program/generation.ts';
import { readEdgeSettings } from '../../../src/edge/program/settings.ts';
import { readSignedModel, signModel } from '../../../src/matching/model-file.ts';
import { PRIOR_MODEL } from '../../../src/matching/priors.ts';
import { type EdgeFolder, edgeFolder } from '../edge-records/edge-folder.ts';
import { crowd } from './crowded-school.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const PEM = { type: 'pkcs8', format: 'pem' } as const;

let edge: EdgeFolder;
beforeEach(() => {
  edge = edgeFolder();
  edge.write('model-key.pem', privateKey.export(PEM).toString());
  edge.write('model-key.pub.pem', publicKey.export({ type: 'spki', format: 'pem' }).toString());
});
afterEach(() => edge.remove());

async function run(...args: readonly string[]) {
  const said = { out: '', err: '' };
  const write = (to: 'out' | 'err') => (text: string | Uint8Array) => {
    said[to] += text.toString();
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(write('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(write('err')),
  ];
  const before = process.exitCode;
  process.exitCode = 0;
  const thrown: unknown = await edgeCommand()
    .exitOverride()
    .parseAsync(['train', '--config', edge.config, ...args], { from: 'user' })
    .then(
      () => undefined,
      (cause: unknown) => cause,
    );
  const exit = z.object({ exitCode: z.number() }).safeParse(thrown).data?.exitCode;
  const status = exit ?? process.exitCode;
  process.exitCode = before;
  for (const spy of spies) spy.mockRestore();
  return { ...said, status };
}

const file = (name: string): string => join(edge.folder, name);

describe('mash edge train', () => {
  test('learns from the records alone, tells what would change in sentences, and signs', async () => {
    crowd(edge);
    const signed = ['--key-file', file('model-key.pem'), '--out', file('model.json')];
    const { err, out, status } = await run('--name', '2027-02', ...signed);
    expect([status, out]).toEqual([0, '']);
    expect(err).toMatch(/^Model 2027-02, learnt in \d+ rounds from [\d,]+ pairs of records/);
    expect(err).toMatch(/- .+: of \d+\.?\d* % of one person’s records that tell, before of/);
    expect(err).toContain('Compared with prior-1');
    const model = readSignedModel(readFileSync(file('model.json'), 'utf8'), publicKey);
    expect(model.version).toBe('2027-02');
    expect(model.stranger).toEqual(PRIOR_MODEL.stranger);
    expect(model.same).not.toEqual(PRIOR_MODEL.same);
  });

  test('a dry run tells as much, needs no key, and writes nothing', async () => {
    const { err, out, status } = await run('--name', 'trial', '--dry-run', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ version: 'trial', before: 'prior-1', isThin: true });
    expect(err).toContain('That is too few to learn much from');
    expect(existsSync(file('model.json'))).toBe(false);
  });

  test('repeats nothing of the records, in the review or in the model', async () => {
    const { err, out } = await run('--name', 'trial', '--key-file', file('model-key.pem'));
    expect(`${err}${out}`).not.toMatch(/Orla|Fenwick|Tanner|A823200000001|14\/03/);
  });

  test.each<[situation: string, args: () => readonly string[], status: number]>([
    ['no key', () => ['--name', 'x'], 2],
    ['a key that is none', () => ['--name', 'x', '--key-file', file('edge.yaml')], 2],
    ['a public key', () => ['--name', 'x', '--key-file', file('model-key.pub.pem')], 2],
    ['no name', () => ['--dry-run'], 1],
  ])('%s is told, and nothing is learnt', async (_situation, args, status) => {
    const { out, status: ended } = await run(...args());
    expect([ended, out]).toEqual([status, '']);
  });

  test.each<[situation: string, spoil: () => void, status: number]>([
    ['a mapping with a fault', () => edge.change('mapping.yaml', ': born', ': birthday'), 3],
    ['no source', () => edge.change('mapping.yaml', 'folder: extract', 'folder: gone'), 4],
  ])('%s ends by its own status', async (_situation, spoil, status) => {
    spoil();
    const { out, status: ended } = await run('--name', 'x', '--dry-run');
    expect([ended, out]).toEqual([status, '']);
  });
});

describe('an edge whose configuration names a model', () => {
  const naming = (version = '2027-02') => {
    const before = edge.read('edge.yaml');
    const named = `model: { file: model.json, keyFile: model-key.pub.pem, version: ${version} }\n`;
    edge.write('edge.yaml', before + named);
  };
  const released = { ...PRIOR_MODEL, version: '2027-02' };
  const signed = (model: unknown = released, key = privateKey): string =>
    JSON.stringify({ ...signModel(released, key), model });
  const faults = (): readonly string[] =>
    readEdgeSettings(edge.config).faults.map((fault) => faultInWords(fault));

  test('answers by that model, and says so on every match', async () => {
    naming();
    edge.write('model.json', signed());
    const { settings } = readEdgeSettings(edge.config);
    expect(settings?.model.version).toBe('2027-02');
    if (settings === undefined) return;
    const generation = await openGeneration({ ...settings, referenceKey: Buffer.alloc(32, 1) });
    expect(generation.reading.people).toBeGreaterThan(0);
    await generation.close();
  });

  test('answers by the priors where it names none', () => {
    expect(readEdgeSettings(edge.config).settings?.model).toBe(PRIOR_MODEL);
  });

  const other = generateKeyPairSync('ed25519').privateKey;
  test.each<[situation: string, content: string | undefined, path: string]>([
    ['that is not there', undefined, 'model.file is not there'],
    ['that is no JSON', '{', 'model.file does not have the form'],
    ['signed by another', signed(released, other), 'model.file does not have the form'],
    [
      'altered since it was signed',
      signed({ ...released, grades: { ...released.grades, probable: 0 } }),
      'model.file does not have the form',
    ],
    ['of an older format', signed({ ...released, format: 0 }), 'model.file does not have the form'],
  ])('%s is not started, and never by the priors', (_situation, content, says) => {
    naming();
    if (content !== undefined) edge.write('model.json', content);
    expect(faults()).toEqual([expect.stringContaining(says)]);
    expect(readEdgeSettings(edge.config).settings).toBeUndefined();
  });

  test('of another version than was reviewed is not started', () => {
    naming('2027-03');
    edge.write('model.json', signed());
    expect(faults()).toEqual([expect.stringContaining('model.version does not have the form')]);
  });

  test('with a key that is none is not started', () => {
    naming();
    edge.write('model.json', signed());
    edge.write('model-key.pub.pem', 'nothing');
    expect(faults()).toEqual([expect.stringContaining('model.keyFile does not have the form')]);
  });
});
