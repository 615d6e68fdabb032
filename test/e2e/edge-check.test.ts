import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openQueryLog } from '../../src/edge/query-log/query-log.ts';
import { type EdgeFolder, edgeFolder } from '../unit/edge-records/edge-folder.ts';

const MASH = fileURLToPath(new URL('../../bin/mash.js', import.meta.url));
const Fault = z.object({
  code: z.string(),
  file: z.string(),
  line: z.number().optional(),
  path: z.string(),
});
const Report = z.object({
  edges: z.array(z.object({ config: z.string(), faults: z.array(Fault) })),
  claims: z.array(Fault),
});

let both: string;
let school: EdgeFolder;
let clinic: EdgeFolder;
beforeEach(() => {
  both = mkdtempSync(join(tmpdir(), 'edge-check-'));
  school = edgeFolder();
  clinic = edgeFolder(undefined, 'riverside-clinic');
});
afterEach(() => {
  school.remove();
  clinic.remove();
  rmSync(both, { recursive: true });
});

function check(...configs: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [MASH, 'edge', 'check', ...configs, '--json'],
    { encoding: 'utf8', env: {} },
  );
  return { status, words: stderr, report: Report.parse(JSON.parse(stdout)) };
}
const codes = (faults: readonly z.infer<typeof Fault>[]) =>
  faults.map(({ code, path }) => [code, path]);

describe('mash edge check', () => {
  test('lists every fault of every edge at once, and none of their values', () => {
    const { status, report, words } = check(school.config, clinic.config);
    expect(status).toBe(1);
    expect(report.edges.map(({ faults }) => codes(faults))).toEqual([
      [
        ['NOT_A_DATE', 'born'],
        ['DANGLING', 'pupil_no'],
      ],
      [],
    ]);
    expect(report.claims).toEqual([]);
    expect(words).toContain('6 records kept back');
    expect(words).not.toMatch(/Orla|Fenwick|Maisie|Oakden|A8232/);
  });

  test('two agencies that claim one code, one port or one state folder are told by their lines', () => {
    cpSync(school.folder, join(both, 'other'), { recursive: true });
    const other = join(both, 'other', 'edge.yaml');
    const { status, report } = check(school.config, other);
    expect(status).toBe(3);
    expect(report.claims.map(({ code, file, line, path }) => [code, file, line, path])).toEqual([
      ['CODE_TAKEN', other, 2, 'agency'],
      ['PORT_TAKEN', other, 12, 'listen.port'],
    ]);
    writeFileSync(
      other,
      school
        .read('edge.yaml')
        .replace('7100', '7101')
        .replace('marlow-school', 'fell-school')
        .replace('limits:', `state: ${join(school.folder, 'state')}\nlimits:`),
    );
    expect(codes(check(school.config, other).report.claims)).toEqual([['STATE_TAKEN', 'state']]);
  });

  test('a state folder with another agency’s log is told before that agency’s keys are used', async () => {
    const log = await openQueryLog({
      folder: join(school.folder, 'state'),
      agency: 'fell-school',
      clock: Date.now,
    });
    await log.close();
    const { status, report } = check(school.config);
    expect(status).toBe(3);
    expect(codes(report.claims)).toEqual([['STATE_TAKEN', 'state']]);
  });

  test('what cannot be read at all is told beside what can', () => {
    clinic.change('edge.yaml', 'holder: HEALTH', 'holder: LIBRARY');
    school.change('mapping.yaml', 'folder: extract', 'folder: gone');
    const { status, report } = check(school.config, clinic.config, join(both, 'nowhere.yaml'));
    expect(status).toBe(4);
    expect(report.edges.map(({ faults }) => [...new Set(faults.map(({ code }) => code))])).toEqual([
      ['NO_SUCH_FILE'],
      ['NOT_IN_FORM'],
      ['NO_SUCH_FILE'],
    ]);
  });
});
