import { isTexName } from '../../tex/notation/tex-names.ts';
import { toTree } from '../../tex/to-tree.ts';

const identifier = /(?<![\\\w^{}$@/.-])[A-Za-z]{2,}\d*(?:_[A-Za-z0-9]{2,})+(?![\w{}$^\\])/g;
const address = /\bhttps?:\/\/[^\s{}\\$^<>"]+/g;

/**
 * Identifiers (`max_len`) and web addresses of a text that a repair changes, with repair forced on. Names that
 * begin with one of TeX (`ell_infty`) are no identifiers, nor are keys of citations and what dollars enclose.
 */
export function changedNames(text: string): string[] {
  const changed = changedRanges(text);
  return [...text.matchAll(identifier), ...text.matchAll(address)]
    .filter(({ 0: name, index }) =>
      changed.some(({ start, end }) => start < index + name.length && end > index),
    )
    .map(([name]) => name)
    .filter((name) => !isTexName(name.split('_')[0]!));
}

function changedRanges(text: string): { start: number; end: number }[] {
  let shift = 0;
  return toTree([text], { repair: true })
    .repairs.map(({ at, from, to, rule }) => {
      const start = at + shift;
      shift += from.length - to.length;
      return { start, end: start + from.length, rule };
    })
    .filter(({ rule }) => !/^(?:formula|markup|citation)$/.test(rule));
}
