import { quoteShell } from '../../text/quote-shell.ts';

/** The command by which a person takes a record for a paper. */
export const acceptCommand = (slug: string, id: string): string =>
  `npm run identify -- --accept ${slug} ${quoteShell(id)}`;
