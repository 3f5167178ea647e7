const header = 12;
const entry = 16;
/** Kinds of names that every font has: family, style, full name, name in PostScript. */
const kinds = [1, 2, 4, 6];
const name = Buffer.from('\0K', 'latin1');

/**
 * A TrueType font with one letter as all of its names. Nobody reads the names of a font in a page, and those of KaTeX, with
 * copyright and version, are up to a third of a font reduced to a few letters; `formulaStyles` gives the notice of
 * copyright instead. Some systems refuse a font without any names.
 */
export function shortenFontNames(font: Buffer): Buffer {
  const count = font.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, at) => {
    const start = header + at * entry;
    const tag = font.toString('latin1', start, start + 4);
    const [offset, length] = [font.readUInt32BE(start + 8), font.readUInt32BE(start + 12)];
    return {
      tag,
      content: tag === 'name' ? nameTable() : Buffer.from(font.subarray(offset, offset + length)),
    };
  });
  tables.find(({ tag }) => tag === 'head')!.content.writeUInt32BE(0, adjustment);
  const directory = Buffer.alloc(header + count * entry);
  font.copy(directory, 0, 0, header);
  let offset = directory.length;
  for (const [at, { tag, content }] of tables.entries()) {
    const start = header + at * entry;
    directory.write(tag, start, 'latin1');
    directory.writeUInt32BE(checksum(padded(content)), start + 4);
    directory.writeUInt32BE(offset, start + 8);
    directory.writeUInt32BE(content.length, start + 12);
    offset += padded(content).length;
  }
  const whole = Buffer.concat([directory, ...tables.map(({ content }) => padded(content))]);
  const head = tables.findIndex(({ tag }) => tag === 'head');
  const place = whole.readUInt32BE(header + head * entry + 8) + adjustment;
  whole.writeUInt32BE((wholeChecksum - checksum(whole)) >>> 0, place);
  return whole;
}

/** Where the table `head` has the number that makes the checksum of the font `wholeChecksum`. */
const adjustment = 8;
const wholeChecksum = 0xb1b0afba;

/** A table with the same name of each kind, in English for Windows, which all systems read. */
function nameTable(): Buffer {
  const start = 6 + kinds.length * 12;
  const words = [0, kinds.length, start, ...kinds.flatMap((kind) => [3, 1, 0x409, kind, name.length, 0])];
  const table = Buffer.alloc(start);
  for (const [at, word] of words.entries()) table.writeUInt16BE(word, at * 2);
  return Buffer.concat([table, name]);
}

/** Tables begin at multiples of four bytes. */
const padded = (content: Buffer): Buffer =>
  Buffer.concat([content, Buffer.alloc((4 - (content.length % 4)) % 4)]);

function checksum(content: Buffer): number {
  let sum = 0;
  for (let at = 0; at < content.length; at += 4) sum = (sum + content.readUInt32BE(at)) >>> 0;
  return sum;
}
