import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { ExecutionResult, OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../../resolvers/context.ts';
import type { FaultCode } from '../domain/fault.ts';
import { codeOf, type ErrorFormatter } from './errors.ts';
import type { Execute } from './execution.ts';

/** The context of one request, and the codes of the errors that it was answered with. */
export type ContextWithFaults = RequestContext & { readonly faults: FaultCode[] };

/** Cache control instruments every field; the others would send something to somebody, or show a page. */
export const QUIET_PLUGINS = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

/** Puts our executor in the place of Apollo Server's; parsing, validation and formatting of errors stay its own. */
export const answering = (
  execute: Execute,
  formatError: ErrorFormatter,
): ApolloServerPlugin<ContextWithFaults> => ({
  requestDidStart: () =>
    Promise.resolve({
      responseForOperation: async ({ document, request, contextValue, ...rest }) => {
        // Undefined where the request names an operation that the document lacks; Apollo Server refuses it then.
        const operation: OperationDefinitionNode | undefined = rest.operation;
        if (!operation) return null;
        const variables = request.variables ?? {};
        const context = contextValue;
        const result = await execute({ document, operation, variables, context });
        return {
          http: { status: statusOf(result), headers: new HeaderMap() },
          body: { kind: 'single', singleResult: formatted(result, formatError) },
        };
      },
      willSendResponse: ({ response, contextValue }) => {
        if (response.body.kind === 'single')
          contextValue.faults.push(...(response.body.singleResult.errors ?? []).map(codeOf));
        return Promise.resolve();
      },
    }),
});

/** GraphQL over HTTP, section 6.4.1: a request that was executed is answered with 200, whatever came of it. */
const statusOf = ({ data }: ExecutionResult) => (data === undefined ? 400 : 200);

function formatted({ data, errors }: ExecutionResult, formatError: ErrorFormatter) {
  const replaced = errors?.map((error) => formatError(error.toJSON(), error));
  return {
    ...(data !== undefined && { data }),
    ...(replaced && { errors: replaced }),
  };
}
