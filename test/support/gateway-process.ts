import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { GatewayHome } from './gateway-home.ts';

/** A gateway as a process of its own, the compiled one, as an operator starts it. */
export type GatewayProcess = {
  readonly url: string;
  /** Everything it wrote. */
  output(): string;
  /** Ends it at once, as a power cut would, and waits until it is gone. */
  kill(signal?: NodeJS.Signals): Promise<number | null>;
};

const MASH = fileURLToPath(new URL('../../bin/mash.js', import.meta.url));
/** For a machine under load, and less than a test has, so that it is told what the gateway said until then. */
const READY_MS = 50_000;

/** Starts a gateway in a furnished home and waits until it says that it is ready. */
export async function startProcess({ config }: GatewayHome): Promise<GatewayProcess> {
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=64', MASH, '--config', config, 'start'],
    { stdio: ['ignore', 'pipe', 'pipe'], env: {} },
  );
  let output = '';
  const exited = once(child, 'exit');
  const ready = new Promise<string>((resolve, reject) => {
    const overdue = setTimeout(() => reject(new Error(`Not ready in time: ${output}`)), READY_MS);
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const [, url] = /GraphQL +(http\S+)\/graphql/.exec(output) ?? [];
        if (!url) return;
        clearTimeout(overdue);
        resolve(url);
      });
    child.once('exit', () => reject(new Error(`The gateway ended: ${output}`)));
  });
  return {
    url: await ready,
    output: () => output,
    kill: async (signal = 'SIGKILL') => {
      child.kill(signal);
      await exited;
      return child.exitCode;
    },
  };
}
