import type { Instant } from '../domain/day.ts';
import { canonical } from './canonical.ts';
import type { LogEvent } from './log-event.ts';

/** One record of the log; its canonical JSON (RFC 8785) in UTF-8 is what is stored and hashed. */
export type LogRecord = {
  readonly v: 1;
  /** The writer's random name. */
  readonly writer: string;
  /** Counts the writer's records from 0 without a gap; order is by this, never by the clock. */
  readonly seq: number;
  readonly at: Instant;
  /** 128 random bits in hexadecimal, so that nobody can guess a record from its hash. */
  readonly salt: string;
  readonly event: LogEvent;
};

/** A record must fit an entry of a tiled log, whose length is two bytes (C2SP tlog-tiles). */
const LONGEST_RECORD = 65_535;

/** The record's bytes. Throws RangeError where it has no canonical form or is longer than 65,535 bytes. */
export function recordBytes({ v, writer, seq, at, salt, event }: LogRecord): Buffer {
  const bytes = Buffer.from(canonical({ at, event, salt, seq, v, writer }));
  if (bytes.length > LONGEST_RECORD) throw new RangeError('A record of the log is too long');
  return bytes;
}
