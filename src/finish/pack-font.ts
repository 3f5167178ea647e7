import { brotliCompressSync, constants } from 'node:zlib';
import { fontSize, fontTables } from './font-tables.ts';
import type { FontTable } from './font-tables.ts';

/**
 * A TrueType font as WOFF2, with one letter as all of its names: nobody reads the names of a font in a page, and those of
 * KaTeX, with copyright and version, are up to a third of a font reduced to a few letters; `formulaStyles` gives the
 * notice of copyright instead. Some systems refuse a font without any names.
 *
 * Outlines stay as they are, and the compression is Node's: the library for WOFF2 in `subset-font` makes such small fonts
 * a tenth smaller, but takes 15 ms for each, a hundred times as long.
 */
export function packFont(font: Buffer): Buffer {
  const tables = fontTables(font).map(({ tag, content }) => {
    if (tag === 'name') return { tag, content: nameTable() };
    return { tag, content: tag === 'head' ? packedHead(content) : content };
  });
  const directory = Buffer.concat(tables.map(directoryEntry));
  const content = Buffer.concat(tables.map((table) => table.content));
  const packed = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: windowBits,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  const whole = Buffer.alloc(Math.ceil((headerSize + directory.length + packed.length) / 4) * 4);
  whole.write('wOF2', 'latin1');
  font.copy(whole, 4, 0, 4);
  whole.writeUInt32BE(whole.length, 8);
  whole.writeUInt16BE(tables.length, 12);
  whole.writeUInt32BE(fontSize(tables), 16);
  whole.writeUInt32BE(packed.length, 20);
  directory.copy(whole, headerSize);
  packed.copy(whole, headerSize + directory.length);
  return whole;
}

const headerSize = 48;
/** Of 64 kB, more than any reduced font: a larger window takes longer to set up than to use. */
const windowBits = 16;

/** The tags that WOFF2 writes as numbers, of the tables that TrueType fonts have. */
const tags = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca'];
const unnumbered = 63;

/** Outlines and their places would be transformed unless this says otherwise. */
const asTheyAre = 0b11;

/** A table in the directory of WOFF2: its tag, as a number if it has one, and its length. */
function directoryEntry({ tag, content }: FontTable): Buffer {
  const known = tags.indexOf(tag);
  const version = tag === 'glyf' || tag === 'loca' ? asTheyAre : 0;
  const flags = (version << 6) | (known < 0 ? unnumbered : known);
  const named = Buffer.from(known < 0 ? tag : '', 'latin1');
  return Buffer.concat([Buffer.from([flags]), named, base128(content.length)]);
}

/** A number in seven bits a byte, the highest first; all bytes but the last have their highest bit set. */
function base128(number: number): Buffer {
  const bytes = [number & 127];
  for (let rest = number >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 127) | 128);
  return Buffer.from(bytes);
}

/** Kinds of names that every font has: family, style, full name, name in PostScript. */
const kinds = [1, 2, 4, 6];
const name = Buffer.from('\0K', 'latin1');

/** The same name of each kind, in English for Windows, which all systems read. */
function nameTable(): Buffer {
  const start = 6 + kinds.length * 12;
  const words = [0, kinds.length, start, ...kinds.flatMap((kind) => [3, 1, 0x409, kind, name.length, 0])];
  const table = Buffer.alloc(start);
  for (const [at, word] of words.entries()) table.writeUInt16BE(word, at * 2);
  return Buffer.concat([table, name]);
}

/** The flags in the table `head`, and the one which says that the font was packed without loss. */
const flagsAt = 16;
const lossless = 1 << 11;

function packedHead(content: Buffer): Buffer {
  const head = Buffer.from(content);
  head.writeUInt16BE(head.readUInt16BE(flagsAt) | lossless, flagsAt);
  return head;
}
