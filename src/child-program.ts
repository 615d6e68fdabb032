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

/**
 * Starts a compiled program of ours, gives it its settings as one JSON line on standard input (never on
 * the command line, which others can read) and waits for the one JSON line by which it says that it is
 * ready. It ends when this process does. Rejects where it ends before, or says nothing in time.
 */
export async function startProgram(
  script: URL,
  settings: unknown,
  readyMs: number,
): Promise<ChildProgram> {
  const child = spawn(process.execPath, ['--enable-source-maps', script.pathname], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.write(`${JSON.stringify(settings)}\n`);
  try {
    const line = await firstLine(child, readyMs);
    const said: unknown = JSON.parse(line);
    child.stdout.resume();
    return { said, pid: child.pid ?? 0, stop: () => stop(child) };
  } catch (cause) {
    await stop(child);
    throw new Error(`${script.pathname.split('/').slice(-2).join('/')} did not start`, { cause });
  }
}

function firstLine(child: ChildProcess, readyMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const overdue = setTimeout(() => reject(new Error('It was not ready in time')), readyMs);
    child.once('error', reject);
    child.once('exit', () => reject(new Error('It ended before it was ready')));
    if (!child.stdout) return reject(new Error('It has no standard output'));
    createInterface({ input: child.stdout }).once('line', (line) => {
      clearTimeout(overdue);
      resolve(line);
    });
  });
}

const STOP_MS = 5_000;

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.stdin?.end();
  const overdue = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(overdue);
}
