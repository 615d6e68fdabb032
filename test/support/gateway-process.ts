import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { GatewayHome } from './gateway-home.ts';

/** A gateway as a process of its own, the compiled one, as an operator starts it. */
export type GatewayProcess = {
  readonly process: ChildProcess;
  /** Everything it wrote. */
  output(): string;
  /** Ends it at once, as a power cut would, and waits until it is gone. */
  kill(signal?: NodeJS.Signals): Promise<number | null>;
};

const MASH = fileURLToPath(new URL('../../bin/mash.js', import.meta.url));
const READY_MS = 20_000;

/** Starts a gateway in a furnished home and waits until it answers. */
export async function startProcess({ config, origin }: GatewayHome): Promise<GatewayProcess> {
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=64', MASH, '--config', config, 'start'],
    { stdio: ['ignore', 'pipe', 'pipe'], env: {} },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const exited = once(child, 'exit');
  await untilReady(origin, child, () => output);
  return {
    process: child,
    output: () => output,
    kill: async (signal = 'SIGKILL') => {
      child.kill(signal);
      await exited;
      return child.exitCode;
    },
  };
}

async function untilReady(origin: string, child: ChildProcess, output: () => string) {
  const deadline = Date.now() + READY_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The gateway ended: ${output()}`);
    // oxlint-disable-next-line no-await-in-loop -- it asks again until the gateway answers
    if (await answers(origin)) return;
    // oxlint-disable-next-line no-await-in-loop -- a little later
    await pause(10);
  }
  throw new Error(`The gateway did not answer in time: ${output()}`);
}

const answers = (origin: string) =>
  fetch(`${origin}/ping`).then(
    ({ ok }) => ok,
    () => false,
  );
