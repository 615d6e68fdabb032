import type { EntriesWanted } from '../../sharing/ports.ts';
import type { Period } from '../../domain/sharing.ts';

/** The card of a source. */
export const CARD = `query Card {
  agency { contract asOf coversFrom coversTo area freshness categories skipped }
}`;

/** The same of a source whose schema is from before rows that cannot be read were counted. */
export const EARLIER_CARD = CARD.replace(' skipped', '');

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

/** What the field of a set of categories is called in the answer. */
export const fieldAt = (at: number): string => `e${at}`;

/**
 * One request for several sets of categories: one aliased field for each, of entries in the period, or of
 * bare categories at any time.
 */
export function entriesDocument(sets: readonly EntriesWanted[], period: Period) {
  const { from, to }: Period = sets.some(isOfContent) ? period : {};
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
  const lists = sets.map((_set, at) => `$h${at}: [ID!]!, $c${at}: [String!]!`);
  // A variable or a fragment that no field uses is not GraphQL (§5.8.4, §5.5.1.4).
  const [period, fragments] = sets.some(isOfContent)
    ? ['$from: PartialDate, $to: PartialDate, ', `\n${HELD}`]
    : ['', ''];
  return `query Entries(${period}${lists.join(', ')}) {
${sets.map(fieldFor).join('\n')}
}${fragments}`;
}

function fieldFor(set: EntriesWanted, at: number): string {
  const wanted = `holdings: $h${at}, categories: $c${at}`;
  return isOfContent(set)
    ? `  ${fieldAt(at)}: entries(${wanted}, from: $from, to: $to) { ...Held }`
    : `  ${fieldAt(at)}: holds(${wanted}) { holding category }`;
}

const isOfContent = ({ only }: EntriesWanted) => only === undefined;
