/* oxlint-disable no-await-in-loop -- candidates are read newest first until the page is full */
import type { AuditBlock, AuditBlocks } from '../audit/ports.ts';
import {
  accessEvent,
  questionRecord,
  type AccessEvent,
  type IntentRecord,
  type QuestionRecord,
} from './access-event.ts';
import type { AccessIndex } from './access-index/access-index.ts';
import { termOf, type TermKind } from './access-index/term.ts';
import { questionsAt, type Pointer } from './why/pointer.ts';

/** What access events are wanted; all that is named must hold. Instants are ISO 8601 in UTC. */
export type AccessFilter = {
  /** References of one person: somebody may be known by several. */
  readonly subjects?: readonly string[];
  readonly actor?: string;
  readonly team?: string;
  readonly agency?: string;
  readonly referral?: string;
  readonly rule?: string;
  readonly kind?: string;
  readonly reason?: string;
  /** An agency that was asked. */
  readonly source?: string;
  readonly decision?: 'PERMIT' | 'REFUSE';
  readonly from?: string;
  readonly before?: string;
};

/** Whether a question is kept from whoever asks for it. */
export type IsKept = (asked: IntentRecord) => boolean;

export type PageWanted = {
  readonly first: number;
  /** The `next` of the page before. */
  readonly after?: number;
  /** Left out, and passed over so that neither a page's length nor its `next` tells of it. */
  readonly isKept?: IsKept;
};

/** Newest first. A page may be shorter than was asked for and still not be the last: `next` says so. */
export type AccessPage = { readonly events: readonly AccessEvent[]; readonly next?: number };

/** Intents read for one page at the most, so that a filter that fits hardly anything keeps nobody waiting. */
const MOST_READ = 2_000;
const BLOCKS_AT_HAND = 64;

/** Looks events up in the index, and reads them from the log itself. */
export class AccessReader {
  readonly #index: AccessIndex;
  readonly #blocks: AuditBlocks;
  readonly #atHand = new Map<string, Promise<AuditBlock | undefined>>();

  constructor(index: AccessIndex, blocks: AuditBlocks) {
    this.#index = index;
    this.#blocks = blocks;
  }

  async page(filter: AccessFilter, { first, after, isKept }: PageWanted): Promise<AccessPage> {
    const { from, to } = this.#index.span(spanOf(filter));
    const events: AccessEvent[] = [];
    let read = 0;
    let last: number | undefined;
    const isEnough = (isPassed: boolean) =>
      read >= MOST_READ || (events.length === first && !isPassed);
    for (const leaf of this.#candidates(filter, Math.min(after ?? Infinity, to))) {
      if (leaf < from) break;
      const asked = await this.#record(leaf);
      const isPassed = keeps(isKept, asked);
      if (last !== undefined && isEnough(isPassed)) return { events, next: last };
      read++;
      if (isPassed) continue;
      last = leaf;
      const event = await this.#eventOf(asked, leaf, filter);
      if (event) events.push(event);
    }
    return { events };
  }

  /** One question by its id. */
  async event(question: string, isKept?: IsKept): Promise<AccessEvent | undefined> {
    for (const leaf of this.#index.question(question)) {
      const asked = await this.#record(leaf);
      if (keeps(isKept, asked)) continue;
      const event = await this.#eventOf(asked, leaf, {});
      if (event?.id === question) return event;
    }
    return undefined;
  }

  /** The questions that the record in that place is about, as a receipt names it. */
  async questionsAt({ writer, block, seq }: Pointer): Promise<readonly string[]> {
    return questionsAt(await this.#block(writer, block), seq);
  }

  /** Where the filter's rarest part may hold. */
  #candidates(filter: AccessFilter, below: number): Iterable<number> {
    const { subjects } = filter;
    if (subjects) {
      const found = subjects.flatMap((ref) => [
        ...this.#index.leaves(termOf('subject', ref), below),
      ]);
      return [...new Set(found)].toSorted((one, other) => other - one);
    }
    const [kind, value] = rarest(filter);
    return this.#index.leaves(termOf(kind, value), below);
  }

