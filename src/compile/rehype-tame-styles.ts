import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

const lengths = ['width', 'height', 'depth', 'voffset', 'lspace', 'rspace'];
const huge = /(?<![\d.])\d{3,}(?:\.\d*)?em/;

/** Drops lengths of 100em and more from set formulas: KaTeX's `maxSize` does not bound negative ones. */
export function rehypeTameStyles() {
  return (tree: Root): void =>
    visit(tree, 'element', ({ properties }) => {
      for (const name of lengths) {
        if (typeof properties[name] === 'string' && huge.test(properties[name])) delete properties[name];
      }
      const style = properties['style'];
      if (typeof style !== 'string' || !huge.test(style)) return;
      properties['style'] = style
        .split(';')
        .filter((declaration) => !huge.test(declaration))
        .join(';');
    });
}
