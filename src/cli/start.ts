import { join, relative } from 'node:path';
import closeWithGrace from 'close-with-grace';
import { Command } from 'commander';
import type { Settings } from '../config.ts';
import { startGateway, type Gateway } from '../main.ts';

const HELP = `
Examples:
  $ mash start                          the trial: sample borough, loopback only
  $ mash --config hub.json start        from a configuration file

It ends in good order on SIGTERM and on Ctrl+C.`;

/** How long requests that are under way have to end before the process does. */
const DRAIN_MS = 30_000;

/** `mash start`: runs the gateway until it is told to stop. */
export function startCommand({ settings }: { readonly settings: () => Settings }): Command {
  return new Command('start')
    .description('Run the gateway')
    .addHelpText('after', HELP)
    .action(async () => {
      const read = settings();
      const startedAt = performance.now();
      if (read.mode === 'TRIAL') say('Starting the trial …');
      const gateway = await startGateway(read, read.mode === 'LIVE' ? 'info' : 'error');
      closeWithGrace({ delay: DRAIN_MS, logger: false }, () => gateway.stop());
      const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
      say(read.mode === 'TRIAL' ? banner(gateway, read, seconds) : `Ready at ${read.origin}`);
    });
}

const say = (text: string) => process.stdout.write(`${text}\n`);

function banner(
  gateway: Gateway,
  { origin, home, sampleBorough }: Settings,
  seconds: string,
): string {
  return `
  ┌──────────────────────────────────────────────────────────────┐
  │  TRIAL. Everybody here is made up. Loopback only.            │
  │  Never put real people's information into this.              │
  └──────────────────────────────────────────────────────────────┘

  Ready in ${seconds} s.

  Console   ${origin}/console/
  GraphQL   ${gateway.url}/graphql
  Numbers   ${gateway.metricsUrl ?? 'off'}/metrics
${sampleBorough ? boroughLines(gateway, home) : ''}
  Stop      Ctrl+C
`;
}

function boroughLines({ sampleAgencies }: Gateway, home: string): string {
  const folder = relative('.', join(home, 'borough', 'agencies'));
  return `
  Five agencies answer, each a process of its own; for probation its contact answers in the console:
${sampleAgencies.map((agency) => `    ${agency}`).join('\n')}

  A token   npx mash token --persona priya
  Stop one  kill "$(cat ${folder}/northmere-police.pid)"`;
}
