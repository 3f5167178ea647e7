import type { Expression } from './expression.ts';
import type { NotationReader } from './notation-reader.ts';
import { readBareScript } from './read-bare-script.ts';
import { readOperation } from './read-operation.ts';
import { readProduct } from './read-product.ts';

/** Reads as many atoms as are joined by operators or adjacent. */
export function readExpression(reader: NotationReader, index: number): Expression | undefined {
  let left = reader.atom(index) ?? readBareScript(reader, index);
  while (left) {
    const more = readOperation(reader, left) ?? readProduct(reader, left);
    if (!more) break;
    left = more;
  }
  return left;
}
