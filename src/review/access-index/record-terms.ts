import { fields, type Fields, text } from '../../audit/read-record.ts';
import type { Json } from '../../audit/canonical.ts';
import { termOf } from './term.ts';

/** What a record says for looking it up. */
export type RecordTerms = {
  readonly kind: string;
  /** The questions that it is about. */
  readonly questions: readonly string[];
  /** By what these questions are found because of this record. */
  readonly terms: readonly number[];
};

/** The terms of an event of the log. Fields that it does not have give none. */
export function recordTerms(event: Fields): RecordTerms {
  const kind = text(event['kind']);
  const question = text(event['question']);
  const questions = question === '' ? texts(event['questions']) : [question];
  return { kind, questions, terms: termsOf(kind, event) };
}

function termsOf(kind: string, event: Fields): readonly number[] {
  if (kind === 'INTENT') return intentTerms(event);
  if (kind === 'DISCLOSED') return disclosedTerms(event);
  return [];
}

const intentTerms = (event: Fields): readonly number[] => [
  termOf('intent', ''),
  termOf('actor', text(event['actor'])),
  termOf('agency', text(event['agency'])),
  termOf('kind', text(event['enquiry'])),
  ...named('referral', [text(event['named'])]),
  ...named('team', texts(event['teams'])),
  ...named('rule', texts(event['rules'])),
  ...named('reason', texts(event['reasons'])),
  ...named('source', texts(event['sources'])),
];

function disclosedTerms(event: Fields): readonly number[] {
  const releases = Array.isArray(event['releases']) ? event['releases'] : [];
  const rules = new Set(releases.flatMap((release: Json) => texts(fields(release)?.['rules'])));
  return [
    ...named('subject', texts(event['subjects'])),
    ...named('rule', [...rules]),
    ...named('reason', texts(event['kept'])),
  ];
}

const named = (kind: Parameters<typeof termOf>[0], values: readonly string[]) =>
  values.filter((value) => value !== '').map((value) => termOf(kind, value));

const texts = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
