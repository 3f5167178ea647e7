import { memo } from '../text/memo.ts';
import { lexicon, wordsOf } from './lexicon.ts';
import { tokensOf } from './tokens.ts';

/** A parsed pattern. */
export type Pattern =
  | Item
  | { type: 'edge'; at: 'start' | 'end' }
  | { type: 'all'; items: Pattern[] }
  | { type: 'either'; items: Pattern[] }
  | { type: 'repeat'; item: Pattern; most: number; isShort: boolean }
  | { type: 'value'; item: Pattern }
  | { type: 'refuse'; item: Pattern };

/** What a single token must be. */
export type Item =
  /** Words in lower case; a `*` at either end matches any letters. */
  | { type: 'words'; words: string[]; isGlued: boolean }
  | { type: 'shape'; name: string; isGlued: boolean }
  | { type: 'not'; items: Item[] }
  | { type: 'any' };

const piece =
  /\s+|\.\.(\d+)|~(\d+)|_?\{([A-Z][A-Z_]*(?:-[a-z]+)?)\}|(_?)#(\w+)|<(\w+)>|"([^"]+)"|(-\(|[[\]()|?^$!])|\*(\d*)(\?)?|(_?)([^\s[\]()|?{}<>#"^$!]+)/gu;
/** How often an item with a bare `*` may repeat. */
const mostRepeats = 30;

/**
 * Reads a pattern: `we {PRESENT} (a | an)? novel? <Name>`.
 *
 * | pattern | matches |
 * | --- | --- |
 * | `we`, `leverag*`, `"("` | a word in any case, any word that begins so (`"*ing"`: ends so), a mark |
 * | `low-rank` | `low-rank` and `low rank` |
 * | `{PRESENT}`, `{PRESENT-ed}` | a word from a class of the lexicon, in a certain form (see `wordsOf`) |
 * | `#Number` | a token of a shape |
 * | `[…]`, `<Name>` | the value of the rule; `<Name>` is short for `[#Name]` |
 * | `(a \| b)`, `x?`, `(x)*4`, `(x)*4?` | either; optional; up to four times; the same, but as few as possible |
 * | `~3`, `..9` | up to three words, or nine tokens, as few as possible, within one sentence |
 * | `!x` | one token other than x, within the sentence |
 * | `-(x y)` | nothing, unless x y follows |
 * | `_x` | x without a space before it |
 * | `^`, `$` | the beginning of a sentence, the end of the text |
 *
 * @throws Error if the pattern is invalid, or names a class that the lexicon does not have.
 */
export function parsePattern(source: string): Pattern {
  const tokens = [...source.matchAll(piece)].filter(([text]) => text.trim() !== '');
  const length = [...source.matchAll(piece)].reduce((sum, [text]) => sum + text.length, 0);
  if (length !== source.length) throw new Error(`cannot read the pattern ${source}`);
  let at = 0;
  const result = either();
  if (at < tokens.length) throw new Error(`${tokens[at]![0]} closes nothing in ${source}`);
  return result;

  function either(): Pattern {
    const items = [all()];
    while (tokens[at]?.[0] === '|') {
      at++;
      items.push(all());
    }
    return items.length === 1 ? items[0]! : { type: 'either', items };
  }

  function all(): Pattern {
    const items: Pattern[] = [];
    while (at < tokens.length && !/^[|)\]]$/.test(tokens[at]![0])) items.push(repeated());
    return items.length === 1 ? items[0]! : { type: 'all', items };
  }

  function repeated(): Pattern {
    const item = single();
    const next = tokens[at];
    if (next?.[0] === '?') {
      at++;
      return { type: 'repeat', item, most: 1, isShort: false };
    }
    if (next?.[9] === undefined) return item;
    at++;
    return { type: 'repeat', item, most: Number(next[9]) || mostRepeats, isShort: next[10] === '?' };
  }

  function single(): Pattern {
    const [text, gap, words, name, glue, shape, value, quoted, sign, , , wordGlue, word] = tokens[at++]!;
    const isGlued = text.startsWith('_') && text.length > 1;
    if (gap) return gapOf({ type: 'any' }, Number(gap));
    if (words) return gapOf({ type: 'shape', name: 'Word', isGlued: false }, Number(words));
    if (name) return isGlued ? gluedClassOf(name) : classOf(name);
    if (shape) return { type: 'shape', name: shape, isGlued: glue === '_' };
    if (value) return { type: 'value', item: { type: 'shape', name: value, isGlued: false } };
    if (quoted) return anyOf([quoted], false);
    if (word) return anyOf([word], wordGlue === '_');
    return signed(sign!);
  }

  function signed(sign: string): Pattern {
    if (sign === '^') return { type: 'edge', at: 'start' };
    if (sign === '$') return { type: 'edge', at: 'end' };
    if (sign === '!') return { type: 'not', items: itemsOf(single()) };
    if (sign !== '(' && sign !== '-(' && sign !== '[') throw new Error(`${sign} stands alone in ${source}`);
    const item = either();
    if (tokens[at++]?.[0] !== (sign === '[' ? ']' : ')'))
      throw new Error(`${sign} is not closed in ${source}`);
    if (sign === '(') return item;
    return { type: sign === '[' ? 'value' : 'refuse', item };
  }
}

const mostClasses = 1000;

/** What a class stands for, shared by all patterns that name it: some classes have hundreds of words. */
const classOf = memo(mostClasses, (name) => readClass(name, false));
const gluedClassOf = memo(mostClasses, (name) => readClass(name, true));

function readClass(name: string, isGlued: boolean): Pattern {
  const { pattern } = lexicon[name] ?? {};
  return pattern ? parsePattern(pattern) : anyOf(wordsOf(name), isGlued);
}

/** One of several words or phrases: phrases first, the longest first, then all single words as one item. */
function anyOf(words: string[], isGlued: boolean): Pattern {
  const spellings = words.flatMap(spellingsOf);
  const single = spellings.filter(({ length }) => length === 1).flat();
  const phrases = spellings.filter(({ length }) => length > 1).toSorted((a, b) => b.length - a.length);
  const byTail = Map.groupBy(phrases, ([, ...tail]) => tail.join(' '));
  const items = [...byTail.values()].map((alike): Pattern => {
    const [[, ...tail]] = alike as [string[], ...string[][]];
    const heads = alike.map(([head]) => head!);
    return { type: 'all', items: [wordItem(heads, false), ...tail.map((word) => wordItem([word], false))] };
  });
  if (single.length > 0) items.push(wordItem(single, isGlued));
  return items.length === 1 ? items[0]! : { type: 'either', items };
}

const wordItem = (words: string[], isGlued: boolean): Pattern => ({ type: 'words', words, isGlued });

/** A word or phrase as tokens: with its hyphens, and with spaces instead of them. */
function spellingsOf(word: string): string[][] {
  if (/^\S*\*\S*$/.test(word)) return [[word]];
  const spaced = word.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ');
  return [...new Set([word, spaced])].map((spelling) => tokensOf(spelling).map(({ low }) => low));
}

/** The single tokens that an exclamation mark excludes. */
function itemsOf(pattern: Pattern): Item[] {
  if (pattern.type === 'either') return pattern.items.flatMap(itemsOf);
  const isItem = pattern.type === 'words' || pattern.type === 'shape';
  return isItem ? [pattern] : [];
}

const gapOf = (item: Pattern, most: number): Pattern => ({ type: 'repeat', item, most, isShort: true });
