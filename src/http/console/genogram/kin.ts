import type { RelationshipKind } from '../../../domain/relationship.ts';

/** Somebody to be drawn, as far as the drawing's order depends on them. */
export type Kin = {
  readonly id: string;
  readonly sex: 'MALE' | 'FEMALE' | 'UNKNOWN';
  /** The earliest date of birth that anybody claims, ISO 8601; for the order of siblings alone. */
  readonly born?: string;
  /** One of the children whom the picture is about. */
  readonly subject: boolean;
  /** Where no tie tells the generation: whether they stand among the adults or among the children. */
  readonly adult: boolean;
};

/** One source's word that one person is the … of another. */
export type Assertion = {
  readonly person: string;
  readonly kind: RelationshipKind;
  readonly of: string;
  readonly source: string;
  /** Whether the source says that it is over. */
  readonly ended: boolean;
};

/** People said to live together now. */
export type Home = {
  readonly id: string;
  readonly label: string;
  readonly members: readonly string[];
};

/** Two people and everybody who says what they are to one another. */
export type Tie = {
  readonly from: string;
  readonly to: string;
  readonly kinds: ReadonlySet<RelationshipKind>;
  readonly sources: readonly string[];
  /** Whether any source says that it is over, and whether any says that it lasts. */
  readonly saidEnded: boolean;
  readonly saidLasting: boolean;
};

/** How two people stand to each other, as a line between them tells. */
export type Bond = 'MARRIED' | 'TOGETHER' | 'SEPARATED' | 'DIVORCED' | 'DISPUTED' | 'PARENTS_ONLY';

/** One or two parents, and the children they have together; or a couple without any. */
export type Union = {
  readonly partners: readonly string[];
  readonly bond: Bond;
  /** Who says that they are or were a couple; empty where only their children join them. */
  readonly sources: readonly string[];
  readonly children: readonly Descent[];
};
export type Descent = { readonly child: string; readonly sources: readonly string[] };

/** A line beside the lines of birth: a carer, a second claim of parentage, a grandparent, a sibling. */
export type SideLink = {
  readonly from: string;
  readonly to: string;
  readonly kind: 'CARER' | 'ALSO_SAID_PARENT' | 'GRANDPARENT' | 'SIBLING';
  readonly sources: readonly string[];
};

/** What was said and cannot be drawn, since it contradicts what more sources say. */
export type Contradiction = { readonly person: string; readonly of: string };
