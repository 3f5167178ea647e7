import { fromTex } from '../../entries/values/from-tex.ts';

/** The parts of a name, each without TeX. */
type NameParts = Record<string, string>;

/** The names of a list that BibTeX divides by `and`: people as their parts, names in braces as they stand. */
export function toNameParts(list: string): (string | NameParts)[] {
  return divide(list, /\s+and\s+/iy)
    .map(toParts)
    .filter((name) => name !== 'others');
}

const text = (source: string): string => fromTex(source).replace(/\s+/g, ' ').trim();

function toParts(name: string): string | NameParts {
  const trimmed = name.trim();
  if (isOneGroup(trimmed)) return { literal: text(trimmed) };
  const parts = divide(trimmed, /\s*,\s*/y);
  if (parts.length > 1 && parts.every((part) => /^[a-z-]+\s*=/.test(part))) return ofExtended(parts);
  const [family = '', ...rest] = parts.map(text);
  if (rest.length === 0) return { literal: family };
  const given = rest.at(-1)!;
  return rest.length === 1 ? { family, given } : { family, suffix: rest[0]!, given };
}

/** biblatex: `family=Beethoven, given=Ludwig, prefix=van`. */
function ofExtended(parts: string[]): NameParts {
  return Object.fromEntries(
    parts.map((part) => {
      const at = part.indexOf('=');
      return [part.slice(0, at).trim(), text(part.slice(at + 1).replace(/^\s*"(.*)"\s*$/, '$1'))];
    }),
  );
}

/** Whether a name is one group in braces. */
function isOneGroup(name: string): boolean {
  if (!name.startsWith('{')) return false;
  let depth = 0;
  for (let at = 0; at < name.length; at += 1) {
    if (name[at] === '\\') at += 1;
    else if (name[at] === '{') depth += 1;
    else if (name[at] === '}' && --depth === 0) return at === name.length - 1;
  }
  return false;
}

/** Parts of a text divided by a sticky pattern outside braces. */
function divide(source: string, divider: RegExp): string[] {
  const parts: string[] = [];
  let [depth, start, at] = [0, 0, 0];
  while (at < source.length) {
    const sign = source[at]!;
    divider.lastIndex = at;
    const found = depth === 0 ? divider.exec(source) : null;
    if (found && found[0].length > 0) {
      parts.push(source.slice(start, at));
      at += found[0].length;
      start = at;
      continue;
    }
    if (sign === '\\') at += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth = Math.max(0, depth - 1);
    at += 1;
  }
  return [...parts, source.slice(start)].filter((part) => part.trim() !== '');
}
