import {
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../../resolvers/context.ts';
import { variableMistakes } from './mistakes.ts';
import { pageSizeCheck } from './page-size.ts';
import { conditionsOf, plainOperation, valueOf } from './plain-operation.ts';

/** One operation of a document that was parsed and validated. */
type Execution = {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
};
/** Without `data` nothing was executed: the variables did not fit. */
export type Execute = (execution: Execution) => Promise<ExecutionResult>;

/** What was compiled of one document: a query for each operation and each outcome of its conditions. */
type Compilation = {
  readonly conditions: readonly string[];
  readonly queries: Map<string, Compiled>;
};
type Compiled = (execution: Execution) => Promise<ExecutionResult>;

/** Outcomes of conditions kept compiled for one document; a screen switches one or two parts on and off. */
const QUERIES_KEPT = 16;

/** Values that leave are plain already, so leaves are copied and not converted. */
const COMPILER = { disableLeafSerialization: true, disablingCapturingStackErrors: true } as const;

/** Executes by compiled queries, each kept for as long as its document is. */
export function compiledExecutor(schema: GraphQLSchema): Execute {
  const compiled = new WeakMap<DocumentNode, Compilation>();
  return (execution) => {
    const { document, operation, variables } = execution;
    const { conditions, queries } = compiled.get(document) ?? begin(document);
    const outcome = conditions.map((name) => valueOf(name, operation, variables) === true);
    const key = `${operation.name?.value ?? ''} ${outcome.join()}`;
    const query = queries.get(key) ?? compile(schema, execution);
    if (queries.size >= QUERIES_KEPT) queries.clear();
    compiled.set(document, { conditions, queries: queries.set(key, query) });
    return query(execution);
  };
}

const begin = (document: DocumentNode): Compilation => ({
  conditions: conditionsOf(document),
  queries: new Map(),
});

function compile(schema: GraphQLSchema, { document, operation, variables }: Execution): Compiled {
  const plain = plainOperation(document, operation, variables);
  const query = compileQuery(schema, plain, operation.name?.value, COMPILER);
  if (!isCompiledQuery(query)) throw new Error('A validated operation did not compile');
  const checkPageSizes = pageSizeCheck(plain, operation);
  return async (execution) => {
    const mistake = checkPageSizes(execution.variables);
    if (mistake) return { errors: [new GraphQLError(mistake.message, { originalError: mistake })] };
    const result = await query.query(undefined, execution.context, execution.variables);
    return result.data === undefined && result.errors
      ? { errors: variableMistakes(result.errors, operation) }
      : result;
  };
}
