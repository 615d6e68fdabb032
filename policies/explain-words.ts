import type { Explanation, Finding, WeighedRule } from './explain.ts';
import { both, categoryInWords, extentInWords, HOLDER_WORDS } from './words.ts';

type Weighed = Omit<Explanation, 'outcome'>;

/** An explanation in plain sentences: what is seen, by which rules, or what stands in the way. */
export function outcomeInWords(weighed: Weighed): readonly string[] {
  return weighed.effect === 'PERMIT' ? permitted(weighed) : refused(weighed);
}

function permitted(weighed: Weighed): readonly string[] {
  const { mode, shows, rules, basis } = weighed;
  const what = theRecords(weighed);
  const applying = rules.filter((rule) => rule.applies);
  return [
    shows.length === 0
      ? `It may be known whether there are ${what}${mode === 'CONTENT' ? ', and nothing else is seen' : ''}.`
      : `Seen of ${what}: ${extentInWords(shows)} (${shows.join(', ')}).`,
    ...applying.map(({ id, says }) => `${id}: ${says}`),
    `It rests on ${both(basis)}.`,
  ];
}

function refused(weighed: Weighed): readonly string[] {
  const headline =
    weighed.mode === 'EXISTENCE'
      ? `It may not be known whether there are ${theRecords(weighed)}.`
      : `Nothing is seen of ${theRecords(weighed)}.`;
  return [headline, ...reasonsOf(weighed)];
}

function reasonsOf({ why, groundwork, prohibitions, rules }: Weighed): readonly string[] {
  if (why === 'PROHIBITED')
    return prohibitions
      .filter(({ forbids }) => forbids)
      .map(({ id, says }) => `${id} forbids it, whatever rules say: ${says}`);
  if (why === 'NO_RULE') return rules.length > 0 ? rules.map(wouldBut) : ['No rule is about it.'];
  return [`No rule counts before this holds. ${missing(groundwork)}`];
}

const theRecords = ({ category, holder }: Weighed) =>
  `${categoryInWords(category)} records of ${HOLDER_WORDS[holder]}`;

const wouldBut = ({ id, shows, findings }: WeighedRule) =>
  `${id} would show ${extentInWords(shows)}, but does not apply. ${missing(findings)}`;

/** What fails, and what cannot be told, which comes to the same. */
const missing = (findings: readonly Finding[]) =>
  [listed('Not so', 'FAILS', findings), listed('Nobody can tell', 'CANNOT_TELL', findings)]
    .filter((sentence) => sentence !== '')
    .join(' ');

function listed(head: string, end: Finding['comesTo'], findings: readonly Finding[]): string {
  const sentences = findings.filter(({ comesTo }) => comesTo === end).map(({ says }) => says);
  return sentences.length > 0 ? `${head}: ${sentences.join('; ')}.` : '';
}
