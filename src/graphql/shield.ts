import { createRequire } from 'node:module';
import type { GraphQLSchema } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import type * as GraphqlShield from 'graphql-shield';
import type { Entrance } from '../../policies/entrances/entrance.ts';
import type { Gate } from '../../policies/gate.ts';
import type { RequestContext } from '../../resolvers/context.ts';
import { Fault } from '../domain/fault.ts';
import { asId, type ReferralId } from '../domain/ids.ts';
import { Mistake } from '../domain/mistake.ts';

/**
 * The shield's CommonJS build, because its ES module imports by name what Node 23 took out of `util`; the
 * other build only touches it in rules that are not used here.
 */
// oxlint-disable-next-line typescript/no-unsafe-assignment -- `require` knows no types
const { deny, rule, shield }: typeof GraphqlShield = createRequire(import.meta.url)(
  'graphql-shield',
);

type Arguments = Readonly<Record<string, unknown>>;

/**
 * Hangs a door before every root field. The only file that knows graphql-shield. Nested fields stay bare:
 * they read objects that were redacted before, and nothing is reached but through a root field.
 */
export function hangDoors(schema: GraphQLSchema, gate: Gate): GraphQLSchema {
  const roots = Object.keys(gate);
  const rules = Object.entries(gate).map(
    ([type, fields]) => [type, doorsOf(type, fields)] as const,
  );
  const guarded = shield(Object.fromEntries(rules), OPTIONS).generate(schema);
  const rootsOnly = Object.entries(guarded).filter(([type]) => roots.includes(type));
  return applyMiddleware(schema, Object.fromEntries(rootsOnly));
}

/** What the shield does where no rule speaks or a rule fails: it stays shut. */
const OPTIONS = {
  debug: false,
  allowExternalErrors: false,
  fallbackRule: deny,
  fallbackError: (thrown: unknown) => faultFrom(thrown),
  hashFunction: () => '',
};

function doorsOf(type: string, fields: Readonly<Record<string, Entrance>>) {
  const doors = Object.entries(fields).map(([field, entrance]) => {
    const knock = (_parent: unknown, args: Arguments, context: RequestContext) =>
      knockAt(entrance, args, context);
    return [field, rule(`${type}.${field}`, { cache: 'no_cache' })(knock)] as const;
  });
  return Object.fromEntries(doors);
}

/** A rule answers with an Error; were it to throw, the reason would be lost. */
async function knockAt(
  { enquiry, referralArgument }: Entrance,
  args: Arguments,
  { corridor }: RequestContext,
): Promise<true | Fault | Mistake> {
  try {
    const referral =
      referralArgument === undefined ? undefined : referralNamed(referralArgument, args);
    if (referral instanceof Mistake) return referral;
    const open: unknown = await corridor.admit({ enquiry, ...(referral && { referral }) });
    return open === true ? true : new Fault('NOT_AVAILABLE');
  } catch (error) {
    return error instanceof Fault ? error : new Fault('HUB_UNAVAILABLE', { cause: error });
  }
}

const LONGEST_REFERENCE = 200;
/** Half of a surrogate pair is no text that could be put on record (RFC 7493, section 2.1). */
const NO_TEXT = /[\p{Cc}\p{Cs}]/u;

/** No referral has such a reference, whoever asks, so that a mistake tells nothing of any. */
function referralNamed(argument: string, args: Arguments): ReferralId | Mistake {
  const named = args[argument];
  return typeof named !== 'string' || named.length > LONGEST_REFERENCE || NO_TEXT.test(named)
    ? new Mistake(`Argument "${argument}"`, 'is no reference of a referral.')
    : asId<ReferralId>(named);
}

/** Shield hands over nothing for a refusal, or what a resolver threw. An outage must not look like a refusal. */
function faultFrom(thrown: unknown): Error {
  if (thrown instanceof Fault || thrown instanceof Mistake) return thrown;
  return thrown === null
    ? new Fault('NOT_AVAILABLE')
    : new Fault('HUB_UNAVAILABLE', { cause: thrown });
}