  async #eventOf(
    asked: QuestionRecord | undefined,
    leaf: number,
    filter: AccessFilter,
  ): Promise<AccessEvent | undefined> {
    if (asked?.event.kind !== 'INTENT' || !askedAsWanted(asked, filter)) return undefined;
    const { question } = asked.event;
    const places = this.#index.question(question).filter((place) => place !== leaf);
    const others = await Promise.all(places.toReversed().map((place) => this.#record(place)));
    const event = accessEvent(
      asked,
      others.flatMap((other) => other ?? []),
    );
    return event && answeredAsWanted(event, filter) ? event : undefined;
  }

  async #record(leaf: number): Promise<QuestionRecord | undefined> {
    const place = this.#index.place(leaf);
    if (place === undefined) return undefined;
    const block = await this.#block(place.writer, place.block);
    const bytes = block?.records[place.nth];
    return bytes && questionRecord(bytes);
  }

  #block(writer: string, number: number): Promise<AuditBlock | undefined> {
    const key = `${writer}/${number}`;
    const block = this.#atHand.get(key) ?? readBlock(this.#blocks, writer, number);
    this.#atHand.delete(key);
    this.#atHand.set(key, block);
    const [oldest] = this.#atHand.keys();
    if (this.#atHand.size > BLOCKS_AT_HAND && oldest !== undefined) this.#atHand.delete(oldest);
    return block;
  }
}

const keeps = (isKept: IsKept | undefined, asked: QuestionRecord | undefined): boolean =>
  asked?.event.kind === 'INTENT' && isKept?.(asked.event) === true;

async function readBlock(
  blocks: AuditBlocks,
  writer: string,
  number: number,
): Promise<AuditBlock | undefined> {
  for await (const block of blocks.read(writer, number, 1)) {
    return block.block === number ? block : undefined;
  }
  return undefined;
}

function spanOf({ from, before }: AccessFilter) {
  return {
    ...(from === undefined ? {} : { since: Date.parse(from) }),
    ...(before === undefined ? {} : { before: Date.parse(before) }),
  };
}

/** By which part of a filter to look it up: those that hold for few events come first. */
const RAREST_FIRST = [
  'referral',
  'actor',
  'reason',
  'team',
  'rule',
  'source',
  'agency',
  'kind',
] as const;

function rarest(filter: AccessFilter): readonly [TermKind, string] {
  for (const kind of RAREST_FIRST) {
    const value = filter[kind];
    if (value !== undefined) return [kind, value];
  }
  return ['intent', ''];
}

type Test = (asked: QuestionRecord & { event: { kind: 'INTENT' } }, wanted: string) => boolean;

/** What an intent alone can tell. */
const TESTS: Readonly<Partial<Record<keyof AccessFilter, Test>>> = {
  actor: ({ event }, wanted) => event.actor === wanted,
  team: ({ event }, wanted) => event.teams.includes(wanted),
  agency: ({ event }, wanted) => event.agency === wanted,
  referral: ({ event }, wanted) => event.named === wanted,
  kind: ({ event }, wanted) => event.enquiry === wanted,
  source: ({ event }, wanted) => event.sources.includes(wanted),
  decision: ({ event }, wanted) => event.decision === wanted,
  from: ({ at }, wanted) => at >= wanted,
  before: ({ at }, wanted) => at < wanted,
};

function askedAsWanted(asked: QuestionRecord, filter: AccessFilter): boolean {
  const { event } = asked;
  if (event.kind !== 'INTENT') return false;
  const whole = { ...asked, event };
  return FILTERED.every((part) => {
    const wanted = filter[part];
    return wanted === undefined || (TESTS[part]?.(whole, wanted) ?? true);
  });
}
const FILTERED = [
  'actor',
  'team',
  'agency',
  'referral',
  'kind',
  'source',
  'decision',
  'from',
  'before',
] as const;

/** What only the answer tells. */
function answeredAsWanted(event: AccessEvent, { rule, reason, subjects }: AccessFilter): boolean {
  const { rules, left } = event;
  const ruled = rule === undefined || [rules, ...rulesIn(left)].some((ids) => ids.includes(rule));
  const reasoned = reason === undefined || reasonsIn(event).includes(reason);
  return ruled && reasoned && (subjects?.some((ref) => left?.subjects.includes(ref)) ?? true);
}

/** Why it was refused at the door, or kept once it had been gathered. */
const reasonsIn = ({ reasons, left }: AccessEvent) => [...reasons, ...(left?.kept ?? [])];

const rulesIn = (left: AccessEvent['left']) => (left?.releases ?? []).map(({ rules }) => rules);
