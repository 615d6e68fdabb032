import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SourceRefused, type RunningEdge } from '../../src/edge/program/run-edge.ts';
import { readStatus } from '../../src/edge/program/status.ts';
import { LOG_FILE } from '../../src/edge/query-log/query-log.ts';
import { lineOf } from '../../src/edge/query-log/record.ts';
import { verifyQueryLog } from '../../src/edge/query-log/verify-log.ts';
import { agencyContractSuite } from '../contract/agency-contract-suite.ts';
import { said } from '../contract/agency-subject.ts';
import { asking, clientOf } from '../support/agency-wire.ts';
import type { EdgeFolder } from '../unit/edge-records/edge-folder.ts';
import {
  hub,
  ORLA,
  running,
  schoolEdge,
  sourceOf,
  type Told,
} from '../unit/edge-program/running-school.ts';

agencyContractSuite('an edge over a folder of CSV', async () => {
  const edge = schoolEdge();
  const run = await running(edge);
  return {
    source: sourceOf(run),
    signer: hub.signer,
    known: ORLA,
    stop: async () => {
      await run.close();
      edge.remove();
    },
  };
});

describe('an edge while it runs', () => {
  let edge: EdgeFolder;
  let told: Told[];
  beforeEach(() => {
    edge = schoolEdge();
    told = [];
  });
  afterEach(() => edge.remove());

  const findOrla = async (run: RunningEdge) => {
    const client = clientOf(sourceOf(run), hub.signer, { checkpoint: () => 'signed\n\n— hub x\n' });
    try {
      const [found] = said(await client.find([ORLA], asking()));
      const holdings = (found?.candidates ?? []).map(({ holding }) => holding);
      const wanted = [{ holdings, categories: ['ATTENDANCE', 'SAFEGUARDING_FILE'] as const }];
      const entries = await client.entries(wanted, {}, asking());
      return { holdings, entries };
    } finally {
      await client.close();
    }
  };

  test('reads what is new when it has stood still, and the references stay', async () => {
    const run = await running(edge, told);
    const before = await findOrla(run);
    edge.write(
      'extract/log.csv',
      `${edge.read('extract/log.csv')}7,1001,Attendance,10/2026,,N,Attendance 64% in October,,Recorded,,,\n`,
    );
    await run.look();
    expect(told).toEqual([]);
    await run.look();
    expect(told).toMatchObject([{ served: true }]);
    const after = await findOrla(run);
    expect(after.holdings).toEqual(before.holdings);
    expect(said(after.entries)).toHaveLength(said(before.entries).length + 1);
    await run.close();
  });

  test.each<[situation: string, spoil: (edge: EdgeFolder) => void, because: string]>([
    [
      'half a file',
      (at) => at.write('extract/log.csv', at.read('extract/log.csv').slice(0, 30)),
      'FAULTS',
    ],
    [
      'an extract of one family alone',
      (at) => {
        for (const [table, rows] of [
          ['pupils', 2],
          ['contacts', 2],
          ['log', 4],
        ] as const) {
          const lines = at.read(`extract/${table}.csv`).split('\n').slice(0, rows);
          at.write(`extract/${table}.csv`, `${lines.join('\n')}\n`);
        }
      },
      'TOO_FEW',
    ],
    ['a column renamed', (at) => at.change('extract/pupils.csv', 'surname', 'last_name'), 'FAULTS'],
    [
      'a mapping with a slip',
      (at) => {
        at.change('mapping.yaml', 'Recorded: FACT', 'Recorded: FACTS');
        at.write('extract/log.csv', `${at.read('extract/log.csv')}\n`);
      },
      'FAULTS',
    ],
  ])(
    'is not taken in by %s: the reading before goes on answering',
    async (_situation, spoil, because) => {
      const run = await running(edge, told);
      const before = await findOrla(run);
      spoil(edge);
      await run.look();
      await run.look();
      await run.look();
      expect(told).toMatchObject([{ served: false, because }]);
      expect(said((await findOrla(run)).entries)).toEqual(said(before.entries));
      expect(readStatus(join(edge.folder, 'state'))).toMatchObject({ refused: { because } });
      await run.close();
    },
  );

  test('is not stopped by a source that is gone, and takes it up when it is back', async () => {
    const run = await running(edge, told);
    const before = await findOrla(run);
    const text = edge.read('extract/log.csv');
    rmSync(join(edge.folder, 'extract', 'log.csv'));
    await run.look();
    expect(told).toMatchObject([{ failed: { name: 'Unreadable' } }]);
    expect(said((await findOrla(run)).entries)).toEqual(said(before.entries));
    edge.write('extract/log.csv', text);
    await run.look();
    await run.look();
    expect(told.slice(1)).toMatchObject([{ served: true }]);
    await run.close();
  });

  test('does not start on a source with faults, and says which', async () => {
    edge.change('mapping.yaml', 'dateOfBirth: born', 'dateOfBirth: birthday');
    const refused: unknown = await running(edge).then(
      () => undefined,
      (cause: unknown) => cause,
    );
    expect(refused).toBeInstanceOf(SourceRefused);
    expect(refused).toMatchObject({ reading: { faultsByCode: { MISSING_COLUMN: 1 } } });
  });

  test('writes down every query with the checkpoint beside it, and nobody’s name', async () => {
    const run = await running(edge);
    await findOrla(run);
    await run.close();
    const text = edge.read(`state/${LOG_FILE}`);
    const lines = text.trimEnd().split('\n').map(lineOf);
    expect(lines).toMatchObject([
      { kind: 'OPENED', agency: 'marlow-school' },
      { kind: 'READ', people: 8, served: true },
      { kind: 'ASKED', peopleLookedFor: 1, candidates: 1, mandate: { role: 'MASH_ANALYST' } },
      { kind: 'ASKED', recordsRead: 1, entries: { ATTENDANCE: 1, SAFEGUARDING_FILE: 1 } },
    ]);
    expect(lines[2]).toHaveProperty(
      'checkpoint',
      Buffer.from('signed\n\n— hub x\n').toString('base64'),
    );
    expect(text).not.toMatch(/Orla|Fenwick|Tanner|bruise|2015-03-14/);
    expect(await verifyQueryLog(join(edge.folder, 'state'))).toMatchObject({ whole: true });
  });

  test('beyond its hour it is not available, which is no empty history', async () => {
    edge.change('edge.yaml', 'recordsRead: 5000', 'recordsRead: 1');
    const run = await running(edge);
    expect((await findOrla(run)).entries).toMatchObject({ kind: 'ANSWERED' });
    expect((await findOrla(run)).entries).toEqual({ kind: 'GAP', gap: 'UNAVAILABLE' });
    await run.close();
  });
});
