import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { gate } from '../../../policies/gate.ts';
import { publicSchema } from '../../../src/graphql/schema.ts';
import { assertEveryDoor, UnsafeGraph } from '../../../src/graphql/start-up-lint.ts';
import { GATE, SDL } from '../../support/gateway-graph.ts';

const LIVE = { mode: 'live', introspection: false } as const;

function complaints(
  sdl: string,
  doors = GATE,
  exposure: Parameters<typeof assertEveryDoor>[2] = LIVE,
) {
  try {
    assertEveryDoor(buildSchema(sdl), doors, exposure);
    return [];
  } catch (error) {
    if (error instanceof UnsafeGraph) return error.complaints;
    throw error;
  }
}
const withDoor = (type: string, name: string, entrance: object) => ({
  ...GATE,
  [type]: { ...(type === 'Query' ? GATE.Query : {}), [name]: entrance },
});

test('the public schema and the gate fit together', () => {
  expect(complaints(publicSchema().join('\n'), gate)).toEqual([]);
});

test('E4: a root field without a door keeps the hub from starting', () => {
  expect(complaints(`${SDL} extend type Query { everything: String }`)).toEqual([
    'Query.everything has no door',
  ]);
});

test('so does a mutation without one', () => {
  expect(complaints(`${SDL} type Mutation { forget: String }`)).toEqual([
    'Mutation.forget has no door',
  ]);
});

test('a door that leads nowhere is a misspelling', () => {
  const doors = withDoor('Query', 'refferal', { enquiry: 'ME', door: 'SIGNED_IN' });
  expect(complaints(SDL, doors)).toEqual(['the door Query.refferal leads nowhere']);
});

test.each(['Note', 'Filter', 'Nobody'])('doors hang on root types only, and %s is none', (type) => {
  const doors = withDoor(type, 'id', { enquiry: 'ME', door: 'SIGNED_IN' });
  expect(complaints(SDL, doors)).toEqual([`the gate names ${type}, which is not a root type`]);
});

test('a door to a referral must say which', () => {
  const doors = withDoor('Query', 'referral', { enquiry: 'REFERRAL', door: 'OWN_REFERRAL' });
  expect(complaints(SDL, doors)).toEqual(['the door Query.referral does not say which referral']);
});

test.each(['ident', 'id'])('and by an argument that is always there: %s', (referralArgument) => {
  const optional = SDL.replace('referral(id: ID!)', 'referral(id: ID)');
  const doors = withDoor('Query', 'referral', {
    enquiry: 'REFERRAL',
    door: 'OWN_REFERRAL',
    referralArgument,
  });
  expect(complaints(optional, doors)).toEqual([
    `Query.referral has no mandatory argument ${referralArgument} for its door`,
  ]);
});

test('two ways to ask the same stand behind one door, or the laxer would let everybody in', () => {
  const doors = withDoor('Query', 'mine', { enquiry: 'REFERRAL', door: 'SIGNED_IN' });
  expect(complaints(`${SDL} extend type Query { mine: String }`, doors)).toEqual([
    'referral has another door than the rest of REFERRAL',
  ]);
});

test('subscriptions pass by the doors, so there are none', () => {
  expect(complaints(`${SDL} type Subscription { news: String }`)).toEqual([
    'subscriptions are not guarded by doors',
  ]);
});

test('D3: a live hub does not show its schema; a trial may', () => {
  const open = { introspection: true } as const;
  expect(complaints(SDL, GATE, { ...open, mode: 'live' })).toEqual([
    'introspection is on in live mode',
  ]);
  expect(complaints(SDL, GATE, { ...open, mode: 'trial' })).toEqual([]);
});
