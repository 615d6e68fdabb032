import { Kind, visit, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { Mistake } from '../domain/mistake.ts';

/** The argument that says how many nodes a page has, wherever a list is cut into pages. */
export const PAGE_SIZE_ARGUMENT = 'first';
const MOST = 1_000;

export const isPageSize = (size: number): boolean => size >= 1 && size <= MOST;
export const pageSizeMistake = (): Mistake =>
  new Mistake(`Argument "${PAGE_SIZE_ARGUMENT}"`, `must be from 1 to ${MOST}.`);

type Variables = Readonly<Record<string, unknown>>;

/** Returns a check of the variables that this document uses as page sizes. */
export function pageSizeCheck(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): (variables: Variables) => Mistake | undefined {
  const names = new Set<string>();
  visit(document, {
    Argument: ({ name, value }) => {
      if (name.value === PAGE_SIZE_ARGUMENT && value.kind === Kind.VARIABLE)
        names.add(value.name.value);
    },
  });
  const defaults = defaultsOf(operation);
  return (variables) => {
    const sizes = [...names].map((name) =>
      Object.hasOwn(variables, name) ? variables[name] : defaults.get(name),
    );
    return sizes.some(isOutside) ? pageSizeMistake() : undefined;
  };
}

/** Values of other types are refused when the variables are coerced. */
const isOutside = (size: unknown) =>
  size === null || (typeof size === 'number' && !isPageSize(size));

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode) {
  return new Map(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT
        ? [[variable.name.value, Number(defaultValue.value)] as const]
        : [],
    ),
  );
}
