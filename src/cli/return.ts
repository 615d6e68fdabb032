import { Command, Option } from 'commander';
import { RETURN_PURPOSES } from '../returns/taken.ts';
import type { HubNeeds } from './ask-hub.ts';
import { reviewReturn, takeReturn, type ReviewOptions, type TakeOptions } from './return-hub.ts';

/** `mash return …`: statutory returns from a terminal, as whoever the token names. */
export function returnCommand(needs: HubNeeds): Command {
  return new Command('return')
    .description('The return of a children in need census year, as the hub holds it')
    .exitOverride()
    .addHelpText('after', HELP)
    .addCommand(
      census('check', 'Say what a return would have, what is wrong with it and what is missing')
        .option('--json', 'print the answer as JSON; words go to standard error')
        .option('--csv <file>', 'write errors, queries and what is to complete as a table')
        .addHelpText('after', HELP)
        .action((options: ReviewOptions) => reviewReturn(needs, options)),
    )
    .addCommand(
      census('take', 'Take the return as XML; for whom and for what goes on record with its digest')
        .requiredOption('--recipient <who>', 'who receives it')
        .addOption(
          new Option('--purpose <purpose>', 'what it is for')
            .choices(RETURN_PURPOSES)
            .makeOptionMandatory(),
        )
        .requiredOption('--to <file>', 'the file to write; one that is there is not replaced')
        .option('--draft', 'take it as a draft; with errors there is no other way')
        .option('--dry-run', 'print what would be sent, and send nothing')
        .addHelpText('after', HELP)
        .action((options: TakeOptions) => takeReturn(needs, options)),
    );
}

const census = (name: string, says: string) =>
  new Command(name)
    .exitOverride()
    .description(says)
    .requiredOption('--year <year>', 'the calendar year in which the census year ends', yearIn)
    .option('--hub <origin>', 'the hub; that of the configuration unless told');

const yearIn = (text: string): number => Number(text);

const HELP = `
Examples:
  $ MASH_TOKEN="$(mash token --persona marcus)" mash return check --year 2027
  $ MASH_TOKEN_FILE=token.txt mash return take --year 2026 --recipient "Performance team" \\
      --purpose LOADING --to cin-2026.xml

The access token comes from MASH_TOKEN or the file that MASH_TOKEN_FILE names, never from the command line.
Exit status: 0 done, 1 refused with what is wrong, 2 usage, 3 no token or file, 4 the hub does not answer, 5 denied.`;
