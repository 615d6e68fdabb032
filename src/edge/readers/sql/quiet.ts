const nothing = () => undefined;

/** What the query builder would print, which may quote a query or a value, is nobody's to read. */
export const quiet = { warn: nothing, error: nothing, deprecate: nothing, debug: nothing };
