const longest = 500;
const deepest = 40;
const definition =
  /\\(?:[gex]?def|(?:future|global)?let|long|global|(?:re)?newcommand|providecommand)(?![A-Za-z])/;
/** Any character by its number: also those that hide or reorder text. */
const byNumber = /\\@?char(?![A-Za-z])/;

/**
 * Why a formula of an unknown author is not given to KaTeX, or nothing if it may be: text of 200,000 characters
 * takes it 24 s, 3,000 nested braces its stack, and definitions can grow without end (KaTeX's own limits count
 * expansions, not their cost).
 */
export function refuseFormula(tex: string): string | undefined {
  if (tex.length > longest) return `longer than ${longest} characters`;
  if (braceDepth(tex) > deepest) return `braces nested deeper than ${deepest}`;
  const defines = definition.exec(tex);
  if (defines) return `defines commands by ${defines[0]}`;
  return byNumber.test(tex) ? 'names a character by its number' : undefined;
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
