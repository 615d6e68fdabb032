import { ApolloServerValidationErrorCode } from '@apollo/server/errors';
import {
  GraphQLError,
  Kind,
  parse,
  print,
  visit,
  type ASTNode,
  type GraphQLFormattedError,
  type OperationDefinitionNode,
} from 'graphql';
import { FAULTS, Fault } from '../domain/fault.ts';
import { Mistake } from '../domain/mistake.ts';

/** Value nodes carry what the client submitted; graphql-js prints them into its messages. */
const VALUE_KINDS: ReadonlySet<string> = new Set([
  Kind.VARIABLE,
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
]);

/** Between quotation marks only names and types are spoken: words, `$`, `@`, `!`, brackets and dots. */
const QUOTED = /"([^"]*)"/g;
const SPEAKABLE = /^[$@]?[\w![\].]{1,80}$/;

/** A document that could not be parsed. Where it fails is said; what stands there is not. */
export function syntaxMistake(error: GraphQLError): Fault | Mistake {
  return error.message.includes('Document contains more')
    ? new Fault('QUESTION_TOO_COMPLEX')
    : new Mistake('The document', 'is not valid GraphQL.');
}

/** A document that breaks a rule of validation, in words that name fields, arguments and variables only. */
export function validationMistake(error: GraphQLError): Fault | Mistake {
  const { originalError } = error;
  if (originalError instanceof Fault || originalError instanceof Mistake) return originalError;
  switch (error.extensions['validationErrorCode']) {
    case ApolloServerValidationErrorCode.MAX_RECURSIVE_SELECTIONS_EXCEEDED:
      return new Fault('QUESTION_TOO_COMPLEX');
    case ApolloServerValidationErrorCode.INTROSPECTION_DISABLED:
      return new Mistake('The schema', 'is not shown here.');
    default:
      return brokenRule(error);
  }
}

function brokenRule(error: GraphQLError): Mistake {
  const [node] = error.nodes ?? [];
  if (node && VALUE_KINDS.has(node.kind))
    return new Mistake(holderOf(node), 'does not fit its type.');
  return isSpeakable(error.message)
    ? new Mistake('The document', `breaks a rule: ${error.message}`)
    : new Mistake('The document', 'breaks a rule of GraphQL.');
}

/** Variables that do not fit their types; their names and types come from the document, not from the values. */
export function variableMistakes(
  errors: readonly GraphQLError[],
  { variableDefinitions = [] }: OperationDefinitionNode,
): readonly GraphQLError[] {
  const at = new Set(errors.flatMap(({ locations }) => (locations ?? []).map(placeOf)));
  const wrong = variableDefinitions.filter(({ loc }) => {
    const start = loc?.startToken;
    return start !== undefined && at.has(placeOf(start));
  });
  const mistakes = wrong.map(
    ({ variable, type }) =>
      new Mistake(`Variable "$${variable.name.value}"`, `does not fit its type ${print(type)}.`),
  );
  const known =
    mistakes.length > 0 ? mistakes : [new Mistake('A variable', 'does not fit its type.')];
  return known.map((mistake) => new GraphQLError(mistake.message, { originalError: mistake }));
}

/** A mandatory argument whose variable came without a value; the compiled query says so in these words. */
export function argumentMistake({ message, originalError }: GraphQLError): Mistake | undefined {
  if (originalError) return undefined;
  const name = /^Argument "(\w+)" of (?:non-null|required) type/.exec(message)?.[1];
  return name === undefined ? undefined : new Mistake(`Argument "${name}"`, 'needs a value.');
}

export const formattedMistake = (mistake: Fault | Mistake): GraphQLFormattedError =>
  mistake instanceof Fault
    ? { message: FAULTS[mistake.code], extensions: { code: mistake.code } }
    : { message: mistake.message, extensions: { code: 'BAD_REQUEST' } };

const isSpeakable = (message: string) =>
  [...message.matchAll(QUOTED)].every(([, quoted = '']) => SPEAKABLE.test(quoted));

const placeOf = ({ line, column }: { readonly line: number; readonly column: number }) =>
  `${line}:${column}`;

/** What the value was given to: the argument, the variable, or the directive's argument around it. */
function holderOf(value: ASTNode): string {
  const source = value.loc?.source.body;
  let holder = 'A value';
  if (source === undefined) return holder;
  visit(parse(source), {
    enter: (node) => {
      if (!surrounds(node, value)) return false;
      if (node.kind === Kind.ARGUMENT) holder = `Argument "${node.name.value}"`;
      if (node.kind === Kind.VARIABLE_DEFINITION)
        holder = `Variable "$${node.variable.name.value}"`;
      return undefined;
    },
  });
  return holder;
}

const surrounds = (outer: ASTNode, inner: ASTNode) =>
  outer.loc !== undefined &&
  inner.loc !== undefined &&
  outer.loc.start <= inner.loc.start &&
  outer.loc.end >= inner.loc.end;
