import { z } from 'zod';

const seconds = (most: number) => z.number().positive().max(most);

/** A database server. Its secrets stand in files of their own, never here. */
const databaseServer = z.strictObject({
  engine: z.enum(['postgresql', 'mysql']),
  /** A name, an address, or the folder of PostgreSQL's socket. */
  host: z.string().min(1),
  port: z.int().min(1).max(65_535).exactOptional(),
  /** The database's own name. */
  name: z.string().min(1),
  /** A user who may read, and no more. */
  user: z.string().min(1),
  passwordFile: z.string().exactOptional(),
  /** The authority that signed the server's certificate, where it is not a public one. */
  caFile: z.string().exactOptional(),
  /** Lets a connection beyond this machine go without TLS. */
  unencrypted: z.boolean().default(false),
});

/** How a system is asked over HTTP. */
const web = {
  url: z.url({ protocol: /^https?$/ }),
  /** Holds the whole `Authorization` value. */
  authorizationFile: z.string().exactOptional(),
  /** Other headers that are secret, each by the file that holds its value. */
  headerFiles: z.record(z.string().regex(/^[A-Za-z0-9-]+$/), z.string()).default({}),
  timeoutSeconds: seconds(120).default(10),
  /** Lets a system beyond this machine be asked without TLS. */
  unencrypted: z.boolean().default(false),
};
const counting = {
  first: z.int().default(0),
  /** Whether the number is of pages, or of the rows before. */
  counts: z.enum(['PAGES', 'ROWS']).default('PAGES'),
};
const through = {
  table: z.string(),
  column: z.string(),
  batch: z.int().min(1).max(500).default(50),
};

const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])$/;
const isProtected = ({
  url,
  unencrypted,
}: {
  readonly url: string;
  readonly unencrypted: boolean;
}) => url.startsWith('https:') || unencrypted || LOOPBACK.test(new URL(url).hostname);
const PLAINLY = { path: ['url'] };

const labels = {
  /** Codes of confidentiality (HL7 v3) of which a record, or a person with all their records, is kept back. */
  keptBack: z.array(z.enum(['U', 'L', 'M', 'N', 'R', 'V'])).default(['R', 'V']),
  /** Which type of resource each table is. */
  tables: z.record(z.string(), z.string().regex(/^[A-Z][A-Za-z]+$/)),
};

/** Client credentials (RFC 6749 §4.4): by a secret, or by a key of the client's own (RFC 7523). */
const tokenShape = z
  .strictObject({
    url: z.url({ protocol: /^https?$/ }),
    clientId: z.string().min(1),
    secretFile: z.string().exactOptional(),
    /** PEM: an EC key of P-384, or an RSA key. */
    privateKeyFile: z.string().exactOptional(),
    /** By which the server knows the key. */
    keyId: z.string().exactOptional(),
    scope: z.string().exactOptional(),
    unencrypted: z.boolean().default(false),
  })
  .refine(isProtected, PLAINLY)
  .refine(
    ({ secretFile, privateKeyFile }) =>
      (secretFile === undefined) !== (privateKeyFile === undefined),
    { path: ['secretFile'] },
  );

/** Where an agency's records are, and how they are read. Each kind has tables, by the names of the mapping's own. */
export const sourceShape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('csv'),
    folder: z.string(),
    delimiter: z.string().length(1).default(','),
    encoding: z.enum(['auto', 'utf-8', 'latin-1']).default('auto'),
    /** Written last by whatever makes the extract; nothing is read anew before this file changes. */
    waitFor: z.string().exactOptional(),
    tables: z.record(z.string(), z.string()),
  }),
  z.strictObject({
    kind: z.literal('fhir'),
    folder: z.string(),
    /** The server's own address, by which resources of a bulk export refer to each other. */
    base: z.url().exactOptional(),
    ...labels,
  }),
  z
    .strictObject({
      kind: z.literal('fhir-server'),
      ...web,
      ...labels,
      /** How a token is had, where the server wants one. */
      token: tokenShape.exactOptional(),
      /** Searches each type for one patient after another, where the server answers no wider search. */
      byPatient: z.boolean().default(false),
      /** Says that no refusal is kept there as a Consent; else the server must answer a search for them. */
      withoutConsent: z.boolean().default(false),
      /** How many resources are wanted on a page. */
      pageSize: z.int().min(1).max(1_000).default(200),
    })
    .refine(isProtected, PLAINLY),
  z
    .strictObject({
      kind: z.literal('rest'),
      ...web,
      tables: z.record(
        z.string(),
        z.strictObject({
          path: z.string().startsWith('/'),
          /** Where in the answer the list of rows stands; the whole answer unless told. */
          items: z.string().exactOptional(),
          /** Counts up until a page is empty, or goes on by what the answer says, until it says nothing. */
          page: z
            .union([
              z.strictObject({ parameter: z.string(), ...counting }),
              z.strictObject({ parameter: z.string(), cursor: z.string() }),
              /** The address of the next page stands here in the answer. */
              z.strictObject({ next: z.string() }),
            ])
            .exactOptional(),
          /** Asks for the rows of so many records of another table at once. */
          by: z.strictObject({ ...through, parameter: z.string() }).exactOptional(),
        }),
      ),
    })
    .refine(isProtected, PLAINLY),
  z
    .strictObject({
      kind: z.literal('graphql'),
      ...web,
      tables: z.record(
        z.string(),
        z.strictObject({
          /** One query of the agency's own schema, with the variables that it names below. */
          query: z.string(),
          variables: z.record(z.string(), z.unknown()).default({}),
          /** Where in the data the list of rows stands. */
          items: z.string(),
          page: z
            .union([
              z.strictObject({ variable: z.string(), ...counting }),
              z.strictObject({ variable: z.string(), cursor: z.string() }),
            ])
            .exactOptional(),
          by: z.strictObject({ ...through, variable: z.string() }).exactOptional(),
        }),
      ),
    })
    .refine(isProtected, PLAINLY),
  z.strictObject({
    kind: z.literal('sql'),
    /** A server, or a PostgreSQL database folder as the embedded engine keeps it. */
    database: z.union([z.string(), databaseServer]),
    timeoutSeconds: seconds(600).default(30),
    /** One reading query for each table. */
    tables: z.record(z.string(), z.string()),
  }),
]);
