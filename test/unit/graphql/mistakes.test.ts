import { expect, test, vi } from 'vitest';
import type { Report } from '../../../src/graphql/errors.ts';
import type { GraphRequest } from '../../../src/graphql/graph.ts';
import { corridorDouble } from '../../support/gateway-doubles.ts';
import { ask, graphOf } from '../../support/gateway-graph.ts';

/** What a client might send in the wrong place: a name, an NHS number of the test range, a token. */
const CANARY = 'Canary Nightingale 999 123 4560';

const literally = JSON.stringify(CANARY);
const byVariable = (definition: string, use: string, value: unknown): GraphRequest => ({
  query: `query($v: ${definition}) { ${use} }`,
  variables: { v: value },
});
const filtered = 'me { notes(filter: $v) { id } }';

test.each<[string, Partial<GraphRequest>, string]>([
  [
    'text where a number belongs',
    { query: `{ me { notes(first: ${literally}) { id } } }` },
    'Argument "first" does not fit its type.',
  ],
  [
    'text where a choice belongs',
    { query: `{ coloured(colour: ${literally}) { id } }` },
    'Argument "colour" does not fit its type.',
  ],
  [
    'a choice that is none',
    { query: '{ coloured(colour: Canary_Nightingale) { id } }' },
    'Argument "colour" does not fit its type.',
  ],
  [
    'text where yes or no belongs',
    { query: `{ coloured(colour: RED, flag: ${literally}) { id } }` },
    'Argument "flag" does not fit its type.',
  ],
  [
    'an object where an id belongs',
    { query: `{ referral(id: {nhs: ${literally}}) { id } }` },
    'Argument "id" does not fit its type.',
  ],
  [
    'a list where an id belongs',
    { query: `{ referral(id: [${literally}]) { id } }` },
    'Argument "id" does not fit its type.',
  ],
  [
    'a paragraph where a number belongs',
    { query: `{ coloured(colour: RED, size: """${CANARY}""") { id } }` },
    'Argument "size" does not fit its type.',
  ],
  [
    'a field of an input that is none',
    { query: '{ me { notes(filter: {Canary_Nightingale: 1}) { id } } }' },
    'Argument "filter" does not fit its type.',
  ],
  [
    'a value in a directive',
    { query: `{ me @skip(if: ${literally}) { id } }` },
    'Argument "if" does not fit its type.',
  ],
  [
    'a default of the wrong type',
    { query: `query($v: Int = ${literally}) { me { notes(first: $v) { id } } }` },
    'Variable "$v" does not fit its type.',
  ],
  [
    'a variable that is no number',
    byVariable('Int', 'me { notes(first: $v) { id } }', CANARY),
    'Variable "$v" does not fit its type Int.',
  ],
  [
    'a variable that is no choice',
    byVariable('Colour!', 'coloured(colour: $v) { id }', CANARY),
    'Variable "$v" does not fit its type Colour!.',
  ],
  [
    'a variable that is no id',
    byVariable('ID!', 'referral(id: $v) { id }', { nhs: CANARY }),
    'Variable "$v" does not fit its type ID!.',
  ],
  [
    'a value deep within a variable',
    byVariable('Filter', filtered, { people: [{ name: CANARY }] }),
    'Variable "$v" does not fit its type Filter.',
  ],
  [
    'a key within a variable',
    byVariable('Filter', filtered, { [CANARY]: 1 }),
    'Variable "$v" does not fit its type Filter.',
  ],
  [
    'text where an input belongs',
    byVariable('Filter', filtered, CANARY),
    'Variable "$v" does not fit its type Filter.',
  ],
  [
    'a variable for an argument that lost its value',
    { query: `query($v: ID = ${literally}) { referral(id: $v) { id } }`, variables: { v: null } },
    'Argument "id" needs a value.',
  ],
  [
    'text where a field belongs',
    { query: `{ ${literally} }` },
    'The document is not valid GraphQL.',
  ],
  ['a text that never ends', { query: `{ me(x: "${CANARY}` }, 'The document is not valid GraphQL.'],
  ['no GraphQL at all', { query: CANARY }, 'The document is not valid GraphQL.'],
  [
    'an operation that the document lacks',
    { query: 'query A { me { id } }', operationName: CANARY },
    'The operation that was asked for is not in the document.',
  ],
])('%s is named and not repeated', async (_what, request, message) => {
  const report = vi.fn<Report>();
  const { text, errors, faults } = await ask(await graphOf({ report }), request);
  expect(errors.map((error) => [error.message, error.extensions.code])).toEqual([
    [message, 'BAD_REQUEST'],
  ]);
  expect(faults).toEqual(['BAD_REQUEST']);
  expect(text).not.toMatch(/canary|nightingale|999|4560/i);
  expect(report).not.toHaveBeenCalled();
});

test.each([
  ['{ nothing }', 'Cannot query field "nothing" on type "Query".'],
  ['{ me { id(nothing: 1) } }', 'Unknown argument "nothing" on field "Note.id".'],
  ['query($v: Int) { me { id } }', 'Variable "$v" is never used.'],
  ['{ referral { id } }', 'argument "id" of type "ID!" is required'],
])('what names a field, an argument or a variable keeps its words: %s', async (query, words) => {
  const corridor = corridorDouble();
  const { status, errors } = await ask(await graphOf(), { query }, corridor);
  const [error] = errors;
  expect([status, error?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
  expect(error?.message).toContain(words);
  expect(corridor.log.knocks).toEqual([]);
});

test('the schema is not guessed at by misspelling: nothing is suggested', async () => {
  const { text } = await ask(await graphOf(), '{ familyPictur(referral: "r1") { id } }');
  expect(text).not.toContain('Did you mean');
  expect(text).not.toContain('familyPicture"');
});

test('an answer that is not what the schema promises is masked, and the promise is reported', async () => {
  const report = vi.fn<Report>();
  const graph = await graphOf({ report, resolvers: { Query: { me: () => ({ id: null }) } } });
  const { errors, faults } = await ask(graph, '{ me { id } }');
  expect(faults).toEqual(['HUB_UNAVAILABLE']);
  expect(errors.map(({ message }) => message)).toEqual([
    'The hub could not answer. Nothing was shared.',
  ]);
  expect(report).toHaveBeenCalledOnce();
});
