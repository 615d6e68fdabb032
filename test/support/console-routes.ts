/** Addresses that only lead on, or give a file: there is nothing on them to look at. */
export const leadsOn: readonly string[] = [
  '/console',
  '/console/sign-in/start',
  '/console/sign-in/callback',
];
const IS_FILE = /\.\w+$/;

/** Which of the registered paths none of the addresses that are walked belongs to. */
export const unwalked = (
  registered: readonly string[],
  walked: readonly string[],
): readonly string[] =>
  registered
    .filter((path) => !leadsOn.includes(path) && !IS_FILE.test(path))
    .filter((path) => !walked.some((address) => registeredAs(address, registered) === path));

/** The path that an address is served by: of several that fit, the one that says most by itself, as a router has it. */
function registeredAs(address: string, registered: readonly string[]): string | undefined {
  const [pathname = ''] = address.split('?', 1);
  return registered.filter((path) => patternOf(path).test(pathname)).toSorted(bySaying)[0];
}

const patternOf = (path: string) => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`);
/** Earlier where a place of the address is named sooner than left open. */
const bySaying = (one: string, other: string) =>
  openness(one) < openness(other) ? -1 : Number(openness(one) !== openness(other));
const openness = (path: string) =>
  path
    .split('/')
    .map((part) => (part.startsWith(':') ? '1' : '0'))
    .join('');
