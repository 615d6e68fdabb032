import { onTestFinished } from 'vitest';
import { addressGuard } from '../../src/agencies/kit/guard.ts';
import { TRIAL_RULES } from '../../src/agencies/kit/address.ts';
import type { Observation } from '../../src/agencies/contract/index.ts';
import { asId, type AgencyCode } from '../../src/domain/ids.ts';
import type { AgencySource, DataSource } from '../../src/sharing/ports.ts';
import { type BoardOptions, sourceBoard, type SourceBoard } from '../../src/hub/source-board.ts';
import { byLegalName } from './agency-books.ts';
import { type Behaviour, hostileAgency, type HostileAgency } from './agency-hostile.ts';
import { DANA, FAMILY_BOOKS } from './agency-situation.ts';
import { asking, HUB_ORIGIN, registered, testHub } from './agency-wire.ts';

export type Town = {
  readonly board: SourceBoard;
  readonly agencies: ReadonlyMap<string, HostileAgency>;
  readonly observed: readonly Observation[];
  /** Changes what the register says of a source; the board sees it when it is refreshed. */
  readonly register: (code: string, change: Partial<DataSource> | undefined) => void;
  readonly source: (code: string) => AgencySource;
};

export const honest: Behaviour = async ({ signed, honest: said }) => signed(await said());

/** A board over agencies on real sockets, each behaving as told to every question but that for its card. */
export async function townOf(
  behaviours: Readonly<Record<string, Behaviour>>,
  options: Partial<BoardOptions> = {},
): Promise<Town> {
  const { signer, hub } = testHub();
  const agencies = new Map<string, HostileAgency>();
  const all = new Map<string, DataSource>();
  const started = Object.entries(behaviours).map(async ([name, behaviour]) => {
    const code: AgencyCode = asId(name);
    const agency = await hostileAgency({
      agency: code,
      hub,
      books: FAMILY_BOOKS,
      find: byLegalName(FAMILY_BOOKS),
      behaviour,
      on: ['find', 'relationships', 'entries'],
    });
    agencies.set(name, agency);
    all.set(name, registered(agency.url, agency.answerKeys, { code, name }));
  });
  await Promise.all(started);
  const observed: Observation[] = [];
  const board = sourceBoard(
    {
      all: () => Promise.resolve(Object.keys(behaviours).flatMap((name) => all.get(name) ?? [])),
      put: () => Promise.reject(new Error('Nobody registers here')),
    },
    {
      guard: addressGuard(TRIAL_RULES),
      signer,
      hubOrigin: HUB_ORIGIN,
      clock: Date.now,
      deadlineMs: 5_000,
      report: () => undefined,
      observe: (observation) => observed.push(observation),
      ...options,
    },
  );
  await board.refresh();
  onTestFinished(async () => {
    await board.close();
    await Promise.all([...agencies.values()].map((agency) => agency.close()));
  });
  return {
    board,
    agencies,
    observed,
    register: (code, change) => {
      const now = all.get(code);
      if (change === undefined) all.delete(code);
      else if (now) all.set(code, { ...now, ...change });
    },
    source: (code) => {
      const found = board.sources().find(({ agency }) => agency.code === code);
      if (!found) throw new Error(`There is no source ${code}`);
      return found;
    },
  };
}

/** Asks a source for the entries of one person. */
export const entriesOf = (source: AgencySource, signal?: AbortSignal) =>
  source.entries(
    [{ holdings: [DANA], categories: ['DOMESTIC_ABUSE_INCIDENT'] }],
    {},
    asking(signal),
  );
