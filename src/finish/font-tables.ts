/** A table of a font. */
export interface FontTable {
  /** Four letters. */
  tag: string;
  content: Buffer;
}

const header = 12;
const entry = 16;

/** The tables of a TrueType font, in the order of their tags. */
export function fontTables(font: Buffer): FontTable[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, at) => {
    const start = header + at * entry;
    const [offset, length] = [font.readUInt32BE(start + 8), font.readUInt32BE(start + 12)];
    return {
      tag: font.toString('latin1', start, start + 4),
      content: font.subarray(offset, offset + length),
    };
  });
}

/** How many bytes a TrueType font with these tables has. */
export const fontSize = (tables: FontTable[]): number =>
  tables.reduce((sum, { content }) => sum + entry + padded(content.length), header);

/** Tables begin at multiples of four bytes. */
const padded = (length: number): number => Math.ceil(length / 4) * 4;
