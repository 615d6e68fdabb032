import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A program of this product that runs beside the gateway. */
export type ChildProgram = {
  /** What it said when it was ready: one JSON line. */
  readonly said: unknown;
  readonly pid: number;
  /** Ends it: its standard input closes, upon which it stops in good order. */
  stop(): Promise<void>;
};

/** How long a program may take to be ready: a loaded machine takes several times as long as an idle one. */
const READY_MS = 90_000;
/** After how long it is said what is waited for. */
const SLOW_MS = 10_000;

/**
 * Starts a compiled program of ours, gives it its settings as one JSON line on standard input (never on
 * the command line, which others can read) and waits for the one JSON line by which it says that it is
 * ready. It ends when this process does. Calls `isSlow` where it takes more than ten seconds. Rejects, with
 * the program stopped, where it ends before, or says nothing in 90 s.
 */
export async function startProgram(
  script: URL,
  settings: unknown,
  isSlow: () => void = () => undefined,
): Promise<ChildProgram> {
  const child = spawn(process.execPath, ['--enable-source-maps', script.pathname], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const slow = setTimeout(isSlow, SLOW_MS);
  try {
    const ready = firstLine(child);
    child.stdin.write(`${JSON.stringify(settings)}\n`);
    const line = await ready;
    const said: unknown = JSON.parse(line);
    child.stdout.resume();
    return { said, pid: child.pid ?? 0, stop: () => stop(child) };
  } catch (cause) {
    await stop(child);
    throw cause;
  } finally {
    clearTimeout(slow);
  }
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = `it was not ready within ${String(READY_MS / 1_000)} s`;
    const overdue = setTimeout(() => reject(new Error(late)), READY_MS);
    const failed = () => {
      clearTimeout(overdue);
      reject(new Error('it ended before it was ready'));
    };
    child.once('error', failed);
    child.once('exit', failed);
    // Whoever ends before reading its settings breaks the line to it; that it ended says the rest.
    child.stdin?.on('error', failed);
    if (!child.stdout) return reject(new Error('It has no standard output'));
    createInterface({ input: child.stdout }).once('line', (line) => {
      clearTimeout(overdue);
      resolve(line);
    });
  });
}

/** That a part is not there, in words for whoever started it. */
export const notStarted = (what: string, cause: unknown): Error =>
  new Error(`${what} is missing: ${cause instanceof Error ? cause.message : 'unknown'}`, { cause });

const STOP_MS = 5_000;

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.stdin?.end();
  const overdue = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(overdue);
}
