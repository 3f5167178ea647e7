/**
 * The scripts of which Vite makes one file, for search: what its dialog shares with others, and what answers from
 * titles. Else each set of scripts that share a module would make a small file, and browsers request only six at a time.
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
