import { faultsOf } from '../policies/faults.ts';
import { gate } from '../policies/gate.ts';
import { rulebook } from '../policies/index.ts';
import { resolversOver } from '../resolvers/index.ts';
import { BUILD } from './build.ts';
import type { Settings } from './config.ts';
import { keysFolder } from './settings/home-folders.ts';
import { openGraph } from './graphql/graph.ts';
import { assembleSchema, publicSchema } from './graphql/schema.ts';
import { openDesks, type Desks } from './hub/desks.ts';
import { isActivated } from './governance/activation.ts';
import { consoleOf } from './hub/console.ts';
import { fetchFor } from './hub/guard.ts';
import { openRegistration, registrationBooks } from './hub/registration.ts';
import { openHub, type OpenHub } from './hub/hub.ts';
import { openHumanAgencies, type HumanAgencies } from './hub/human-agencies.ts';
import { startUpkeep } from './hub/upkeep.ts';
import { openLog, type Log, type LogLevel } from './http/log.ts';
import { startHttp, type HttpOptions } from './http/serve.ts';
import { openIdentity } from './identity/identity.ts';
import { openCorridor } from './sharing/disclose.ts';
import { openPictureKeys } from './referrals/picture-keys.ts';
import { pictureWrappingKeys, requestSigningKey } from './hub/signing-keys.ts';
import { openStore } from './settings/store-kinds.ts';
import type { Store } from './store/store.ts';
import type { SigningKey } from './wire/keys.ts';

/** A running gateway. */
export type Gateway = {
  readonly url: string;
  readonly metricsUrl: string | undefined;
  /** The trial's agencies; empty where there is no sample borough. */
  readonly sampleAgencies: readonly string[];
  /** Lets what is under way end, then closes everything in the order in which it depends. */
  stop(): Promise<void>;
};

/** What must be closed, in the order in which it was opened. */
type Opened = (() => Promise<unknown>)[];

/**
 * Builds the hub: the only file that does. Rejects, having closed what was open, where any part is not
 * safe to run: rules that cannot be signed, a schema field without a door, a log that cannot be written.
 */
export async function startGateway(
  given: Settings,
  logLevel: LogLevel = 'error',
): Promise<Gateway> {
  const opened: Opened = [];
  const stop = async () => {
    const next = opened.pop();
    if (!next) return;
    await next();
    await stop();
  };
  try {
    return { ...(await build(given, openLog(logLevel), opened)), stop };
  } catch (cause) {
    await stop();
    throw cause;
  }
}

async function build(given: Settings, log: Log, opened: Opened): Promise<Omit<Gateway, 'stop'>> {
  refuseUnsignedRules();
  const signer = requestSigningKey(keysFolder(given));
  if (!given.sampleBorough) return serveHub(given, { signer, log, opened });
  const { seedTrial, startTrial } = await import('./trial/trial.ts');
  const trial = await startTrial(given, signer);
  opened.push(() => trial.stop());
  const seed = (store: Store) => seedTrial(trial, store, Date.now());
  const serving = await serveHub(trial.settings, { signer, log, opened }, seed);
  return { ...serving, sampleAgencies: trial.borough.sources.map(({ code }) => code) };
}

type Serve = { readonly signer: SigningKey; readonly log: Log; readonly opened: Opened };

