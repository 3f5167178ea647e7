import { decode } from '../bytes/decode.ts';
import { refuseForeignText } from '../bytes/refuse-foreign.ts';
import type { ReadOptions } from '../formats/format.ts';
import type { Split } from '../types.ts';
import type { Parsed } from './entry.ts';
import type { Mapping } from './mapping.ts';
import { toSplit } from './to-split.ts';
import { withHint } from './with-hint.ts';

/** How a structured format is read. */
export interface EntryReader {
  format: string;
  /** Takes a file's text apart; offsets are those of the text. Imports what it needs by itself. */
  parse: (text: string) => Parsed | Promise<Parsed>;
  /** The encoding that a file's first bytes declare, if its format lets it. */
  encodingOf?: (bytes: Uint8Array) => string | undefined;
  /** The names of the format, or what finds them in the entries. */
  mapping: Mapping | ((parsed: Parsed) => Mapping);
}

/** Takes a structured file apart: bytes to text, text to entries, entries to records. */
export async function readEntries(
  bytes: Uint8Array,
  options: ReadOptions,
  reader: EntryReader,
): Promise<Split> {
  const decoded = decode(bytes, options.encoding ?? reader.encodingOf?.(bytes));
  refuseForeignText(decoded.text);
  const parsed = await reader.parse(decoded.text);
  const mapping = typeof reader.mapping === 'function' ? reader.mapping(parsed) : reader.mapping;
  const named = withHint(mapping, parsed.entries, options.hint);
  return toSplit({ bytes, decoded, file: options.file, format: reader.format }, parsed, named);
}
