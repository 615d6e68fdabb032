import {
  Kind,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type InlineFragmentNode,
  type OperationDefinitionNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** The variables on which it depends what a document asks for: those of `@skip` and `@include`. */
export function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: args = [] }) => {
      for (const { value } of args) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** The value that a variable has in this operation, its default included. */
export function valueOf(
  name: string,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): unknown {
  if (Object.hasOwn(variables, name)) return variables[name];
  const definition = variableDefinitions.find(({ variable }) => variable.name.value === name);
  const given = definition?.defaultValue;
  return given?.kind === Kind.BOOLEAN ? given.value : undefined;
}

/**
 * The operation with every fragment written out where it is spread and every condition decided. The compiler
 * merges the conditions of selections that share a key, so that it shows what was skipped or leaves out what
 * was not; of a plain operation it can make no such mistake.
 */
export function plainOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): DocumentNode {
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const isAsked = (directives: readonly DirectiveNode[] = []) =>
    directives.every((directive) =>
      isMet(directive, (name) => valueOf(name, operation, variables)),
    );
  const definition = visit(operation, {
    Field: ({ directives, ...node }) => (isAsked(directives) ? node : null),
    InlineFragment: ({ directives, ...node }) => (isAsked(directives) ? node : null),
    FragmentSpread: ({ directives, name }) => {
      const fragment = fragments.get(name.value);
      return fragment && isAsked(directives) ? writtenOut(fragment) : null;
    },
  });
  return { kind: Kind.DOCUMENT, definitions: [definition] };
}

/** Of the specification's directives only `@skip` and `@include` stand on selections. */
function isMet({ name, arguments: args = [] }: DirectiveNode, read: (name: string) => unknown) {
  const condition = args.find((argument) => argument.name.value === 'if')?.value;
  const met =
    condition?.kind === Kind.VARIABLE
      ? read(condition.name.value) === true
      : condition?.kind === Kind.BOOLEAN && condition.value;
  return met === (name.value === 'include');
}

const writtenOut = ({
  typeCondition,
  selectionSet,
}: FragmentDefinitionNode): InlineFragmentNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition,
  selectionSet,
});
