import type { Practitioner } from '../../domain/practitioner.ts';
import type { Corridor } from '../../sharing/corridor.ts';
import type { AgencyCode, PractitionerId } from '../../domain/ids.ts';
import type { Lasting } from './lasting/lasting.ts';

/** How the console authenticates itself to the OpenID provider's token endpoint. */
type ClientAuthentication =
  { readonly kind: 'SECRET'; readonly secret: string } | { readonly kind: 'NONE' };

/** The OpenID provider that vouches for practitioners, as the console's client registration has it. */
export type SignInSettings = {
  /** Issuer identifier (OpenID Connect Discovery 1.0). Plain HTTP is accepted on loopback only. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientAuth: ClientAuthentication;
  readonly scope: string;
  /** What the access token is for (RFC 8707), such as `urn:mash:gateway`. */
  readonly resource: string;
};

/** A document put to the hub's own executor on behalf of the person signed in. */
export type ConsoleQuestion = {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** What the executor gave, and the corridor through which the page made of it must leave. */
export type ConsoleAnswer = {
  readonly result: unknown;
  readonly corridor: Corridor;
};

/** Opens a corridor for the viewer and executes the document in it; rejects with a Fault where it cannot. */
type Execute = (
  viewer: Practitioner,
  question: ConsoleQuestion,
  /** The corridor of an earlier question of the same request, so that one release covers both. */
  earlier?: ConsoleAnswer['corridor'],
) => Promise<ConsoleAnswer>;

export type ConsoleOptions = {
  /** The origin at which browsers reach the hub, such as `https://mash.northmere.example`. */
  readonly origin: string;
  /** The hub's name, in the header of every page. */
  readonly hub: string;
  /** Stands on every page of every environment that is not the live one. */
  readonly banner?: { readonly name: string; readonly says: string };
  /** Where “Exit this page” leads from pages that anybody may read; to the page that says nothing where absent. */
  readonly exitTo?: string;
  /** Whether documents may be written by hand: in the trial alone, where everybody is made up. */
  readonly developers?: boolean;
  readonly signIn: SignInSettings;
  /** Reads `Bearer <token>` as every other caller's; undefined where the hub does not know its bearer. */
  readonly practitioner: (authorization: string) => Promise<Practitioner | undefined>;
  readonly execute: Execute;
  /** Told of whoever has just signed in; that it cannot be noted keeps nobody out. */
  readonly signedIn?: (viewer: Practitioner) => Promise<void>;
  /** Told of whatever went wrong behind a fault page. Never told what was on a page. */
  readonly report?: (cause: unknown) => void;
  /** A session without a request for this long is over. 15 minutes where absent. */
  readonly idleMs?: number;
  /** No session lasts longer than this, nor than its access token. 8 hours where absent. */
  readonly longestMs?: number;
  /**
   * Where sessions and unsent text outlive a process, and the hub's 32 bytes under which they are sealed
   * there; in this process's memory where absent, which ends with it.
   */
  readonly keeps?: { readonly lasting: Lasting; readonly key: Uint8Array };
  /** Whether somebody's access is suspended. Rejects where that cannot be told, and nobody is let in. */
  readonly suspended?: (practitioner: PractitionerId) => Promise<boolean>;
  /** Whether people of this organisation answer what the hub asks, and not a system alone; where absent, they may. */
  readonly asksPeopleOf?: (organisation: AgencyCode) => boolean;
  /** How long a second sending of a form waits for the first. 30 seconds where absent. */
  readonly sendingMs?: number;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
};
