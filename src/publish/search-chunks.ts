/**
 * Which modules of search Vite puts together into one file: those that its dialog shares with other scripts, and those
 * that answer from titles. Otherwise, each set of scripts that share a module would get a small file of its own, and
 * browsers request only six at a time.
 */
export const searchChunks = {
  groups: [
    {
      name: 'search-dialog',
      test: /components\/search\/(make-element|paper-row|terms-of|unreachable|keep-on-back|recent-searches|stored-list)\.ts$|search\/rank\/keep-selected\.ts$|search\/client\/answer\.ts$/,
      priority: 2,
    },
    {
      name: 'search-titles',
      test: /src\/(search|text)\/|components\/search\/use-search\.ts$|node_modules\/stemmer\//,
      minShareCount: 2,
      priority: 1,
    },
  ],
};
