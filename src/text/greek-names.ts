import letters from './greek-letters.json' with { type: 'json' };

const small = Object.entries(letters);

/** Names of Greek letters, capital and small, by letter. */
export const greekNames: Record<string, string> = Object.fromEntries([
  ...small.map(([letter, name]) => [letter.toUpperCase(), name]),
  ...small,
]);
