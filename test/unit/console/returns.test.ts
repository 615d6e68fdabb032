import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { censusIn } from '../../../src/http/console/acts/census-fields.ts';
import { decisionForm } from '../../../src/http/console/acts/decision-form.ts';
import { NOTHING_TYPED, type Typed } from '../../../src/http/console/kit/fields.ts';
import { tableForm, takeForm } from '../../../src/http/console/returns/return-forms.ts';
import { yearIn, yearsAt } from '../../../src/http/console/returns/returns-document.ts';
import { returnsPage, takenPage } from '../../../src/http/console/returns/returns-page.ts';
import type { ConsoleQuestion } from '../../../src/http/console/settings.ts';
import { packageRoot } from '../../../src/package-root.ts';
import { sampleReview } from '../../support/sample-returns.ts';

const folder = join(packageRoot(), 'schema');
const schema = buildSchema(
  readdirSync(folder)
    .filter((name) => name !== 'agency-contract.graphql')
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n'),
);
const clock = () => Date.parse('2026-11-22T09:00:00Z');
const year = { year: 2026 };
const typed = (said: Readonly<Record<string, string | readonly string[]>>): Typed =>
  new Map(
    Object.entries(said).map(([name, text]) => [name, typeof text === 'string' ? [text] : text]),
  );

test.each<[string, ConsoleQuestion]>([
  ['a return', returnsPage(clock).question(year)],
  ['taking it', takeForm(clock).act(NOTHING_TYPED, year)],
  ['the table of what is wrong', tableForm(clock).act(NOTHING_TYPED, year)],
  ['the returns that were taken', takenPage.question({})],
])('%s is asked as the public schema has it', (_name, { query }) => {
  expect(validate(schema, parse(query ?? '')).map(({ message }) => message)).toEqual([]);
});

test('the year is the newest that is over, until the address names one', () => {
  expect(yearIn(clock)({ query: {} })).toEqual({ year: 2026 });
  expect(yearIn(clock)({ query: { year: '2024' } })).toEqual({ year: 2024 });
  expect(yearIn(clock)({ query: { year: 'x' } })).toBeUndefined();
  expect(yearIn(() => Date.parse('2026-03-31T22:00:00Z'))({ query: {} })).toEqual({ year: 2025 });
  expect(yearsAt(clock())[0]).toEqual({ value: '2027', says: 'April 2026 to March 2027' });
});

test('a return with errors can be asked for as a draft alone, and one without in either way', () => {
  const form = takeForm(clock);
  const composed = (errors: number) =>
    form.compose({ censusReturn: { ...sampleReview, errors } }, year);
  expect(composed(1).hidden).toEqual([{ name: 'draft', value: 'yes' }]);
  expect(composed(1).fields.map(({ name }) => name)).toEqual(['recipient', 'purpose']);
  expect(composed(0).hidden).toEqual([]);
  expect(composed(0).fields.map(({ name }) => name)).toContain('draft');
  const said = typed({ recipient: 'The team', purpose: 'LOADING', draft: 'yes' });
  expect(form.act(said, year).variables).toEqual({
    input: { year: 2026, recipient: 'The team', purpose: 'LOADING', draft: true },
  });
});

test('a decision carries the census’s codes that were typed, and no others', () => {
  expect(censusIn(NOTHING_TYPED)).toEqual({});
  expect(
    censusIn(
      typed({
        factors: ['3B', '4B', '10A'],
        closure: 'RC7',
        conferenceNotRequired: 'yes',
        'assessmentStartedOn-day': '1',
        'assessmentStartedOn-month': '6',
        'assessmentStartedOn-year': '2026',
      }),
    ),
  ).toEqual({
    census: {
      factors: ['3B', '4B', '10A'],
      assessmentStartedOn: '2026-06-01',
      closure: 'RC7',
      conferenceNotRequired: true,
    },
  });
  const { decision } = decisionForm.variables(
    typed({ kind: 'OUTCOME', outcome: 'ASSESSMENT', need: 'N1_ABUSE_OR_NEGLECT' }),
    { referral: 'R-1' },
  );
  expect(decision).toEqual({ kind: 'OUTCOME', outcome: 'ASSESSMENT', need: 'N1_ABUSE_OR_NEGLECT' });
});