async function serveHub(
  settings: Settings,
  { signer, log, opened }: Serve,
  seed?: (store: Store) => Promise<void>,
): Promise<Omit<Gateway, 'stop'>> {
  const given = await openStore(settings);
  opened.push(() => given.close());
  await seed?.(given);
  const registration = await openRegistration(settings, given);
  const store = { ...given, agencies: registration.agencies };
  const report = (cause: unknown) => log.failed(cause);
  const keys = await openPictureKeys(given.shelf, pictureWrappingKeys(keysFolder(settings)));
  const clock = Date.now;
  const human = await openHumanAgencies({ store, keys, settings, clock, report, opened });
  const open = await openHub({ settings, signer, store, registration, human, log, opened });
  await refuseUnactivatedRules(settings, open);
  const desks = await openDesks({
    store: { ...store, agencies: open.hub.agencies },
    human: { ...human, known: registration.known },
    settings,
    hub: open.hub,
    registration: registrationBooks(registration, {
      settings,
      signer,
      agreements: store.agreements,
      board: open.board,
    }),
    governance: open.governance,
    auditLog: open.auditLog,
    subjects: open.subjects,
    opened,
    report,
  });
  const requests = { human, referrals: store.referrals, noteTold: desks.frontDoor.noteTold };
  opened.push(startUpkeep({ registration, requests, hub: open.hub, report }));
  const house = { ...open, store, desks, human };
  const { url, metricsUrl } = await serve(settings, house, { signer, log, opened });
  return { url, metricsUrl, sampleAgencies: [] };
}

function refuseUnsignedRules(): void {
  const faults = faultsOf(rulebook);
  if (faults.length > 0) throw new Error(`The rule book cannot be signed: ${faults.join('; ')}`);
}

/** In a live hub two people let the rules rule, before they do. The trial is exempt, and says that it is a trial. */
async function refuseUnactivatedRules({ mode }: Settings, { hub, governance }: OpenHub) {
  if (mode === 'TRIAL' || (await isActivated(governance.activations, hub.policy))) return;
  throw new Error(
    `The rules ${hub.policy.version} (${hub.policy.digest}) may not rule yet: one person has to propose them (mash policy propose) and another to approve them (mash policy activate).`,
  );
}

async function serve(
  settings: Settings,
  open: OpenHub & { readonly store: Store; readonly desks: Desks; readonly human: HumanAgencies },
  { signer, log, opened }: Serve,
) {
  const { hub, audit, metrics, desks } = open;
  const report = (cause: unknown) => log.failed(cause);
  const refusedToken: HttpOptions['refusedToken'] = (refused) =>
    audit.refusedToken({ kind: 'TOKEN_REFUSED', ...refused });
  const graph = await openGraph({ ...graphSettings(settings, desks), report });
  opened.push(() => graph.stop());
  const identity = openIdentity({ issuers: settings.issuers, fetch: fetchFor(settings) });
  const pages = await consoleOf(settings, { ...open, graph, identity, refusedToken, report });
  opened.push(() => pages.close());
  const serving = await startHttp({
    host: settings.host,
    port: settings.port,
    metricsPort: settings.metricsPort,
    deadlineMs: settings.deadlineMs.request,
    practitioner: (authorization) => identity.practitioner(authorization),
    refusedToken,
    openCorridor: (viewer, signal) => openCorridor(hub, viewer, signal),
    readLog: (path) => open.auditLog.read(path),
    console: (request, response) => pages.handle(request, response),
    probes: probesOf(settings, open, signer),
    graph,
    log,
    metrics,
  });
  opened.push(() => serving.drain());
  return serving;
}

/** The schema may be read by asking for it in the trial alone. */
function graphSettings({ mode }: Settings, desks: Desks) {
  const introspection = mode === 'TRIAL';
  const exposure = { mode: introspection ? 'trial' : 'live', introspection } as const;
  return {
    schema: assembleSchema(publicSchema(), resolversOver(desks), gate, exposure),
    gate,
    introspection,
  };
}

const probesOf = (
  settings: Settings,
  { audit, auditLog, board }: Pick<OpenHub, 'audit' | 'auditLog' | 'board'>,
  signer: SigningKey,
): HttpOptions['probes'] => ({
  components: async () => [
    { name: 'audit', up: audit.writable(), essential: true },
    { name: 'audit-log', up: auditLog.standing() === 'SOUND', essential: false },
    ...board.states().map(({ agency, up }) => ({ name: agency.code, up, essential: false })),
  ],
  info: { name: settings.name, mode: settings.mode, build: BUILD, node: process.version },
  wellKnown: {
    origin: settings.origin,
    contractVersions: ['1.0'],
    jwks: { keys: [signer.publicJwk] },
    auditKeys: auditLog.verifierKeys(),
  },
});
