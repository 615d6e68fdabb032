/** The longest text of the contract, in UTF-16 units; an answer with a longer one is not used. */
export const MOST_TEXT = 2_000;
/** The longest detail of an entry. */
export const MOST_DETAIL = 50_000;
