import type { Grammar } from './notation-reader.ts';
import { readAtom } from './read-atom.ts';
import { readExpression } from './read-expression.ts';

/**
 * The grammar of notation, read by recursive descent: an expression is a series of atoms, joined by operators
 * or adjacent; an atom is a base with scripts and arguments. The rules were tuned on text that had lost its
 * backslashes and dollars.
 */
export const grammar: Grammar = { expression: readExpression, atom: readAtom };
