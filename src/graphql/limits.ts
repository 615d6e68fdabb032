import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import type { Gate } from '../../policies/gate.ts';
import { Fault } from '../domain/fault.ts';
import { Mistake } from '../domain/mistake.ts';
import { isPageSize, PAGE_SIZE_ARGUMENT, pageSizeMistake } from './page-size.ts';

/** What one question may ask at most. The largest screen of the console passes with room to spare. */
export const LIMITS = {
  /** Words and signs of a document; our largest screen has about 350. */
  tokens: 1_000,
  /** Fields after fragments are spread; the whole public schema asked at once has about 150. */
  selections: 500,
  /** Levels of fields; the family picture has 6. */
  depth: 8,
  /** Each alias can fetch the same list again. */
  aliases: 20,
  /** Questions in one request; each is ruled and recorded on its own. */
  rootFields: 6,
  /** A picture asks every agency, so each has a request of its own. */
  pictures: 1,
} as const;

type Asked = { readonly field: FieldNode; readonly depth: number };
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * Refuses documents beyond the limits. Runs after the standard rules and the limit on selections, so that
 * fragments are known, without cycles, and few once spread.
 */
export const limitsRule =
  (gate: Gate): ValidationRule =>
  (context) => ({
    OperationDefinition: (operation) => {
      const asked = fieldsOf(operation, context.getDocument());
      const error = context.getSchema().getRootType(operation.operation)
        ? (tooComplex(asked, gate) ?? reservedName(asked, operation) ?? pageSize(asked))
        : refusal(new Mistake('The operation', 'is of a kind that the hub does not answer.'));
      if (error) context.reportError(error);
    },
  });

function tooComplex(asked: readonly Asked[], gate: Gate): GraphQLError | undefined {
  const roots = new Map(
    asked.filter(({ depth }) => depth === 1).map(({ field }) => [responseKey(field), field]),
  );
  const excess =
    asked.some(({ depth }) => depth > LIMITS.depth) ||
    asked.filter(({ field }) => field.alias).length > LIMITS.aliases ||
    roots.size > LIMITS.rootFields ||
    [...roots.values()].filter((field) => isPicture(field, gate)).length > LIMITS.pictures;
  return excess ? refusal(new Fault('QUESTION_TOO_COMPLEX')) : undefined;
}

/** Names that begin so are GraphQL's own (specification, section 2.1.9), and `__proto__` is not a plain key. */
function reservedName(
  asked: readonly Asked[],
  { variableDefinitions = [] }: OperationDefinitionNode,
): GraphQLError | undefined {
  const names = [
    ...asked.map(({ field }) => field.alias?.value ?? ''),
    ...variableDefinitions.map(({ variable }) => variable.name.value),
  ];
  return names.some((name) => name.startsWith('__'))
    ? refusal(new Mistake('A name', 'that begins with two underscores is reserved.'))
    : undefined;
}

/** Variables are checked when their values are known. */
function pageSize(asked: readonly Asked[]): GraphQLError | undefined {
  const literals = asked
    .flatMap(({ field }) => field.arguments ?? [])
    .filter(({ name, value }) => name.value === PAGE_SIZE_ARGUMENT && value.kind !== Kind.VARIABLE);
  const outside = literals.some(
    ({ value }) => value.kind !== Kind.INT || !isPageSize(Number(value.value)),
  );
  return outside ? refusal(pageSizeMistake()) : undefined;
}

function fieldsOf(operation: OperationDefinitionNode, document: DocumentNode): readonly Asked[] {
  const fragments: Fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  return selected(operation.selectionSet, fragments, 1);
}

/** What reads the schema itself is not counted: it is long by nature, and off wherever it matters. */
function selected(set: SelectionSetNode, fragments: Fragments, depth: number): readonly Asked[] {
  return set.selections.flatMap((selection): readonly Asked[] => {
    switch (selection.kind) {
      case Kind.FIELD: {
        if (selection.name.value.startsWith('__')) return [{ field: selection, depth }];
        const below = selection.selectionSet;
        return [
          { field: selection, depth },
          ...(below ? selected(below, fragments, depth + 1) : []),
        ];
      }
      case Kind.INLINE_FRAGMENT:
        return selected(selection.selectionSet, fragments, depth);
      case Kind.FRAGMENT_SPREAD: {
        const fragment = fragments.get(selection.name.value);
        return fragment ? selected(fragment.selectionSet, fragments, depth) : [];
      }
    }
  });
}

const responseKey = ({ alias, name }: FieldNode) => (alias ?? name).value;
const isPicture = ({ name }: FieldNode, { Query }: Gate) =>
  Object.hasOwn(Query, name.value) && Query[name.value]?.enquiry === 'FAMILY_PICTURE';
const refusal = (originalError: Fault | Mistake) =>
  new GraphQLError(originalError.message, { originalError });
