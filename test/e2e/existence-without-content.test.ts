import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { readSettings } from '../../src/config.ts';
import { asId } from '../../src/domain/ids.ts';
import { startGateway } from '../../src/main.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { held } from '../support/agency-books.ts';
import { overheard } from '../support/agency-overheard.ts';
import { ask, askPicture } from '../support/asking.ts';
import { furnishHome, type GatewayHome } from '../support/gateway-home.ts';
import { startProcess } from '../support/gateway-process.ts';
import { keptRecords } from '../support/kept-records.ts';
import { alfieReferral, practitionerAt, UNSEEN, type Hostile } from '../support/small-borough.ts';

const undo: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  // oxlint-disable-next-line no-await-in-loop -- each is undone before what it stands on
  for (const step of undo.splice(0).toReversed()) await step();
});

async function homeWith(...hostile: readonly Hostile[]): Promise<GatewayHome> {
  const home = await furnishHome({ hostile });
  undo.push(() => home.close());
  return home;
}

/** Every record of the log, as text. */
async function logOf({ home }: GatewayHome): Promise<readonly string[]> {
  const store = await openEmbeddedStore(join(home, 'store'));
  const records = await keptRecords(store.auditBlocks);
  await store.close();
  return records.map(({ event }) => JSON.stringify(event));
}

const answer = z.object({
  data: z.object({
    familyPicture: z.object({
      receipt: z.string(),
      withheld: z.array(z.object({ heldBy: z.string(), category: z.string() })),
      coverage: z.array(z.object({ agency: z.string(), state: z.string() })),
    }),
  }),
});
const pictureIn = (body: string) => answer.parse(JSON.parse(body)).data.familyPicture;

test('that sexual health holds something is told, and not a word of it leaves the agency', async () => {
  const [health, probation] = [overheard('HEALTH'), overheard('PROBATION')];
  const home = await homeWith(health.agency, probation.agency);
  const gateway = await startProcess(home);
  undo.push(() => gateway.kill());
  const told = await askPicture(gateway.url, await home.issuer.token());
  await gateway.kill('SIGTERM');

  expect(pictureIn(told.body).withheld).toEqual([{ heldBy: 'health', category: 'SEXUAL_HEALTH' }]);
  const about = health.asked.filter((question) => question.includes('SEXUAL_HEALTH'));
  expect(about).toHaveLength(1);
  expect(about[0]).toMatch(/entries\(.*holds\(/s);
  expect(health.said.join()).toContain('{"holding":"h-1","category":"SEXUAL_HEALTH"}');
  expect(probation.asked.length).toBeGreaterThan(1);
  expect(probation.asked.join()).not.toContain('VICTIM_CONTACT');

  const log = await logOf(home);
  expect(log.join()).toContain('HE-07');
  expect([...health.said, ...probation.said].join()).not.toContain(UNSEEN);
  expect(told.body + JSON.stringify([...told.headers])).not.toContain(UNSEEN);
  expect(log.join()).not.toContain(UNSEEN);
  expect(gateway.output()).not.toContain(UNSEEN);
});

test('no choice of period makes it tell when', async () => {
  const health = overheard('HEALTH');
  const home = await homeWith(health.agency);
  const gateway = await startGateway(readSettings(home.config, {}), 'silent');
  undo.push(() => gateway.stop());
  const query = `query ($to: PartialDate) {
    familyPicture(referral: "R-1", to: $to) {
      receipt withheld { heldBy category } coverage { agency state } chronology { total }
    }
  }`;
  const withheldUntil = async (to: string) => {
    const told = await ask(gateway.url, await home.issuer.token(), { query, variables: { to } });
    return pictureIn(told.body).withheld;
  };
  expect(await withheldUntil('2026-07-09')).toEqual([
    { heldBy: 'health', category: 'SEXUAL_HEALTH' },
  ]);
  expect(await withheldUntil('2026-07-08')).toEqual(await withheldUntil('2026-07-09'));
});

/** Without what differs each time, whatever is held: the question’s id, digests, instants, ports. */
const masked = (text: string, question: string) =>
  text
    .replaceAll(question, 'question')
    .replaceAll(/[\da-f]{64}/g, 'digest')
    // References are random to each hub; how many there are is not.
    .replaceAll(/(?<="subjects":\[)[^\]]*/g, (refs) => refs.replaceAll(/"[^"]*"/g, '"subject"'))
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'instant')
    .replaceAll(/127\.0\.0\.1:\d+/g, 'address');

const kindOf = (record: string) => z.object({ kind: z.string() }).parse(JSON.parse(record)).kind;

/** The early help picture, its headers and its records, where health holds these records. */
async function earlyHelp(records: NonNullable<Hostile['records']>) {
  const health = overheard('HEALTH', records);
  const home = await homeWith(health.agency);
  const store = await openEmbeddedStore(join(home.home, 'store'));
  const assignedTo = [practitionerAt(home.issuer.settings.issuer, 'priya')];
  const early = { purpose: 'EARLY_HELP', threshold: 2, familyAgreement: 'GIVEN' } as const;
  await store.referrals.add(alfieReferral({ id: asId('R-early'), assignedTo, ...early }));
  await store.close();
  const gateway = await startGateway(readSettings(home.config, {}), 'silent');
  undo.push(() => gateway.stop());
  const told = await askPicture(gateway.url, await home.issuer.token(), 'R-early');
  const { receipt: question, ...picture } = pictureIn(told.body);
  const log = (await logOf(home)).filter(
    (record) => record.includes(question) && kindOf(record) !== 'OUTCOME',
  );
  return {
    health,
    picture,
    body: masked(told.body, question),
    bytes: told.body.length,
    headers: [...told.headers.keys()],
    log: log.map((record) => masked(record, question)),
  };
}

test('an agency that holds only what may not be known of answers like one that holds nothing', async () => {
  const [child] = alfieReferral().people;
  const traits = child?.traits ?? { names: [], addresses: [], identifiers: [] };
  const entries = [held(UNSEEN, 'SEXUAL_HEALTH', { summary: UNSEEN })];
  const holding = await earlyHelp([{ holding: 'h-1', traits, entries }]);
  const nothing = await earlyHelp([]);

  expect(holding.health.said.join()).toContain('"holding":"h-1"');
  expect(holding.picture.withheld).toEqual([]);
  expect(holding.picture.coverage).toContainEqual({
    agency: 'health',
    state: 'NOTHING_SHAREABLE',
  });
  expect(holding.body).toBe(nothing.body);
  expect(holding.bytes).toBe(nothing.bytes);
  expect(holding.headers).toEqual(nothing.headers);
  expect(holding.log.map(kindOf)).toEqual(['INTENT', 'DISCLOSED']);
  expect(holding.log).toEqual(nothing.log);
  expect(holding.health.asked.join()).not.toContain('SEXUAL_HEALTH');
  expect(holding.health.said.join() + holding.body + holding.log.join()).not.toContain(UNSEEN);
});
