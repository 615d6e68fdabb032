import { z } from 'zod';
import { readSettings } from '../../src/config.ts';
import { startGateway } from '../../src/main.ts';
import { serveParent } from '../child.ts';

/** The whole gateway in a process of its own, by a configuration that was written for it. */
const settingsShape = z.object({ config: z.string() });

await serveParent(async (given) => {
  const gateway = await startGateway(readSettings(settingsShape.parse(given).config, {}), 'silent');
  return { said: { url: gateway.url }, answer: () => ({}), stop: () => gateway.stop() };
});
