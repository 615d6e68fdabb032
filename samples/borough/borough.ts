import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { notStarted, startProgram } from '../../src/child-program.ts';
import type { ChildProgram } from '../../src/child-program.ts';
import type { Agency } from '../../src/domain/agency.ts';
import { instant } from '../../src/domain/day.ts';
import type { Instant } from '../../src/domain/day.ts';
import type { DataSource } from '../../src/sharing/ports.ts';
import { newSigningJwk } from '../../src/wire/keys.ts';
import type { Jwks } from '../../src/wire/keys.ts';
import { isRestored } from '../agencies/northmere-housing/restored.ts';
import { AGENCY_OF, CONTACT_AGENCY, systemAgencies } from './agencies.ts';
import { sampleAgreements } from './agreements.ts';
import { dayOf } from './days.ts';
import { workedReferrals } from './referrals.ts';
import { agencyFolder, writeBorough } from './write-borough.ts';

export type BoroughOptions = {
  /** Where the data is kept; it is written there once for each seed. */
  readonly folder: string;
  readonly seed: number;
  /** The hub that the agencies answer. */
  readonly hub: { readonly origin: string; readonly keys: Jwks };
  /** The day up to which the stories are told, where the data is not there yet; the present unless told. */
  readonly now?: Instant;
  /** The folder of the compiled `samples`, which the agencies run from; that of this file unless told. */
  readonly programs?: URL;
  /** Is told what is waited for where it takes more than ten seconds. */
  readonly isSlow?: (what: string) => void;
};

/** Five agencies that answer, each a process of its own over its own folder, and one whose people answer. */
export type RunningBorough = {
  readonly sources: readonly DataSource[];
  /** The agency without a system. */
  readonly contact: Agency;
  readonly referrals: typeof workedReferrals;
  readonly agreements: typeof sampleAgreements;
  /** Ends every agency that still runs. */
  stop(): Promise<void>;
};

const COMPILED = new URL('../', import.meta.url);

/**
 * Writes the borough where it is not there yet and starts its agencies with fresh answer keys. Each
 * agency's process id stands in `<folder>/agencies/<code>.pid`, so that one can be stopped by hand; it is not
 * started again. Rejects, with everything stopped, where an agency is not ready in time.
 */
export async function startBorough(options: BoroughOptions): Promise<RunningBorough> {
  const { folder, seed, now = instant(Date.now()) } = options;
  await writeBorough(folder, seed, dayOf(now.slice(0, 10)));
  const starting = systemAgencies.map((agency) => startAgency(agency, options, now));
  const started = await Promise.allSettled(starting);
  const running = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const stop = async (): Promise<void> => {
    await Promise.all(
      running.map(async ({ program, source }) => {
        await program.stop();
        await rm(pidFile(folder, source), { force: true });
      }),
    );
  };
  const failed = started.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') {
    await stop();
    throw failed.reason;
  }
  return {
    sources: running.map(({ source }) => source),
    contact: CONTACT_AGENCY,
    referrals: workedReferrals,
    agreements: sampleAgreements,
    stop,
  };
}

const pidFile = (folder: string, { code }: Agency): string =>
  join(folder, 'agencies', `${code}.pid`);

type Started = { readonly program: ChildProgram; readonly source: DataSource };

const ready = z.object({
  url: z.url(),
  answerKeys: z.array(z.record(z.string(), z.unknown())),
});

async function startAgency(
  agency: Agency,
  options: BoroughOptions,
  now: Instant,
): Promise<Started> {
  try {
    return await runAgency(agency, options, now);
  } catch (cause) {
    throw notStarted(agency.name, cause);
  }
}

async function runAgency(agency: Agency, options: BoroughOptions, now: Instant): Promise<Started> {
  const { folder, hub, programs = COMPILED, isSlow } = options;
  const own = agencyFolder(folder, agency.code);
  const slow = () => isSlow?.(agency.name);
  if (agency.code === AGENCY_OF.HOUSING.code && !(await isRestored(own)))
    await restoreHousing(own, programs, slow);
  const program = await startProgram(
    new URL('agencies/main.js', programs),
    { agency: agency.code, folder: own, answerKey: newSigningJwk(), hub },
    slow,
  );
  try {
    await writeFile(pidFile(folder, agency), `${program.pid}\n`);
    const { url, answerKeys } = ready.parse(program.said);
    return { program, source: { ...agency, url, answerKeys, state: 'ACTIVE', registeredAt: now } };
  } catch (cause) {
    await program.stop();
    throw cause;
  }
}

async function restoreHousing(folder: string, programs: URL, isSlow: () => void): Promise<void> {
  const program = await startProgram(
    new URL('agencies/northmere-housing/restore/main.js', programs),
    { folder },
    isSlow,
  );
  await program.stop();
}
