import { Mistake } from '../../domain/mistake.ts';
import { asId } from '../../domain/ids.ts';
import type { Subject } from '../../sharing/subjects.ts';
import type { AccessFilter } from '../access-reader.ts';
import type { NamedSubjects } from '../subjects/subject-names.ts';
import { instantOf, periodOf } from './period.ts';

/** Somebody who may have been shown: a person of a referral, or an agency's record. */
export type PersonShown = {
  readonly referral?: string | null;
  readonly person?: string | null;
  readonly agency?: string | null;
  readonly holding?: string | null;
};

/** Which access events are asked for, as a client says it. */
export type AccessQuestion = {
  readonly people?: readonly PersonShown[] | null;
  readonly user?: string | null;
  readonly team?: string | null;
  readonly agency?: string | null;
  readonly referral?: string | null;
  readonly rule?: string | null;
  readonly kind?: string | null;
  readonly reason?: string | null;
  readonly decision?: 'PERMIT' | 'REFUSE' | null;
  readonly from?: string | null;
  readonly before?: string | null;
};

/** Without a person, a practitioner or a referral no longer span of time than this is looked through. */
const MOST_DAYS_UNNAMED = 31;
const MOST_PEOPLE = 20;

/**
 * What is to be looked up; undefined where nobody named was ever shown. Throws a Mistake where the question
 * fishes: it names no person, practitioner or referral, and no span of time of at most 31 days.
 */
export async function accessFilterOf(
  subjects: Pick<NamedSubjects, 'find'>,
  question: AccessQuestion,
): Promise<AccessFilter | undefined> {
  refuseFishing(question);
  const { people } = question;
  const refs = people ? await refsOf(subjects, people) : undefined;
  if (refs?.length === 0) return undefined;
  return { ...(refs && { subjects: refs }), ...namedIn(question), ...boundsOf(question) };
}

/** What is named by its own text, and compared as it is. */
function namedIn({ user, decision, ...question }: AccessQuestion): AccessFilter {
  const named = TEXTS.flatMap((part) => {
    const value = question[part];
    return value ? [[part, value] as const] : [];
  });
  return {
    ...Object.fromEntries(named),
    ...(user && { actor: user }),
    ...(decision && { decision }),
  };
}
const TEXTS = ['team', 'agency', 'referral', 'rule', 'kind', 'reason'] as const;

const boundsOf = ({ from, before }: AccessQuestion) => ({
  ...(from && { from: instantOf('from', from) }),
  ...(before && { before: instantOf('before', before) }),
});

function refuseFishing({ people, user, referral, from, before }: AccessQuestion): void {
  if (people?.length === 0) throw new Mistake('people', 'names nobody');
  if (people || user || referral) return;
  if (!from || !before)
    throw new Mistake(
      'filter',
      'must name a person, a user or a referral, or both from and before',
    );
  periodOf({ from, before }, MOST_DAYS_UNNAMED);
}

async function refsOf(
  subjects: Pick<NamedSubjects, 'find'>,
  people: readonly PersonShown[],
): Promise<readonly string[]> {
  if (people.length > MOST_PEOPLE) throw new Mistake('people', 'names more than 20');
  const found = await Promise.all(people.map((one) => subjects.find(subjectOf('people', one))));
  return found.flatMap((ref) => ref ?? []);
}

/** The subject that is meant: a referral with its person, or an agency with its record. */
export function subjectOf(field: string, named: PersonShown): Subject {
  const { referral, person, agency, holding } = named;
  if (Object.values(named).filter(Boolean).length !== 2) throw UNCLEAR(field);
  if (referral && person) return { kind: 'PERSON', referral: asId(referral), person: asId(person) };
  if (agency && holding) return { kind: 'HOLDING', agency: asId(agency), holding: asId(holding) };
  throw UNCLEAR(field);
}

const UNCLEAR = (field: string) =>
  new Mistake(field, 'must name a referral and its person, or an agency and its record');
