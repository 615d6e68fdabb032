import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FaultCode } from '../domain/fault.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { Graph, GraphRequest } from '../graphql/graph.ts';
import type { Recognised } from '../identity/recognised.ts';
import type { Corridor, Released } from '../sharing/corridor.ts';
import { startDeadline, type Deadline } from './deadline.ts';
import { fixedAnswer, type FixedName } from './fixed-answers.ts';
import type { Log } from './log.ts';
import { graphRequest, readBody } from './request-body.ts';
import { writeFixed, writeReleased } from './socket-writer.ts';

/** Why a token was not accepted; of the token nothing but the issuer that it names, if that is known. */
export type Refusal = { readonly reason: string; readonly issuer?: string };

/** What the road of a question through the hub is made of. */
export type Questioning = {
  readonly practitioner: (authorization: string | undefined) => Promise<Recognised>;
  /** Resolves when it is on record that a token was not accepted. */
  readonly refusedToken: (refusal: {
    readonly reason: string;
    readonly issuer?: string;
  }) => Promise<void>;
  readonly openCorridor: (viewer: Practitioner, signal: AbortSignal) => Corridor;
  readonly graph: Pick<Graph, 'answer'>;
  readonly log: Pick<Log, 'failed'>;
  /** The whole time for one question. */
  readonly deadlineMs: number;
  /** How long a reader has to take the answer; a minute unless given. */
  readonly takeMs?: number;
};

export const takingOf = ({ takeMs }: Pick<Questioning, 'takeMs'>) =>
  takeMs === undefined ? {} : { takeMs };

/** What became of one request; the name of a fixed answer, or what was released. */
export type Told = {
  readonly status: number;
  readonly answer: FixedName | 'RELEASED' | 'CUT_OFF';
  readonly faults: readonly FaultCode[];
};

/** For a hub that does not notice that its time is up. */
const GRACE_MS = 3_000;
/**
 * The most bytes that one answer has. A picture of 12 people and 940 entries has 0.4 MB, and one of 80 people and
 * 5,000 entries with 2,000 characters each some 12 MB; asked for again by every alias it would be twenty times that.
 */
const MOST_ANSWER_BYTES = 32 * 1024 * 1024;
const JSON_TYPE = /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i;

/** `POST /graphql`: token → body → corridor → graph → release → socket. Never rejects. */
export async function answerQuestion(
  questioning: Questioning,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Told> {
  if (request.method !== 'POST') return fixed(response, 'WRONG_METHOD');
  if (!isJson(request)) return fixed(response, 'WRONG_TYPE');
  const recognised = await questioning.practitioner(request.headers.authorization);
  if (recognised.kind === 'UNKNOWN') return turnAway(questioning, recognised, response);
  const body = await readBody(request);
  if (body.kind === 'TOO_LARGE') return fixed(response, 'TOO_LARGE');
  if (body.kind === 'CUT_OFF') return { status: 0, answer: 'CUT_OFF', faults: [] };
  const asked = graphRequest(body.bytes);
  if (!asked) return fixed(response, 'NOT_JSON');
  return withinTime(questioning, recognised.practitioner, asked, response);
}

/** All callers who are not known are told the same, once it is on record that they came. */
export async function turnAway(
  { refusedToken, log }: Pick<Questioning, 'refusedToken' | 'log'>,
  { reason, issuer }: Extract<Recognised, { kind: 'UNKNOWN' }>,
  response: ServerResponse,
): Promise<Told> {
  try {
    await refusedToken({ reason, ...(issuer !== undefined && { issuer }) });
  } catch (error) {
    log.failed(error);
    return fixed(response, 'AUDIT_UNAVAILABLE');
  }
  return fixed(response, 'NOT_SIGNED_IN');
}

/** Ends the question when its time is up, or when the asker has gone. */
async function withinTime(
  questioning: Questioning,
  viewer: Practitioner,
  asked: GraphRequest,
  response: ServerResponse,
): Promise<Told> {
  const deadline = startDeadline(questioning.deadlineMs, GRACE_MS);
  response.once('close', () => deadline.abort());
  try {
    return await put(questioning, viewer, asked, { response, deadline });
  } catch (error) {
    questioning.log.failed(error);
    return await fixed(response, 'HUB_UNAVAILABLE');
  } finally {
    deadline.clear();
  }
}

async function put(
  questioning: Questioning,
  viewer: Practitioner,
  asked: GraphRequest,
  { response, deadline }: { readonly response: ServerResponse; readonly deadline: Deadline },
): Promise<Told> {
  const corridor = questioning.openCorridor(viewer, deadline.signal);
  const releasing = release(questioning, corridor, viewer, asked);
  const first = await Promise.race([releasing, deadline.overdue]);
  if (first === 'OVERDUE') {
    releasing.then(() => corridor.delivered('ABORTED')).catch(questioning.log.failed);
    return fixed(response, 'HUB_UNAVAILABLE');
  }
  if (first === 'NOT_ON_RECORD') return fixed(response, 'AUDIT_UNAVAILABLE');
  const { released, faults } = first;
  corridor.delivered(await writeReleased(response, released, takingOf(questioning)));
  return { status: released.status, answer: 'RELEASED', faults };
}

/** Bytes that are on record, or word that they are not and must not leave. */
async function release(
  { graph, log }: Questioning,
  corridor: Corridor,
  viewer: Practitioner,
  asked: GraphRequest,
): Promise<
  { readonly released: Released; readonly faults: readonly FaultCode[] } | 'NOT_ON_RECORD'
> {
  const { status, bytes, faults } = fitting(await graph.answer(asked, { viewer, corridor }));
  try {
    return { released: await corridor.release(status, bytes, faults), faults };
  } catch (error) {
    log.failed(error);
    return 'NOT_ON_RECORD';
  }
}

type Answer = Awaited<ReturnType<Graph['answer']>>;

/** An answer that is too large does not leave in part; what was looked for is on record all the same. */
function fitting(answer: Answer): Answer {
  if (answer.bytes.byteLength <= MOST_ANSWER_BYTES) return answer;
  const { status, bytes, code } = fixedAnswer('ANSWER_TOO_LARGE');
  return { status, bytes, faults: [code] };
}

async function fixed(response: ServerResponse, name: FixedName): Promise<Told> {
  const { status, code } = fixedAnswer(name);
  await writeFixed(response, name);
  return { status, answer: name, faults: [code] };
}

/** A form or plain text could be sent by any page that the asker visits; JSON cannot. */
const isJson = ({ headers }: IncomingMessage) =>
  JSON_TYPE.test(headers['content-type'] ?? '') &&
  (headers['content-encoding'] ?? 'identity') === 'identity';
