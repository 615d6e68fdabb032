import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { type AskedQuestion, type Generation, openGeneration } from './generation.ts';
import { keptKeys } from './kept-keys.ts';
import { readEdgeSettings } from './settings.ts';

/*
 * One reading of the source in a thread of its own: reading and indexing a million people stops nobody who
 * asks of the reading before. It is told where its configuration is, says what the reading came to, and then
 * answers one message for each that it gets.
 */

/** What the thread is asked. */
export type ToWorker =
  | { readonly id: number; readonly kind: 'ASK'; readonly question: AskedQuestion }
  | { readonly id: number; readonly kind: 'PREVIEW'; readonly rows: number };

const Told = z.object({ config: z.string() });
const port = parentPort;

if (port) {
  const generation = await open(Told.parse(workerData).config);
  port.on('message', (message: ToWorker) => {
    void answer(generation, message).then(
      (value) => port.postMessage({ id: message.id, value }),
      () => port.postMessage({ id: message.id }),
    );
  });
  port.postMessage({ reading: generation.reading });
}

function open(config: string): Promise<Generation> {
  const { settings } = readEdgeSettings(config);
  if (!settings) throw new Error('The configuration cannot be used any more');
  const { referenceKey } = keptKeys(settings.stateFolder);
  return openGeneration({ ...settings, referenceKey });
}

const answer = (generation: Generation, message: ToWorker): Promise<unknown> =>
  message.kind === 'ASK' ? generation.ask(message.question) : generation.preview(message.rows);
