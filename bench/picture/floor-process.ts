import { createServer } from 'node:http';
import { Pool } from 'undici';
import { z } from 'zod';
import { serveParent } from '../child.ts';
import { listening } from '../listening.ts';
import { mergedPicture, type Wave } from './raw-merge.ts';
import { asked } from './raw-post.ts';
import { usage } from './usage.ts';

/**
 * The floor: a bare server that, for each request, puts the very questions that the gateway puts, in the
 * same waves, merges what comes back, and answers. It knows nobody, rules nothing, checks nothing, signs
 * nothing and records nothing.
 */
const question = z.object({ agency: z.string(), url: z.string(), body: z.string() });
const settingsShape = z.object({ waves: z.array(z.array(question)) });
type Question = z.infer<typeof question>;

await serveParent(async (given) => {
  const { waves } = settingsShape.parse(given);
  const pools = new Map(
    waves.flat().map(({ url }) => [url, new Pool(new URL(url).origin, { connections: 32 })]),
  );
  const told = async (wave: readonly Question[]): Promise<Wave> =>
    Promise.all(
      wave.map(async ({ agency, url, body }) => ({
        agency,
        said: await asked(pools.get(url), body),
      })),
    );
  const server = await listening(
    createServer((request, response) => {
      request.resume();
      picture(waves, told)
        .then((text) => {
          const bytes = Buffer.from(text);
          const length = bytes.byteLength;
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': length });
          return response.end(bytes);
        })
        .catch(() => response.destroy());
    }),
  );
  return {
    said: { url: server.url },
    answer: usage,
    stop: async () => {
      await server.close();
      await Promise.all([...pools.values()].map((pool) => pool.destroy()));
    },
  };
});

async function picture(
  waves: readonly (readonly Question[])[],
  told: (wave: readonly Question[]) => Promise<Wave>,
): Promise<string> {
  const heard: Wave[] = [];
  // A wave asks for what the one before has found.
  // oxlint-disable-next-line no-await-in-loop
  for (const wave of waves) heard.push(await told(wave));
  return mergedPicture(heard);
}
