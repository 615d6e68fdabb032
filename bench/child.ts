import { fork, type ChildProcess, type Serializable } from 'node:child_process';
import { once } from 'node:events';

/** A process of the bench, reached over its IPC channel. */
export type BenchChild = {
  /** What it said when it was ready. */
  readonly said: unknown;
  /** Puts one message to it and resolves with its next. */
  readonly ask: (message: Serializable) => Promise<unknown>;
  readonly stop: () => Promise<void>;
};

/** Starts a compiled script with its settings as the first message. It ends when this process does. */
export async function startChild(
  script: URL,
  settings: Serializable,
  execArgv: readonly string[] = [],
): Promise<BenchChild> {
  const child = fork(script, [], { execArgv: [...execArgv] });
  const ask = (message: Serializable) => {
    const said = nextMessage(child);
    child.send(message);
    return said;
  };
  return { said: await ask(settings), ask, stop: () => stop(child) };
}

function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('A process of the bench ended early'));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message);
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.disconnect();
  await ended;
}

/** The other side: reads the settings, says when it is ready, answers questions, ends with its parent. */
export async function serveParent(
  start: (settings: unknown) => Promise<{
    readonly said: Serializable;
    readonly answer: (message: unknown) => Serializable;
    readonly stop: () => Promise<unknown>;
  }>,
): Promise<void> {
  const settings = await new Promise<unknown>((resolve) => process.once('message', resolve));
  const { said, answer, stop: end } = await start(settings);
  process.on('message', (message) => process.send?.(answer(message)));
  process.once('disconnect', () => void end().finally(() => process.exit(0)));
  process.send?.(said);
}
