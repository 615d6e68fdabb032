/** Pixels of the drawing at a text size of 16. A person is a symbol with their words to the right of it. */
export const SYMBOL = 44;
export const CELL_WIDTH = 160;
/** Symbol and words. */
export const CELL_HEIGHT = 66;
/** Room between two people, wide enough for the edges of two households and a passage between them. */
export const GAP = 28;
export const BLOCK_GAP = 40;
export const EDGE = 9;
export const MARGIN = 16;
export const LANE = 14;
/** With a word over the line. */
export const LINK_LANE = 19;
/** Above a row: the edge and the name of a household, and who says whose child somebody is. */
export const ABOVE_ROW = 44;
/** Below a row: the edge of a household. */
export const BELOW_ROW = EDGE + 10;
