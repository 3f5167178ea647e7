import { formulaLengths } from './formula-lengths.ts';
import { refusedCommands } from './refused-commands.ts';

const longest = 500;
const deepest = 40;
const mostRows = 40;
/** The longest single length, and the farthest that a formula may move backwards in total; in em. */
const farthest = 2;
/** The most empty space in a formula, in em. */
const widest = 16;

const phantom = /\\[hv]?phantom\s*(?=\{)/g;
const smash = /\\smash\s*(?:\[[tb]*\]\s*)?(?=\{)/g;

/**
 * Why a formula from an unknown author must not be given to KaTeX; undefined if it may. KaTeX takes 24 s for
 * 200,000 characters of text, 3,000 nested braces overflow its stack, definitions can grow without end (its
 * own limits count expansions, not their cost), and boxes and lengths can cover the page, move its parts, or
 * hide words.
 */
export function refuseFormula(tex: string): string | undefined {
  if (tex.length > longest) return `it is longer than ${longest} characters`;
  if (braceDepth(tex) > deepest) return `its braces are nested deeper than ${deepest}`;
  if ((tex.match(/\\\\|\\(?:cr|newline)(?![A-Za-z])/g)?.length ?? 0) > mostRows)
    return `it has more than ${mostRows} rows`;
  const harm = harmOf(tex);
  if (harm) return harm;
  if (argumentsOf(tex, phantom).some(hasWords)) return 'it hides words';
  if (argumentsOf(tex, smash).some((box) => /\\\\|\\(?:begin|substack|text|mbox|hbox)/.test(box)))
    return 'it overlaps its neighbours';
  const lengths = formulaLengths(tex);
  if (isFar(lengths)) return `it has a length of more than ${farthest} em`;
  const blank = lengths.reduce((sum, length) => sum + Math.max(length, 0), 0);
  return blank > widest ? `more than ${widest} em of it are blank` : undefined;
}

/** The harm that the commands of a formula could do. Colours are found later, in KaTeX's output. */
function harmOf(tex: string): string | undefined {
  if (/\\[A-Za-z]*@/.test(tex)) return 'it uses KaTeX internals';
  const names = [...tex.matchAll(/\\([A-Za-z]+)/g)].map(([, name]) => name!);
  return names.map((name) => refusedCommands.get(name)?.reason).find((reason) => reason !== undefined);
}

function isFar(lengths: number[]): boolean {
  const back = lengths.filter((length) => length < 0).reduce((sum, length) => sum - length, 0);
  return back > farthest || lengths.some((length) => length > farthest);
}

function braceDepth(tex: string): number {
  let depth = 0;
  let deepestSeen = 0;
  for (const character of tex.replace(/\\[{}]/g, '')) {
    if (character === '{') deepestSeen = Math.max(deepestSeen, ++depth);
    if (character === '}') depth--;
  }
  return deepestSeen;
}

/** Whether a group holds more than letters and signs of mathematics: text, or four letters or more. */
function hasWords(group: string): boolean {
  const bare = group.replace(/\\[A-Za-z]+/g, '');
  return (/\\(?:text|mbox|hbox)/.test(group) && /\p{L}/u.test(bare)) || /(?:\p{L}[^\p{L}]*){4}/u.test(bare);
}

/** The groups in braces that follow a command. */
function argumentsOf(tex: string, command: RegExp): string[] {
  return [...tex.matchAll(command)].map(({ 0: name, index }) => groupAt(tex, index + name.length));
}

function groupAt(tex: string, open: number): string {
  let depth = 0;
  for (let at = open; at < tex.length; at++) {
    if (tex[at] === '\\') at++;
    else if (tex[at] === '{') depth++;
    else if (tex[at] === '}' && --depth === 0) return tex.slice(open + 1, at);
  }
  return tex.slice(open + 1);
}
