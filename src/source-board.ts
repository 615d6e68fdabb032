import {
  contractSource,
  type ContractSource,
  type ContractSourceOptions,
} from './agencies/contract/index.ts';
import type { AgencySource, DataSource, AgencyRegister } from './sharing/ports.ts';

export type SourceBoard = {
  /** Every registered source, in the order of the register. */
  sources(): readonly AgencySource[];
  /** Reads the register again, and the cards of the sources that are up. */
  refresh(): Promise<void>;
  close(): Promise<void>;
};
export type BoardOptions = Omit<ContractSourceOptions, 'source'> & {
  /** How long a source may take to say what it is. */
  readonly cardDeadlineMs: number;
  /** Told of sources whose address or keys cannot be used. */
  readonly report: (cause: unknown) => void;
};
type Placed = { readonly key: string; readonly source: ContractSource };

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
    return known ?? { key, source: clientFor(registered) };
  };
  return {
    sources: () => placed.map(({ source }) => source),
    refresh: async () => {
      const before = placed;
      placed = (await register.all()).map(place);
      const gone = before.filter((one) => !placed.includes(one));
      const signal = AbortSignal.timeout(options.cardDeadlineMs);
      await Promise.all([
        ...placed.map(({ source }) => source.refresh(signal)),
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
function unusable({ code, name, holder }: DataSource): ContractSource {
  const gap = () => Promise.resolve({ kind: 'GAP', gap: 'UNAVAILABLE' } as const);
  return {
    agency: { code, name, holder },
    card: () => undefined,
    find: gap,
    relationships: gap,
    entries: gap,
    refresh: gap,
    close: () => Promise.resolve(),
  };
}
