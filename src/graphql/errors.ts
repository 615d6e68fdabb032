import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { FAULTS, Fault, type FaultCode } from '../domain/fault.ts';
import { Mistake } from '../domain/mistake.ts';
import { argumentMistake, formattedMistake, syntaxMistake, validationMistake } from './mistakes.ts';

/** Told of every error that the client is not told of; it must keep values out of the log itself. */
export type Report = (cause: unknown) => void;
export type ErrorFormatter = (
  formatted: GraphQLFormattedError,
  thrown: unknown,
) => GraphQLFormattedError;

/**
 * Replaces every message: known faults keep their code and its fixed sentence, the client's own mistakes are
 * put into words that repeat no value, and everything else is masked and reported.
 */
export const errorFormatter =
  (report: Report): ErrorFormatter =>
  (formatted, thrown) => ({ ...replaced(thrown, report), ...placeOf(formatted) });

/** The code that a formatted error carries. */
export function codeOf({ extensions }: GraphQLFormattedError): FaultCode {
  const code = extensions?.['code'];
  return isFaultCode(code) ? code : 'HUB_UNAVAILABLE';
}

const isFaultCode = (code: unknown): code is FaultCode =>
  typeof code === 'string' && Object.hasOwn(FAULTS, code);

function replaced(thrown: unknown, report: Report): GraphQLFormattedError {
  const cause = thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;
  if (cause instanceof Fault) {
    if (cause.cause !== undefined) report(cause.cause);
    return formattedMistake(cause);
  }
  const mistake = cause instanceof Mistake ? cause : mistakeIn(thrown);
  if (mistake) return formattedMistake(mistake);
  report(cause);
  return formattedMistake(new Fault('HUB_UNAVAILABLE'));
}

function mistakeIn(thrown: unknown): Fault | Mistake | undefined {
  if (!(thrown instanceof GraphQLError)) return undefined;
  switch (thrown.extensions?.['code']) {
    case ApolloServerErrorCode.GRAPHQL_PARSE_FAILED:
      return syntaxMistake(thrown);
    case ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED:
      return validationMistake(thrown);
    case ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE:
      return new Mistake('The operation', 'that was asked for is not in the document.');
    case ApolloServerErrorCode.BAD_REQUEST:
    case ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED:
      return new Fault('BAD_REQUEST');
    default:
      return argumentMistake(thrown);
  }
}

/** The path is the client's own selection and the place is in the client's own document. */
const placeOf = ({ path, locations }: GraphQLFormattedError) => ({
  ...(locations && { locations }),
  ...(path && { path }),
});
