/** A number with its unit as readers see it, without the signs of TeX: `2.5\times$` is `2.5×`, `$90$%` is `90%`. */
export const plainValue = (written: string): string =>
  written
    .replace(/\\times\b\s?(?=\d)/g, '× ')
    .replace(/\s*\\times\b/g, '×')
    .replace(/\\pm\b/g, '±')
    .replace(/\\(?:sim(?:eq)?|approx|[gl]eq?(?:slant)?)\b/g, '')
    .replace(/[$\\]/g, '')
    .trim();
