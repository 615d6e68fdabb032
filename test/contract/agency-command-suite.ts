import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { CHECKS } from '../../src/conformance/check.ts';
import { HUB_ORIGIN } from '../support/agency-wire.ts';
import type { ContractSubject } from './agency-subject.ts';

const run = promisify(execFile);
const MASH = fileURLToPath(new URL('../../bin/mash.js', import.meta.url));
const results = z.array(z.object({ check: z.string(), outcome: z.string() }));

/** Every agency passes the command by which it can try itself out. */
export function commandSuite(subjectOf: () => ContractSubject): void {
  test('`mash source test` passes it in all seven checks, somebody of its own among them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'source-test-'));
    const { source, signer, known } = subjectOf();
    const write = async (name: string, content: object) => {
      const path = join(folder, name);
      await writeFile(path, JSON.stringify(content));
      return path;
    };
    const [hubKey, answerKeys, sample] = await Promise.all([
      write('hub.jwk.json', { ...signer.privateKey.export({ format: 'jwk' }), kid: signer.keyId }),
      write('answer-keys.json', { keys: source.answerKeys }),
      write('sample.json', sampleOf(known)),
    ]);
    const named = `--agency ${source.code} --hub-origin ${HUB_ORIGIN}`;
    const files = `--hub-key-file ${hubKey} --answer-keys-file ${answerKeys} --sample-file ${sample}`;
    const line = `source test ${source.url} --json ${named} ${files}`;
    const ran = { env: {}, cwd: folder };
    const { stdout } = await run(process.execPath, [MASH].concat(line.split(' ')), ran);
    expect(results.parse(JSON.parse(stdout))).toEqual(
      CHECKS.map((check) => ({ check, outcome: 'PASSED' })),
    );
    await rm(folder, { recursive: true });
  }, 120_000);
}

function sampleOf({ traits }: ContractSubject['known']): object {
  const [name] = traits.names;
  const [address] = traits.addresses;
  return {
    given: name?.given,
    family: name?.family,
    ...(traits.dateOfBirth ? { dateOfBirth: traits.dateOfBirth } : {}),
    ...(address?.postcode ? { postcode: address.postcode } : {}),
  };
}
