import type { ServerResponse } from 'node:http';
import { CONSTANT_HEADERS } from './answer-headers.ts';

/** One part of the hub and whether it works. Without an essential part the hub cannot answer at all. */
export type Component = {
  readonly name: string;
  readonly up: boolean;
  readonly essential: boolean;
};

/** What the hub says of itself to anybody. */
export type Probes = {
  readonly components: () => Promise<readonly Component[]>;
  /** Build, version and mode. */
  readonly info: Readonly<Record<string, unknown>>;
  /** Origin, signing keys and contract versions, for agencies. */
  readonly wellKnown: Readonly<Record<string, unknown>>;
};

/** `/ping`: the process answers. */
export const ping = (response: ServerResponse): void => say(response, 200, { status: 'UP' });

export const info = (response: ServerResponse, probes: Probes): void =>
  say(response, 200, probes.info);

export const wellKnown = (response: ServerResponse, probes: Probes): void =>
  say(response, 200, probes.wellKnown);

/** `/health`: down where it cannot answer, degraded where it can and something is missing. */
export async function health(
  response: ServerResponse,
  probes: Probes,
  draining: boolean,
): Promise<void> {
  const components = await probes.components();
  const status = statusOf(components, draining);
  const parts = components.map(({ name, up }) => [name, { status: up ? 'UP' : 'DOWN' }] as const);
  say(response, status === 'DOWN' ? 503 : 200, { status, components: Object.fromEntries(parts) });
}

/** Nothing of what these say is about anybody. */
function say(response: ServerResponse, status: number, body: Readonly<Record<string, unknown>>) {
  response.writeHead(status, CONSTANT_HEADERS.flat());
  response.end(JSON.stringify(body));
}

function statusOf(components: readonly Component[], draining: boolean) {
  if (draining || components.some(({ up, essential }) => essential && !up)) return 'DOWN';
  return components.every(({ up }) => up) ? 'UP' : 'DEGRADED';
}
