/** The part of Citation.js that reads RIS for tests; the packages bring no types. */
declare module '@citation-js/core' {
  export const plugins: { input: { chain(text: string): Record<string, any>[] } };
}
declare module '@citation-js/plugin-ris';
