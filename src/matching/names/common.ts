/** Bearers per 100,000 people in an English town, roughly: enough to tell common names from rare ones. */
const GIVEN_PER_100_000: readonly (readonly [number, string])[] = [
  [900, 'david john michael paul james mohammed'],
  [
    600,
    'andrew mark robert stephen richard peter thomas susan margaret sarah william christopher daniel',
  ],
  [
    400,
    'matthew simon ian kevin philip elizabeth karen helen julie claire mary emma patricia alan martin',
  ],
  [
    300,
    'jack harry george joshua samuel joseph benjamin charlie oliver jessica sophie emily olivia amelia',
  ],
  [
    250,
    'anthony brian kenneth jane anne jennifer linda christine rebecca laura lisa louise nicola adam luke',
  ],
  [
    200,
    'fatima aisha ali ahmed muhammad maria hassan omar ibrahim yusuf anna katarzyna piotr singh grace',
  ],
];
const FAMILY_PER_100_000: readonly (readonly [number, string])[] = [
  [1100, 'smith jones khan singh'],
  [700, 'williams taylor brown davies patel ahmed hussain ali kaur begum'],
  [
    450,
    'evans thomas roberts johnson wilson walker wright robinson thompson white hughes edwards hall green',
  ],
  [
    300,
    'wood harris lewis martin jackson clarke clark turner hill cooper ward morris moore king baker lee',
  ],
  [
    200,
    'allen morgan scott watson davis parker bennett james phillips murphy kelly mahmood iqbal akhtar shah malik',
  ],
  [
    120,
    'nowak mensah owusu okafor rahman islam hassan mohamed kumar sharma gill dhillon miah uddin chowdhury',
  ],
];
/** Of any name that is not listed. */
const REST_GIVEN = 40;
const REST_FAMILY = 12;

const shares = (rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(
    rows.flatMap(([share, names]) => names.split(' ').map((name) => [name, share / 1e5] as const)),
  );

const given = shares(GIVEN_PER_100_000);
const family = shares(FAMILY_PER_100_000);

/** The share of people with a folded first name, where nobody has counted. */
export const commonGiven = (name: string): number => given.get(name) ?? REST_GIVEN / 1e5;
/** The share of people with a folded family name, where nobody has counted. */
export const commonFamily = (name: string): number => family.get(name) ?? REST_FAMILY / 1e5;
