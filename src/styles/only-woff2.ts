/** PostCSS plugin: fonts in WOFF2 only, which every browser reads that the site supports (all since 2018). */
export const onlyWoff2 = {
  postcssPlugin: 'only-woff2',
  Declaration: {
    src(declaration: { value: string }): void {
      const woff2 = declaration.value.split(',').find((source) => source.includes('woff2'));
      if (woff2 && woff2.trim() !== declaration.value) declaration.value = woff2.trim();
    },
  },
};
