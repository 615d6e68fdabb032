import type { EntriesWanted } from '../../sharing/ports.ts';
import type { Period } from '../../domain/sharing.ts';

/** The card of a source. */
export const CARD = `query Card {
  agency { contract asOf coversFrom coversTo area freshness categories }
}`;

export const FIND = `query Find($people: [PersonQuery!]!, $limit: Int!) {
  find(people: $people, limit: $limit) {
    ref
    tooVague
    candidates {
      holding
      version
      grade
      milliBits
      parts { field level milliBits says }
      conflicts
      rivals
      modelVersion
    }
  }
}`;

export const RELATIONSHIPS = `query Relationships($holdings: [ID!]!) {
  relationships(holdings: $holdings) {
    holding
    person { ...WhoIsWho }
    relatives { holding person { ...WhoIsWho } kind from to }
  }
}
fragment WhoIsWho on Person {
  names { given family use }
  dateOfBirth
  dateOfDeath
  expectedDelivery
  sex
  addresses { line postcode uprn from until }
  identifiers { system value }
}`;

const HELD = `fragment Held on Entry {
  id
  holding
  category
  occurredOn
  until
  current
  summary
  detail
  standing
  grade
  handling
  conditions
  professional { name role service contact from lastContact }
}`;

/** The field that a set of categories is asked by, and what is wanted of it. */
const CONTENT = ['entries', '...Held'] as const;
const EXISTENCE = ['holds', 'holding category'] as const;

/** What the field of a set of categories is called in the answer. */
export const fieldAt = (at: number): string => `e${at}`;

/** One request for several sets of categories: one aliased field for each, of entries or of bare categories. */
export function entriesDocument(sets: readonly EntriesWanted[], { from, to }: Period) {
  const variables = new Map<string, unknown>([
    ['from', from],
    ['to', to],
  ]);
  for (const [at, { holdings, categories }] of sets.entries()) {
    variables.set(`h${at}`, holdings).set(`c${at}`, categories);
  }
  return { document: documentFor(sets), variables: Object.fromEntries(variables) };
}

function documentFor(sets: readonly EntriesWanted[]): string {
  const variables = sets.map((_set, at) => `, $h${at}: [ID!]!, $c${at}: [String!]!`);
  const fields = sets.map(({ only }, at) => {
    const [field, wanted] = only === 'EXISTENCE' ? EXISTENCE : CONTENT;
    const asked = `holdings: $h${at}, categories: $c${at}, from: $from, to: $to`;
    return `  ${fieldAt(at)}: ${field}(${asked}) { ${wanted} }`;
  });
  // A fragment that no field uses is not GraphQL (September 2025, §5.5.1.4).
  const fragments = sets.some(({ only }) => only === undefined) ? `\n${HELD}` : '';
  return `query Entries($from: PartialDate, $to: PartialDate${variables.join('')}) {
${fields.join('\n')}
}${fragments}`;
}
