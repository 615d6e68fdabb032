import { z } from 'zod';
import { REFERRAL_ACTS, type ReferralAct } from '../../../domain/front-door.ts';
import { RAG_RATINGS, REFERRAL_STATUSES } from '../../../domain/referral.ts';
import { FAMILY_PARTS } from '../../../domain/sharing.ts';
import { codesOf, FEEDBACK_WORDS } from '../front-door-words.ts';
import type { FastifyRequest } from 'fastify';
import type { HubForm } from '../hub-form.ts';
import type { ShownFile } from '../file/file-shape.ts';
import { lineOf, type FormItem, type Typed } from '../kit/fields.ts';
import type { FormPage, Trouble } from '../kit/form-page.ts';
import type { Summary } from '../kit/list-page.ts';
import { fileHref } from '../referral-view.ts';
import { maybe } from '../scalars.ts';
import { STATUS_WORDS } from '../words.ts';
import { asItStands, childrenOf } from './as-it-stands.ts';

/** What has to be known of a referral to act on it, the same for every act. */
const ACT_QUESTION = /* GraphQL */ `
  query ReferralAct($id: ID!, $naming: Boolean!) {
    me {
      name
    }
    colleagues @include(if: $naming) {
      id
      name
      teams
    }
    agencies {
      code
      name
    }
    frontDoor {
      screenedBy {
        agency
        name
      }
    }
    referral(id: $id) {
      id
      version
      status
      rag
      threshold
      team
      people {
        part
        name
      }
      file {
        acts
        tellable
        stillOpen
        routings {
          id
          name
          acknowledged {
            at
          }
        }
        disagreements {
          id
          says
          settled {
            at
          }
        }
        checks {
          agency
          answered {
            at
          }
        }
      }
    }
  }
`;

const actAnswer = z.object({
  frontDoor: z.object({
    screenedBy: maybe(z.object({ agency: z.string(), name: z.string() })),
  }),
  colleagues: z
    .array(z.object({ id: z.string(), name: z.string(), teams: z.array(z.string()) }))
    .default([]),
  agencies: z.array(z.object({ code: z.string(), name: z.string() })),
  referral: z.object({
    id: z.string(),
    version: z.number(),
    status: z.enum(REFERRAL_STATUSES),
    rag: z.enum(RAG_RATINGS),
    threshold: z.literal([1, 2, 3, 4]),
    team: maybe(z.string()),
    people: z.array(z.object({ part: z.enum(FAMILY_PARTS), name: z.string() })),
    file: z.object({
      acts: z.array(z.enum(REFERRAL_ACTS)),
      tellable: z.array(z.enum(codesOf(FEEDBACK_WORDS))),
      stillOpen: z.array(z.string()),
      disagreements: z.array(
        z.object({ id: z.string(), says: z.string(), settled: maybe(z.object({})) }),
      ),
      routings: z.array(
        z.object({ id: z.string(), name: z.string(), acknowledged: maybe(z.object({})) }),
      ),
      checks: z.array(z.object({ agency: z.string(), answered: maybe(z.object({})) })),
    }),
  }),
});
/** A referral as somebody is about to act on it, and the agencies there are. */
export type Acting = z.infer<typeof actAnswer>;

/** The referral, and the picture that was seen where the act rests on one: ids alone. */
export type ActAddress = {
  readonly referral: string;
  readonly picture?: { readonly id: string; readonly digest: string };
};

/** One act on a referral as a form: what is asked, and the change that it makes. */
export type ReferralActForm = {
  /** What the referral's status must allow. */
  readonly acts: readonly ReferralAct[];
  /** The last part of its address. */
  readonly path: string;
  /** Whether there is anything to do it to, where the status alone does not tell. */
  readonly offered?: (file: ShownFile) => boolean;
  /** Whether it names colleagues, who are then asked for. */
  readonly names?: true;
  /** How the referral's file names it. */
  readonly says: string;
  readonly heading: string;
  readonly lead?: string;
  readonly required?: string;
  readonly fields: (acting: Acting) => readonly FormItem[];
  /** What there is to know beside how the referral stands. */
  readonly facts?: (address: ActAddress) => Summary;
  readonly submit: string;
  readonly warning?: string;
  /** Fields without which nothing is sent, with what is then said. */
  readonly needs?: Readonly<Record<string, string>>;
  /** Where it holds whichever version of the referral stands, it names none. */
  readonly unversioned?: true;
  /** The mutation: its own variables, its call, and what it gives. */
  readonly mutation: { readonly declares: string; readonly call: string };
  readonly variables: (typed: Typed, address: ActAddress) => Readonly<Record<string, unknown>>;
  /** Where it leads to; to the file where absent. */
  readonly leadsTo?: (referral: string) => string;
};

/** The form of an act. It names the version that was seen, so that two people cannot act past each other. */
export const actForm = (made: ReferralActForm): HubForm<ActAddress> => ({
  address: addressIn,
  question: ({ referral }) => ({
    query: ACT_QUESTION,
    variables: { id: referral, naming: made.names ?? false },
  }),
  compose: (answered, address) => pageOf(made, actAnswer.parse(answered), address),
  check: missing(made.needs ?? {}),
  act: (typed, address) => ({
    query: `mutation ActOnReferral($referral: ID!${made.unversioned ? '' : ', $version: Int!'}${made.mutation.declares}) { ${made.mutation.call} }`,
    variables: {
      referral: address.referral,
      ...(made.unversioned ? {} : { version: Number(lineOf(typed, 'version')) }),
      ...made.variables(typed, address),
    },
  }),
  done: (_answered, { referral }) => (made.leadsTo ?? fileHref)(referral),
});

const address = z.object({
  params: z.object({ id: z.string().min(1).max(100) }),
  query: z.object({
    picture: z.string().max(100).optional(),
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  }),
});

function addressIn({ params, query }: FastifyRequest): ActAddress | undefined {
  const { data } = address.safeParse({ params, query });
  if (!data) return undefined;
  const { picture, digest } = data.query;
  const seen = picture && digest ? { picture: { id: picture, digest } } : {};
  return { referral: data.params.id, ...seen };
}

/** Says of every field that is needed and empty what is to be done. */
export const missing =
  (needs: Readonly<Record<string, string>>) =>
  (typed: Typed): readonly Trouble[] =>
    Object.entries(needs).flatMap(([field, says]) =>
      lineOf(typed, field) === undefined ? [{ field, says }] : [],
    );

function pageOf(made: ReferralActForm, acting: Acting, seen: ActAddress): FormPage {
  const { referral } = acting;
  const back = { says: `Back to ${referral.id}`, href: fileHref(referral.id) };
  const caption = `${referral.id}: ${childrenOf(referral)}`;
  const { heading, submit } = made;
  if (!made.acts.some((act) => referral.file.acts.includes(act)))
    return {
      here: 'referrals',
      heading,
      caption,
      back,
      lead: `This cannot be done now. The referral is at the stage “${STATUS_WORDS[referral.status]}”.`,
      fields: [],
    };
  return {
    here: 'referrals',
    heading,
    caption,
    back,
    ...(made.lead === undefined ? {} : { lead: made.lead }),
    ...(made.required === undefined ? {} : { required: made.required }),
    sections: [{ summary: [...asItStands(referral), ...(made.facts?.(seen) ?? [])] }],
    fields: made.fields(acting),
    hidden: [{ name: 'version', value: String(referral.version) }],
    submit,
    ...(made.warning === undefined ? {} : { warning: made.warning }),
  };
}
