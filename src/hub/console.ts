import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Settings } from '../config.ts';
import { keysFolder } from '../settings/home-folders.ts';
import type { Graph } from '../graphql/graph.ts';
import { instant } from '../domain/day.ts';
import type { GovernanceBooks } from '../governance/books.ts';
import type { HumanAgencies } from './human-agencies.ts';
import { noteColleague } from '../governance/colleagues/colleague.ts';
import { dayOf } from '../http/console/dates.ts';
import { openConsole, type Console } from '../http/console.ts';
import type { HttpOptions } from '../http/serve.ts';
import type { Identity } from '../identity/identity.ts';
import { lastingIn } from './lasting.ts';
import { openCorridor, type Hub } from '../sharing/disclose.ts';
import { consoleKey } from './signing-keys.ts';
import type { Store } from '../store/store.ts';

type Behind = {
  readonly store: Pick<Store, 'shelf'>;
  readonly governance: Pick<GovernanceBooks, 'colleagues'>;
  readonly human: Pick<HumanAgencies, 'asksPeopleOf'>;
  readonly hub: Hub;
  readonly graph: Pick<Graph, 'answer'>;
  readonly identity: Identity;
  /** Resolves when it is on record that a token was not accepted. */
  readonly refusedToken: HttpOptions['refusedToken'];
  readonly report: (cause: unknown) => void;
};

/** The console over this hub: each page is a document put to the hub's own executor as the person signed in. */
export async function consoleOf(settings: Settings, behind: Behind): Promise<Console> {
  const { consoleClient: client } = settings;
  if (!client) return NO_CONSOLE;
  const { store, governance, human, hub, graph, identity, refusedToken, report } = behind;
  return openConsole({
    origin: settings.origin,
    hub: settings.name,
    ...(client.exitTo === undefined ? {} : { exitTo: client.exitTo }),
    ...(settings.mode === 'TRIAL' ? { banner: TRIAL_BANNER, developers: true } : {}),
    signIn: {
      issuer: client.issuer,
      clientId: client.clientId,
      clientAuth: { kind: 'SECRET', secret: client.clientSecret },
      scope: client.scope,
      resource: client.resource,
    },
    practitioner: async (authorization) => {
      const recognised = await identity.practitioner(authorization);
      if (recognised.kind === 'KNOWN') return recognised.practitioner;
      const { reason, issuer } = recognised;
      await refusedToken({ reason, ...(issuer === undefined ? {} : { issuer }) });
      return undefined;
    },
    signedIn: (viewer) => noteColleague(governance.colleagues, viewer, dayOf(instant(hub.clock()))),
    execute: async (viewer, question, earlier) => {
      const signal = AbortSignal.timeout(settings.deadlineMs.request);
      const corridor = earlier ?? openCorridor(hub, viewer, signal);
      const { bytes } = await graph.answer(question, { viewer, corridor });
      const result: unknown = JSON.parse(Buffer.from(bytes).toString());
      return { result, corridor };
    },
    asksPeopleOf: (organisation) => human.asksPeopleOf(organisation),
    suspended: (practitioner) => hub.suspended(practitioner),
    keeps: { lasting: await lastingIn(store.shelf), key: consoleKey(keysFolder(settings)) },
    report,
  });
}

const TRIAL_BANNER = { name: 'Trial', says: 'Everybody here is made up.' };

/** A hub without a registered console client has no pages. */
const NO_CONSOLE: Console = {
  handle: (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('This hub has no console.\n');
  },
  pages: [],
  close: () => Promise.resolve(),
};
