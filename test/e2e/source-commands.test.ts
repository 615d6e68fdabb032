import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sourceCommand } from '../../src/cli/source.ts';
import { instant } from '../../src/domain/day.ts';
import { seedRegistrations } from '../../src/trial/registrations.ts';
import { freePort } from '../support/agency-wire.ts';
import { hubCommandRuns } from '../support/hub-commands.ts';
import { practitionerAt } from '../support/small-borough.ts';
import { speakingHub } from '../support/speaking-hub.ts';

const PEOPLE = {
  helen: { sub: 'helen', roles: ['AGENCY_OWNER'], agency: 'health', teams: [] },
  priya: { sub: 'priya', roles: ['MASH_ANALYST'], teams: ['mash-north'] },
} as const;

describe('mash source, from a terminal', () => {
  let hub: Awaited<ReturnType<typeof speakingHub<keyof typeof PEOPLE>>>;
  beforeAll(async () => {
    hub = await speakingHub(PEOPLE, async (store) =>
      seedRegistrations(store, {
        sources: await store.agencies.all(),
        agreements: await store.agreements.all(),
        practitioner: (persona) => practitionerAt('https://idp.test', persona),
        now: instant(Date.now()),
      }),
    );
  });
  afterAll(() => hub.close());
  const run = hubCommandRuns(sourceCommand, () => hub.url);
  const tokenOf = (who: keyof typeof PEOPLE) => {
    const { sub, ...claims } = PEOPLE[who];
    return hub.home.issuer.token({ sub, name: sub, ...claims });
  };

  test('an owner lists their own source, pauses it and lets it be asked again', async () => {
    const helen = await tokenOf('helen');
    const listed = await run(helen, 'list');
    expect(listed).toMatchObject({ errors: '', exitCode: 0 });
    expect(listed.out).toMatch(/^health {2}ACTIVE, is asked/);
    expect(listed.out.trim().split('\n')).toHaveLength(1);
    expect((await run(helen, 'pause', 'health')).out).toMatch(/^health {2}PAUSED, is not asked/);
    expect((await run(helen, 'pause', 'health')).exitCode).toBe(1);
    const resumed = await run(helen, 'resume', 'health', '--json');
    expect(JSON.parse(resumed.out)).toMatchObject([{ code: 'health', state: 'ACTIVE' }]);
  });

  test('B1: nothing is sent by a dry run', async () => {
    const helen = await tokenOf('helen');
    const dry = await run(helen, 'pause', 'health', '--dry-run');
    expect(JSON.parse(dry.out)).toMatchObject({ variables: { code: 'health' } });
    expect((await run(helen, 'list')).out).toMatch(/^health {2}ACTIVE/);
  });

  test('B1: a dry run of registering lists all that stands against it, and registers nothing', async () => {
    const helen = await tokenOf('helen');
    const file = join(hub.home.home, 'dry.json');
    const draft = {
      code: 'CANARY',
      name: 'Out of hours',
      holder: 'HEALTH',
      url: 'ftp://canary.test/',
      answerKeys: [{ x: 'CANARY' }],
      categories: ['ATTENDANCES', 'CANARY'],
      agreement: 'isa-health-1',
      dpiaReference: 'dpia-9',
    };
    await writeFile(file, JSON.stringify(draft));
    const dry = await run(helen, 'add', file, '--dry-run');
    expect(dry).toMatchObject({ errors: '', exitCode: 1 });
    const fields = dry.out
      .trim()
      .split('\n')
      .map((line) => line.split(' ', 1).join());
    expect(fields).toEqual(expect.arrayContaining(['code', 'answerKeys', 'categories']));
    expect(dry.out).not.toContain('CANARY');
    expect((await run(helen, 'list')).out.trim().split('\n')).toHaveLength(1);
    expect((await run(await tokenOf('priya'), 'add', file, '--dry-run')).exitCode).toBe(5);
  });

  test('a source that cannot be registered is refused with what is wrong, in fixed words', async () => {
    const file = join(hub.home.home, 'source.json');
    await writeFile(file, '{"code":"CANARY"}');
    const refused = await run(await tokenOf('helen'), 'add', file);
    expect(refused.exitCode).toBe(1);
    expect(refused.errors).not.toContain('CANARY');
    await writeFile(file, 'not JSON');
    expect((await run(await tokenOf('helen'), 'add', file)).exitCode).toBe(3);
  });

  test('the exit status says whether there was no token, no hub or no right', async () => {
    expect((await run(undefined, 'list')).exitCode).toBe(3);
    expect((await run(await tokenOf('priya'), 'pause', 'health')).exitCode).toBe(5);
    const nowhere = `http://127.0.0.1:${await freePort()}`;
    expect((await run('token', 'list', '--hub', nowhere)).exitCode).toBe(4);
  });
});
