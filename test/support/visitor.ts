/** What came back for one request. */
type Visit = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Where it leads on to; undefined where it does not. */
  readonly location: URL | undefined;
};

/** A browser without scripts, which follows no redirect by itself. */
export type Visitor = {
  readonly cookies: Map<string, string>;
  go(address: string | URL, form?: Readonly<Record<string, string>>): Promise<Visit>;
  /** Signs in as a persona of the trial, and stops where the console has set its session. */
  signIn(persona: string, to?: string): Promise<Visit>;
};

const MOST_STEPS = 10;

export function visitor(origin: string): Visitor {
  const cookies = new Map<string, string>();
  const go: Visitor['go'] = async (address, form) => {
    const url = new URL(address, origin);
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    keep(response.headers.getSetCookie(), cookies);
    const location = response.headers.get('location');
    return {
      status: response.status,
      headers: response.headers,
      text: await response.text(),
      location: location === null ? undefined : new URL(location, url),
    };
  };
  return {
    cookies,
    go,
    signIn: async (persona, to = '/console/') => {
      const start = `/console/sign-in/start?${new URLSearchParams({ to }).toString()}`;
      let visit = await go(start);
      for (let step = 0; step < MOST_STEPS; step += 1) {
        const { location } = visit;
        if (!location || location.pathname === '/console/sign-in/welcome') return visit;
        // eslint-disable-next-line no-await-in-loop -- each step leads to the next
        visit = await go(location, isPersonaChoice(location) ? { persona } : undefined);
      }
      throw new Error('the sign-in goes round in circles');
    },
  };
}

const isPersonaChoice = ({ pathname }: URL) => /^\/interaction\/[^/]+$/.test(pathname);

function keep(set: readonly string[], cookies: Map<string, string>): void {
  for (const cookie of set) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (value === '') cookies.delete(name);
    else cookies.set(name, value);
  }
}
