import type { Instant } from '../../../domain/day.ts';
import type { Practitioner } from '../../../domain/practitioner.ts';
import { actionsFor } from '../acts/acts.ts';
import { STATE_WORDS } from '../coverage-words.ts';
import { minuteInWords } from '../dates.ts';
import {
  CHANNEL_WORDS,
  CLOCK_WORDS,
  DECISION_WORDS,
  NEED_WORDS,
  OUTCOME_WORDS,
  SOURCE_WORDS,
  STRATEGY_WORDS,
} from '../front-door-words.ts';
import { link, rag, tag, text, type Cell, type Section } from '../kit/list-page.ts';
import { fileHref, pictureHref } from '../referral-view.ts';
import { formSections } from '../refer/form-view.ts';
import { STATUS_WORDS } from '../words.ts';
import { censusWords } from './census-view.ts';
import { clockCell } from './clock-view.ts';
import type { FileAnswer, ShownFile } from './file-shape.ts';
import { assessedSection, historySection } from './history-sections.ts';
import { onwardSections, signed, type NameOf } from './onward-sections.ts';

/** A referral's file, section by section; what is empty and says nothing is left out. */
export function fileSections(
  answer: FileAnswer,
  now: Instant,
  viewer: Practitioner,
): readonly Section[] {
  const { referral, agencies, repeatContacts } = answer;
  const { file } = referral;
  const nameOf: NameOf = (agency) => agencies.find(({ code }) => code === agency)?.name ?? agency;
  return [
    ...nowSections(referral, now, viewer),
    checksSection(file, now, nameOf),
    decisionsSection(file, nameOf),
    ...onwardSections(file, nameOf),
    repeatSection(repeatContacts),
    receivedSection(file),
    ...(file.form ? formSections(file.form) : []),
    assessedSection(file),
    historySection(file),
    ...conflictSection(referral.id),
  ];
}

const nowSections = (
  { id, file }: FileAnswer['referral'],
  now: Instant,
  viewer: Practitioner,
): readonly Section[] => [
  {
    heading: 'What can be done now',
    ...(file.stillOpen.length > 0
      ? { paragraphs: ['Before it can be closed:', ...file.stillOpen] }
      : {}),
    actions: [
      ...actionsFor(id, file, viewer),
      { says: 'The family’s agreement', href: `${pictureHref(id)}/agreement` },
    ],
  },
  {
    heading: 'Times',
    list: {
      caption: 'Every deadline of this referral',
      columns: ['What it waits for', 'Status', 'Due', 'Began'],
      rows: file.clocks.map((clock) => [
        text(CLOCK_WORDS[clock.kind]),
        clockCell(clock, now),
        text(minuteInWords(clock.dueAt)),
        text(minuteInWords(clock.startedAt)),
      ]),
      empty: 'No time runs for it.',
    },
  },
];

const checksSection = ({ checks }: ShownFile, now: Instant, nameOf: NameOf): Section => ({
  heading: 'Agencies that were to be heard',
  list: {
    caption: 'Agencies, and whether they have answered',
    columns: ['Agency', 'Answer', 'Due', 'Asked because'],
    rows: checks.map(({ agency, answered, dueAt, required }) => [
      text(nameOf(agency)),
      answerCell(answered, dueAt, now),
      text(minuteInWords(dueAt)),
      text(required ? 'The rating requires it' : 'Somebody asked for it'),
    ]),
    empty: 'No check has been opened with any agency.',
  },
});

function answerCell(
  answered: ShownFile['checks'][number]['answered'],
  due: Instant,
  now: Instant,
): Cell {
  if (!answered)
    return due < now ? tag('Overdue: treat its history as unknown', 'alarm') : text('Awaited');
  const how = answered.how === 'PICTURE' ? 'in a picture' : 'told by a person';
  return text(STATE_WORDS[answered.state].says, `${how}, ${signed(answered)}`);
}

const decisionsSection = ({ decisions }: ShownFile, nameOf: NameOf): Section => ({
  heading: 'Decisions',
  list: {
    caption: 'Every decision with its reasons',
    columns: ['What was decided', 'Why', 'It rests on', 'By whom'],
    rows: decisions.map((one) => [
      text(
        DECISION_WORDS[one.kind],
        one.outcome ? OUTCOME_WORDS[one.outcome] : undefined,
        one.strategy ? STRATEGY_WORDS[one.strategy] : undefined,
        one.need ? NEED_WORDS[one.need] : undefined,
        ...(one.census ? censusWords(one.census) : []),
      ),
      text(one.rationale, one.despiteUnheard ?? undefined),
      text(
        one.picture ? `Picture ${one.picture.id}` : 'No picture',
        one.unheard.length === 0
          ? undefined
          : `Not heard: ${one.unheard.map(({ agency }) => nameOf(agency)).join('; ')}`,
      ),
      text(signed(one)),
    ]),
    empty: 'Nothing has been decided.',
  },
});

const repeatSection = (contacts: FileAnswer['repeatContacts']): Section => ({
  heading: 'Other contacts about the same child or home',
  list: {
    caption: 'Other contacts',
    columns: ['Referral', 'About the same', 'Received', 'Urgency', 'What became of it'],
    rows: contacts.map((one) => [
      link(one.id, fileHref(one.id)),
      text(one.sameChild ? 'child' : undefined, one.sameHome ? 'home' : undefined),
      text(minuteInWords(one.receivedAt)),
      rag(one.rag),
      text(one.outcome ? OUTCOME_WORDS[one.outcome] : STATUS_WORDS[one.status]),
    ]),
    empty: 'None is known to this hub. Agencies may know of others.',
  },
});

function receivedSection({
  channel,
  referrer,
  completeness,
  missing,
  immediateResponse,
}: ShownFile): Section {
  const { source, name, role, organisation, contact, protect } = referrer;
  return {
    heading: 'How it came in',
    ...(protect ? { paragraphs: ['Protected: the family must not learn who referred.'] } : {}),
    summary: [
      { name: 'By which way', cell: text(CHANNEL_WORDS[channel]) },
      {
        name: 'Who referred',
        cell: text(
          SOURCE_WORDS[source],
          ...[name, role, organisation, contact].flatMap((one) => one ?? []),
        ),
      },
      ...(immediateResponse
        ? [{ name: 'Immediate response', cell: text(`Since ${minuteInWords(immediateResponse)}`) }]
        : []),
      ...(completeness === undefined || completeness === null
        ? []
        : [
            { name: 'How much the form tells', cell: text(`${String(completeness)}%`, ...missing) },
          ]),
    ],
  };
}

const conflictSection = (id: string): readonly Section[] => [
  {
    heading: 'Do you know this family?',
    lead: 'If you know anybody in it outside of your work, say so, and somebody else takes it on.',
    actions: [{ says: 'I know this family', href: `${pictureHref(id)}/conflict` }],
  },
];
