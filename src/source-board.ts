import {
  contractSource,
  type ContractSource,
  type ContractSourceOptions,
} from './agencies/contract/index.ts';
import type { AgencySource, DataSource, AgencyRegister } from './sharing/ports.ts';

export type SourceBoard = {
  /** Every registered source, in the order of the register. */
  sources(): readonly AgencySource[];
  /** Whether each answered when its card was last asked for. */
  states(): readonly { readonly agency: AgencySource['agency']; readonly up: boolean }[];
  /** Reads the register again, and the cards of the sources that are up. */
  refresh(): Promise<void>;
  close(): Promise<void>;
};
export type BoardOptions = Omit<ContractSourceOptions, 'source'> & {
  /** Told of sources whose address or keys cannot be used. */
  readonly report: (cause: unknown) => void;
};
/** How long a source may take to say what it is. */
const CARD_DEADLINE_MS = 4_000;

type Placed = { readonly key: string; readonly source: ContractSource; up: boolean };

/**
 * Keeps one client for each registered source. A change in the register (a new address or key, a pause)
 * takes effect at the next refresh; requests under way end with the client that began them.
 */
export function sourceBoard(register: AgencyRegister, options: BoardOptions): SourceBoard {
  let placed: readonly Placed[] = [];
  const clientFor = (registered: DataSource): ContractSource => {
    try {
      return contractSource({ ...options, source: registered });
    } catch (cause) {
      options.report(cause);
      return unusable(registered);
    }
  };
  const place = (registered: DataSource): Placed => {
    const key = JSON.stringify(registered);
    const known = placed.find((one) => one.key === key);
    return known ?? { key, source: clientFor(registered), up: false };
  };
  return {
    sources: () => placed.map(({ source }) => source),
    states: () => placed.map(({ source: { agency }, up }) => ({ agency, up })),
    refresh: async () => {
      const before = placed;
      placed = (await register.all()).map(place);
      const gone = before.filter((one) => !placed.includes(one));
      const signal = AbortSignal.timeout(CARD_DEADLINE_MS);
      await Promise.all([
        ...placed.map(async (one) => {
          one.up = (await one.source.refresh(signal)).kind === 'ANSWERED';
        }),
        ...gone.map(({ source }) => source.close()),
      ]);
    },
    close: async () => {
      await Promise.all(placed.map(({ source }) => source.close()));
      placed = [];
    },
  };
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
    close: () => Promise.resolve(),
  };
}
