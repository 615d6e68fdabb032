import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { openAuditTrail } from '../../src/audit/writer.ts';
import { readSettings } from '../../src/config.ts';
import { startGateway } from '../../src/main.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { ask } from './asking.ts';
import { STARTED } from './audit-events.ts';
import { furnishHome } from './gateway-home.ts';

const told = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/** Everybody who stands before the desk in these tests. */
const PEOPLE = {
  tom: { sub: 'tom', roles: ['IG_OFFICER'], teams: ['ig'], agency: 'northmere-mash' },
  gil: { sub: 'gil', roles: ['IG_OFFICER'], teams: ['ig-west'], agency: 'northmere-mash' },
  ada: { sub: 'ada', roles: ['AUDITOR'], teams: [], agency: 'northmere-audit' },
  priya: {},
  noor: { sub: 'noor', teams: [], agency: 'northmere-mash' },
  marcus: { sub: 'marcus', roles: ['MASH_MANAGER'], teams: [], agency: 'northmere-mash' },
};
export type Somebody = keyof typeof PEOPLE;

/**
 * A running hub, and how anybody puts a question to it. `before` writes what was on record before it started;
 * `dated` sets the instant at which the next of it happened.
 */
export async function igDesk(
  before: (
    trail: Awaited<ReturnType<typeof openAuditTrail>>,
    user: (name: string) => string,
    dated: (at: string) => void,
  ) => Promise<void> = () => Promise.resolve(),
) {
  const home = await furnishHome();
  const user = (name: string) => `${home.issuer.settings.issuer}#${name}`;
  const store = await openEmbeddedStore(join(home.home, 'store'));
  let written: number | undefined;
  const trail = await openAuditTrail({
    blocks: store.auditBlocks,
    started: STARTED,
    clock: () => written ?? Date.now(),
    random: randomBytes,
  });
  await before(trail, user, (at) => (written = Date.parse(at)));
  await trail.close();
  await store.close();
  const gateway = await startGateway(readSettings(home.config, {}), 'silent');
  const put = async (who: Somebody, query: string, variables: object = {}) => {
    const answer = await ask(gateway.url, await home.issuer.token(PEOPLE[who]), {
      query,
      variables,
    });
    const { data, errors = [] } = told.parse(JSON.parse(answer.body));
    return { data: data ?? {}, errors: errors.map(({ message }) => message), answer };
  };
  /** Puts it again until the newest is in the index and the answer is as expected. */
  const soon = async (
    who: Somebody,
    [query, variables]: readonly [string, object],
    enough: (data: Readonly<Record<string, unknown>>) => boolean,
  ) => {
    for (let times = 0; times < 100; times += 1) {
      // oxlint-disable-next-line no-await-in-loop -- until it is there
      const { data } = await put(who, query, variables);
      if (enough(data)) return data;
      // oxlint-disable-next-line no-await-in-loop -- a second passes before a record has its place
      await pause(100);
    }
    throw new Error('the log was not indexed in time');
  };
  return {
    home,
    gateway,
    user,
    put,
    soon,
    close: async () => {
      await gateway.stop();
      await home.close();
    },
  };
}
