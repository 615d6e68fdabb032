import { randomBytes } from 'node:crypto';
import { bundleOf, bundleText } from '../../policies/bundle.ts';
import { deciderOf } from '../../policies/decide.ts';
import { mayLeaveUnder } from '../../policies/may-leave.ts';
import { rulebook } from '../../policies/index.ts';
import { agencyLogWitness } from '../audit/log/agency-log.ts';
import { openAuditLog, type AuditLog } from '../audit/log/audit-log.ts';
import { httpWitness } from '../audit/log/http-witness.ts';
import { fileWitness } from '../audit/log/witness.ts';
import { openAuditTrail, type AuditWriter } from '../audit/writer.ts';
import { budgetIn } from '../settings/audit-settings.ts';
import { BUILD } from '../build.ts';
import { auditOrigin, witnessFile } from './audit-names.ts';
import { isListed } from '../human-sources/contact-agency.ts';
import { joinedSources, withContactAgencies, type HumanAgencies } from './human-agencies.ts';
import type { Settings } from '../config.ts';
import { keysFolder } from '../settings/home-folders.ts';
import { fetchFor, guardFor } from './guard.ts';
import type { OpenRegistration } from './registration.ts';
import type { Log } from '../http/log.ts';
import { openMetrics, type Metrics } from '../http/metrics.ts';
import { openGovernance, protectionsIn, type GovernanceBooks } from '../governance/books.ts';
import { keepProposals } from '../links/proposals.ts';
import { LINK_PLAN, linksOf } from '../links/link-book.ts';
import { compare } from '../matching/compare.ts';
import { FAMILY_MODEL } from '../matching/family-model.ts';
import { instant } from '../domain/day.ts';
import type { RuleBundle } from '../domain/sharing.ts';
import { openSnapshotVault } from '../referrals/snapshot-vault.ts';
import { readPerson } from '../matching/person.ts';
import { isTooVague } from '../matching/vague.ts';
import type { Hub } from '../sharing/disclose.ts';
import { familiesLookedFor } from '../sharing/families-looked-for.ts';
import { sourceBoard, type SourceBoard } from './source-board.ts';
import { subjectKeyPlan } from '../review/subjects/subject-keys.ts';
import { subjectNames, type NamedSubjects } from '../review/subjects/subject-names.ts';
import { isSuspended, suspensionPlan } from '../review/suspensions.ts';
import { auditSigningKey, pictureWrappingKeys, subjectNamingKey } from './signing-keys.ts';
import type { Store } from '../store/store.ts';
import type { SigningKey } from '../wire/keys.ts';

export type OpenHub = {
  readonly hub: Hub;
  readonly governance: GovernanceBooks;
  readonly subjects: NamedSubjects;
  readonly audit: AuditWriter;
  readonly auditLog: AuditLog;
  readonly board: SourceBoard;
  readonly metrics: Metrics;
};

type Parts = {
  readonly settings: Settings;
  readonly signer: SigningKey;
  readonly store: Store;
  /** Every agency that an agreement can be made with, and who notes which were asked. */
  readonly registration: Pick<OpenRegistration, 'known' | 'use'>;
  /** The agencies for which people answer. */
  readonly human: HumanAgencies;
  readonly log: Log;
  readonly opened: (() => Promise<unknown>)[];
};

/** How often the register is read and the sources' cards fetched: a pause reaches everybody within 10 s. */
const REFRESH_MS = 5_000;
/** Nobody meets another's id by chance. */
const ID_BYTES = 16;

/** How people are told apart by what is said of them, and fishing from looking. */
const RECOGNISING: Pick<Hub, 'samePerson' | 'saysTooLittle' | 'lookedFor'> = {
  samePerson: (left, right) => compare(left, right, FAMILY_MODEL),
  saysTooLittle: (traits) => isTooVague(readPerson(traits)),
  lookedFor: familiesLookedFor(Date.now),
};

