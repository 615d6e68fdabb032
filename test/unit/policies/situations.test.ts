import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ruleWithConditions, truth } from '../../../policies/docket.ts';
import { rulebook } from '../../../policies/index.ts';
import { restrictions } from '../../../policies/restrictions.ts';
import { rehearserOf } from '../../../policies/rehearsal/rehearse.ts';
import { suppose } from '../../../policies/suppose.ts';

const folder = join(import.meta.dirname, '../../situations');
const texts = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
);
const rehearse = rehearserOf(rulebook);
const rehearsed = () =>
  [...texts].flatMap(([file, text]) => rehearse(text).map((row) => ({ file, row })));

test('there is a table for each holder, and more', () => {
  expect(texts.size).toBeGreaterThanOrEqual(9);
  expect(rehearsed().length).toBeGreaterThan(200);
});

test.each([...texts])('%s: every row comes to what it says', (_file, text) => {
  const rows = rehearse(text);
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(({ result }) => result !== 'AS_EXPECTED')).toEqual([]);
});

test('no two situations of a file have the same words', () => {
  const words = rehearsed().map(({ file, row }) => `${file}: ${row.situation}`);
  expect(words.filter((one, at) => words.indexOf(one) !== at)).toEqual([]);
});

/** What the tables exercise, by what they expect and not by what happens to come out. */
const playedRows = () =>
  rehearsed().flatMap(({ row }) => (row.result === 'UNREADABLE' ? [] : [row]));
const idsExpected = () => new Set(playedRows().flatMap(({ expected }) => [...expected.because]));

test('every rule and every prohibition decides some situation', () => {
  const expectedIds = idsExpected();
  const every = [...rulebook.sharing, ...rulebook.prohibitions, ...rulebook.entryProhibitions];
  expect(every.map(({ id }) => id).filter((id) => !expectedIds.has(id))).toEqual([]);
});

test('the tables name no rule that there is not', () => {
  const ids = new Set<string>(
    [...rulebook.sharing, ...rulebook.prohibitions, ...rulebook.entryProhibitions].map(
      ({ id }) => id,
    ),
  );
  const reasons = new Set(['no rule', 'no need to know', 'no agreement']);
  expect([...idsExpected()].filter((id) => !ids.has(id) && !reasons.has(id))).toEqual([]);
});

test('for every condition that a rule sets, some situation lacks that alone, and the rule then says nothing', () => {
  const lacking = new Set(
    playedRows().flatMap(({ supposed, expected }) => {
      const matter = suppose(supposed);
      return rulebook.sharing
        .filter(
          ({ id, holder, categories }) =>
            holder === supposed.holder &&
            categories.includes(supposed.category) &&
            !expected.because.has(id),
        )
        .flatMap((rule) => {
          const missing = ruleWithConditions(rule).conditions.filter(
            (condition) => truth(condition, matter) !== true,
          );
          return missing.length === 1 ? missing.map(({ says }) => `${rule.id}: ${says}`) : [];
        });
    }),
  );
  const conditions = rulebook.sharing.flatMap((rule) =>
    (rule.when.length > 0 ? rule.when : ruleWithConditions(rule).conditions.slice(0, 1)).map(
      ({ says }) => `${rule.id}: ${says}`,
    ),
  );
  expect(conditions.filter((condition) => !lacking.has(condition))).toEqual([]);
});

test('every prohibition that can be lifted is lifted in some situation about what it forbids', () => {
  const played = playedRows();
  const lifted = rulebook.prohibitions
    .filter(({ when }) => when.some(({ says }) => says !== 'always'))
    .filter(({ id, holder, categories }) =>
      played.some(
        ({ supposed, expected }) =>
          supposed.holder === holder &&
          categories.includes(supposed.category) &&
          !expected.because.has(id) &&
          expected.sees !== 'nothing',
      ),
    );
  expect(lifted.map(({ id }) => id)).toEqual([
    'NO-03',
    'NO-04',
    'NO-05',
    ...restrictions.map(({ id }) => id),
  ]);
  const entryLifted = rulebook.entryProhibitions.filter(({ id, categories }) =>
    played.some(
      ({ supposed, expected }) =>
        categories.some((category) => category === supposed.category) &&
        !expected.because.has(id) &&
        expected.sees !== 'nothing',
    ),
  );
  expect(entryLifted).toEqual(rulebook.entryProhibitions);
});
