import { Command } from 'commander';
import { ConfigurationFaults, type Settings } from '../config.ts';
import { storeFolder } from '../settings/home-folders.ts';

const HELP = `
Examples:
  $ mash backup /mnt/backups/2026-11-22
  $ mash --config hub.json backup /mnt/backups/2026-11-22

The hub may go on running: the copy is of one moment. It holds what the hub keeps, and none of the hub's keys: copy
the folder "keys" to another place (docs/operating.md).

Exit status: 0 the copy is on disk, 1 there is none, 3 the books are not kept in a folder of this machine.`;

/** `mash backup <folder>`: a copy of the hub's books, of one moment, while the hub runs. */
export function backupCommand({ settings }: { readonly settings: () => Settings }): Command {
  return new Command('backup')
    .description('Copy what the hub keeps, as it stands at one moment, into a new folder')
    .argument('<folder>', 'where to; it must be empty or not be there yet')
    .addHelpText('after', HELP)
    .action(async (folder: string) => {
      const store = embeddedFolder(settings());
      const { backUpStore } = await import('../store/embedded/copies.ts');
      await backUpStore(store, folder);
      process.stdout.write(`${folder}: the copy is whole, and on disk. It holds no keys.\n`);
    });
}

/** Where the books are, if the hub keeps them itself. Throws ConfigurationFaults where a database does. */
export function embeddedFolder(settings: Settings): string {
  if (settings.store.kind === 'EMBEDDED') return storeFolder(settings);
  throw new ConfigurationFaults([
    'store: the books are in MongoDB, whose own tools copy and restore them (docs/operating.md)',
  ]);
}
