import { limits } from '../../limits.ts';
import { tooDeep } from './too-deep.ts';

/**
 * Counts open elements of a page: `open` for each that begins, at its place in characters, `close` for each that ends.
 * Deep pages also make the parser slow, as it looks for each closing tag among the open elements.
 */
export function refuseDeep(html: string): { open: (at: number) => void; close: () => void } {
  let depth = 0;
  return {
    open: (at) => {
      depth += 1;
      if (depth > limits.elements) throw tooDeep(html.slice(0, at).split('\n').length);
    },
    close: () => {
      depth -= 1;
    },
  };
}
