import type { IncomingMessage, ServerResponse } from 'node:http';
import { routes } from '../../policies/entrances/routes.ts';
import type { Desk } from '../sharing/desk.ts';
import type { Corridor } from '../sharing/corridor.ts';
import { takingOf, turnAway, type Questioning, type Told } from './question.ts';
import { writeFixed, writeReleased } from './socket-writer.ts';

/** What stands under a path of the tiled log: `checkpoint`, `tile/…`; undefined where there is nothing. */
export type ReadLog = (path: string) => Promise<Uint8Array | undefined>;

export type AuditRoute = Pick<
  Questioning,
  'practitioner' | 'refusedToken' | 'openCorridor' | 'log' | 'deadlineMs' | 'takeMs'
> & { readonly readLog: ReadLog };

const PREFIX = '/audit/';
const ENTRIES = '/audit/tile/entries/';
const LONGEST_PATH = 200;
const NOTHING = Buffer.from('{}');

/**
 * `GET /audit/checkpoint`, `/audit/tile/<L>/<N>` (C2SP tlog-tiles), for auditors and IG officers, and
 * `/audit/tile/entries/<N>`, the records themselves, for auditors alone. Looking at the log is itself in the log, through the same corridor as everything that leaves.
 */
export async function readAuditLog(
  route: AuditRoute,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Told> {
  const recognised = await route.practitioner(request.headers.authorization);
  if (recognised.kind === 'UNKNOWN') return turnAway(route, recognised, response);
  const signal = AbortSignal.timeout(route.deadlineMs);
  const corridor = route.openCorridor(recognised.practitioner, signal);
  const path = (request.url ?? '').slice(PREFIX.length, PREFIX.length + LONGEST_PATH);
  try {
    const { status, bytes } = await answerOf(route, corridor, path);
    const released = await corridor.release(status, bytes, []);
    const contentType =
      path === 'checkpoint' ? 'text/plain; charset=utf-8' : 'application/octet-stream';
    const writing = { ...takingOf(route), ...(status === 200 && { contentType }) };
    corridor.delivered(await writeReleased(response, released, writing));
    return { status, answer: 'RELEASED', faults: [] };
  } catch (error) {
    route.log.failed(error);
    await writeFixed(response, 'AUDIT_UNAVAILABLE');
    return { status: 503, answer: 'AUDIT_UNAVAILABLE', faults: ['AUDIT_UNAVAILABLE'] };
  }
}

/** Whoever may not read the log is told what is told of a path that does not exist. */
async function answerOf({ readLog }: AuditRoute, corridor: Corridor, path: string) {
  const { enquiry } = routes[`${PREFIX}${path}`.startsWith(ENTRIES) ? ENTRIES : PREFIX];
  const desk: Desk<object, Uint8Array | undefined> = {
    kind: enquiry,
    answer: () => readLog(path),
  };
  const found = (await corridor.admit({ enquiry })) ? await corridor.at(desk, {}) : undefined;
  return found === undefined ? { status: 404, bytes: NOTHING } : { status: 200, bytes: found };
}
