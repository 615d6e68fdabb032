import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Fault, FaultCode } from '../mapping/fault.ts';
import { LOG_FILE } from '../query-log/query-log.ts';
import type { EdgeSettings } from './settings.ts';

/** What an edge claims for itself alone. */
type Claiming = Pick<EdgeSettings, 'agency' | 'stateFolder' | 'listen' | 'edgeFile'>;

/**
 * What several edges claim that only one can have: a code at the hub, a state folder, a port. And what one
 * claims that another agency's edge has already: a state folder with that agency's log, whose keys and
 * references would then stand for somebody else.
 */
export async function claimFaults(edges: readonly Claiming[]): Promise<readonly Fault[]> {
  const faults = edges.map(async (edge, nth) => {
    const before = edges.slice(0, nth);
    const isTaken = (same: (other: Claiming) => boolean) => before.some(same);
    const owner = await ownerOf(edge.stateFolder);
    return [
      ...(isTaken(({ agency }) => agency === edge.agency)
        ? [fault(edge, 'CODE_TAKEN', 'agency')]
        : []),
      ...(isTaken(({ stateFolder }) => stateFolder === edge.stateFolder) ||
      (owner !== undefined && owner !== edge.agency)
        ? [fault(edge, 'STATE_TAKEN', 'state')]
        : []),
      ...(isTaken((other) => isSamePlace(other.listen, edge.listen))
        ? [fault(edge, 'PORT_TAKEN', 'listen.port')]
        : []),
    ];
  });
  return (await Promise.all(faults)).flat();
}

const isSamePlace = (one: Claiming['listen'], other: Claiming['listen']) =>
  one.port !== 0 && one.port === other.port && one.host === other.host;

const fault = ({ edgeFile }: Claiming, code: FaultCode, path: string): Fault => ({
  code,
  effect: 'REFUSED',
  file: edgeFile.name,
  line: edgeFile.lineOf(path.split('.')),
  path,
});

const Opened = z.looseObject({ kind: z.literal('OPENED'), agency: z.string() });

/** The agency whose log a state folder holds; undefined where it holds none. */
async function ownerOf(stateFolder: string): Promise<string | undefined> {
  const path = join(stateFolder, LOG_FILE);
  if (!existsSync(path)) return undefined;
  const lines = createInterface({ input: createReadStream(path, 'utf8') });
  for await (const line of lines) {
    lines.close();
    return Opened.safeParse(jsonIn(line)).data?.agency;
  }
  return undefined;
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
