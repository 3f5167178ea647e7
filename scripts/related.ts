import { readPageFile } from '../src/paper/frontmatter/read-page-file.ts';
import { listSlugs, pageFile } from '../src/paper/page-files.ts';
import { paperSchema } from '../src/paper/schema.ts';
import { UserError } from '../src/paper/user-error.ts';
import { readLibrary } from '../src/library/read-library.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { findPlaces } from '../src/system/find-places.ts';
import { escapeTerminal } from '../src/text/escape-terminal.ts';
import { toPrintableJson } from '../src/text/to-printable-json.ts';

const usage = `Usage: npm run -s related [-- --json]

Lists the similar papers of each paper of the library, as its page shows them.`;

/** `npm run -s related [-- --json]`: see `usage`. */
await runCommand(() => {
  const { values, files } = readArguments({ json: { type: 'boolean', default: false } }, usage);
  if (files.length > 0) throw new UserError(`unexpected argument ${files[0]}`, usage, 2);
  const places = findPlaces();
  const papers = listSlugs(places.papers).map((slug) => {
    const file = pageFile(places.papers, slug);
    return { slug, file, data: paperSchema.parse(readPageFile(file).frontmatter) };
  });
  const library = readLibrary(papers, places);
  const titleOf = (slug: string): string => library.bySlug.get(slug)!.title.text;
  const rows = library.papers.map(({ slug, title }) => ({
    title: title.text,
    related: library.related.get(slug) ?? [],
  }));
  if (values.json) {
    const list = rows.map(({ title, related }) => ({
      title,
      related: related.map(({ slug }) => titleOf(slug)),
    }));
    return console.log(toPrintableJson(list, 2));
  }
  for (const { title, related } of rows) {
    console.log(escapeTerminal(title));
    for (const { slug, reasons } of related)
      console.log(escapeTerminal(`  ${titleOf(slug)} (${reasons.join(', ')})`));
  }
});
