import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { faultInWords } from '../../../src/edge/mapping/fault.ts';
import { openGeneration } from '../../../src/edge/program/generation.ts';
import { readEdgeSettings } from '../../../src/edge/program/settings.ts';
import { type EdgeFolder, edgeFolder } from './edge-folder.ts';

let edge: EdgeFolder;
beforeEach(() => {
  edge = edgeFolder();
});
afterEach(() => edge.remove());

async function reading() {
  const { settings, faults } = readEdgeSettings(edge.config);
  if (!settings) return { faults, refused: true, people: 0, tables: [] };
  const referenceKey = Buffer.from('a key for tests');
  return (await openGeneration({ ...settings, referenceKey })).reading;
}

const told = async () => (await reading()).faults.map(faultInWords);

describe('what is wrong with a source', () => {
  test('the sample has two bad rows, is served all the same, and each is told', async () => {
    expect(await told()).toEqual([
      'pupils.csv:5: born is not a date in any declared format (field left off)',
      'log.csv:7: pupil_no refers to a record that is not there (row skipped)',
    ]);
    const { refused, people, tables } = await reading();
    expect(refused).toBe(false);
    expect(people).toBe(8);
    expect(tables).toContainEqual({
      part: 'entries.0',
      table: 'log',
      rows: 6,
      skipped: 1,
      leftOff: 0,
    });
  });

  test('everything at once: mapping, columns, rows, each with its line', async () => {
    edge.change('mapping.yaml', 'SEN: SPECIAL_EDUCATIONAL_NEEDS', 'SEN: SPECIAL_NEEDS');
    edge.change('mapping.yaml', 'dateOfBirth: born', 'dateOfBirth: birthday');
    edge.change('mapping.yaml', 'MM/YYYY, YYYY]', 'MM/YYYY, YY]');
    edge.change('extract/contacts.csv', 'Nadia,Halabi', ',');
    const mappingLines = edge.read('mapping.yaml').split('\n');
    const lineOf = (text: string) => mappingLines.findIndex((line) => line.includes(text)) + 1;
    const found = (await reading()).faults.map(({ code, file, line, path }) => [
      code,
      file,
      line,
      path,
    ]);
    expect(found).toEqual([
      ['UNKNOWN_FORMAT', 'mapping.yaml', lineOf('YY]'), 'dates.2'],
      ['UNKNOWN_CATEGORY', 'mapping.yaml', lineOf('SPECIAL_NEEDS'), 'entries.0.category.words.SEN'],
      ['MISSING_COLUMN', 'mapping.yaml', lineOf('birthday'), 'people.0.dateOfBirth'],
      ['EMPTY', 'contacts.csv', 4, 'names'],
    ]);
  });

  test('a table that is not declared, and a file that is not there', async () => {
    edge.change('mapping.yaml', 'log: log.csv', 'log: nowhere.csv');
    edge.change('mapping.yaml', '- table: pupils', '- table: scholars');
    const { faults, refused } = await reading();
    expect(refused).toBe(true);
    expect(faults.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['UNKNOWN_TABLE', 'NO_SUCH_FILE']),
    );
  });

  test('every fault of the form, of both files, by line and place', async () => {
    edge.change('edge.yaml', 'holder: EDUCATION', 'holder: LIBRARY');
    edge.change('edge.yaml', 'neverShare: [professional.contact]', 'neverShare: [everything]');
    const { faults } = readEdgeSettings(edge.config);
    expect(faults.map(({ code, line, path }) => [code, line, path])).toEqual([
      ['NOT_IN_FORM', 3, 'holder'],
      ['NOT_IN_FORM', 14, 'limits.neverShare.0'],
    ]);
    edge.change('edge.yaml', 'holder: LIBRARY', 'holder: EDUCATION');
    edge.change('edge.yaml', 'neverShare: [everything]', 'neverShare: []');
    edge.change('edge.yaml', 'hub-keys.json', 'nowhere.json');
    edge.change('mapping.yaml', 'kind: csv', 'kind: parchment');
    expect(readEdgeSettings(edge.config).faults.map(({ file, code }) => [file, code])).toEqual([
      [edge.config, 'NO_SUCH_FILE'],
      ['mapping.yaml', 'NOT_IN_FORM'],
    ]);
  });

  test('what is missing, what nobody knows, and what may stand there, of both files at once', () => {
    edge.change('edge.yaml', 'holder: EDUCATION', 'holder: LIBRARY');
    edge.change(
      'edge.yaml',
      '  freshness: every school night\n',
      '  freshnes: every school night\n',
    );
    edge.change('mapping.yaml', ', family: surname, use', ', familie: surname, use');
    const says = readEdgeSettings(edge.config).faults.map(faultInWords);
    expect(says).toEqual([
      expect.stringMatching(/edge\.yaml:3: holder .*; one of SOCIAL_CARE, HEALTH, /),
      expect.stringMatching(/edge\.yaml:\d+: card\.freshness is missing$/),
      expect.stringMatching(/edge\.yaml:\d+: card\.freshnes is not a key that is known here$/),
      expect.stringMatching(/^mapping\.yaml:16: people\.0\.names\.1\.familie is not a key/),
    ]);
  });

  test('a category that is none is told with those that are, whatever else is wrong', () => {
    edge.change('edge.yaml', 'hub-keys.json', 'nowhere.json');
    edge.change('mapping.yaml', 'HOME_EDUCATION', 'HOME_SCHOOL');
    const says = readEdgeSettings(edge.config).faults.map(faultInWords);
    expect(says).toHaveLength(2);
    expect(says[1]).toMatch(
      /^mapping\.yaml:\d+: .*\.EHE is not a category .*; one of SCHOOL_PLACE, /,
    );
    expect(says.join()).not.toContain('HOME_SCHOOL');
  });

  test('beyond this machine it answers behind https alone', () => {
    edge.change('edge.yaml', 'host: 127.0.0.1', 'host: 0.0.0.0');
    expect(readEdgeSettings(edge.config).faults).toMatchObject([{ path: 'publicUrl' }]);
    edge.write('edge.yaml', `${edge.read('edge.yaml')}publicUrl: https://edge.example/\n`);
    expect(readEdgeSettings(edge.config).faults).toEqual([]);
  });

  test('two people under one id are both unusable, and what refers to them is dangling', async () => {
    edge.write(
      'extract/pupils.csv',
      `${edge.read('extract/pupils.csv')}1001,F823200000006,Marek,,Lis,01/01/2012,M,9 Fell View,NM3 1AA\n`,
    );
    const { faults, people } = await reading();
    expect(faults).toContainEqual(
      expect.objectContaining({ code: 'DUPLICATE_ID', file: 'pupils.csv', line: 7 }),
    );
    expect(people).toBe(7);
    const dangling = faults.filter(({ code, file }) => code === 'DANGLING' && file === 'log.csv');
    expect(dangling.map(({ line }) => line)).toEqual([2, 3, 4, 7]);
  });

  test('one person told twice in the same words stays usable, and is told', async () => {
    const again = '1002,B823200000002,Callum,Cal,Fenwick,02/09/2017,M,3 Tanner Row,NM2 4QT\n';
    edge.write('extract/pupils.csv', `${edge.read('extract/pupils.csv')}${again}`);
    const { faults, people } = await reading();
    expect(faults.map(({ code }) => code)).toContain('DUPLICATE_ID');
    expect(people).toBe(8);
  });

  test('an extract of which most is bad is not served: it would read as knowing nothing', async () => {
    edge.change('extract/log.csv', /Recorded|Judgement|Told/g, 'Sworn');
    const { faults, refused } = await reading();
    expect(refused).toBe(true);
    expect(faults).toContainEqual(
      expect.objectContaining({ code: 'TOO_MANY_BAD', effect: 'REFUSED' }),
    );
  });

  test('a source with nobody in it is not served: it would answer that nobody is known', async () => {
    for (const table of ['pupils', 'contacts', 'log']) {
      const [heading = ''] = edge.read(`extract/${table}.csv`).split('\n');
      edge.write(`extract/${table}.csv`, `${heading}\n`);
    }
    expect((await reading()).refused).toBe(true);
    expect((await reading()).faults).toMatchObject([{ code: 'TOO_FEW', path: 'people' }]);
  });

  test('no fault says whose row it was or what stood in it', async () => {
    edge.change('extract/pupils.csv', '31/02/2014', 'canary-date');
    edge.change('extract/log.csv', 'Judgement', 'canary-basis');
    edge.change('extract/contacts.csv', 'Mother', 'canary-kin');
    const { faults } = await reading();
    expect(faults.length).toBeGreaterThan(1);
    expect(JSON.stringify(faults)).not.toMatch(/canary|Brandt|1004|1009/);
  });
});
