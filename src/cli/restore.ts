import { readdir } from 'node:fs/promises';
import { Command } from 'commander';
import type { Settings } from '../config.ts';
import { keysFolder } from '../settings/home-folders.ts';
import { embeddedFolder } from './backup.ts';

const HELP = `
Examples:
  $ mash restore /mnt/backups/2026-11-22
  $ mash --config hub.json restore /mnt/backups/2026-11-22 && mash --config hub.json audit verify

Put the hub's keys back first: what is missing of them would be made anew, and then nobody opens a kept picture.
Nothing is ever overwritten: where there are books already, move them away.

Exit status: 0 the books are in place, 1 nothing was changed, 3 the books are not kept in a folder of this machine.`;

/** `mash restore <folder>`: puts a copy in the place of books that are not there. */
export function restoreCommand({ settings }: { readonly settings: () => Settings }): Command {
  return new Command('restore')
    .description('Put a copy that `mash backup` made in place, where the hub keeps nothing yet')
    .argument('<folder>', 'what `mash backup` made')
    .addHelpText('after', HELP)
    .action(async (folder: string) => {
      const given = settings();
      const store = embeddedFolder(given);
      await refuseWithoutKeys(keysFolder(given));
      const { restoreStore } = await import('../store/embedded/copies.ts');
      await restoreStore(folder, store);
      process.stdout.write(`${store}: the books are in place. Check them: mash audit verify\n`);
    });
}

async function refuseWithoutKeys(folder: string): Promise<void> {
  const keys = await readdir(folder).catch(() => []);
  if (keys.length === 0)
    throw new Error(`${folder}: the hub's keys are not there. Put them back first.`);
}
