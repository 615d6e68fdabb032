import { z } from 'zod';
import { sectionsPage } from '../kit/list-page.ts';
import { page, type Page } from '../pages.ts';

/** What was typed, and what came of it. */
export type Tried = {
  readonly document: string;
  readonly variables: string;
  readonly answer?: string;
  readonly wrong?: string;
};

const EXAMPLE: Tried = {
  document: `query Example {
  me {
    id
    roles
  }
  dataSources {
    state
    agency {
      name
    }
  }
}`,
  variables: '{}',
};

const WORDS = {
  here: 'query',
  heading: 'Put a question in GraphQL',
  lead: 'It is put as the person signed in, through the same gate, rules and audit as from any other caller.',
} as const;

/** A document, its variables, and the answer as it came. */
export const queryPage = (tried: Tried = EXAMPLE): Page => page('query', { ...WORDS, tried });

/** In live use nobody writes documents by hand over real families. */
export const NOT_IN_LIVE: Page = sectionsPage({
  ...WORDS,
  lead: 'This is possible in the trial alone. A live hub is asked by POST to /graphql, with a token of one’s own.',
  sections: [],
});

const object = z.record(z.string(), z.unknown());

/** Reads variables as typed; undefined where they are no JSON object. */
export function readVariables(typed: string): Readonly<Record<string, unknown>> | undefined {
  if (typed === '') return {};
  try {
    return object.safeParse(JSON.parse(typed)).data;
  } catch {
    return undefined;
  }
}
