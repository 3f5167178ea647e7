import type { TextMark } from '../compile/mark-text.ts';
import { parseSupport } from '../paper/evidence.ts';
import { nameKindTable, nameKinds } from '../paper/name-kinds.ts';
import { findName, namePath, namesIn } from './names.ts';
import type { LibraryNames } from './names.ts';
import type { LibraryPaper } from './types.ts';

/**
 * Links from names in an abstract to their pages, where the evidence says that they occur and the text as set still
 * matches. `linkTo` returns a URL of the site.
 */
export function nameMarks(
  paper: LibraryPaper,
  setText: string,
  names: LibraryNames,
  linkTo: (path: string) => string,
): TextMark[] {
  return nameKinds.flatMap((kind) =>
    namesIn(paper, kind).flatMap((surface, index) => {
      const name = findName(names, kind, surface);
      const entry = paper.data.evidence?.[nameKindTable[kind].field]?.[index];
      const span = entry ? parseSupport(entry).spans[0] : undefined;
      if (!name || span?.in !== 'abstract' || setText.slice(span.start, span.end) !== surface) return [];
      const properties = { href: linkTo(namePath(name)), className: 'name' };
      return [{ start: span.start, end: span.end, tag: 'a' as const, properties }];
    }),
  );
}
