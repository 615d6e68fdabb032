/** Every way in which a chain can fail to hold, and the words for it. */
const FLAWS = {
  UNREADABLE: 'From here on the store gives no block that can be read.',
  BLOCK_MISSING: 'A block is missing here.',
  CHAIN_BROKEN:
    'This block does not follow the block stored before it: one of the two was replaced.',
  LINK_ALTERED: 'The hash stored with this block was altered; its records are whole.',
  RECORD_ALTERED: 'A record in this block was altered.',
  SEQUENCE_BROKEN: 'The sequence numbers have a gap or repeat.',
  RECORD_MISPLACED: 'This record was written for another place in the log.',
  RECORD_UNREADABLE: 'This is not a record of this log.',
  NOT_OPENED: 'The first record of the chain does not say what was started.',
  AFTER_CLOSE: 'A record stands after the last record of its chain.',
  DISCLOSED_WITHOUT_INTENT: 'Something was disclosed for a question that was not recorded first.',
  REPLACED: 'Another writer saw a different block in this place.',
  CUT_OFF: 'The chain ends before a block that another writer saw.',
  WRITER_MISSING: 'Another writer saw this chain, and it is gone.',
} as const;
export type FlawCode = keyof typeof FLAWS;

/** The first thing that is wrong in one chain, as narrowly as the evidence allows. */
export type Flaw = {
  readonly code: FlawCode;
  readonly says: string;
  readonly writer: string;
  readonly block: number;
  /** The records among which the bad one is; equal ends where it is known. Absent where no record is to blame. */
  readonly records?: { readonly first: number; readonly last: number };
  /** The bytes, within the block's records laid end to end, that hold the change; `to` is not included. */
  readonly blockBytes?: { readonly from: number; readonly to: number };
  /** The altered byte's offset within its record, where one byte was changed and could be told. */
  readonly byte?: number;
};

/** A flaw with the words that belong to its code. */
export const flaw = (found: Omit<Flaw, 'says'>): Flaw => ({ ...found, says: FLAWS[found.code] });
