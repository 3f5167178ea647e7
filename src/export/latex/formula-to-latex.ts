/**
 * A formula for a BibTeX field, `$…$`; undefined if it would not be read as one: with unbalanced braces or
 * dollars, or a comment. Escaped braces are named, because BibTeX counts them.
 */
export function formulaToLatex(tex: string): string | undefined {
  let depth = 0;
  let isWhole = true;
  const named = tex.replace(/\\[^]|[\\{}$%]/g, (part) => {
    if (part === '{') depth += 1;
    if (part === '}') depth -= 1;
    if (depth < 0 || /^[\\$%]$/.test(part)) isWhole = false;
    return part === String.raw`\{` ? '\\lbrace ' : part === String.raw`\}` ? '\\rbrace ' : part;
  });
  return isWhole && depth === 0 ? `$${named.trim()}$` : undefined;
}
