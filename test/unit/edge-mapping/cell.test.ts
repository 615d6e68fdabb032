import { describe, expect, test } from 'vitest';
import { columnsOf, eachOf, readCell } from '../../../src/edge/mapping/cell.ts';
import { readListed } from '../../../src/edge/mapping/listed.ts';
import type { Cell } from '../../../src/edge/mapping/mapping.ts';

const ROW = {
  name: ' Orla ',
  'dotted.column': 'as written',
  blank: '  ',
  names: [{ given: ['Orla', 'May'], family: 'Fenwick' }],
  subject: { reference: 'Patient/17' },
  open: true,
  count: 3,
};

describe('a cell', () => {
  test.each<[says: string, cell: Cell, read: string | undefined]>([
    ['a column, without the space around', 'name', 'Orla'],
    ['a column whose name has a dot', 'dotted.column', 'as written'],
    ['a path, with a list in one text', 'names.0.given', 'Orla May'],
    ['nothing where the column is blank', 'blank', undefined],
    ['nothing where the path ends early', 'names.4.family', undefined],
    ['nothing of what every object has', 'names.constructor', undefined],
    ['what stands after a mark', { column: 'subject.reference', after: '/' }, '17'],
    ['a fixed text', { text: 'Teacher' }, 'Teacher'],
    ['a template', { template: '{name}, {count}' }, 'Orla, 3'],
    ['nothing where a hole of the template is blank', { template: '{name}{blank}' }, undefined],
    ['another word', { column: 'open', words: { true: 'yes' } }, 'yes'],
  ])('reads %s', (_says, cell, read) => {
    expect(readCell(cell)(ROW)).toBe(read);
  });

  test('names its columns', () => {
    expect(columnsOf({ template: '{a} of {b}' })).toEqual(['a', 'b']);
    expect(columnsOf({ text: 'a' })).toEqual([]);
  });

  test('a part is taken once for each item, and not at all where there are none', () => {
    expect(eachOf(ROW, 'names')).toHaveLength(1);
    expect(eachOf(ROW, 'nothing')).toEqual([]);
    expect(eachOf(ROW, undefined)).toEqual([ROW]);
  });
});

describe('a word of a closed list', () => {
  const LIST = ['FACT', 'OPINION'] as const;

  test('is the contract’s own where the mapping has no words', () => {
    const read = readListed({ column: 'basis' }, LIST);
    expect(read({ basis: 'FACT' })).toEqual({ word: 'FACT' });
    expect(read({ basis: 'Fact' })).toBe('OFF_LIST');
    expect(read({})).toBeUndefined();
  });

  test('is only what the mapping names where it has words', () => {
    const read = readListed({ column: 'basis', words: { Recorded: 'FACT' } }, LIST);
    expect(read({ basis: 'Recorded' })).toEqual({ word: 'FACT' });
    expect(read({ basis: 'OPINION' })).toBe('OFF_LIST');
  });

  test('can have another for everything else', () => {
    const read = readListed({ column: 'basis', words: {}, otherwise: 'OPINION' }, LIST);
    expect(read({ basis: 'whatever' })).toEqual({ word: 'OPINION' });
  });
});
