/** Comments, quoted text, quoted names, dollar-quoted text, words, and every other sign by itself. */
const TOKEN =
  /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\]|''|\\.)*'|"(?:[^"]|"")*"|`[^`]*`|\$([A-Za-z_]\w*)?\$[\s\S]*?\$\1\$|[A-Za-z_]\w*|\S/g;
const IS_COMMENT = /^(?:--|\/\*)/;

/** What a query that only reads can begin with. */
const READS: ReadonlySet<string> = new Set(['SELECT', 'WITH', 'VALUES', 'TABLE', '(']);
/** What a statement that does more than read begins with, also within a WITH. */
const WRITES: ReadonlySet<string> = new Set(
  'INSERT UPDATE DELETE MERGE REPLACE TRUNCATE CREATE ALTER DROP GRANT REVOKE COPY LOAD CALL DO EXECUTE SET RESET LOCK VACUUM BEGIN COMMIT ROLLBACK'.split(
    ' ',
  ),
);
/** FOR UPDATE, FOR SHARE, FOR NO KEY UPDATE, FOR KEY SHARE. */
const LOCKS: ReadonlySet<string> = new Set(['UPDATE', 'SHARE', 'NO', 'KEY']);
/** After these a statement can begin. */
const BEFORE_STATEMENT: ReadonlySet<string> = new Set(['', '(', ')']);

/**
 * Whether this is one query that only reads, as far as its words tell: no second statement, no statement
 * that writes, no target for its rows (SELECT INTO), no lock (FOR UPDATE). The database has the last word,
 * since a function may write as well; this one is spoken before anybody is connected to.
 */
export function isReadingQuery(query: string): boolean {
  const tokens = (query.match(TOKEN) ?? [])
    .filter((token) => !IS_COMMENT.test(token))
    .map((token) => token.toUpperCase());
  const [first = ''] = tokens;
  if (!READS.has(first)) return false;
  return tokens.every((token, at) => reads(token, tokens[at - 1] ?? '', tokens[at + 1] ?? ''));
}

function reads(token: string, before: string, after: string): boolean {
  if (token === ';' || token === 'INTO' || (before === 'FOR' && LOCKS.has(token))) return false;
  // A word that is followed by a bracket is a function, such as REPLACE('a', 'b', 'c').
  return !WRITES.has(token) || !BEFORE_STATEMENT.has(before) || after === '(';
}
