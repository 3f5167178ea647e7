/** An address as written, with a scheme: `github.com/a/b` is `https://github.com/a/b`. */
export const toUrl = (address: string): string =>
  /^https?:\/\//.test(address) ? address : `https://${address}`;
