/** What a hub answers to one operation of the console, by the operation's name. */
export type SampleAnswer = readonly [string, (variables: Variables) => unknown];
type Variables = Readonly<Record<string, unknown>>;

export const says = (data: object) => () => ({ data });

export const PRIYA = 'https://id.northmere.example#priya';
export const TOM = 'https://id.northmere.example#tom';
export const GIL = 'https://id.northmere.example#gil';
export const AT = '2026-11-21T22:14:05.000Z';
export const ACT = { by: GIL, at: AT };
export const DIGEST = '3b'.repeat(32);

/** Who asks on the pages of information governance and of agencies. */
export const me = { id: TOM, roles: ['IG_OFFICER', 'AGENCY_OWNER'], agency: 'northmere-trust' };
