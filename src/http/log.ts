import { pino } from 'pino';

/** The only things that a line of the log can say. None of them can hold a name, a number or a token. */
type RequestLine = {
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  /** Codes of faults. */
  readonly faults: readonly string[];
};

export interface Log {
  readonly request: (line: RequestLine) => void;
  /** Something went wrong. Of an error only its kind and its place in our code are written, never its message. */
  readonly failed: (cause: unknown) => void;
  /** The hub started, or stops; `says` is a fixed sentence of ours. */
  readonly state: (says: string) => void;
}

export type LogLevel = 'silent' | 'error' | 'info';

/** Writes JSON lines, to standard output where no other stream is given. */
export function openLog(level: LogLevel, stream?: { write(line: string): void }): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const lines = stream ? pino(options, stream) : pino(options);
  return {
    request: ({ route, status, ms, faults }) => {
      lines.info({ event: 'request', route, status, ms: Math.round(ms), faults });
    },
    failed: (cause) => {
      lines.error({ event: 'failed', causes: causesOf(cause) });
    },
    state: (says) => {
      lines.info({ event: 'state', says });
    },
  };
}

type Cause = { readonly kind: string; readonly code?: string; readonly at: readonly string[] };

const MOST_CAUSES = 4;
const MOST_FRAMES = 6;
const NAME = /^[A-Za-z]{1,40}$/;
const CODE = /^[A-Z][A-Z0-9_]{1,40}$/;
/** A frame's place without its function, whose name may be the client's: queries are compiled under theirs. */
const PLACE = /((?:node:|[\w@.-]+\/)[\w@./-]+:\d+:\d+)\)?$/;

function causesOf(cause: unknown): readonly Cause[] {
  const causes: Cause[] = [];
  let next = cause;
  while (next instanceof Error && causes.length < MOST_CAUSES) {
    causes.push(describe(next));
    next = next.cause;
  }
  return causes.length > 0 ? causes : [{ kind: 'NotAnError', at: [] }];
}

function describe(error: Error): Cause {
  const code: unknown = 'code' in error ? error.code : undefined;
  return {
    kind: NAME.test(error.name) ? error.name : 'Error',
    ...(typeof code === 'string' && CODE.test(code) && { code }),
    at: placesIn(error.stack ?? ''),
  };
}

function placesIn(stack: string): readonly string[] {
  return stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, MOST_FRAMES)
    .flatMap((line) => PLACE.exec(line)?.[1] ?? []);
}
