import { listWords } from '../../text/list-words.ts';
import groups from './group-words.json' with { type: 'json' };

/** A person's name in parts; those that it lacks are empty. */
export interface PersonName {
  given: string;
  /** Belongs to the family name, but is not sorted by: `van der`. */
  particle: string;
  family: string;
  suffix: string;
}

/** A name that has no parts, or whose parts cannot be told: `李`, `LHC Collaboration`. */
export interface WholeName {
  whole: string;
}

/** An author's name, as formats of citations need it. */
export type AuthorName = PersonName | WholeName;

const suffix = /^(?:jr|sr)\.?$|^(?:II|III|IV)$/i;
const initials = /^(?:\p{Lu}\.?-?)+$/u;
const collective = new RegExp(`(?<!\\p{L})(?:${listWords(groups.words).join('|')})(?!\\p{L})`, 'iu');
/** Whether a name is that of a group: it has a word such as Collaboration. */
export const isCollective = (name: string): boolean => collective.test(name);
/** Scripts in which the family name comes first and is often not separated. */
const familyFirst = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{P}\s]+$/u;

/**
 * Splits a name as stored in a paper's front matter, `Jan van der Berg` or `van der Berg, Jan`, into its
 * parts. Names of groups, of several people, single words, and names whose family name cannot be told stay
 * whole.
 */
export function parseName(name: string): AuthorName {
  const parts = name.split(',').map((part) => part.trim().replace(/\s+/g, ' '));
  if (parts.includes('') || parts.length > 3 || /\sand\s/i.test(name)) return { whole: name };
  const suffixAt = parts.findIndex((part, index) => index > 0 && suffix.test(part));
  const own = suffixAt < 0 ? '' : parts.splice(suffixAt, 1)[0]!;
  const [first = '', given, extra] = parts;
  if (extra !== undefined) return { whole: name };
  if (given === undefined) return parseWords(first, own, name);
  return { given, ...splitParticle(first), suffix: own };
}

/** A name without comma: given names, particle, family name, suffix. */
function parseWords(text: string, ownSuffix: string, name: string): AuthorName {
  const words = text.split(' ');
  const ending = ownSuffix === '' && words.length > 2 && suffix.test(words.at(-1)!) ? words.pop()! : '';
  const family = words.at(-1)!;
  if (words.length < 2 || initials.test(family) || familyFirst.test(text) || isCollective(text))
    return { whole: name };
  const from = words.findIndex((word, index) => index > 0 && isParticle(word));
  const end = from < 0 || from === words.length - 1 ? words.length - 1 : from;
  return {
    given: words.slice(0, end).join(' '),
    ...splitParticle(words.slice(end).join(' ')),
    suffix: ownSuffix || ending,
  };
}

/** Separates the particles that a family name begins with. */
function splitParticle(text: string): Pick<PersonName, 'particle' | 'family'> {
  const words = text.split(' ');
  const end = words.findIndex((word, index) => index === words.length - 1 || !isParticle(word));
  return { particle: words.slice(0, end).join(' '), family: words.slice(end).join(' ') };
}

const isParticle = (word: string): boolean => /^\p{Ll}[\p{L}.]*(?:['’-]\p{L}+)*$/u.test(word);
