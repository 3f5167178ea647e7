import { loadSite } from '../src/config/load-site.ts';
import { readLibrary } from '../src/library/read-library.ts';
import { choosePapers } from '../src/map/choose-papers.ts';
import { drawMap } from '../src/map/draw-map.ts';
import { fewestTexts } from '../src/map/place-texts.ts';
import { readPageFile } from '../src/paper/frontmatter/read-page-file.ts';
import { listSlugs, pageFile } from '../src/paper/page-files.ts';
import { paperSchema } from '../src/paper/schema.ts';
import { findPlaces } from '../src/system/find-places.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';

/** Below this the map says what is not so. */
const least = 0.8;

/** `npm run check:map`: how far neighbours on the map are alike in truth; exit code 1 below 0.8. */
await runCommand(async () => {
  readArguments({}, 'Usage: npm run check:map');
  const places = findPlaces();
  const entries = listSlugs(places.papers).map((slug) => {
    const file = pageFile(places.papers, slug);
    return { slug, file, data: paperSchema.parse(readPageFile(file).frontmatter) };
  });
  const { papers, topics } = readLibrary(entries, places);
  if (papers.length < fewestTexts) {
    console.log(`${papers.length} papers are too few for a map`);
  } else {
    const trust = drawMap(choosePapers(papers, topics, (await loadSite()).mapPapers), topics).measureTrust();
    console.log(`trustworthiness of the map (k = 5): ${trust.toFixed(3)}, at least ${least} required`);
    if (trust < least) process.exitCode = 1;
  }
});
