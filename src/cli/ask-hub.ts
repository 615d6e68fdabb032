import { z } from 'zod';
import { CONFIGURATION, FAILED, UNREACHABLE } from './edge-exit.ts';

/** What commands that ask a running hub need of the environment; only asked when one of them runs. */
export type HubNeeds = {
  /** Where the hub is, unless told. */
  readonly origin: () => string;
  /** The access token of whoever acts. Throws where there is none. */
  readonly token: () => string;
};

/** One GraphQL question to a hub: the one of the configuration, unless told. */
export type HubQuestion = {
  readonly hub?: string | undefined;
  readonly asked: { readonly query: string; readonly variables: object };
  readonly deadlineMs: number;
};

/** The exit status of a command to which the hub said that it is not for this person. */
const DENIED = 5;
const CLOSED: ReadonlySet<string> = new Set(['NOT_AVAILABLE', 'NOT_SIGNED_IN']);
const NO_TOKEN =
  'MASH_TOKEN or MASH_TOKEN_FILE: it must be set; in the trial, to what `mash token --persona <name>` prints';

const answer = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.looseObject({ code: z.string() }) }))
    .default([]),
});

/** The `data` of the answer; undefined where there is none, which has been said then and is the exit status. */
export async function askHub(
  { origin, token }: HubNeeds,
  { hub, asked, deadlineMs }: HubQuestion,
): Promise<unknown> {
  const bearer = tokenOr(token);
  if (bearer === undefined) return fail(CONFIGURATION, NO_TOKEN);
  const told = await put(`${hub ?? origin()}/graphql`, bearer, { asked, deadlineMs });
  if (told === undefined) return fail(UNREACHABLE, 'The hub does not answer.');
  const [wrong] = told.errors;
  if (!wrong) return told.data;
  return fail(CLOSED.has(wrong.extensions.code) ? DENIED : FAILED, wrong.message);
}

/** Says what went wrong, and with which status the command ends. */
export function fail(exitCode: number, sentence: string): undefined {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = exitCode;
  return undefined;
}

function tokenOr(token: () => string): string | undefined {
  try {
    return token();
  } catch {
    return undefined;
  }
}

async function put(
  url: string,
  token: string,
  { asked, deadlineMs }: Pick<HubQuestion, 'asked' | 'deadlineMs'>,
): Promise<z.infer<typeof answer> | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(deadlineMs),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(asked),
    });
    return answer.parse(await response.json());
  } catch {
    return undefined;
  }
}
