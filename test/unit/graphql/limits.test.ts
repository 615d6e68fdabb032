import {
  buildSchema,
  getIntrospectionQuery,
  getNamedType,
  isObjectType,
  type GraphQLObjectType,
} from 'graphql';
import { expect, test, vi } from 'vitest';
import { gate } from '../../../policies/gate.ts';
import type { Report } from '../../../src/graphql/errors.ts';
import { LIMITS } from '../../../src/graphql/limits.ts';
import { openGraph } from '../../../src/graphql/graph.ts';
import { publicSchema } from '../../../src/graphql/schema.ts';
import { corridorDouble } from '../../support/gateway-doubles.ts';
import { ask, graphOf } from '../../support/gateway-graph.ts';

const TOO_COMPLEX = [
  {
    message: 'The question asks for more than the hub answers at once.',
    extensions: { code: 'QUESTION_TOO_COMPLEX' },
  },
];
const nested = (depth: number): string =>
  depth === 1 ? '{ id }' : `{ notes ${nested(depth - 1)} }`;
const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const fan = (doublings: number) =>
  `{ me { ...f0 } } ${many(doublings, (n) => `fragment f${n} on Note { ...f${n + 1} ...f${n + 1} }`)} fragment f${doublings} on Note { id }`;

test.each<[string, string, string]>([
  ['depth', `{ me ${nested(LIMITS.depth - 1)} }`, `{ me ${nested(LIMITS.depth)} }`],
  [
    'aliases',
    `{ me { ${many(LIMITS.aliases, (n) => `a${n}: id`)} } }`,
    `{ me { ${many(LIMITS.aliases + 1, (n) => `a${n}: id`)} } }`,
  ],
  [
    'questions',
    `{ ${many(LIMITS.rootFields, (n) => `a${n}: me { id }`)} }`,
    `{ ${many(LIMITS.rootFields + 1, (n) => `a${n}: me { id }`)} }`,
  ],
  [
    'selections',
    `{ me { ${many(LIMITS.selections - 1, () => 'id')} } }`,
    `{ me { ${many(LIMITS.selections, () => 'id')} } }`,
  ],
  ['spread selections', fan(6), fan(22)],
  [
    'words',
    `{ me { ${many(LIMITS.selections - 1, () => 'id')} } }`,
    `{ me { ${many(LIMITS.tokens, () => 'id')} } }`,
  ],
  [
    'pictures',
    '{ familyPicture(referral: "1") { id } }',
    '{ familyPicture(referral: "1") { id } b: familyPicture(referral: "2") { id } }',
  ],
  [
    'pictures in fragments',
    '{ familyPicture(referral: "1") { id } familyPicture(referral: "1") { text } }',
    '{ ...p b: familyPicture(referral: "2") { id } } fragment p on Query { familyPicture(referral: "1") { id } }',
  ],
])('%s: up to the limit is answered, beyond it nobody is asked', async (_what, within, beyond) => {
  const graph = await graphOf();
  const corridor = corridorDouble();
  expect((await ask(graph, within)).errors).toEqual([]);
  const { status, errors, data } = await ask(graph, beyond, corridor);
  expect([status, data, errors]).toEqual([400, undefined, TOO_COMPLEX]);
  expect(corridor.log.knocks).toEqual([]);
});

test.each<[string, string, Record<string, unknown>]>([
  ['none', '{ me { notes(first: 0) { id } } }', {}],
  ['a negative number', '{ me { notes(first: -1) { id } } }', {}],
  ['too many', '{ me { notes(first: 1001) { id } } }', {}],
  ['null', '{ me { notes(first: null) { id } } }', {}],
  ['too many by variable', 'query($n: Int) { me { notes(first: $n) { id } } }', { n: 1001 }],
  ['null by variable', 'query($n: Int) { me { notes(first: $n) { id } } }', { n: null }],
  ['too many by default', 'query($n: Int = 1001) { me { notes(first: $n) { id } } }', {}],
  [
    'too many in a fragment',
    'query($n: Int) { me { ...f } } fragment f on Note { notes(first: $n) { id } }',
    { n: 1001 },
  ],
])('a page of %s is refused in words, and nobody is asked', async (_what, query, variables) => {
  const corridor = corridorDouble();
  const { status, errors } = await ask(await graphOf(), { query, variables }, corridor);
  expect([status, errors]).toEqual([
    400,
    [{ message: 'Argument "first" must be from 1 to 1000.', extensions: { code: 'BAD_REQUEST' } }],
  ]);
  expect(corridor.log.knocks).toEqual([]);
});

