import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Rule } from '../types.ts';

/** What `html-validate` recommends, less what concerns only how source text looks: pages come from a serialiser. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      'attr-quotes': 'off',
      'doctype-style': 'off',
      'no-inline-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'long-title': 'off',
      'require-sri': 'off',
      'valid-id': ['error', { relaxed: true }],
    },
  }),
);

/** A page that is not valid HTML, repeated ids included. */
export const validHtml: Rule = ({ pages }) =>
  pages.flatMap(({ path, source }) =>
    validator
      .validateStringSync(source, path)
      .results.flatMap(({ messages }) =>
        messages
          .filter(({ severity }) => severity === 2)
          .map(({ line, message, ruleId }) => ({ path, message: `line ${line}: ${message} (${ruleId})` })),
      ),
  );
