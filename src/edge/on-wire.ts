import type { Candidate, Found, HoldingEntry, HoldingRelations } from '../sharing/ports.ts';
import type { BooksCard } from './books.ts';

/* From the domain to the shapes of `schema/agency-contract.graphql`; absent becomes null there. */

export const cardOnWire = ({ window, ...card }: BooksCard) => ({
  contract: card.contract,
  asOf: card.asOf,
  coversFrom: window.from,
  coversTo: window.to,
  area: card.area,
  freshness: card.freshness,
  categories: card.categories,
  skipped: card.skipped,
});

export const foundOnWire = (ref: string, { tooVague, candidates }: Omit<Found, 'ref'>) => ({
  ref,
  tooVague,
  candidates: candidates.map(candidateOnWire),
});

const candidateOnWire = ({ holding, version, match }: Candidate) => ({
  holding,
  version,
  grade: match.grade,
  milliBits: match.milliBits,
  parts: match.parts,
  conflicts: match.conflicts,
  rivals: match.rivals,
  modelVersion: match.modelVersion,
});

export const relationsOnWire = ({ holding, person, relatives }: HoldingRelations) => ({
  holding,
  person,
  relatives: relatives.map(({ traits, ...relative }) => ({
    holding: relative.holding,
    person: traits,
    kind: relative.kind,
    from: relative.from,
    to: relative.to,
  })),
});

export const entryOnWire = ({ holding, entry }: HoldingEntry) => ({
  id: entry.id,
  holding,
  category: entry.category,
  occurredOn: entry.occurredOn,
  until: entry.until,
  current: entry.current,
  summary: entry.summary,
  detail: entry.detail,
  standing: entry.standing,
  grade: entry.grade,
  handling: entry.handling.code,
  conditions: entry.handling.conditions,
  professional: entry.professional,
});
