import { type ExecutionResult, type GraphQLSchema, parse, validate } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Asked } from './contract-schema.ts';

/** Runs one document; undefined where it is not a document of this schema. */
export type Executor = (
  query: string,
  variables: Readonly<Record<string, unknown>>,
  asked: Asked,
) => Promise<ExecutionResult> | ExecutionResult | undefined;

/** The hub asks with a handful of documents; more than this many at once is no hub. */
const KEPT = 100;
const MAX_TOKENS = 2_000;

/** Compiles each document once and keeps it, the oldest making room. */
export function executor(schema: GraphQLSchema): Executor {
  const kept = new Map<string, CompiledQuery>();
  return (query, variables, asked) => {
    const compiled = kept.get(query) ?? compile(schema, query);
    if (!compiled) return undefined;
    if (!kept.has(query)) {
      const [oldest] = kept.keys();
      if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
      kept.set(query, compiled);
    }
    return compiled.query(undefined, asked, variables);
  };
}

function compile(schema: GraphQLSchema, query: string): CompiledQuery | undefined {
  try {
    const document = parse(query, { maxTokens: MAX_TOKENS, noLocation: true });
    if (validate(schema, document).length > 0) return undefined;
    const compiled = compileQuery(schema, document);
    return isCompiledQuery(compiled) ? compiled : undefined;
  } catch {
    return undefined;
  }
}
