import { hash } from 'node:crypto';
import type { Instant } from '../../domain/day.ts';
import { Mistake } from '../../domain/mistake.ts';
import { StaleVersion } from '../../domain/store-errors.ts';
import type { Desk, DeskAsks, DeskVisit } from '../../sharing/desk.ts';
import type { Shelved } from '../../store/shelf.ts';
import { dayOf } from '../acts/receive.ts';
import { DRAFTS_OF, type Draft } from '../drafts.ts';
import { checkForm, type FormGiven } from '../form/check-form.ts';
import { blankSections } from '../form/whole-form.ts';
import type { FrontDoorBooks } from './books.ts';

/** A draft as its owner gets it back. */
export type DraftKept = {
  readonly id: string;
  readonly version: number;
  readonly savedAt: Instant;
  readonly form: Draft['form'];
  /** Sections that nobody has answered yet. */
  readonly blank: readonly string[];
};

const keptAs = ({ id, version, value: { form, savedAt } }: Shelved<Draft>): DraftKept => ({
  id,
  version,
  savedAt,
  form,
  blank: blankSections(form),
});

/** Somebody's own draft. Another's is told apart from none at all by nothing. */
export async function ownDraft(
  { drafts }: Pick<FrontDoorBooks, 'drafts'>,
  { viewer }: DeskVisit,
  id: string,
): Promise<Shelved<Draft>> {
  const kept = await drafts.get(id);
  if (kept?.value.owner !== viewer.id) throw new Mistake('draft', 'is none of yours.');
  return kept;
}

export type SaveDraftAsks = DeskAsks & {
  readonly draft?: { readonly id: string; readonly version: number };
  readonly form: FormGiven;
};

/** Keeps a form as far as it is, page by page, so that a lost connection loses one page at most. */
export const saveDraft = (books: FrontDoorBooks): Desk<SaveDraftAsks, DraftKept> => ({
  kind: 'SAVE_DRAFT',
  answer: async ({ draft, form }, visit) => {
    const kept = draft && (await unsentDraft(books, visit, draft.id));
    const id = kept?.id ?? draftIdFrom(visit.question);
    const value = draftOf(form, visit, kept?.value.begunAt ?? visit.askedAt);
    const replaces = draft?.version ?? 0;
    await visit.record({ changes: `draft/${id}`, version: replaces + 1, value });
    return keptAs(await orStale(books.drafts.put(id, value, replaces)));
  },
});

async function unsentDraft(books: FrontDoorBooks, visit: DeskVisit, id: string) {
  const kept = await ownDraft(books, visit, id);
  if (kept.value.submittedAs) throw new Mistake('draft', 'has been sent.');
  return kept;
}

const draftOf = (form: FormGiven, { viewer, askedAt }: DeskVisit, begunAt: Instant): Draft => ({
  owner: viewer.id,
  form: checkForm(form, { today: dayOf(askedAt), draft: true }),
  begunAt,
  savedAt: askedAt,
});

const draftIdFrom = (question: string): string =>
  `D-${hash('sha256', `draft ${question}`, 'base64url').slice(0, 16)}`;

async function orStale<Value>(put: Promise<Value>): Promise<Value> {
  try {
    return await put;
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error;
    throw new Mistake(
      'version',
      'is not the newest: the draft was saved elsewhere. Read it again.',
    );
  }
}

const DRAFTS_AT_MOST = 50;

/** One's own drafts, the one saved last first. */
export const listDrafts = ({ drafts }: FrontDoorBooks): Desk<DeskAsks, readonly DraftKept[]> => ({
  kind: 'DRAFTS',
  answer: async (_asks, { viewer }) => {
    const range = { index: DRAFTS_OF, group: viewer.id, newestFirst: true, first: DRAFTS_AT_MOST };
    return (await drafts.list(range)).found.map(keptAs);
  },
});
