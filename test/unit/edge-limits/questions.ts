/** Questions as a hub puts them, with everything that can be had. */
export const FIND_QUERY = `query ($people: [PersonQuery!]!) {
  find(people: $people, limit: 5) {
    ref tooVague candidates { holding grade parts { field level says } }
  }
}`;

export const RELATIONSHIPS_QUERY = `query ($holdings: [ID!]!) {
  relationships(holdings: $holdings) {
    holding
    person { ...Whole }
    relatives { holding person { ...Whole } kind from to }
  }
}
fragment Whole on Person {
  names { given family use } dateOfBirth dateOfDeath sex
  addresses { line postcode from until }
  identifiers { system value }
}`;

export const ENTRIES_QUERY = `query ($holdings: [ID!]!, $categories: [String!]!) {
  entries(holdings: $holdings, categories: $categories) {
    id holding category occurredOn until current summary detail standing handling conditions
    professional { name role service contact }
  }
}`;
