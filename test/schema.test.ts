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

/** The name of everything in a type that does not say what it means. */
function silentIn(type: GraphQLNamedType): readonly string[] {
  const parts: { readonly name: string; readonly description?: string | null | undefined }[] = [
    type,
  ];
  if (isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields())) {
      parts.push({ name: `${type.name}.${field.name}`, description: field.description });
      for (const argument of field.args)
        parts.push({
          name: `${type.name}.${field.name}(${argument.name})`,
          description: argument.description,
        });
    }
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields()))
      parts.push({ name: `${type.name}.${field.name}`, description: field.description });
  if (isEnumType(type))
    for (const value of type.getValues())
      parts.push({ name: `${type.name}.${value.name}`, description: value.description });
  return parts.filter(({ description }) => !description).map(({ name }) => name);
}

test.each([
  ['the hub', hub],
  ['the agency contract', contract],
])('every type, field, argument and value of %s says what it means', (_whose, schema) => {
  expect(oursIn(schema).length).toBeGreaterThan(10);
  expect(oursIn(schema).flatMap(silentIn)).toEqual([]);
});

test('every question has a door, and every door a question', () => {
  const questions = Object.keys(hub.getQueryType()?.getFields() ?? {}).toSorted();
  expect(Object.keys(gate.Query).toSorted()).toEqual(questions);
});

test('a door that needs a referral names the argument that names it', () => {
  for (const [field, { door, referralArgument }] of Object.entries(gate.Query)) {
    const named = hub
      .getQueryType()
      ?.getFields()
      [field]?.args.find(({ name }) => name === referralArgument);
    expect(named !== undefined).toBe(door === 'OWN_REFERRAL');
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
