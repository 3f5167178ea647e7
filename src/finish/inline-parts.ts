import type { PageElement } from './page-elements.ts';

/** The parts of a page that a strict content policy blocks unless it allows them explicitly. */
export interface InlineParts {
  /** Contents of `<style>` elements. */
  styles: string[];
  /** Contents of scripts, and of other elements that the policy treats as scripts. */
  scripts: string[];
  /** Whether an element has a `style` attribute. */
  hasStyleAttributes: boolean;
}

const scriptTypes = ['module', 'text/javascript', 'speculationrules', 'importmap'];

/** Finds the inline parts among a page's elements. */
export function inlineParts(elements: PageElement[]): InlineParts {
  return {
    styles: elements.filter(({ name }) => name === 'style').map(textOf),
    scripts: elements.filter(isInlineScript).map(textOf),
    hasStyleAttributes: elements.some(({ attributes }) => attributes['style'] !== undefined),
  };
}

const textOf = ({ text }: PageElement): string => text;

function isInlineScript({ name, attributes }: PageElement): boolean {
  if (name !== 'script' || attributes['src'] !== undefined) return false;
  return scriptTypes.includes(attributes['type'] ?? 'module');
}
