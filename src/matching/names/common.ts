/**
 * Bearers per 100,000 people in an English town, roughly, from public counts of names: enough to tell common
 * names from rare ones where an index is too small to. Of two communities' shares the larger one is given.
 */
const GIVEN_PER_100_000: readonly (readonly [number, string])[] = [
  [900, 'david john michael paul james mohammed muhammad'],
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
    `fatima aisha ali ahmed maria hassan omar ibrahim yusuf anna katarzyna piotr singh grace khadija zainab maryam
    hussain abdul usman bilal imran harpreet gurpreet jaspreet emmanuel blessing tomasz agnieszka pawel`,
  ],
  [
    150,
    `alexander edward charles henry jacob ryan callum connor jordan nathan lewis liam ethan noah leo oscar alfie
    archie jake tyler kyle aaron ben sam alex charlotte chloe hannah lucy ella lily ruby mia isabella poppy freya
    evie grace holly molly georgia abigail megan katie amy lauren bethany jade ellie natalie natasha victoria
    samantha michelle joanne tracey sharon deborah jacqueline angela amanda alison catherine kathleen joan jean
    gary steven graham neil keith colin stuart barry trevor derek raymond nigel lee wayne dean craig darren jason
    scott sean patrick dominic harrison max theo isaac lucas arthur freddie logan mason dylan riley`,
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
    `allen morgan scott watson davis parker bennett james phillips murphy kelly mahmood iqbal akhtar shah malik
    miller cook carter richardson bailey collins bell shaw cox marshall simpson anderson adams price young griffiths
    mitchell harrison campbell stewart robertson`,
  ],
  [
    120,
    `nowak mensah owusu okafor rahman islam hassan mohamed kumar sharma gill dhillon miah uddin chowdhury wilkinson
    foster ellis murray chapman mason gray richards webb rogers hunt mills holmes palmer matthews gibson fisher
    barnes knight lloyd butler russell stevens jenkins barker dixon fletcher reynolds hudson pearson graham harvey
    walsh obrien oconnor mcdonald mccarthy kennedy doyle reid burns gordon fraser cameron bibi aziz hussein rehman`,
  ],
];
/** Of any name that is not listed. */
const REST_GIVEN = 50;
const REST_FAMILY = 15;

const shares = (rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(
    rows
      .toReversed()
      .flatMap(([share, names]) => names.split(/\s+/).map((name) => [name, share / 1e5] as const)),
  );

const given = shares(GIVEN_PER_100_000);
const family = shares(FAMILY_PER_100_000);

/** The share of people with a folded first name, where nobody has counted. */
export const commonGiven = (name: string): number => given.get(name) ?? REST_GIVEN / 1e5;
/** The share of people with a folded family name, where nobody has counted. */
export const commonFamily = (name: string): number => family.get(name) ?? REST_FAMILY / 1e5;
