import { listWords } from '../../text/list-words.ts';
import { commands } from '../commands.ts';
import lists from '../words.json' with { type: 'json' };

const words = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}+.'’-]*(?: [\p{L}\p{M}\p{N}+.'’&-]+)*$/u;
/** Commands with arguments in braces, which may have lost their backslash: `mathcal{A}`. */
const bareCommands = [...commands].flatMap(([name, { switches, bare, math }]) =>
  name !== 'text' && (switches || bare === 'with arguments' || math === 'style') ? [name] : [],
);
const command = new RegExp(String.raw`\\\p{L}+$|(?:^|[^\p{L}])(?:bb|cal|${bareCommands.join('|')})$`, 'u');
const accent = /\\(?:['"`^~=.]|[uvHrckdbt](?=[{ ]))/g;
const named = new RegExp(`\\b(?:${listWords(lists.bearersOfBraces.words).join('|')})s? $`, 'i');
/** A single capital in braces at the beginning of a word: only BibTeX has that. */
const unmistakable = /\{\p{Lu}\}\p{Ll}/u;

/** Whether a text has braces that can only protect capitals, so that `{A}` is not a set in it. */
export function hasProtectedCapital(source: string): boolean {
  return unmistakable.test(source);
}

/** A text, and the result of `hasProtectedCapital` for it. */
interface Text {
  source: string;
  hasProtected: boolean;
}

/**
 * Whether the braces at `open` and `close` keep BibTeX from changing the case of letters: `{DNA}
 * methylation`, `{E}ngine`, `Graph{SAGE}`, `{{A Title of Words}}`. Sets (`{a, b}`), code (`${HOME}`,
 * `/users/{ID}`) and words in lower case (`{name}`) keep their braces.
 */
export function protectsCapitals({ source, hasProtected }: Text, open: number, close: number): boolean {
  if (isWhole(source, open, close)) return true;
  const bare = source
    .slice(open + 1, close)
    .replace(accent, '')
    .replace(/[{}]/g, '');
  if (!words.test(bare) || bare.length > 120) return false;
  const before = source.slice(Math.max(0, open - 14), open).replace(/\{+$/, '');
  const after = source.slice(close + 1, close + 3).replace(/^\}+/, '');
  if (!mayTouch(before, after) || command.test(before) || named.test(before) || isQuoted(source, open))
    return false;
  if (/^\p{L}$/u.test(bare))
    return isLetterOfWord(bare, before, after) || (hasProtected && /\p{Lu}/u.test(bare));
  return /\p{Lu}/u.test(bare) && !/^\p{Ll}[\p{Ll} ]/u.test(bare);
}

/** Whether the braces enclose the whole text, as in a title. */
function isWhole(source: string, open: number, close: number): boolean {
  const isAll = /^[\s{]*$/.test(source.slice(0, open)) && /^\W*$/.test(source.slice(close + 1));
  return (
    isAll &&
    /\p{L}{3,}[^{}]* \p{L}{2,}/u.test(source.slice(open, close)) &&
    !/^\{[^ ]*[,:;]/.test(source.slice(open))
  );
}

function mayTouch(before: string, after: string): boolean {
  const left = /(?:^|[\s([“‘–—\p{L}\d-]|\}\/?)$/u.test(before);
  return left && /^(?:[\s.,;:!?)\]’”'–—\p{L}\d+{-]|\/\{|\\['"`^~=.]|$)/u.test(after);
}

/** `{E}ngine`, `e{X}treme`, `{k}-means`; a letter alone may be a set. */
function isLetterOfWord(letter: string, before: string, after: string): boolean {
  if (/^-\p{Ll}/u.test(after)) return !/\p{L}$/u.test(before);
  return /\p{Lu}/u.test(letter) && /^[\p{L}\\]/u.test(after);
}

/** Quoted text is often a template: `"a photo of a {CLASS}"`. */
const isQuoted = (source: string, open: number): boolean =>
  (source.slice(Math.max(0, open - 300), open).match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1;
