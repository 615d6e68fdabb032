import { isIP, type LookupFunction } from 'node:net';
import { callbackify } from 'node:util';
import { buildConnector } from 'undici';
import { type AddressRules, ofThisMachine, type ReadAddress, readAddress } from './address.ts';
import { isLoopback, type MayCall, mayCallUnder } from './network.ts';
import { type Resolve, resolveByDns } from './resolve.ts';
import { secured, type Trust } from './trust.ts';

export type Connector = ReturnType<typeof buildConnector>;

/** Stands before everything that the hub calls. Whatever is not known to be allowed is not connected to. */
export type AddressGuard = {
  readonly read: (text: string) => ReadAddress;
  /** Opens connections to hosts that were read, each to an address that was checked and to no other. */
  readonly connector: (options: ConnectorOptions) => Connector;
};
export type ConnectorOptions = { readonly trust: Trust; readonly connectTimeoutMs: number };

/** A host had an address that may not be called. Says neither which nor why. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
  constructor() {
    super('The host may not be called');
  }
}

export function addressGuard(
  rules: AddressRules,
  resolve: Resolve = resolveByDns(),
  mayCall: MayCall = mayCallUnder(rules),
): AddressGuard {
  /** All the addresses, or none: a host that has one bad address is not called at its good ones. */
  const checked = async (host: string): Promise<readonly string[]> => {
    const own = rules.thisMachine ? ofThisMachine(host) : undefined;
    const addresses = own ?? (await resolve(host));
    if (addresses.length === 0 || !addresses.every((one) => own !== undefined || mayCall(one))) {
      throw new AddressRefused();
    }
    return addresses;
  };
  const isOwn = (host: string) => rules.thisMachine && ofThisMachine(host) !== undefined;
  const isExpected = (host: string, reached = '') =>
    isOwn(host) ? isLoopback(reached) : mayCall(reached);
  return {
    read: (text) => readAddress(text, rules),
    connector: ({ trust, connectTimeoutMs }) => {
      const connect = buildConnector({
        ...secured(trust),
        timeout: connectTimeoutMs,
        // A resumed session skips the check of name and key, and may come from a connection that failed it.
        maxCachedSessions: 0,
        lookup: lookupBy(checked),
      });
      return (options, callback) => {
        const { hostname } = options;
        // For a number no look-up would be made, and so no check.
        if (isIP(hostname) !== 0 && !isOwn(hostname)) return callback(new AddressRefused(), null);
        connect(options, (...[error, socket]) => {
          if (error) return callback(error, null);
          if (isExpected(hostname, socket.remoteAddress)) return callback(null, socket);
          socket.destroy();
          callback(new AddressRefused(), null);
        });
      };
    },
  };
}

/** Gives a socket the checked addresses in the form that it asks for; it connects to these as they are. */
function lookupBy(checked: (host: string) => Promise<readonly string[]>): LookupFunction {
  const look = callbackify(checked);
  return (host, { all }, callback) =>
    look(host, (error: Error | null, addresses: readonly string[]) => {
      const found = error ? [] : addresses.map(withFamily);
      const [first] = found;
      if (error || !first) callback(error ?? new AddressRefused(), '');
      else if (all === true) callback(null, found);
      else callback(null, first.address, first.family);
    });
}

const withFamily = (address: string) => ({ address, family: address.includes(':') ? 6 : 4 });
