import type { Grammar } from './notation-reader.ts';
import { readAtom } from './read-atom.ts';
import { readExpression } from './read-expression.ts';

/**
 * Notation by descent: an expression is atoms joined by operators or set side by side, an atom a base with scripts
 * and arguments. The rules are those that were measured for text of which backslashes and dollars are gone.
 */
export const grammar: Grammar = { expression: readExpression, atom: readAtom };
