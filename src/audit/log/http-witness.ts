import { cosignedAt, readWitnessKey, type WitnessKey } from './cosignature.ts';
import type { ConsistencyFrom, KeepingWitness } from './witness.ts';

/** Why a witness over HTTP did not keep a checkpoint. The status is all that is told of its answer. */
export class WitnessRefused extends Error {
  override readonly name = 'WitnessRefused';
  constructor(how: string) {
    super(`The witness did not keep the checkpoint: ${how}`);
  }
}

/** As the hub calls: it must give redirects as answers or refuse them. */
type Fetch = (url: string, init: RequestInit) => Promise<Response>;
type Told = { readonly size: number } | { readonly lines: string };

/** The longest answer that is read: a few signature lines, or a number. */
const MOST_BYTES = 16_384;
const SIZE = /^(?:0|[1-9]\d{0,15})\n?$/;

/**
 * A witness that speaks C2SP tlog-witness at an address: it checks for itself that each checkpoint
 * continues the last that it kept, and says so with its signature. What it holds cannot be read back,
 * so it takes no part in the look at the past before a hub serves; where it holds more than the hub
 * shows, it goes on refusing, which is reported each time and counts as not being witnessed.
 * `fetch` stands between the hub and whatever it calls. Throws where `key` is no verifier key of a witness.
 */
export function httpWitness(
  { url, key }: { readonly url: string; readonly key: string },
  fetch: Fetch = globalThis.fetch,
): KeepingWitness {
  const verifier = readWitnessKey(key);
  if (verifier === undefined) throw new Error('A witness’s verifier key cannot be read');
  const at = { url, fetch };
  let kept = 0;
  return {
    name: verifier.name,
    newest: () => Promise.resolve(undefined),
    keep: async (checkpoint, consistency) => {
      const size = Number(checkpoint.split('\n')[1]);
      const told = await add(at, checkpoint, { old: kept, consistency });
      if ('size' in told) {
        if (told.size > size) throw new WitnessRefused('it has seen more than there is');
        const again = await add(at, checkpoint, { old: told.size, consistency });
        demandSignature(checkpoint, again, verifier);
      } else {
        demandSignature(checkpoint, told, verifier);
      }
      kept = size;
    },
  };
}

function demandSignature(checkpoint: string, told: Told, key: WitnessKey): void {
  const cosigned = 'lines' in told && cosignedAt(checkpoint, told.lines, key) !== undefined;
  if (!cosigned) throw new WitnessRefused('it did not sign it');
}

async function add(
  { url, fetch }: { readonly url: string; readonly fetch: Fetch },
  checkpoint: string,
  { old, consistency }: { readonly old: number; readonly consistency: ConsistencyFrom },
): Promise<Told> {
  const proof = (await consistency(old)).map((hash) => `${hash.toString('base64')}\n`).join('');
  const response = await fetch(`${url.replace(/\/$/, '')}/add-checkpoint`, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(5_000),
    body: `old ${old}\n${proof}\n${checkpoint}`,
  });
  const text = await textOf(response);
  if (response.status === 409 && SIZE.test(text)) return { size: Number(text) };
  if (response.status === 200) return { lines: text };
  throw new WitnessRefused(`status ${response.status}`);
}

async function textOf({ body }: Response): Promise<string> {
  const chunks: AsyncIterable<Uint8Array> | undefined = body ?? undefined;
  if (chunks === undefined) return '';
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of chunks) {
    parts.push(part);
    bytes += part.length;
    if (bytes > MOST_BYTES) throw new WitnessRefused('its answer is too long');
  }
  return Buffer.concat(parts).toString();
}
