/** What a fork changes, beside `content/`. */
export const site = {
  name: 'Offprint',
  description: 'Papers from saved digests, one page each, with search.',
};
