import { groupedBy } from '../../../domain/grouped-by.ts';
import type { RelationshipKind } from '../../../domain/relationship.ts';
import type { Assertion, Tie } from './kin.ts';

/** What every source says, gathered by pair and by nature. */
export type Ties = {
  /** From parent to child, by birth as far as anybody says. */
  readonly parents: readonly Tie[];
  /** From carer to child: step, adoptive, foster, special guardian. */
  readonly carers: readonly Tie[];
  readonly couples: readonly Tie[];
  readonly siblings: readonly Tie[];
  /** From grandparent to grandchild. */
  readonly grandparents: readonly Tie[];
};

type Nature = keyof Ties;
/** AS_SAID: from the person to the other. REVERSED: the other way. EITHER: the pair has no direction. */
type Reading = readonly [Nature, 'AS_SAID' | 'REVERSED' | 'EITHER'];

const READINGS: Readonly<Record<RelationshipKind, Reading | undefined>> = {
  MOTHER: ['parents', 'AS_SAID'],
  FATHER: ['parents', 'AS_SAID'],
  PARENT: ['parents', 'AS_SAID'],
  CHILD: ['parents', 'REVERSED'],
  STEP_PARENT: ['carers', 'AS_SAID'],
  ADOPTIVE_PARENT: ['carers', 'AS_SAID'],
  FOSTER_CARER: ['carers', 'AS_SAID'],
  SPECIAL_GUARDIAN: ['carers', 'AS_SAID'],
  SPOUSE: ['couples', 'EITHER'],
  PARTNER: ['couples', 'EITHER'],
  FORMER_PARTNER: ['couples', 'EITHER'],
  SIBLING: ['siblings', 'EITHER'],
  HALF_SIBLING: ['siblings', 'EITHER'],
  STEP_SIBLING: ['siblings', 'EITHER'],
  TWIN: ['siblings', 'EITHER'],
  GRANDPARENT: ['grandparents', 'AS_SAID'],
  GRANDCHILD: ['grandparents', 'REVERSED'],
  // Told in words beside the drawing: a line would claim more than the source does.
  AUNT_OR_UNCLE: undefined,
  COUSIN: undefined,
  HOUSEHOLD_MEMBER: undefined,
  POSES_RISK_TO: undefined,
  OTHER_RELATIVE: undefined,
};

/** Gathers assertions about these people; whoever is not among them is left out. */
export function readTies(assertions: readonly Assertion[], ids: ReadonlySet<string>): Ties {
  const read = assertions.flatMap((assertion) => {
    const { person, of, kind } = assertion;
    const reading = READINGS[kind];
    if (!reading || person === of || !ids.has(person) || !ids.has(of)) return [];
    const [nature, direction] = reading;
    const turned = direction === 'REVERSED' || (direction === 'EITHER' && of < person);
    const [from, to] = turned ? [of, person] : [person, of];
    return [{ nature, from, to, assertion }];
  });
  const tiesOf = (nature: Nature) =>
    [
      ...groupedBy(
        read.filter((one) => one.nature === nature),
        ({ from, to }) => JSON.stringify([from, to]),
      ).values(),
    ].flatMap(([first, ...others]) => (first ? [tieOf([first, ...others])] : []));
  const carers = tiesOf('carers');
  return {
    parents: tiesOf('parents').filter((tie) => isByBirth(tie, carers)),
    carers,
    couples: tiesOf('couples'),
    siblings: tiesOf('siblings'),
    grandparents: tiesOf('grandparents'),
  };
}

type Read = { readonly from: string; readonly to: string; readonly assertion: Assertion };

function tieOf(said: readonly [Read, ...Read[]]): Tie {
  const [{ from, to }] = said;
  const kinds = new Set(said.map(({ assertion }) => assertion.kind));
  const isOver = ({ assertion: { ended, kind } }: Read) => ended || kind === 'FORMER_PARTNER';
  return {
    from,
    to,
    kinds,
    sources: [...new Set(said.map(({ assertion }) => assertion.source))].toSorted(),
    saidEnded: said.some(isOver),
    saidLasting: !said.every(isOver),
  };
}

/** "Parent" and "child" alone are also said of those who foster, adopt or step in. */
function isByBirth({ from, to, kinds }: Tie, carers: readonly Tie[]): boolean {
  if (kinds.has('MOTHER') || kinds.has('FATHER')) return true;
  return !carers.some((carer) => carer.from === from && carer.to === to);
}
