/** Ends a text that was cut because it is longer than may be sent. What stands before it may be half of a word. */
export const CUT_MARK = ' […]';
