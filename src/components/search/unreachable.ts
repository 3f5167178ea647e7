/** Shown in the status line when the files of the search cannot be loaded. */
export const unreachable = 'Search could not be loaded. Reload the page to try again.';