/** Joins the rules, the log, the books and the sources into the hub that the corridor works with. */
export async function openHub(parts: Parts): Promise<OpenHub> {
  const { settings, store, human } = parts;
  const policy = bundleOf(rulebook);
  await store.rules.keep({ ...policy, text: bundleText(rulebook) });
  const { audit, auditLog } = await openAudit(parts, policy);
  const metrics = metricsOf(audit, auditLog);
  const board = await openBoard(parts, metrics, auditLog);
  const { referrals, agreements, agencies } = store;
  const [subjects, suspensions, governance, pictures, links] = await booksOf(parts);
  const rewrapping = pictures.rewrap().catch((cause: unknown) => parts.log.failed(cause));
  parts.opened.push(() => rewrapping.then(() => undefined));
  const hub: Hub = {
    decide: deciderOf(rulebook),
    mayLeave: mayLeaveUnder(rulebook),
    policy,
    ...RECOGNISING,
    clock: Date.now,
    newId: () => randomBytes(ID_BYTES).toString('base64url'),
    sources: () => joinedSources(board.sources(), human.sources()),
    referrals,
    agreements,
    agencies: withContactAgencies(agencies, human.agencies, isListed),
    links: (referral) => linksOf(links, referral),
    proposals: (proposing) => keepProposals(links, proposing),
    provisionalFor: new Set(settings.provisionalFor),
    suspended: isSuspended(suspensions),
    protections: protectionsIn(governance),
    subjects,
    pictures,
    audit,
    seal: (receipt) => auditLog.seal(receipt),
  };
  return { hub, governance, subjects, audit, auditLog, board, metrics };
}

const booksOf = ({ settings, store, registration, human }: Parts) =>
  Promise.all([
    openSubjects(settings, store),
    store.shelf(suspensionPlan),
    openGovernance(
      { ...store, agencies: withContactAgencies(registration.known, human.agencies) },
      Date.now,
    ),
    openSnapshotVault(store.shelf, pictureWrappingKeys(keysFolder(settings))),
    store.shelf(LINK_PLAN),
  ]);

const metricsOf = (audit: AuditWriter, auditLog: AuditLog): Metrics =>
  openMetrics({
    auditBacklog: () => audit.backlog(),
    auditWritable: () => audit.writable(),
    auditBehindMs: () => auditLog.behindMs(),
  });

/** How the log names those who are shown. */
async function openSubjects(settings: Settings, store: Store): Promise<NamedSubjects> {
  return subjectNames({
    keys: await store.shelf(subjectKeyPlan),
    hubKey: subjectNamingKey(keysFolder(settings)),
    clock: () => instant(Date.now()),
    random: randomBytes,
    monotonic: () => performance.now(),
  });
}

/** The log over all writers comes first: where its past was changed, this hub writes nothing more into it. */
async function openAudit({ settings, store, log, opened }: Parts, policy: RuleBundle) {
  const report = (cause: unknown) => log.failed(cause);
  const name = auditOrigin(settings);
  const fetch = fetchFor(settings);
  let audit: AuditWriter | undefined;
  const auditLog = await openAuditLog({
    blocks: store.auditBlocks,
    store: store.auditLog,
    origin: name,
    signers: [{ name, privateKey: auditSigningKey(keysFolder(settings)).privateKey }],
    formerKeys: settings.audit?.formerKeys ?? [],
    ...budgetIn(settings.audit),
    witnesses: [
      fileWitness(witnessFile(settings)),
      ...(settings.audit?.witnesses ?? []).map((witness) => httpWitness(witness, fetch)),
      ...(settings.audit?.agencyLogs ?? []).map(agencyLogWitness),
    ],
    ownWriter: () => (audit ? [audit.writer] : []),
    onLost: (head) => audit?.lost(head),
    report,
  });
  opened.push(() => auditLog.close());
  audit = await openAuditTrail({
    blocks: store.auditBlocks,
    started: { build: BUILD, policy, node: process.version },
    clock: Date.now,
    random: randomBytes,
    mayRecord: () => auditLog.standing() !== 'REFUSING',
    onPoisoned: report,
  });
  const trail = audit;
  opened.push(() => trail.close());
  return { audit: trail, auditLog };
}

async function openBoard(
  { settings, signer, store, registration, log, opened }: Parts,
  metrics: Metrics,
  auditLog: AuditLog,
): Promise<SourceBoard> {
  const report = (cause: unknown) => log.failed(cause);
  const board = sourceBoard(store.agencies, {
    guard: guardFor(settings),
    signer,
    hubOrigin: settings.origin,
    checkpoint: () => auditLog.checkpointToSend(),
    clock: Date.now,
    deadlineMs: settings.deadlineMs.source,
    observe: (observation) => {
      metrics.source(observation);
      if (observation.outcome === 'ANSWERED')
        auditLog.agencies.answered(observation.agency, Date.now() - observation.ms);
      const isUse = observation.wave !== 'CARD' && observation.outcome !== 'PAUSED';
      if (isUse) registration.use(observation.agency);
    },
    report,
  });
  opened.push(() => board.close());
  metrics.breakers(() =>
    board.states().map(({ agency, health }) => ({ agency: agency.code, breaker: health.breaker })),
  );
  await board.refresh();
  const refreshing = setInterval(() => void board.refresh().catch(report), REFRESH_MS);
  opened.push(async () => clearInterval(refreshing));
  return board;
}
