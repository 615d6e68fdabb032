import { expect, test } from 'vitest';
import { SHOWABLE } from '../../../src/domain/sharing.ts';
import { fieldsInWords } from '../../../src/http/console/shown-words.ts';

test('what was shown is told in words and in one order, however it is on record', () => {
  expect(fieldsInWords(['SUMMARY', 'DETAIL', 'OCCURRED_ON'])).toBe('date, summary, full text');
});

test.each(SHOWABLE)('%s is never told by its code', (field) => {
  expect(fieldsInWords([field])).toMatch(/^[a-z][a-z ]+$/);
});

test('nothing shown is no word', () => {
  expect(fieldsInWords([])).toBe('');
});
