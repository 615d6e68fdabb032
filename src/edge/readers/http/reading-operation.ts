import { Kind, OperationTypeNode, parse } from 'graphql';

/** Whether this is one GraphQL query, and neither a mutation nor a subscription, nor several at once. */
export function isReadingOperation(document: string): boolean {
  try {
    const operations = parse(document, { noLocation: true }).definitions.filter(
      ({ kind }) => kind !== Kind.FRAGMENT_DEFINITION,
    );
    const [only] = operations;
    return (
      operations.length === 1 &&
      only?.kind === Kind.OPERATION_DEFINITION &&
      only.operation === OperationTypeNode.QUERY
    );
  } catch {
    return false;
  }
}
