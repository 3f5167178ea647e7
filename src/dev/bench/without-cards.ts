import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Writes the settings of a checkout without social cards, which are drawn once in the life of a paper and not for large
 * libraries, into the folder `work`; gives the path of the file.
 */
export function withoutCards(program: string, work: string): string {
  const file = join(work, 'site.config.ts');
  const own = JSON.stringify(resolve(program, 'src/site.config.ts'));
  writeFileSync(file, `import { site as own } from ${own};\nexport const site = { ...own, cards: 0 };\n`);
  return file;
}
