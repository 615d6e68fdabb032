import { asId } from '../../../src/domain/ids.ts';
import { openGeneration } from '../../../src/edge/program/generation.ts';
import type { Judged } from '../../../src/edge/program/keeper.ts';
import { keptKeys } from '../../../src/edge/program/kept-keys.ts';
import { runEdge, type RunningEdge } from '../../../src/edge/program/run-edge.ts';
import { readEdgeSettings } from '../../../src/edge/program/settings.ts';
import type { PersonQuery } from '../../../src/sharing/ports.ts';
import { day, somebody } from '../../support/agency-books.ts';
import { HUB_ORIGIN, registered, testHub } from '../../support/agency-wire.ts';
import { type EdgeFolder, edgeFolder } from '../edge-records/edge-folder.ts';

export const SCHOOL = asId<never>('marlow-school');
export const ORLA: PersonQuery = {
  ref: asId('orla'),
  traits: somebody('Orla', 'Fenwick', {
    dateOfBirth: day('2015-03-14'),
    addresses: [{ line: '3 Tanner Row', postcode: 'NM2 4QT' }],
  }),
};

export const hub = testHub();
export type Told = Judged | { readonly failed: unknown };

/** Runs the edge in this thread; it looks for something new only when told to. */
export async function running(edge: EdgeFolder, told: Told[] = []): Promise<RunningEdge> {
  const { settings, faults } = readEdgeSettings(edge.config);
  if (!settings) throw new Error(JSON.stringify(faults));
  return runEdge({
    settings,
    clock: Date.now,
    tell: (event) => told.push(event),
    open: () => {
      const now = readEdgeSettings(edge.config).settings ?? settings;
      return openGeneration({ ...now, ...keptKeys(now.stateFolder) });
    },
  });
}

/** The school's sample edge, for the hub of the tests, on any free port. */
export function schoolEdge(): EdgeFolder {
  const edge = edgeFolder(hub.hub.keys);
  edge.change('edge.yaml', 'http://127.0.0.1:4000', HUB_ORIGIN);
  edge.change('edge.yaml', 'port: 7100', 'port: 0');
  edge.change('edge.yaml', 'limits:', 'lookEverySeconds: 3600\nlimits:');
  return edge;
}

/** The edge as a hub registers it. */
export const sourceOf = ({ url, answerKeys }: RunningEdge) =>
  registered(url, answerKeys, { code: SCHOOL, holder: 'EDUCATION' });
