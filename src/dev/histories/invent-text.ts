import { listWords } from '../../text/list-words.ts';
import plain from '../../text/plain-nouns.json' with { type: 'json' };
import { makeDice } from '../sample/dice.ts';
import type { Placed } from './shelf.ts';

const words = listWords(plain.nouns);

/** The word that tells a page's paper, in its title and in its text. */
export const markOf = (paper: number): string => `subject${paper}x`;

/** The number of the paper that a page is about; undefined if it names none. */
export function paperOf(page: string): number | undefined {
  const [, digits] = /subject(\d+)x/.exec(page) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** A title of a paper; of another number, another title. */
export function titleOf({ paper, title }: Placed): string {
  const dice = makeDice(paper * 100 + title + 1);
  const [one, two, three] = [dice.pick(words), dice.pick(words), dice.pick(words)];
  return `The ${one} and the ${two} of ${markOf(paper)} under ${three}`;
}

/** An abstract of a paper; of another number, one with a few other words. */
export function textOf({ paper, text }: Placed): string {
  const dice = makeDice(paper * 7919 + 13);
  const chosen = Array.from({ length: 60 }, () => dice.pick(words));
  const damage = makeDice(paper * 31 + text * 17 + 5);
  for (let count = 0; count < Math.min(text, 3); count += 1) chosen[damage.roll(60)] = damage.pick(words);
  return `We study ${markOf(paper)} with ${chosen.slice(0, 30).join(' ')}. It shows that ${chosen.slice(30).join(' ')}.`;
}

/** Its identifier, if it is given one. */
export const arxivIdOf = ({ paper, version }: Placed): string | undefined =>
  version === 0 ? undefined : `2401.${String(paper).padStart(5, '0')}${version > 1 ? `v${version}` : ''}`;
