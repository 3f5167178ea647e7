import { joinLines } from '../../record/join-lines.ts';

/** Characters of a line that no program wraps to: beyond it, a line break is meant. */
const widest = 130;
const sentenceEnd = /[.?!:;…)"”]\s*$/;

/** A text without line breaks. */
export const toLine = (text: string): string => joinLines(linesOf(text)).text;

/**
 * The paragraphs of an abstract: divided by blank lines, by lines that are set in after others that are not (as arXiv
 * has it), and where no line is wrapped by line breaks that end a sentence.
 */
export function toParagraphs(text: string): string[] {
  const blocks = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*(?=\n)/)
    .flatMap(divideBlock);
  return blocks.map((lines) => joinLines(lines).text).filter((paragraph) => paragraph !== '');
}

const linesOf = (text: string): string[] =>
  text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');

function divideBlock(block: string): string[][] {
  const lines = linesOf(block);
  const isLong = lines.some(({ length }) => length > widest);
  const own = lines.slice(1);
  const isSetIn = own.some((line) => /^\S/.test(line));
  const paragraphs: string[][] = [];
  lines.forEach((line, at) => {
    const isNew =
      at === 0 || (sentenceEnd.test(lines[at - 1]!) && (isLong || (isSetIn && /^ {2,}\S/.test(line))));
    if (isNew) paragraphs.push([line]);
    else paragraphs.at(-1)!.push(line);
  });
  return paragraphs;
}
