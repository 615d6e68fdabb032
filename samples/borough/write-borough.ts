import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { HOLDERS } from '../../src/domain/agency.ts';
import type { Holder } from '../../src/domain/agency.ts';
import type { PartialDate } from '../../src/domain/day.ts';
import type { AgencyCode } from '../../src/domain/ids.ts';
import { writeEducation } from '../agencies/northmere-education/write.ts';
import { writeHealth } from '../agencies/northmere-health/write.ts';
import { writeHousing } from '../agencies/northmere-housing/write.ts';
import { writePolice } from '../agencies/northmere-police/write.ts';
import { writeProbation } from '../agencies/northmere-probation/write.ts';
import { writeSocialCare } from '../agencies/northmere-social-care/write.ts';
import { SAMPLE_DAY } from './days.ts';
import { generateBorough } from './generate.ts';
import type { Borough } from './generate.ts';
import type { RawFiles, Roll } from './roll.ts';

/** Changes whenever the files would be written otherwise, so that old ones are written anew. */
const FORMAT = 2;

const WRITERS: Readonly<Record<Holder, (roll: Roll) => RawFiles>> = {
  SOCIAL_CARE: writeSocialCare,
  HEALTH: writeHealth,
  POLICE: writePolice,
  EDUCATION: writeEducation,
  HOUSING: writeHousing,
  PROBATION: writeProbation,
};

/** One agency's files, in its own format. */
export const filesOf = (borough: Borough, holder: Holder): RawFiles =>
  WRITERS[holder](borough.rolls[holder]);

/** The folder that one agency reads, and the only one. */
export const agencyFolder = (folder: string, code: AgencyCode): string =>
  join(folder, 'agencies', code);

/**
 * Writes the borough of that seed, each agency's files into a folder of its own and the truth beside them
 * where no agency looks. What is there already for that seed stays as it is.
 */
export async function writeBorough(
  folder: string,
  seed: number,
  today: PartialDate = SAMPLE_DAY,
): Promise<void> {
  const mark = join(folder, 'borough.json');
  if (await isMarked(mark, seed)) return;
  await rm(join(folder, 'agencies'), { recursive: true, force: true });
  await rm(mark, { force: true });
  const borough = generateBorough(seed, today);
  await Promise.all(HOLDERS.map((holder) => writeAgency(folder, borough, holder)));
  await writeFile(join(folder, 'truth.json'), JSON.stringify(truthOf(borough)));
  await writeFile(mark, JSON.stringify({ format: FORMAT, seed, today }));
}

const marked = z.object({ format: z.literal(FORMAT), seed: z.number() });

async function isMarked(mark: string, seed: number): Promise<boolean> {
  const text = await readFile(mark, 'utf8').catch(() => '{}');
  const found = marked.safeParse(JSON.parse(text));
  return found.success && found.data.seed === seed;
}

async function writeAgency(folder: string, borough: Borough, holder: Holder): Promise<void> {
  const into = agencyFolder(folder, borough.rolls[holder].agency.code);
  await mkdir(into, { recursive: true });
  await Promise.all(
    Object.entries(filesOf(borough, holder)).map(([name, text]) =>
      writeFile(join(into, name), text),
    ),
  );
}

/** Who is who: the residents as they are, and which agency's record stands for whom. */
const truthOf = ({ truth, rolls }: Borough) => ({
  ...truth,
  records: HOLDERS.flatMap((holder) =>
    rolls[holder].people.map(({ local, who }) => ({
      agency: rolls[holder].agency.code,
      record: local,
      resident: who,
    })),
  ),
});
