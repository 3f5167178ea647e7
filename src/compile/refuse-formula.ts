import { formulaLengths } from './formula-lengths.ts';

const longest = 500;
const deepest = 40;
const mostRows = 40;
/** In em: how long one length may be, and how far a formula may go back over what stands before it. */
const farthest = 2;

/** Commands that no formula of an abstract needs and some harm is done with. Colours show in what KaTeX makes of them. */
const refused: { shape: RegExp; reason: string }[] = [
  {
    shape: /\\(?:[gex]?def|(?:future|global)?let|long|global|(?:re)?newcommand|providecommand)(?![A-Za-z])/,
    reason: 'it defines commands',
  },
  { shape: /\\@?char(?![A-Za-z])/, reason: 'it gives a character by its code' },
  { shape: /\\[A-Za-z]*@/, reason: 'it uses KaTeX internals' },
  { shape: /\\(?:message|errmessage|show)(?![A-Za-z])/, reason: 'it writes to the terminal' },
  { shape: /\\rule(?![A-Za-z])/, reason: 'it draws a box' },
  { shape: /\\raisebox(?![A-Za-z])/, reason: 'it raises or lowers a box' },
  { shape: /\\(?:math)?[lrc]lap(?![A-Za-z])/, reason: 'it overlaps its neighbours' },
  { shape: /\\mathchoice(?![A-Za-z])/, reason: 'it contains alternatives that are not shown' },
];
const phantom = /\\[hv]?phantom\s*(?=\{)/g;
const smash = /\\smash\s*(?:\[[tb]*\]\s*)?(?=\{)/g;

/**
 * Why a formula of an unknown author is not given to KaTeX, or nothing if it may be: text of 200,000 characters
 * takes it 24 s, 3,000 nested braces its stack, definitions can grow without end (KaTeX's own limits count
 * expansions, not their cost), and boxes and lengths can cover the page, move what is on it, or hide words.
 */
export function refuseFormula(tex: string): string | undefined {
  if (tex.length > longest) return `it is longer than ${longest} characters`;
  if (braceDepth(tex) > deepest) return `its braces are nested deeper than ${deepest}`;
  if ((tex.match(/\\\\|\\(?:cr|newline)(?![A-Za-z])/g)?.length ?? 0) > mostRows)
    return `it has more than ${mostRows} rows`;
  const command = refused.find(({ shape }) => shape.test(tex));
  if (command) return command.reason;
  if (argumentsOf(tex, phantom).some(hasWords)) return 'it hides words';
  if (argumentsOf(tex, smash).some((box) => /\\\\|\\(?:begin|substack|text|mbox|hbox)/.test(box)))
    return 'it overlaps its neighbours';
  return isFar(formulaLengths(tex)) ? `it has a length of more than ${farthest} em` : undefined;
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

/** Whether a group is more than letters and signs of mathematics: text, or four letters. */
function hasWords(group: string): boolean {
  const bare = group.replace(/\\[A-Za-z]+/g, '');
  return (/\\(?:text|mbox|hbox)/.test(group) && /\p{L}/u.test(bare)) || /(?:\p{L}[^\p{L}]*){4}/u.test(bare);
}

/** The groups in braces behind commands. */
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
