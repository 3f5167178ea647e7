import { readPatterns, readWords } from '../../patterns/read-patterns.ts';

/** Elements that stand within a line; all others begin a new one. */
export const inline = readWords('elements', 'INLINE');

/** Elements whose content is no text of the page. */
export const silent = readWords('elements', 'SILENT');

/** Elements that have no end tag. */
export const empty = readWords('elements', 'EMPTY');

const patterns = readPatterns('elements');

/** Words of a class, an id or another name that say what an element holds; such an element is a passage of its own. */
export const telling = patterns.telling!.regex;

/** Words of a name that say that an element holds a subtitle. */
export const subtitle = patterns.subtitle!.regex;

/** Classes of the common style sheets that make a block of an element within a line. */
export const blockClass = patterns['block-class']!.regex;
