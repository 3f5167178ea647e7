import { elementsOf } from '../attributes.ts';
import type { Rule } from '../types.ts';

/** An attribute such as `onclick`, which is a script. */
export const inlineHandlers: Rule = ({ pages }) =>
  pages.flatMap((page) =>
    elementsOf(page).flatMap(({ tagName, properties }) =>
      Object.keys(properties)
        .filter((name) => /^on/i.test(name))
        .map((name) => ({ path: page.path, message: `<${tagName}> has the handler ${name.toLowerCase()}` })),
    ),
  );
