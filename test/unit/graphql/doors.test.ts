import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql, isObjectType } from 'graphql';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { Fault } from '../../../src/domain/fault.ts';
import { Mistake } from '../../../src/domain/mistake.ts';
import type { Report } from '../../../src/graphql/errors.ts';
import { assembleSchema } from '../../../src/graphql/schema.ts';
import { hangDoors } from '../../../src/graphql/shield.ts';
import { corridorDouble } from '../../support/gateway-doubles.ts';
import { ask, GATE, graphOf, note, SDL } from '../../support/gateway-graph.ts';

const CANARY = 'CANARY-7f41';

test('an open door leads to the answer, and was knocked at with the referral that was named', async () => {
  const corridor = corridorDouble();
  const { status, data } = await ask(await graphOf(), '{ referral(id: "r1") { id } }', corridor);
  expect([status, data]).toEqual([200, { referral: { id: 'n1' } }]);
  expect(corridor.log.knocks).toEqual([{ enquiry: 'REFERRAL', referral: 'r1' }]);
});

test('a door without a referral is knocked at without one', async () => {
  const corridor = corridorDouble();
  await ask(await graphOf(), '{ me { id } }', corridor);
  expect(corridor.log.knocks).toEqual([{ enquiry: 'ME' }]);
});

test('behind a shut door nothing runs, and the asker is told one fixed sentence', async () => {
  const referral = vi.fn<() => object>(() => note);
  const corridor = corridorDouble({ admit: () => Promise.resolve(false) });
  const graph = await graphOf({ resolvers: { Query: { referral } } });
  const { status, data, errors, faults } = await ask(
    graph,
    '{ referral(id: "r1") { id } }',
    corridor,
  );
  expect([status, data]).toEqual([200, { referral: null }]);
  expect(errors).toEqual([
    {
      message: 'This is not available to you.',
      extensions: { code: 'NOT_AVAILABLE' },
      path: ['referral'],
    },
  ]);
  expect(faults).toEqual(['NOT_AVAILABLE']);
  expect(referral).not.toHaveBeenCalled();
});

test('each alias has its own door: a refusal beside an answer stays a refusal', async () => {
  const corridor = corridorDouble({
    admit: ({ referral }) => Promise.resolve(referral === 'mine'),
  });
  const query = '{ a: referral(id: "mine") { id } b: referral(id: "theirs") { id } }';
  const { data, errors } = await ask(await graphOf(), query, corridor);
  expect(data).toEqual({ a: { id: 'n1' }, b: null });
  expect(errors.map(({ path }) => path)).toEqual([['b']]);
  expect(corridor.log.knocks).toHaveLength(2);
});

test.each([
  ['longer than any reference', 'x'.repeat(201)],
  ['with a control character', 'r1\u0000'],
])('a referral named by what is no reference, %s, is a mistake before any door', async (_, id) => {
  const corridor = corridorDouble({});
  const query = `{ referral(id: ${JSON.stringify(id)}) { id } }`;
  const { data, faults, text } = await ask(await graphOf(), query, corridor);
  expect([data, faults]).toEqual([{ referral: null }, ['BAD_REQUEST']]);
  expect(text).toContain('Argument \\"id\\" is no reference of a referral.');
  expect(corridor.log.knocks).toEqual([]);
});

test('a door whose audit log fails stays shut, and says that it is the log', async () => {
  const { data, faults } = await ask(
    await graphOf(),
    '{ referral(id: "r1") { id } }',
    corridorDouble({ admit: () => Promise.reject(new Fault('AUDIT_UNAVAILABLE')) }),
  );
  expect([data, faults]).toEqual([{ referral: null }, ['AUDIT_UNAVAILABLE']]);
});

test('a door that breaks stays shut, and what broke is reported and not shown', async () => {
  const report = vi.fn<Report>();
  const admit = () => Promise.reject(new Error(CANARY));
  const { text, faults } = await ask(
    await graphOf({ report }),
    '{ referral(id: "r1") { id } }',
    corridorDouble({ admit }),
  );
  expect(faults).toEqual(['HUB_UNAVAILABLE']);
  expect(text).not.toContain(CANARY);
  expect(report).toHaveBeenCalledExactlyOnceWith(new Error(CANARY));
});

test('only true opens: a verdict of another kind does not', async () => {
  const admit = () => Promise.resolve(z.custom<boolean>().parse('yes'));
  const { data, faults } = await ask(
    await graphOf(),
    '{ referral(id: "r1") { id } }',
    corridorDouble({ admit }),
  );
  expect([data, faults]).toEqual([{ referral: null }, ['NOT_AVAILABLE']]);
});

test.each<[string, Error, string, string]>([
  [
    'an outage',
    new Error(CANARY),
    'HUB_UNAVAILABLE',
    'The hub could not answer. Nothing was shared.',
  ],
  [
    'a fault',
    new Fault('AUDIT_UNAVAILABLE'),
    'AUDIT_UNAVAILABLE',
    'The hub cannot record access now, so it shares nothing.',
  ],
  ['a mistake', new Mistake('from', 'is no date.'), 'BAD_REQUEST', 'from is no date.'],
])('%s behind the door does not look like a refusal', async (_what, thrown, code, message) => {
  const graph = await graphOf({ resolvers: { Query: { referral: () => Promise.reject(thrown) } } });
  const { errors, text } = await ask(graph, '{ referral(id: "r1") { id } }');
  expect(errors).toMatchObject([{ message, extensions: { code } }]);
  expect(text).not.toContain(CANARY);
});

test('below the root no field is wrapped, so that reading a picture costs no promises', () => {
  const schema = assembleSchema([SDL], {}, GATE, { mode: 'trial', introspection: false });
  const type = schema.getType('Note');
  const resolvers = isObjectType(type)
    ? Object.values(type.getFields()).map(({ resolve }) => resolve)
    : [];
  expect(resolvers).toHaveLength(5);
  expect(resolvers.every((resolve) => resolve === undefined)).toBe(true);
});

test('a root field that the gate forgot stays shut by itself, though nobody checked at the start', async () => {
  const coloured = vi.fn<() => object>(() => note);
  const bare = makeExecutableSchema({ typeDefs: SDL, resolvers: { Query: { coloured } } });
  const { me } = GATE.Query;
  const guarded = hangDoors(bare, { Query: { ...(me && { me }) } });
  const { data, errors } = await graphql({
    schema: guarded,
    source: '{ coloured(colour: RED) { id } }',
    contextValue: { corridor: corridorDouble() },
  });
  expect(data).toEqual({ coloured: null });
  expect(errors?.map(({ message }) => message)).toEqual([new Fault('NOT_AVAILABLE').message]);
  expect(coloured).not.toHaveBeenCalled();
});
