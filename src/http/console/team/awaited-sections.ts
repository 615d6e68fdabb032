import type { Instant } from '../../../domain/day.ts';
import { minuteInWords } from '../dates.ts';
import { clockCell, lengthInWords } from '../file/clock-view.ts';
import { ROUTE_WORDS } from '../front-door-words.ts';
import { link, tag, text, type Section } from '../kit/list-page.ts';
import { fileHref, pictureHref } from '../referral-view.ts';
import { STATUS_WORDS } from '../words.ts';
import type { ShownRow } from '../worklist/worklist-document.ts';
import type { AwaitedForm, AwaitedReceipt, ProposedOverride } from './team-document.ts';

const since = (now: Instant, then: Instant) => lengthInWords(Date.parse(now) - Date.parse(then));

const UNDECIDED: ReadonlySet<ShownRow['status']> = new Set(['ANALYSIS', 'ESCALATED_STRATEGY']);

/** What waits for a manager: decisions, and going without a family's agreement. */
export const decisionSections = (
  rows: readonly ShownRow[],
  proposed: readonly ProposedOverride[],
  now: Instant,
): readonly Section[] => [
  {
    heading: 'Waiting to be decided',
    list: {
      caption: 'Referrals whose gathering is done, what is due first at its head',
      columns: ['Referral', 'Stage', 'Time left', 'Team'],
      rows: rows
        .filter(({ status }) => UNDECIDED.has(status))
        .map((row) => [
          link(row.id, fileHref(row.id)),
          text(STATUS_WORDS[row.status]),
          row.due ? clockCell(row.due, now) : text('–'),
          text(row.team ?? 'No team'),
        ]),
      empty: 'Nothing waits to be decided.',
    },
  },
  {
    heading: 'Waiting to be authorised',
    list: {
      caption: 'Going without a family’s agreement, the longest wait first',
      columns: ['Referral', 'Proposed', 'Who may'],
      rows: proposed.map(({ referral, proposedAt, yours }) => [
        link(referral, `${pictureHref(referral)}/agreement`),
        text(minuteInWords(proposedAt), `${since(now, proposedAt)} ago`),
        text(yours ? 'Somebody else: you proposed it' : 'A manager, you too'),
      ]),
      empty: 'Nothing waits to be authorised.',
    },
  },
];

/** Calls whose form has not come. */
export const formsSection = (forms: readonly AwaitedForm[], now: Instant): Section => ({
  heading: 'Forms that are awaited',
  list: {
    caption: 'Calls whose referral form has not come, those overdue first',
    columns: ['Referral', 'Time left', 'The call came', 'Who was to send it'],
    rows: forms.map(({ referral, due, receivedAt, organisation }) => [
      link(referral, fileHref(referral)),
      clockCell(due, now),
      text(minuteInWords(receivedAt)),
      text(organisation ?? 'Told to those who work it'),
    ]),
    empty: 'No form is awaited.',
  },
});

/** What was passed on, and has not arrived as far as anybody said. */
export const receiptsSection = (
  receipts: readonly AwaitedReceipt[],
  nameOf: (agency: string) => string,
  now: Instant,
): Section => ({
  heading: 'Passed on, and not arrived',
  list: {
    caption: 'What nobody has said to have arrived; what may have gone astray first',
    columns: ['Referral', 'Time left', 'To', 'Sent'],
    rows: receipts.map(({ referral, to, agency, name, sentAt, dueAt, lapsed }) => [
      link(referral, fileHref(referral)),
      lapsed
        ? tag(`Overdue by ${since(now, dueAt)}: ring them`, 'alarm')
        : text(`Due by ${minuteInWords(dueAt)}`),
      text(ROUTE_WORDS[to], agency ? nameOf(agency) : undefined, name ?? undefined),
      text(minuteInWords(sentAt)),
    ]),
    empty: 'Everything that was passed on has arrived.',
  },
});
