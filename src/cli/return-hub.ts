import { rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { ReturnPurpose } from '../returns/taken.ts';
import { askHub, fail, type HubNeeds } from './ask-hub.ts';
import { CONFIGURATION } from './edge-exit.ts';

const DEADLINE_MS = 60_000;
/** Readable by whoever runs the command, and by nobody else. */
const PRIVATE = 0o600;

type Where = { readonly hub?: string; readonly year: number };
export type ReviewOptions = Where & { readonly json?: boolean; readonly csv?: string };
export type TakeOptions = Where & {
  readonly recipient: string;
  readonly purpose: ReturnPurpose;
  readonly to: string;
  readonly draft?: boolean;
  readonly dryRun?: boolean;
};

const REVIEW = `query ReviewReturn($year: Int!) { censusReturn(year: $year) {
  from until over children referrals errors queries keptBack csv
  issues { severity referral person rule says } toComplete { rule says children } notHeld { element says } } }`;
const TAKE = `mutation TakeReturn($input: TakeReturnInput!) { takeCensusReturn(input: $input) {
  xml digest draft children referrals errors queries } }`;

const counts = {
  children: z.number(),
  referrals: z.number(),
  errors: z.number(),
  queries: z.number(),
};
const issue = z.object({
  severity: z.string(),
  referral: z.string(),
  person: z.string(),
  rule: z.string(),
  says: z.string(),
});
const reviewed = z.object({
  ...counts,
  from: z.string(),
  until: z.string(),
  over: z.boolean(),
  keptBack: z.number().nullable(),
  csv: z.string(),
  issues: z.array(issue),
  toComplete: z.array(z.object({ rule: z.string(), says: z.string(), children: z.number() })),
  notHeld: z.array(z.object({ element: z.string(), says: z.string() })),
});
const review = z.object({ censusReturn: reviewed });
const taken = z.object({
  takeCensusReturn: z.object({
    ...counts,
    xml: z.string(),
    digest: z.string(),
    draft: z.boolean(),
  }),
});

/** Says what the return of a year would have. */
export async function reviewReturn(
  needs: HubNeeds,
  { hub, year, json, csv }: ReviewOptions,
): Promise<void> {
  const said = await askHub(needs, {
    hub,
    asked: { query: REVIEW, variables: { year } },
    deadlineMs: DEADLINE_MS,
  });
  if (said === undefined) return;
  const { csv: table, ...rest } = review.parse(said).censusReturn;
  if (csv !== undefined && !(await written(csv, table))) return;
  const words = wordsFor(rest);
  if (json === true) {
    process.stdout.write(`${JSON.stringify(rest)}\n`);
    process.stderr.write(words);
  } else process.stdout.write(words);
}

type Reviewed = Omit<z.infer<typeof reviewed>, 'csv'>;

const wordsFor = (found: Reviewed): string =>
  [
    `${found.from} to ${found.until}: ${inNumbers(found)}`,
    ...found.issues.map(
      ({ severity, referral, person, rule, says }) =>
        `${severity}  ${referral} ${person}  ${rule}: ${says}`,
    ),
    'For the authority’s own system to complete:',
    ...found.toComplete.map(
      ({ rule, says, children }) => `  ${rule}: ${says} (${String(children)} children)`,
    ),
    'Not held by the hub:',
    ...found.notHeld.map(({ element, says }) => `  ${element}: ${says}`),
    '',
  ].join('\n');

type Numbers = Pick<Reviewed, keyof typeof counts>;
const inNumbers = ({ children, referrals, errors, queries }: Numbers): string =>
  `${String(children)} children, ${String(referrals)} referrals; errors: ${String(errors)}, queries: ${String(queries)}`;

/** Takes the return and writes it where it is wanted; what is there already is not replaced. */
export async function takeReturn(
  needs: HubNeeds,
  { hub, to, draft = false, dryRun, year, recipient, purpose }: TakeOptions,
): Promise<void> {
  const asked = { query: TAKE, variables: { input: { year, recipient, purpose, draft } } };
  if (dryRun === true) {
    process.stdout.write(`${JSON.stringify(asked)}\n`);
    return;
  }
  if (!(await written(to, ''))) return;
  const said = await askHub(needs, { hub, asked, deadlineMs: DEADLINE_MS });
  if (said === undefined) {
    await rm(to);
    return;
  }
  const { xml, digest, ...numbers } = taken.parse(said).takeCensusReturn;
  await writeFile(to, xml, { mode: PRIVATE });
  process.stderr.write(
    `${inNumbers(numbers)}${numbers.draft ? '; a draft' : ''}\nSHA-256 ${digest}\n`,
  );
}

/** Makes the file before anything is taken, so that a taking on record never comes to nothing for want of one. */
async function written(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { mode: PRIVATE, flag: 'wx' });
    return true;
  } catch {
    fail(CONFIGURATION, `${path} is there already, or cannot be written`);
    return false;
  }
}
