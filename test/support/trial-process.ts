import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.ts';
import { freePort } from './agency-wire.ts';

/** The trial as a process of its own, as the README starts it, in a folder and on ports of its own. */
export type TrialProcess = {
  readonly url: string;
  /** Ends one agency's process, as somebody would by hand. */
  stopAgency(agency: string): Promise<void>;
  stop(): Promise<void>;
};

export const TRIAL_START_MS = 150_000;

/** With these settings in place of the trial's own, where they are given. */
export async function startTrialProcess(settings?: object): Promise<TrialProcess> {
  const home = await mkdtemp(join(tmpdir(), 'mash-trial-'));
  const config = join(home, 'config.json');
  if (settings) await writeFile(config, JSON.stringify({ mode: 'TRIAL', ...settings }));
  const [port, issuerPort] = [await freePort(), await freePort()];
  const trial = spawn(process.execPath, [join(packageRoot(), 'bin', 'mash.js'), 'start'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      MASH_HOME: home,
      ...(settings && { MASH_CONFIG: config }),
      MASH_PORT: String(port),
      MASH_METRICS_PORT: '0',
      MASH_TRIAL_ISSUER_PORT: String(issuerPort),
    },
  });
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    trial.once('exit', () => {
      reject(new Error(`The trial ended: ${output}`));
    });
    trial.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const [, found] = /Console +(http\S+)\/console/.exec(output) ?? [];
      if (found) resolve(found);
    });
  });
  return {
    url,
    stopAgency: async (agency) => {
      const pid = await readFile(join(home, 'borough', 'agencies', `${agency}.pid`), 'utf8');
      process.kill(Number(pid));
    },
    stop: async () => {
      const ended = once(trial, 'exit');
      trial.kill('SIGTERM');
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}
