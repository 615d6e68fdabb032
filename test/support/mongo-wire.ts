import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { mongo } from 'mongoose';

/** What a client said to the server, as the MongoDB wire protocol carries it. */
export type Command = Readonly<Record<string, unknown>>;

/** A wire between a client and a server, on which one can listen, and which one can cut. */
export type MongoWire = {
  readonly uri: string;
  /** Everything said so far by clients, in order. */
  readonly said: readonly Command[];
  /** How many lines broke before an answer so far. */
  readonly broken: number;
  /** From now on the line breaks just before the answer to such a command, which the server carries out. */
  readonly loseAnswersTo: (command: string) => void;
  readonly mend: () => void;
  /** Breaks every line and refuses others, as an address does where nobody listens. */
  readonly away: () => Promise<void>;
  /** Takes lines again, at the same address, to this server. */
  readonly back: (serverUri: string) => Promise<void>;
  /** Breaks every line and takes no more. */
  readonly cut: () => Promise<void>;
};

/** OP_MSG: a header of 16 bytes (length, id, id answered to, opcode), 4 of flags, then sections. */
const OP_MSG = 2013;
const HEADER_BYTES = 16;
const FIRST_SECTION_AT = 20;

/** Lays a wire to a server that listens on one address of this machine. */
export async function layWire(serverUri: string): Promise<MongoWire> {
  let behind = new URL(serverUri);
  const said: Command[] = [];
  const lines = new Set<Socket>();
  let unanswered = '';
  let broken = 0;
  const wire = createServer((client) => {
    const server = connect(Number(behind.port), behind.hostname);
    const lost = new Set<number>();
    const hangUp = (): void => {
      client.destroy();
      server.destroy();
    };
    for (const line of [client, server]) {
      lines.add(line);
      line.on('close', hangUp).on('error', hangUp);
    }
    eachMessage(client, (message) => {
      const command = commandIn(message);
      if (command !== undefined) {
        said.push(command);
        if (Object.hasOwn(command, unanswered)) lost.add(message.readInt32LE(4));
      }
      server.write(message);
    });
    eachMessage(server, (message) => {
      if (lost.has(message.readInt32LE(8))) {
        broken += 1;
        hangUp();
      } else client.write(message);
    });
  });
  const listening = await listen(wire);
  const away = (): Promise<void> =>
    new Promise((resolve) => {
      wire.close(() => {
        resolve();
      });
      for (const line of lines) line.destroy();
    });
  return {
    uri: `mongodb://127.0.0.1:${listening.port}/?directConnection=true`,
    said,
    get broken() {
      return broken;
    },
    loseAnswersTo: (command) => {
      unanswered = command;
    },
    mend: () => {
      unanswered = '';
    },
    away,
    back: async (uri) => {
      behind = new URL(uri);
      await listen(wire, listening.port);
    },
    cut: away,
  };
}

const listen = (server: ReturnType<typeof createServer>, port = 0): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(address);
    });
  });

/** Cuts the stream into messages by the length that each begins with. */
function eachMessage(line: Socket, take: (message: Buffer) => void): void {
  let waiting = Buffer.alloc(0);
  line.on('data', (bytes: Buffer) => {
    waiting = Buffer.concat([waiting, bytes]);
    while (waiting.length >= HEADER_BYTES && waiting.length >= waiting.readInt32LE(0)) {
      const length = waiting.readInt32LE(0);
      take(waiting.subarray(0, length));
      waiting = waiting.subarray(length);
    }
  });
}

function commandIn(message: Buffer): Command | undefined {
  const isCommand = message.readInt32LE(12) === OP_MSG && message[FIRST_SECTION_AT] === 0;
  return isCommand
    ? mongo.BSON.deserialize(message.subarray(FIRST_SECTION_AT + 1), {
        allowObjectSmallerThanBufferSize: true,
      })
    : undefined;
}
