/* oxlint-disable no-await-in-loop -- an extract is put in another's place again and again */
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { faultInWords } from '../../../src/edge/mapping/fault.ts';
import { openGeneration, type Reading } from '../../../src/edge/program/generation.ts';
import { readEdgeSettings } from '../../../src/edge/program/settings.ts';
import type { Answer } from '../../../src/sharing/ports.ts';
import { MOST_DETAIL, MOST_TEXT } from '../../../src/wire/lengths.ts';
import { asking, clientOf } from '../../support/agency-wire.ts';
import type { EdgeFolder } from '../edge-records/edge-folder.ts';
import { hub, ORLA, running, schoolEdge, sourceOf, type Told } from './running-school.ts';

let folder: EdgeFolder;
beforeEach(() => {
  folder = schoolEdge();
});
afterEach(() => folder.remove());

const PUPILS = 'extract/pupils.csv';
const LOG = 'extract/log.csv';
const CATEGORIES = ['SAFEGUARDING_FILE', 'ATTENDANCE', 'SPECIAL_EDUCATIONAL_NEEDS'] as const;

async function open(told: Told[] = []) {
  const edge = await running(folder, told);
  const source = clientOf(sourceOf(edge), hub.signer);
  onTestFinished(async () => {
    await source.close();
    await edge.close();
  });
  const orla = async () => {
    const found = valueOf(await source.find([ORLA], asking()));
    const [holding] = found.flatMap(({ candidates }) => candidates.map((one) => one.holding));
    if (holding === undefined) throw new Error('Orla was not found');
    const wanted = [{ holdings: [holding], categories: CATEGORIES }] as const;
    const [relations] = valueOf(await source.relationships([holding], asking()));
    const matters = valueOf(await source.entries(wanted, {}, asking()));
    const entries = matters.flatMap((matter) => ('entry' in matter ? [matter.entry] : []));
    return { person: relations?.person, entries };
  };
  return { edge, orla };
}

function valueOf<Value>(answer: Answer<Value>): Value {
  if (answer.kind === 'GAP') throw new Error(`The hub could not use the answer: ${answer.gap}`);
  return answer.value;
}

const faultsOf = ({ faults }: Reading) => faults.map(faultInWords);

describe('what is longer than the contract allows', () => {
  const LONG = 'She said that she fell. '.repeat(3_000);

  test('is cut, says so and is told, and takes no other record of the answer with it', async () => {
    folder.change(LOG, '22 sessions missed', LONG);
    folder.change(LOG, 'Came to school with a bruise on the arm', LONG);
    folder.change(PUPILS, '3 Tanner Row,NM2 4QT\n1002', `${LONG},NM2 4QT\n1002`);
    const { edge, orla } = await open();
    const { entries, person } = await orla();
    expect(entries).toMatchObject([
      { category: 'ATTENDANCE', summary: 'Attendance 71% in the autumn term' },
      { category: 'SAFEGUARDING_FILE', detail: 'She said that she fell from a swing' },
    ]);
    const cuts = [entries[0]?.detail, entries[1]?.summary, person?.addresses[0]?.line];
    expect(cuts.map((cut) => cut?.length)).toEqual([MOST_DETAIL, MOST_TEXT, MOST_TEXT]);
    for (const cut of cuts) expect(cut).toMatch(/^She said that she fell\. .* \[…\]$/);
    expect(faultsOf(edge.reading())).toEqual(
      expect.arrayContaining([
        'pupils.csv:2: address is longer than the contract allows (field cut short)',
        'log.csv:3: text is longer than the contract allows (field cut short)',
        'log.csv:4: heading is longer than the contract allows (field cut short)',
      ]),
    );
  });

  test('is left off where half of it would be another’s: an identifier', async () => {
    folder.change(PUPILS, 'A823200000001', 'A8'.repeat(MOST_TEXT));
    const { edge, orla } = await open();
    expect((await orla()).person?.identifiers).toEqual([]);
    expect(faultsOf(edge.reading())).toContain(
      'pupils.csv:2: upn is longer than the contract allows (field left off)',
    );
  });

  test('is not cut in the middle of a letter', async () => {
    folder.change(LOG, 'Attendance 71% in the autumn term', `x${'👧'.repeat(MOST_TEXT)}`);
    const { orla } = await open();
    const [attendance] = (await orla()).entries;
    expect(attendance?.summary).toMatch(/^x👧+ \[…\]$/u);
  });
});

describe('control characters', () => {
  test('are in nobody’s name and in nothing that is told; ends of line stay', async () => {
    folder.change(PUPILS, 'Orla,', '\u0002Or\u007Fla\u0092\u001B[31m,');
    folder.change(LOG, '22 sessions missed', '22 sessions\u000Bmissed\u0007');
    const { orla } = await open();
    const { person, entries } = await orla();
    expect(person?.names[0]?.given).toBe('Orla[31m');
    expect(entries[0]?.detail).toBe('22 sessions\nmissed');
    // oxlint-disable-next-line no-control-regex -- they are what must not be there
    expect(JSON.stringify([person, entries])).not.toMatch(/\\u00[01789]/i);
  });

  test('alone in a column are nothing: the rows say nothing, and are told', async () => {
    const [heading = '', ...rows] = folder.read(LOG).split('\n');
    const blanked = rows.map((row) => row.replace(/^(?:[^,]*,){6}[^,]*/, (cells) => blank(cells)));
    folder.write(LOG, [heading, ...blanked].join('\n'));
    const { settings } = readEdgeSettings(folder.config);
    if (!settings) throw new Error('The sample cannot be used');
    const { reading } = await openGeneration({ ...settings, referenceKey: Buffer.from('k') });
    expect(reading.refused).toBe(true);
    expect(faultsOf(reading)).toContain('log.csv:2: heading is empty, and is needed (row skipped)');
  });
  const blank = (cells: string) => [...cells.split(',').slice(0, -1), '\u0001\u001F'].join(',');
});

describe('an extract that is not whole', () => {
  test('half written and left so is not served, and who was known stays known', async () => {
    const told: Told[] = [];
    const { edge, orla } = await open(told);
    const text = folder.read(PUPILS);
    folder.write(PUPILS, text.slice(0, text.indexOf('Callum') + 3));
    folder.write('extract/contacts.csv', '');
    await edge.look();
    await edge.look();
    expect(told).toMatchObject([{ served: false, because: 'FAULTS' }]);
    expect((await orla()).entries).toHaveLength(2);
  });

  test('put in the place of the one that is being read is no mixture: it is not served', async () => {
    const many = Array.from(
      { length: 6_000 },
      (_one, nth) => `P${nth},,Pupil,,Of${nth},01/02/2015,F,${nth} Long Row,NM2 4QT\n`,
    );
    const text = folder.read(PUPILS) + many.join('');
    folder.write(PUPILS, text);
    const { settings } = readEdgeSettings(folder.config);
    if (!settings) throw new Error('The sample cannot be used');
    const isOver = { yet: false };
    const reading = openGeneration({ ...settings, referenceKey: Buffer.from('k') }).finally(() => {
      isOver.yet = true;
    });
    const beside = join(folder.folder, 'extract', 'next.csv');
    while (!isOver.yet) {
      await pause(20);
      await writeFile(beside, text.replaceAll('Pupil', 'Other'));
      await rename(beside, join(folder.folder, PUPILS));
    }
    expect((await reading).reading.settled).toBe(false);
  });
});
