import {
  contractSource,
  type ContractSource,
  type ContractSourceOptions,
} from '../agencies/contract/index.ts';
import { NEVER_ASKED, type SourceHealth } from '../agencies/kit/health.ts';
import type { AgencySource, DataSource, AgencyRegister } from '../sharing/ports.ts';

export type SourceState = {
  readonly agency: AgencySource['agency'];
  /** Whether it answered when its card was last asked for. */
  readonly up: boolean;
  readonly health: SourceHealth;
};
export type SourceBoard = {
  /** Every registered source, in the order of the register. */
  sources(): readonly AgencySource[];
  states(): readonly SourceState[];
  /** Reads the register again: who is paused or taken out is not asked, nor used, from then on. */
  reread(): Promise<void>;
  /** The same, and the cards of the sources that are up. */
  refresh(): Promise<void>;
  close(): Promise<void>;
};
export type BoardOptions = Omit<ContractSourceOptions, 'source'> & {
  /** Told of sources whose address or keys cannot be used. */
  readonly report: (cause: unknown) => void;
  /** For how long a client goes on for the questions that began with it. A minute unless told. */
  readonly graceMs?: number;
};
/** How long a source may take to say what it is. */
const CARD_DEADLINE_MS = 4_000;
/** No question lasts longer than a request may. */
const GRACE_MS = 60_000;

type Placed = {
  readonly key: string;
  readonly registered: DataSource;
  readonly source: ContractSource;
  up: boolean;
};

/**
 * Keeps one client for each registered source. A change in the register takes effect at the next refresh.
 * Where the source still stands (another key, another pin), questions under way end with the client that
 * began them; where it was paused or taken out, they end there and then, and nothing of them is used.
 */
export function sourceBoard(register: AgencyRegister, options: BoardOptions): SourceBoard {
  let placed: readonly Placed[] = [];
  const leaving = leavingOf(options.graceMs ?? GRACE_MS, options.report);
  const place = (registered: DataSource): Placed => {
    const key = JSON.stringify(registered);
    const known = placed.find((one) => one.key === key);
    return known ?? { key, registered, source: clientFor(registered, options), up: false };
  };
  const reread = async () => {
    const all = await register.all();
    const before = placed;
    placed = all.map(place);
    const stands = (gone: Placed) => placed.some((now) => isSameSource(gone, now));
    const gone = before.filter((one) => !placed.includes(one));
    for (const one of gone.filter(stands)) leaving.later(one.source);
    await Promise.all(gone.filter((one) => !stands(one)).map(({ source }) => source.stop()));
  };
  return {
    sources: () => placed.map(({ source }) => source),
    states: () =>
      placed.map(({ source, up }) => ({ agency: source.agency, up, health: source.health() })),
    reread,
    refresh: async () => {
      await reread();
      const signal = AbortSignal.timeout(CARD_DEADLINE_MS);
      const looked = placed.map(async (one) => {
        one.up = (await one.source.refresh(signal)).kind === 'ANSWERED';
      });
      await Promise.all(looked);
    },
    close: async () => {
      await Promise.all([...placed.map(({ source }) => source.close()), leaving.now()]);
      placed = [];
    },
  };
}

/** Whether a client that was replaced may go on: the same agency at the same address, and both in use. */
const isSameSource = ({ registered: gone }: Placed, { registered: now }: Placed) =>
  gone.code === now.code && gone.url === now.url && now.state === 'ACTIVE';

/** Clients that take no new questions, and are closed once those that they began must have ended. */
function leavingOf(graceMs: number, report: (cause: unknown) => void) {
  const timers = new Map<ContractSource, NodeJS.Timeout>();
  return {
    later: (source: ContractSource) => {
      const close = () => {
        timers.delete(source);
        source.close().catch(report);
      };
      timers.set(source, setTimeout(close, graceMs).unref());
    },
    now: async () => {
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all([...timers.keys()].map((source) => source.close()));
      timers.clear();
    },
  };
}

function clientFor(registered: DataSource, options: BoardOptions): ContractSource {
  try {
    return contractSource({ ...options, source: registered });
  } catch (cause) {
    options.report(cause);
    return unusable(registered);
  }
}

/** A source whose registration cannot be used still has its line on every picture. */
const nothing = () => Promise.resolve({ kind: 'GAP', gap: 'UNAVAILABLE' } as const);

function unusable({ code, name, holder }: DataSource): ContractSource {
  return {
    agency: { code, name, holder },
    card: () => undefined,
    find: nothing,
    relationships: nothing,
    entries: nothing,
    refresh: nothing,
    health: () => NEVER_ASKED,
    close: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
}
