import { once } from 'node:events';
import { createServer } from 'node:http';
import { startOpenIdProvider } from '../../samples/openid-provider/start.ts';
import type { Practitioner } from '../../src/domain/practitioner.ts';
import { openConsole, type Console } from '../../src/http/console.ts';
import type {
  ConsoleAnswer,
  ConsoleOptions,
  ConsoleQuestion,
} from '../../src/http/console/settings.ts';
import type { Corridor } from '../../src/sharing/corridor.ts';
import { openIdentity } from '../../src/identity/identity.ts';
import { corridorDouble, type CorridorDouble } from './gateway-doubles.ts';

/** What the literal executor is asked, and what it says. */
export type Answering = (question: ConsoleQuestion, viewer: Practitioner) => unknown;

/** A running console over a literal executor and the trial's real OpenID provider. */
export type RunningConsole = {
  readonly origin: string;
  readonly providerOrigin: string;
  readonly asked: { readonly viewer: Practitioner; readonly question: ConsoleQuestion }[];
  readonly corridors: CorridorDouble[];
  readonly reported: unknown[];
  /** The path of every page that the console registers. */
  readonly pages: readonly string[];
  /** One more process of the hub: from now on requests go to each in turn. */
  joined(): Promise<void>;
  /** Ends every process, and starts one anew. */
  restarted(): Promise<void>;
  stop(): Promise<void>;
};

export async function startConsole(
  answering: Answering,
  changes: Partial<ConsoleOptions> = {},
  corridor: () => CorridorDouble = askedOnce,
): Promise<RunningConsole> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('there is no port');
  const origin = `http://127.0.0.1:${String(address.port)}`;
  const provider = await startOpenIdProvider({
    port: 0,
    consoleRedirectUris: [`${origin}/console/sign-in/callback`],
    consoleSignedOutUris: [`${origin}/console/signed-out`],
  });
  const identity = openIdentity({ issuers: [provider.settings] });
  const running: Omit<RunningConsole, 'stop' | 'joined' | 'restarted' | 'pages'> = {
    origin,
    providerOrigin: provider.issuer,
    asked: [],
    corridors: [],
    reported: [],
  };
  const execute = async (
    viewer: Practitioner,
    question: ConsoleQuestion,
    earlier?: Corridor,
  ): Promise<ConsoleAnswer> => {
    running.asked.push({ viewer, question });
    if (earlier) return { result: await answering(question, viewer), corridor: earlier };
    const opened = corridor();
    running.corridors.push(opened);
    return { result: await answering(question, viewer), corridor: opened };
  };
  const settings: ConsoleOptions = {
    origin,
    hub: 'Northmere MASH',
    banner: { name: 'Trial', says: 'Made-up people. Never put real information in.' },
    signIn: {
      issuer: provider.issuer,
      clientId: provider.consoleClient.id,
      clientAuth: { kind: 'SECRET', secret: provider.consoleClient.secret },
      scope: 'openid profile mash',
      resource: 'urn:mash:gateway',
    },
    practitioner: async (authorization) => {
      const recognised = await identity.practitioner(authorization);
      return recognised.kind === 'KNOWN' ? recognised.practitioner : undefined;
    },
    execute,
    report: (cause) => void running.reported.push(cause),
    ...changes,
  };
  const processes: Console[] = [];
  const joined = async () => {
    processes.push(await openConsole(settings));
  };
  const closed = () => Promise.all(processes.splice(0).map((console) => console.close()));
  await joined();
  server.on('request', (request, response) => {
    const next = processes.shift();
    if (!next) throw new Error('no process of the hub is running');
    processes.push(next);
    next.handle(request, response);
  });
  return {
    ...running,
    pages: processes[0]?.pages ?? [],
    joined,
    restarted: async () => {
      await closed();
      await joined();
    },
    stop: async () => {
      await closed();
      server.closeAllConnections();
      server.close();
      await provider.stop();
    },
  };
}

/** A corridor through which one question was asked. */
function askedOnce(): CorridorDouble {
  const corridor = corridorDouble();
  corridor.log.asked.push('FAMILY_PICTURE');
  return corridor;
}
