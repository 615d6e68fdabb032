import { z } from 'zod';
import { ROLES } from '../../../domain/practitioner.ts';
import { anInstant, maybe } from '../scalars.ts';
import { HOLDERS } from './source-words.ts';

export const SOURCES_HREF = '/console/sources';
export const sourceHref = (code: string) => `${SOURCES_HREF}/${encodeURIComponent(code)}`;

export const useHref = (code: string) => `${sourceHref(code)}/use`;

export const rulesHref = (code: string) => `${sourceHref(code)}/rules`;

const SOURCE_FIELDS = /* GraphQL */ `
  fragment ShownSource on SourceRegistration {
    code
    name
    holder
    organisation
    url
    answerKeys {
      x
      kid
      until
    }
    authorities
    keyPins
    categories
    agreement
    dpiaReference
    state
    served
    seen
    approvals
    mayDo
    registeredAt
    provenAt
    lastUsedAt
    health {
      breaker
      asked
      gaps {
        why
        times
      }
      p50Ms
      p95Ms
      lastAnsweredAt
    }
    expiring {
      what
      until
      daysLeft
    }
    findings {
      at
      answered
      checks {
        check
        outcome
        cause
        fix
      }
    }
  }
`;

export const SOURCES_DOCUMENT = /* GraphQL */ `
  query SourceRegistrations {
    me {
      roles
      agency
    }
    dataSources {
      agency {
        code
        name
      }
      state
      freshness
      asOf
    }
    sourceRegistrations {
      ...ShownSource
    }
    contactAgencies {
      code
      name
      organisation
    }
  }
  ${SOURCE_FIELDS}
`;

export const ACTS = [
  'REGISTER',
  'PROVE',
  'APPROVE',
  'PAUSE',
  'RESUME',
  'SUSPEND',
  'RETIRE',
] as const;
export type RegistrationAct = (typeof ACTS)[number];

const answerKey = z.object({
  x: z.string(),
  kid: maybe(z.string()),
  until: maybe(anInstant),
});

const health = z.object({
  breaker: z.enum(['CLOSED', 'OPEN', 'TRYING']),
  asked: z.number(),
  gaps: z.array(z.object({ why: z.string(), times: z.number() })),
  p50Ms: maybe(z.number()),
  p95Ms: maybe(z.number()),
  lastAnsweredAt: maybe(anInstant),
});

const findings = z.object({
  at: anInstant,
  answered: z.boolean(),
  checks: z.array(
    z.object({
      check: z.string(),
      outcome: z.enum(['PASSED', 'FAILED', 'NOT_TRIED']),
      cause: maybe(z.string()),
      fix: maybe(z.string()),
    }),
  ),
});

const source = z.object({
  code: z.string(),
  name: z.string(),
  holder: z.enum(HOLDERS),
  organisation: z.string(),
  url: z.string(),
  answerKeys: z.array(answerKey),
  authorities: z.array(z.string()),
  keyPins: z.array(z.string()),
  categories: z.array(z.string()),
  agreement: z.string(),
  dpiaReference: z.string(),
  state: z.enum(['DRAFT', 'PROVEN', 'APPROVED', 'ACTIVE', 'PAUSED', 'SUSPENDED', 'RETIRED']),
  served: z.boolean(),
  seen: z.string(),
  approvals: z.number(),
  mayDo: z.array(z.enum(ACTS)),
  registeredAt: anInstant,
  provenAt: maybe(anInstant),
  lastUsedAt: maybe(anInstant),
  health,
  expiring: z.array(
    z.object({
      what: z.enum(['CERTIFICATE', 'AUTHORITY', 'ANSWER_KEY']),
      until: anInstant,
      daysLeft: z.number(),
    }),
  ),
  findings: maybe(findings),
});
export type ShownSource = z.infer<typeof source>;

/** A source as everybody may know of it. */
const inBooks = z.object({
  agency: z.object({ code: z.string(), name: z.string() }),
  state: z.string(),
  freshness: maybe(z.string()),
  asOf: maybe(anInstant),
});

export const sourcesAnswer = z.object({
  me: z.object({ roles: z.array(z.enum(ROLES)), agency: z.string() }),
  dataSources: z.array(inBooks),
  sourceRegistrations: z.array(source),
  contactAgencies: z.array(
    z.object({ code: z.string(), name: z.string(), organisation: z.string() }),
  ),
});
export type Sources = z.infer<typeof sourcesAnswer>;
