// oxlint-disable node/no-process-env -- the one place where tests read the environment, which says what the machine offers them
const { MONGODB_URI, MASH_REQUIRE_MONGO, MASH_REQUIRE_POSTGRES, MASH_REQUIRE_MARIADB } =
  process.env;

export const environment = {
  /** A MongoDB to test against; its user may make and drop databases. */
  mongoUri: MONGODB_URI === '' ? undefined : MONGODB_URI,
  /** Whether a run without the Mongo side is a failed run. */
  requireMongo: MASH_REQUIRE_MONGO === '1',
  /** Whether a run without a real PostgreSQL is a failed run. */
  requirePostgres: MASH_REQUIRE_POSTGRES === '1',
  /** Whether a run without a real MariaDB is a failed run. */
  requireMariadb: MASH_REQUIRE_MARIADB === '1',
} as const;
