import type { Root } from 'hast';
import { eachElement } from './each-element.ts';
import { toVariant } from './letter-variants.ts';

/**
 * Writes MathML's letter variants as Unicode letters. Browsers that follow MathML Core ignore `mathvariant`
 * (except `normal` on a single letter), so ℝ, 𝒪 and bold vectors would reach screen readers as plain letters.
 */
export function rehypeLetterVariants() {
  return (tree: Root): void =>
    eachElement(tree, (element) => {
      if (element.tagName !== 'mi' && element.tagName !== 'mn') return;
      const variant = element.properties['mathvariant'];
      if (typeof variant !== 'string' || variant === 'normal') return;
      delete element.properties['mathvariant'];
      for (const child of element.children) {
        if (child.type === 'text') child.value = toVariant(child.value, variant);
      }
    });
}
