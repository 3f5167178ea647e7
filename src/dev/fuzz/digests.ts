import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { hostileText } from './hostile-text.ts';

const fixtures = new URL('fixtures/', import.meta.url);
const readLines = (name: string): string[] =>
  readFileSync(new URL(name, fixtures), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

const hostile = Object.values(hostileText).flat();

/** Sentences of abstracts. */
const prose = readLines('prose.txt');

/** Lines between papers and beside them. */
const boilerplate = readLines('boilerplate.txt');

/** Lines of a digest as people save them: titles, abstracts, boilerplate. */
const real = readLines('saved.txt');

const names = ['Lens: ', 'PA&DA: ', 'A Study of ', '', 'Is this a title? ', '日本語: '];
const separators = ['\n\n', '\n\n', '\n\n', '\n', '\r\n\r\n', '\r\r', '\n\f\n', '\n \t\n', '\u2028\n'];

const hostilePiece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...hostile) },
  fc.string({ unit: 'binary' }),
);
const piece = fc.oneof(fc.constantFrom(...prose), hostilePiece);
const phrase = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 5 }), fc.constantFrom(' ', ' ', '', '\n'))
  .map(([pieces, glue]) => pieces.join(glue));
const title = fc.tuple(fc.constantFrom(...names), hostilePiece).map((parts) => parts.join(''));
const abstract = fc
  .tuple(hostilePiece, phrase, fc.subarray(prose, { minLength: 2 }), hostilePiece)
  .map((parts) => parts.flat().join(' '));
/** A real line with something hostile in its midst. */
const infected = fc
  .tuple(fc.constantFrom(...real), hostilePiece, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([line, payload, share]) => {
    const at = Math.floor(share * line.length);
    return line.slice(0, at) + payload + line.slice(at);
  });
const block = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(title, abstract).map((parts) => parts.join('\n\n')) },
  { weight: 2, arbitrary: fc.constantFrom(...boilerplate) },
  { weight: 2, arbitrary: fc.constantFrom(...real) },
  { weight: 3, arbitrary: infected },
  { weight: 1, arbitrary: phrase },
);
const text = fc
  .array(fc.tuple(block, fc.constantFrom(...separators)), { minLength: 1, maxLength: 5 })
  .map((blocks) => blocks.flat().join(''));

/** `size` bytes from `at` (a share of the length) are left out, or stand twice, or are replaced. */
interface Cut {
  at: number;
  size: number;
  instead: 'drop' | 'twice' | Uint8Array;
}

const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.nat(40),
  instead: fc.oneof(fc.constantFrom('drop', 'twice'), fc.uint8Array({ maxLength: 4 })),
});

function applyCut(bytes: Buffer, { at, size, instead }: Cut): Buffer {
  const start = Math.floor(at * bytes.length);
  const cutOut = bytes.subarray(start, start + size);
  const middle = instead === 'drop' ? [] : instead === 'twice' ? [...cutOut, ...cutOut] : instead;
  return Buffer.concat([bytes.subarray(0, start), Uint8Array.from(middle), bytes.subarray(start + size)]);
}

/** Files of the formats that are read by names, as the readers' own tests have them. */
const formats = new URL('../../digest/formats/fixtures/', import.meta.url);
const structured = readdirSync(formats, { recursive: true, encoding: 'utf8' })
  .filter((name) => /digest\.[^./]+$/.test(name))
  .map((name) => readFileSync(new URL(name, formats)));

/** Such a file with something hostile in its midst. */
const infectedFile = fc
  .tuple(fc.constantFrom(...structured), hostilePiece, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([bytes, payload, share]) => {
    const at = Math.floor(share * bytes.length);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(payload), bytes.subarray(at)]);
  });

const encoded = fc.oneof(
  { weight: 12, arbitrary: text.map((value) => Buffer.from(value)) },
  { weight: 1, arbitrary: text.map((value) => Buffer.from(`\ufeff${value}`)) },
  { weight: 1, arbitrary: text.map((value) => Buffer.from(`\ufeff${value}`, 'utf16le')) },
  { weight: 6, arbitrary: infectedFile },
);

/** Bytes of digests made of pieces of real digests, hostile text and anything else, some of them damaged. Shrinks. */
export const digests: fc.Arbitrary<Uint8Array> = fc
  .tuple(encoded, fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(cut, { maxLength: 3 })))
  .map(([bytes, cuts]) => cuts.reduce(applyCut, bytes));
