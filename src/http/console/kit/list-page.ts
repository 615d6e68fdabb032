import type { RagRating } from '../../../domain/referral.ts';
import { page, type Page } from '../pages.ts';
import { RAG_WORDS } from '../words.ts';

/**
 * A practitioner by their id; the name is put to it where the reader may learn it (`names.ts`). Two people may have
 * the same name, so the id stands beside it always, and is what is looked for and taken out.
 */
export type Who = { readonly kind: 'WHO'; readonly id: string; readonly name?: string };
export const who = (id: string): Who => ({ kind: 'WHO', id });

/** One cell of a list: lines of text, a link, or a state that is told in words and only underlined by colour. */
export type Cell =
  | { readonly kind: 'TEXT'; readonly lines: readonly (string | Who)[] }
  | { readonly kind: 'LINK'; readonly text: string | Who; readonly href: string }
  | { readonly kind: 'TAG'; readonly text: string; readonly tone: Tone }
  | { readonly kind: 'RAG'; readonly code: RagRating; readonly says: string };
export type Tone = 'plain' | 'good' | 'care' | 'alarm';

export const text = (...lines: readonly (string | Who | undefined)[]): Cell => ({
  kind: 'TEXT',
  lines: lines.filter((line) => line !== undefined),
});
export const link = (said: string | Who, href: string): Cell => ({
  kind: 'LINK',
  text: said,
  href,
});
export const tag = (said: string, tone: Tone = 'plain'): Cell => ({
  kind: 'TAG',
  text: said,
  tone,
});

export const rag = (code: RagRating): Cell => ({ kind: 'RAG', code, says: RAG_WORDS[code] });

/** A table of things of one kind; on a narrow screen each row becomes a card. */
export type List = {
  readonly caption: string;
  readonly columns: readonly string[];
  /** As many cells as columns; the first is the row's heading. */
  readonly rows: readonly (readonly Cell[])[];
  /** What it means that there are none. */
  readonly empty: string;
  /** The address of the next page. */
  readonly next?: string;
};

/** Something that can be done from a page. */
export type Action = { readonly says: string; readonly href: string; readonly strong?: boolean };

/** Parts of one thing, of which the page shows one. */
export type Tabs = {
  readonly label: string;
  readonly links: readonly {
    readonly says: string;
    readonly href: string;
    readonly here: boolean;
  }[];
};

/** Facts with their names, such as one agreement's. */
export type Summary = readonly { readonly name: string; readonly cell: Cell }[];

export type Section = {
  readonly heading?: string;
  readonly lead?: string;
  readonly list?: List;
  readonly summary?: Summary;
  /** Sentences, each a paragraph. */
  readonly paragraphs?: readonly string[];
  /** What can be done about it. */
  readonly actions?: readonly Action[];
};

export type SectionsPage = {
  /** The key of the room that the page stands in. */
  readonly here: string;
  readonly heading: string;
  readonly lead?: string;
  readonly back?: { readonly says: string; readonly href: string };
  /** Whether a referral can be gone to from here by its number. */
  readonly find?: boolean;
  readonly tabs?: readonly Tabs[];
  readonly actions?: readonly Action[];
  /** How often a page that is only looked at asks for itself again. */
  readonly refreshSeconds?: number;
  readonly sections: readonly Section[];
};

/** A page made of sections: lists, facts and sentences. */
export const sectionsPage = (made: SectionsPage): Page => page('kit/sections', made);
