import { quoteShell } from '../../text/quote-shell.ts';

/** The command by which a person takes a record for a paper. */
export const acceptCommand = (slug: string, id: string): string =>
  `npm run identify -- --accept ${slug} ${quoteShell(id)}`;

/** The command by which a person says that no likely record is the paper. */
export const rejectCommand = (slug: string): string => `npm run identify -- --reject ${slug}`;
