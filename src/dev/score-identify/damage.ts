import type { Dice } from '../sample/dice.ts';

/** A title and an abstract as digests strip them: no dollar signs, backslashes, braces, TeX commands, quotation marks. */
export const strip = (text: string): string =>
  text
    .replace(/\\[a-zA-Z]+/g, '')
    .replace(/[${}\\"'`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Ways in which the same paper gets another title. */
export const retitlings: Record<string, (title: string, dice: Dice) => string> = {
  'cut in half': (title) => {
    const words = title.split(' ');
    return words.slice(0, Math.ceil(words.length / 2)).join(' ');
  },
  'subtitle dropped or added': (title) =>
    title.includes(': ') ? title.slice(0, title.indexOf(': ')) : `${title}: A Closer Look`,
  'a word replaced': (title, dice) => {
    const words = title.split(' ');
    words[dice.roll(words.length)] = 'Towards';
    return words.join(' ');
  },
};
