/** A rule of a stylesheet. */
export interface StyleRule {
  /** What stands before its braces: selectors, or the start of an at-rule such as `@media print`. */
  prelude: string;
  /** What stands between its braces; undefined for an at-rule that has none, such as `@import`. */
  body: string | undefined;
  /** The rules between its braces, if it groups rules: of `@media`, `@supports`, `@container` or `@layer`. */
  rules?: StyleRule[];
}

const grouping = /^@(?:media|supports|container|layer)\b/;
const pieces = /\/\*.*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{};]/gs;

/** The rules of a stylesheet, in their order. Rules nested in the braces of a selector remain part of its body. */
export function styleRules(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  let start = 0;
  let opened = 0;
  let depth = 0;
  for (const { 0: piece, index } of css.matchAll(pieces)) {
    if (piece === '{' && depth++ === 0) opened = index;
    if (piece === '}' && --depth === 0) {
      rules.push(toRule(css.slice(start, opened), css.slice(opened + 1, index)));
      start = index + 1;
    }
    if (piece === ';' && depth === 0) {
      rules.push({ prelude: css.slice(start, index).trim(), body: undefined });
      start = index + 1;
    }
  }
  return rules;
}

function toRule(before: string, body: string): StyleRule {
  const prelude = before.replaceAll(/\/\*.*?\*\//gs, '').trim();
  return grouping.test(prelude) ? { prelude, body, rules: styleRules(body) } : { prelude, body };
}
