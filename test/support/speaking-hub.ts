import { z } from 'zod';
import { readSettings } from '../../src/config.ts';
import type { Role } from '../../src/domain/practitioner.ts';
import { startGateway } from '../../src/main.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../src/store/store.ts';
import { ask } from './asking.ts';
import { furnishHome } from './gateway-home.ts';

/** Whoever speaks to the hub, and what their token says. */
export type Speaker = {
  readonly sub: string;
  readonly roles: readonly Role[];
  readonly agency?: string;
  readonly teams?: readonly string[];
};

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/** A running gateway with its six agencies, to which each of these speaks by name. */
export async function speakingHub<Name extends string>(
  people: Readonly<Record<Name, Speaker>>,
  furnish: (store: Store) => Promise<void> = () => Promise.resolve(),
) {
  const home = await furnishHome();
  const folder = `${home.home}/store`;
  const store = await openEmbeddedStore(folder);
  await furnish(store);
  await store.close();
  const gateway = await startGateway(readSettings(home.config, {}), 'silent');
  const say = async (who: Name, query: string, variables: unknown = {}) => {
    const { sub, ...claims } = people[who];
    const token = await home.issuer.token({ sub, name: sub, ...claims });
    const { data, errors = [] } = answer.parse(
      JSON.parse((await ask(gateway.url, token, { query, variables })).body),
    );
    return { data: data ?? {}, errors: errors.map(({ message }) => message) };
  };
  return {
    home,
    url: gateway.url,
    say,
    /** The one thing that was asked for; throws where there was a mistake instead. */
    get: async (who: Name, query: string, variables?: unknown): Promise<unknown> => {
      const { data, errors } = await say(who, query, variables);
      if (errors.length > 0) throw new Error(errors.join('; '));
      return Object.values(data)[0];
    },
    stop: () => gateway.stop(),
    close: async () => {
      await gateway.stop();
      await home.close();
    },
  };
}
