import { describe, expect, test } from 'vitest';
import { anyOf, dateReader } from '../../../src/edge/mapping/dates.ts';

const reading = (...formats: readonly string[]) =>
  anyOf(formats.flatMap((format) => dateReader(format) ?? []));

describe('a date as an agency writes it', () => {
  test.each<[format: string, written: string, read: string]>([
    ['DD/MM/YYYY', '17/05/2024', '2024-05-17'],
    ['D/M/YYYY', '7/5/2024', '2024-05-07'],
    ['MM/YYYY', '05/2024', '2024-05'],
    ['YYYY', '2024', '2024'],
    ['YYYYMMDD', '20240229', '2024-02-29'],
    ['DD.MM.YYYY', '17.05.2024', '2024-05-17'],
    ['ISO', '2024-05-17', '2024-05-17'],
    ['ISO', '2024-05', '2024-05'],
    ['ISO', '2024-05-17T09:30:00Z', '2024-05-17'],
    ['ISO', '2024-05-17 09:30:00.000+01:00', '2024-05-17'],
  ])('%s reads %s', (format, written, read) => {
    expect(reading(format)(written)).toBe(read);
  });

  test.each<[format: string, written: string]>([
    ['DD/MM/YYYY', '30/02/2024'],
    ['DD/MM/YYYY', '05/17/2024'],
    ['DD/MM/YYYY', '7/5/2024'],
    ['DD/MM/YYYY', '17/05/24'],
    ['DD/MM/YYYY', '17/05/2024 '],
    ['DD.MM.YYYY', '17x05x2024'],
    ['ISO', 'yesterday'],
    ['ISO', '2024-13'],
  ])('%s does not read %s', (format, written) => {
    expect(reading(format)(written)).toBeUndefined();
  });

  test('the first format that can read it does', () => {
    const read = reading('DD/MM/YYYY', 'MM/YYYY', 'YYYY');
    expect(['17/05/2024', '05/2024', '2024'].map(read)).toEqual(['2024-05-17', '2024-05', '2024']);
  });

  test.each(['DD/YYYY', 'YY', 'DD/DD/YYYY', String.raw`YYYY\d`, 'MMM YYYY', ''])(
    '“%s” is no format',
    (format) => {
      expect(dateReader(format)).toBeUndefined();
    },
  );
});
