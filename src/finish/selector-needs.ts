/** One selector of a rule, with what a page must have for it to match anything. */
export interface Selector {
  text: string;
  /** Names of elements, `.classes`, `#ids` and `[attributes of components`; see `wordsOf`. */
  needs: string[];
  /** The parts of the selector that are restricted to a component's elements. */
  scoped: { attribute: string; needs: string[] }[];
}

/** The attribute that Astro gives the elements of a component, to which it restricts the component's styles. */
export const scopeAttribute = /data-astro-cid-\w+/;

const scope = new RegExp(`\\[(${scopeAttribute.source})[^\\]]*\\]`);

/**
 * The selectors of a list. Attributes and pseudo-classes need nothing, since both may change while a page is read; nor
 * does what stands in parentheses.
 */
export function selectorsOf(prelude: string): Selector[] {
  return splitList(prelude).map((text) => {
    const compounds = withoutParentheses(text).split(/[\s>+~]+/);
    const scoped = compounds.flatMap((compound) => {
      const attribute = scope.exec(compound)?.[1];
      return attribute ? [{ attribute, needs: needsOf(compound) }] : [];
    });
    return { text, needs: compounds.flatMap(needsOf), scoped };
  });
}

/** Splits at the commas outside of parentheses and brackets. */
function splitList(prelude: string): string[] {
  const parts = prelude.match(/(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\[[^\]]*\]|[^,([])+/g) ?? [];
  return parts.map((part) => part.trim());
}

function withoutParentheses(text: string): string {
  const shorter = text.replaceAll(/\([^()]*\)/g, '');
  return shorter === text ? text : withoutParentheses(shorter);
}

function needsOf(compound: string): string[] {
  const attribute = scope.exec(compound)?.[1];
  const plain = compound.replaceAll(/\[[^\]]*\]/g, '').replaceAll(/::?[\w-]+/g, '');
  const names = plain.match(/[.#]?[\w-]+/g) ?? [];
  return attribute ? [...names, `[${attribute}`] : names;
}
