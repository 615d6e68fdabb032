import type { RegistrationDesks } from '../src/registration/desks/desks.ts';
import type { AnswerKeyInput, DataSourceInput, Resolvers } from './types.generated.ts';

export const registration = (desks: RegistrationDesks) =>
  ({
    Query: {
      agency: async (_parent, { code }, { corridor }) =>
        (await corridor.ask({ kind: 'SOURCES' })).find((one) => one.agency.code === code)?.agency ??
        null,
      dataSource: async (_parent, { code }, { corridor }) =>
        (await corridor.at(desks.see, { code })) ?? null,
      sourceRegistrations: (_parent, _args, { corridor }) => corridor.at(desks.seeAll, {}),
      sourceFaults: (_parent, { source }, { corridor }) =>
        corridor.at(desks.faults, { source: sourceIn(source) }),
      hostAllowances: (_parent, _args, { corridor }) => corridor.at(desks.seeHosts, {}),
    },
    Mutation: {
      registerDataSource: (_parent, { source }, { corridor }) =>
        corridor.at(desks.register, { source: sourceIn(source) }),
      proveDataSource: (_parent, asks, { corridor }) => corridor.at(desks.prove, asks),
      approveDataSource: (_parent, asks, { corridor }) => corridor.at(desks.approve, asks),
      pauseDataSource: (_parent, asks, { corridor }) => corridor.at(desks.pause, asks),
      resumeDataSource: (_parent, asks, { corridor }) => corridor.at(desks.resume, asks),
      suspendDataSource: (_parent, asks, { corridor }) => corridor.at(desks.suspend, asks),
      retireDataSource: (_parent, asks, { corridor }) => corridor.at(desks.retire, asks),
      allowHosts: (_parent, asks, { corridor }) => corridor.at(desks.allowHosts, asks),
    },
    SourceRegistration: seen,
  }) satisfies Resolvers;

/** What was said of a source, as the books say it. */
const sourceIn = (source: DataSourceInput) => ({
  ...source,
  answerKeys: source.answerKeys.map(keyIn),
  authorities: source.authorities ?? [],
  keyPins: source.keyPins ?? [],
});

/** A key as JSON Web Keys are written (RFC 8037 §2). */
const keyIn = ({ x, kid, until }: AnswerKeyInput) => ({
  jwk: { kty: 'OKP', crv: 'Ed25519', x, ...(kid ? { kid } : {}) },
  ...(until ? { until } : {}),
});

/** The details that were submitted, beside how they stand. */
const seen = {
  holder: ({ submitted }) => submitted.holder,
  organisation: ({ submitted }) => submitted.organisation,
  url: ({ submitted }) => submitted.url,
  answerKeys: ({ submitted }) =>
    submitted.answerKeys.map(({ jwk: { x, kid = null }, until = null }) => ({ x, kid, until })),
  authorities: ({ submitted }) => submitted.authorities,
  keyPins: ({ submitted }) => submitted.keyPins,
  categories: ({ submitted }) => submitted.categories,
  agreement: ({ submitted }) => submitted.agreement,
  dpiaReference: ({ submitted }) => submitted.dpiaReference,
  seen: ({ details }) => details,
  health: ({ health: { gaps, ...health } }) => ({
    ...health,
    gaps: Object.entries(gaps).map(([why, times]) => ({ why, times })),
  }),
  findings: ({ findings }) =>
    findings
      ? {
          at: findings.at,
          answered: findings.challenge === 'ANSWERED',
          checks: findings.checks,
        }
      : null,
} satisfies Resolvers['SourceRegistration'];
