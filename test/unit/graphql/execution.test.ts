import fc from 'fast-check';
import { execute, parse, type ExecutionResult } from 'graphql';
import { describe, expect, test } from 'vitest';
import { recentDocuments } from '../../../src/graphql/documents.ts';
import { assembleSchema } from '../../../src/graphql/schema.ts';
import { corridorDouble, priya } from '../../support/gateway-doubles.ts';
import { ask, GATE, graphOf, note, SDL } from '../../support/gateway-graph.ts';

describe('the compiled query answers as the specification would', () => {
  const resolvers: Parameters<typeof assembleSchema>[1] = {
    Query: { me: () => note, referral: () => null, coloured: () => Promise.resolve(note) },
  };
  const schema = assembleSchema([SDL], resolvers, GATE, { mode: 'trial', introspection: false });
  const byTheBook = async (
    query: string,
    variableValues: Record<string, unknown>,
  ): Promise<ExecutionResult> =>
    execute({
      schema,
      document: parse(query),
      variableValues,
      contextValue: { viewer: priya, corridor: corridorDouble() },
    });

  test.each<[string, Record<string, unknown>]>([
    ['{ me { id text colour on } }', {}],
    ['{ me { __typename id2: id notes { text on } } referral(id: "r") { id } }', {}],
    ['{ me { ...f notes { ...f } } } fragment f on Note { id on }', {}],
    ['{ me { ... { id } ... on Note { text } } }', {}],
    ['query($y: Boolean!) { me { id @include(if: $y) text @skip(if: $y) } }', { y: true }],
    ['query($y: Boolean!) { me { id @include(if: $y) text @skip(if: $y) } }', { y: false }],
    [
      'query($y: Boolean!) { me { ...f @include(if: $y) notes { ...f } } } fragment f on Note { id on }',
      { y: false },
    ],
    [
      'query($y: Boolean!) { me { ...f @skip(if: $y) ...f } } fragment f on Note { id }',
      { y: true },
    ],
    [
      'query($y: Boolean!) { a: me { ...f @skip(if: $y) } b: me { ...f @include(if: $y) } } fragment f on Note { id }',
      { y: true },
    ],
    ['query($y: Boolean = false) { me { notes @include(if: $y) { id } id } }', {}],
    [
      'query($c: Colour!, $s: Float) { coloured(colour: $c, size: $s) { id notes { notes { id } } } }',
      { c: 'RED' },
    ],
  ])('%s %j', async (query, variables) => {
    const graph = await graphOf({ resolvers });
    const expected = await byTheBook(query, variables);
    const first = await ask(graph, { query, variables });
    const again = await ask(graph, { query, variables });
    expect(expected.errors).toBeUndefined();
    expect(first.data).toEqual(JSON.parse(JSON.stringify(expected.data)));
    expect(again.text).toBe(first.text);
  });

  const condition = fc.constantFrom(
    '',
    '@skip(if: $p)',
    '@include(if: $p)',
    '@skip(if: $q)',
    '@include(if: $q) @skip(if: $p)',
    '@skip(if: true)',
    '@include(if: true)',
  );
  const leaf = fc.constantFrom('id', 'text', 'x: id', 'y: text', '__typename', 'colour', 'on');
  const { selection } = fc.letrec<{ selection: string }>((tie) => {
    const below = fc.array(tie('selection'), { minLength: 1, maxLength: 3 });
    const inside = (before: string) =>
      fc.tuple(condition, below).map(([on, parts]) => `${before} ${on} { ${parts.join(' ')} }`);
    return {
      selection: fc.oneof(
        { maxDepth: 3, depthSize: 'small' },
        fc.tuple(leaf, condition).map((parts) => parts.join(' ')),
        fc.tuple(fc.constantFrom('...f', '...g', '...h'), condition).map((p) => p.join(' ')),
        inside('... on Note'),
        inside('...'),
        inside('notes'),
        inside('z: notes'),
      ),
    };
  });
  const FRAGMENTS = `
    fragment f on Note { id @skip(if: $q) text }
    fragment g on Note { ...f @include(if: $p) z: notes { ...f colour } }
    fragment h on Note { on ...f notes @skip(if: $p) { ...f @skip(if: $q) } }`;

  test('whatever is asked, by whatever fragments and conditions', async () => {
    const graph = await graphOf({ resolvers });
    const asked = fc.array(selection, { minLength: 1, maxLength: 4 });
    const puts = fc.asyncProperty(asked, fc.boolean(), fc.boolean(), async (parts, p, q) => {
      const keep = 'k: id @skip(if: $p) l: id @skip(if: $q) ...f ...g ...h';
      const query = `query($p: Boolean!, $q: Boolean!) { me { ${parts.join(' ')} m: notes { notes { ${keep} } } } } ${FRAGMENTS}`;
      const expected = await byTheBook(query, { p, q });
      const { data, errors } = await ask(graph, { query, variables: { p, q } });
      if (errors.some(({ extensions }) => extensions.code === 'QUESTION_TOO_COMPLEX')) return;
      expect([errors, data]).toEqual([[], JSON.parse(JSON.stringify(expected.data))]);
    });
    await fc.assert(puts, { numRuns: 100 });
  });
});

test('the operations of one document are kept apart', async () => {
  const query =
    'query A($y: Boolean!) { me { ...f @skip(if: $y) text } } query B { me { ...f } } fragment f on Note { id }';
  const graph = await graphOf();
  const put = async (operationName: string) =>
    (await ask(graph, { query, operationName, variables: { y: true } })).data;
  expect(await put('A')).toEqual({ me: { text: 'above' } });
  expect(await put('B')).toEqual({ me: { id: 'n1' } });
  expect(await put('A')).toEqual({ me: { text: 'above' } });
});

test('two askers at once, one document: neither sees the context of the other', async () => {
  const resolvers = {
    Query: {
      me: (_: unknown, _args: unknown, { viewer }: { viewer: { name: string } }) => ({
        ...note,
        text: viewer.name,
      }),
    },
  };
  const graph = await graphOf({ resolvers });
  const names = ['Ada', 'Tom', 'Helen'];
  const answers = await Promise.all(
    names.map((name) =>
      graph.answer(
        { query: '{ me { text } }', variables: {} },
        { viewer: { ...priya, name }, corridor: corridorDouble() },
      ),
    ),
  );
  expect(answers.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(
    names.map((text) => JSON.stringify({ data: { me: { text } } })),
  );
});

test('of the documents that were used, the ones used last are kept', async () => {
  const store = recentDocuments(2);
  const a = parse('{ a }');
  const b = parse('{ b }');
  const c = parse('{ c }');
  await store.set('a', a);
  await store.set('b', b);
  await store.get('a');
  await store.set('c', c);
  expect(await store.get('b')).toBeUndefined();
  expect([await store.get('a'), await store.get('c')]).toEqual([a, c]);
  expect([await store.delete('a'), await store.get('a')]).toEqual([true, undefined]);
});
