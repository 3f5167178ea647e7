import { toString } from 'mdast-util-to-string';
import { attribute, elementsOf } from '../attributes.ts';
import type { Rule } from '../types.ts';

/** A formula that could not be set and that no split report names. */
export const formulaErrors: Rule = ({ pages, reportedFormulas }) =>
  pages.flatMap((page) =>
    elementsOf(page)
      .filter((element) =>
        /(^| )(katex-error|formula-source)( |$)/.test(attribute(element, 'className') ?? ''),
      )
      .map((element) => toString(element))
      .filter((tex) => !reportedFormulas.has(tex))
      .map((tex) => ({ path: page.path, message: `the formula ${tex} is not set, and no report says so` })),
  );
