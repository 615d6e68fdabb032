import { ApolloServer, HeaderMap } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Gate } from '../../policies/gate.ts';
import type { RequestContext } from '../../resolvers/context.ts';
import type { FaultCode } from '../domain/fault.ts';
import { answering, QUIET_PLUGINS, type ContextWithFaults } from './answering.ts';
import { recentDocuments } from './documents.ts';
import { errorFormatter, type Report } from './errors.ts';
import { compiledExecutor } from './execution.ts';
import { LIMITS, limitsRule } from './limits.ts';

/** A GraphQL request as it came in, its shape checked and its document not yet. */
export type GraphRequest = {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
};

/** The exact bytes that answer a request, with the code of every error in them. */
type GraphAnswer = {
  readonly status: number;
  readonly bytes: Uint8Array;
  readonly faults: readonly FaultCode[];
};

export interface Graph {
  /** Never rejects for what a client sends. */
  answer(request: GraphRequest, context: RequestContext): Promise<GraphAnswer>;
  stop(): Promise<void>;
}

export type GraphOptions = {
  readonly schema: GraphQLSchema;
  readonly gate: Gate;
  readonly introspection: boolean;
  readonly report: Report;
};

/** How many documents are kept parsed, validated and compiled. */
const DOCUMENTS_KEPT = 256;
const HEADERS = new HeaderMap([['content-type', 'application/json']]);

/** Starts an Apollo Server that executes by compiled queries. It listens to nothing; `answer` is its one way in. */
export async function openGraph(options: GraphOptions): Promise<Graph> {
  const server = apolloServer(options);
  await server.start();
  return {
    answer: async (request, context) => {
      const faults: FaultCode[] = [];
      const { status, body } = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers: HEADERS, search: '', body: request },
        context: () => Promise.resolve({ ...context, faults }),
      });
      if (body.kind !== 'complete') throw new Error('Apollo Server answered in parts');
      const failed = status !== undefined && status >= 500;
      return {
        status: status ?? 200,
        bytes: Buffer.from(body.string),
        faults: failed ? ['HUB_UNAVAILABLE'] : faults,
      };
    },
    stop: () => server.stop(),
  };
}

/** Everything that depends on the environment by default is set here, so that it does not. */
function apolloServer({ schema, gate, introspection, report }: GraphOptions) {
  const formatError = errorFormatter(report);
  return new ApolloServer<ContextWithFaults>({
    schema,
    introspection,
    formatError,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    apollo: {},
    logger: mute(report),
    documentStore: recentDocuments(DOCUMENTS_KEPT),
    parseOptions: { maxTokens: LIMITS.tokens },
    maxRecursiveSelections: LIMITS.selections,
    validationRules: [limitsRule(gate)],
    stringifyResult: (result) => JSON.stringify(result),
    plugins: [...QUIET_PLUGINS, answering(compiledExecutor(schema), formatError)],
  });
}

/** Apollo Server logs errors whole, values included. Here it may say that something happened, and no more. */
const silent = () => undefined;
function mute(report: Report) {
  const error = () => report(new Error('Apollo Server could not process a request'));
  return { debug: silent, info: silent, warn: silent, error };
}