test.each<[string, Record<string, unknown>]>([
  ['{ me { notes(first: 1) { id } b: notes(first: 1000) { id } c: notes { id } } }', {}],
  ['query($n: Int) { me { notes(first: $n) { id } } }', { n: 1000 }],
  ['query($n: Int) { me { notes(first: $n) { id } } }', {}],
])('a page within bounds is answered: %s', async (query, variables) => {
  expect((await ask(await graphOf(), { query, variables })).errors).toEqual([]);
});

test.each([
  '{ __proto__: me { id } }',
  'query($__proto__: ID!) { referral(id: $__proto__) { id } }',
  '{ me { __id: id } }',
])('names that GraphQL keeps for itself are refused: %s', async (query) => {
  const { status, errors } = await ask(await graphOf(), { query, variables: { x: 1 } });
  expect([status, errors.map(({ message }) => message)]).toEqual([
    400,
    ['A name that begins with two underscores is reserved.'],
  ]);
});

test.each(['mutation { me { id } }', 'subscription { me { id } }'])(
  'the hub does not answer %s',
  async (query) => {
    const report = vi.fn<Report>();
    const { status, errors } = await ask(await graphOf({ report }), query);
    expect([status, errors.map(({ message }) => message)]).toEqual([
      400,
      ['The operation is of a kind that the hub does not answer.'],
    ]);
    expect(report).not.toHaveBeenCalled();
  },
);

/** Everything that the schema has below a type, with every argument given by a variable. */
function everything(
  type: GraphQLObjectType,
  variables: Map<string, string>,
  wanted: (field: string) => boolean = () => true,
): string {
  const all = Object.values(type.getFields()).filter(({ name }) => wanted(name));
  const fields = all.map((field) => {
    for (const { name, type: of } of field.args) variables.set(`${field.name}_${name}`, String(of));
    const args = field.args.map(({ name }) => `${name}: $${field.name}_${name}`).join(', ');
    const below = getNamedType(field.type);
    const selection = isObjectType(below) ? everything(below, variables) : '';
    return `${field.name}${args && `(${args})`} ${selection}`;
  });
  return `{ ${fields.join(' ')} }`;
}

/** The family's own page, with all that stands around it. */
const LARGEST_SCREEN = new Set(['me', 'agencies', 'dataSources', 'familyPicture']);

test('our own largest screen, which is everything about a family, passes', async () => {
  const schema = buildSchema(publicSchema().join('\n'));
  const graph = await openGraph({ schema, gate, introspection: false, report: () => undefined });
  const variables = new Map<string, string>();
  const query = schema.getQueryType();
  const body = query ? everything(query, variables, (field) => LARGEST_SCREEN.has(field)) : '';
  const header = [...variables].map(([name, type]) => `$${name}: ${type}`).join(', ');
  const values = { referral_id: 'r1', familyPicture_referral: 'r1', chronology_first: 1000 };
  const { status, faults } = await ask(graph, {
    query: `query Everything(${header}) ${body}`,
    variables: values,
  });
  expect(status).toBe(200);
  expect(faults).not.toContain('QUESTION_TOO_COMPLEX');
  expect(faults).not.toContain('BAD_REQUEST');
});

test('where the schema may be read, the standard question for it passes', async () => {
  const query = getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true });
  const shown = await ask(await graphOf({ introspection: true }), query);
  expect([shown.status, shown.errors]).toEqual([200, []]);
  const hidden = await ask(await graphOf(), query);
  expect([hidden.status, hidden.errors[0]?.message]).toEqual([
    400,
    'The schema is not shown here.',
  ]);
  expect(hidden.text).not.toContain('Note');
});
