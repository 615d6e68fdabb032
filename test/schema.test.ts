import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { needsReferral } from '../policies/doors.ts';
import { gate } from '../policies/gate.ts';
import { HOLDERS } from '../src/domain/agency.ts';
import { COVERAGE_STATES } from '../src/domain/coverage.ts';
import { HANDLING_CODES, STANDINGS } from '../src/domain/entry.ts';
import { ROLES } from '../src/domain/practitioner.ts';
import {
  FAMILY_AGREEMENTS,
  PURPOSES,
  RAG_RATINGS,
  REFERRAL_STATUSES,
} from '../src/domain/referral.ts';
import { RELATIONSHIP_KINDS } from '../src/domain/relationship.ts';
import { FAMILY_PARTS } from '../src/domain/sharing.ts';

const CONTRACT = 'agency-contract.graphql';
const files = readdirSync('schema').filter((file) => file !== CONTRACT);
const read = (file: string) => readFileSync(`schema/${file}`, 'utf8');
const hub = buildSchema(files.map(read).join('\n'));
const contract = buildSchema(read(CONTRACT));

const oursIn = (schema: typeof hub) =>
  Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );

type Part = { readonly name: string; readonly description?: string | null | undefined };

const within = (owner: string, { name, description }: Part, close = ''): Part => ({
  name: `${owner}${name}${close}`,
  description,
});

/** A type and everything in it, each by its full name. */
function partsOf(type: GraphQLNamedType): readonly Part[] {
  if (isEnumType(type))
    return [type, ...type.getValues().map((value) => within(`${type.name}.`, value))];
  if (isInputObjectType(type))
    return [
      type,
      ...Object.values(type.getFields()).map((field) => within(`${type.name}.`, field)),
    ];
  if (!isObjectType(type) && !isInterfaceType(type)) return [type];
  const fields = Object.values(type.getFields());
  const inFields = fields.flatMap((field) => [
    within(`${type.name}.`, field),
    ...field.args.map((argument) => within(`${type.name}.${field.name}(`, argument, ')')),
  ]);
  return [type, ...inFields];
}

/** The name of everything in a type that does not say what it means. */
const silentIn = (type: GraphQLNamedType): readonly string[] =>
  partsOf(type)
    .filter(({ description }) => !description)
    .map(({ name }) => name);

test.each([
  ['the hub', hub],
  ['the agency contract', contract],
])('E4: every type, field, argument and value of %s says what it means', (_whose, schema) => {
  expect(oursIn(schema).length).toBeGreaterThan(10);
  expect(oursIn(schema).flatMap(silentIn)).toEqual([]);
});

test('every question has a door, and every door a question', () => {
  const questions = Object.keys(hub.getQueryType()?.getFields() ?? {}).toSorted();
  expect(Object.keys(gate.Query).toSorted()).toEqual(questions);
});

test('a door that needs a referral names the argument that names it', () => {
  const fields = hub.getQueryType()?.getFields() ?? {};
  for (const [field, { door, referralArgument }] of Object.entries(gate.Query)) {
    const argument = fields[field]?.args.find(({ name }) => name === referralArgument);
    expect(argument !== undefined).toBe(needsReferral(door) || referralArgument !== undefined);
  }
});

test('every concept in schema/ is answered by the file of the same name in resolvers/', () => {
  const concepts = files
    .map((file) => file.replace('.graphql', ''))
    .filter((name) => name !== 'root');
  const answered = readdirSync('resolvers').map((file) => file.replace('.ts', ''));
  const support = new Set(['context', 'index', 'types.generated']);
  expect(answered.filter((name) => !support.has(name)).toSorted()).toEqual(concepts.toSorted());
});

describe('the schema and the domain name the same things', () => {
  test.each<[string, readonly string[]]>([
    ['CoverageState', COVERAGE_STATES],
    ['FamilyAgreement', FAMILY_AGREEMENTS],
    ['FamilyPart', FAMILY_PARTS],
    ['HandlingCode', HANDLING_CODES],
    ['Holder', HOLDERS],
    ['Purpose', PURPOSES],
    ['RagRating', RAG_RATINGS],
    ['ReferralStatus', REFERRAL_STATUSES],
    ['RelationshipKind', RELATIONSHIP_KINDS],
    ['Role', ROLES],
    ['StandingKind', STANDINGS],
  ])('%s', (name, values) => {
    const type = hub.getType(name);
    const named = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    expect(named.toSorted()).toEqual([...values].toSorted());
  });
});

test('no type of the schema takes a name that TypeScript gives to something else', () => {
  const taken = new Set(['Record', 'Error', 'Map', 'Set', 'Date', 'Pick', 'Promise', 'Partial']);
  expect(oursIn(hub).filter(({ name }) => taken.has(name))).toEqual([]);
});
