import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { splitPage } from '../../paper/frontmatter/split-page.ts';
import { UserError } from '../../paper/user-error.ts';
import { listSlugs, pageFile } from '../../paper/page-files.ts';
import { measureCommand } from './measure-command.ts';
import type { Cost } from './measure-command.ts';

/** Another generator of static sites, with the least that a site of papers needs; Pagefind indexes what it builds. */
interface Peer {
  /** Packages of npm, installed into a temporary folder; empty for a program that has to be on the PATH. */
  packages: string[];
  /** Folder of the pages, and its files beside them by path. */
  pages: string;
  files: Record<string, string>;
  build: [string, ...string[]];
  site: string;
}

const layout = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main data-pagefind-body><h1>${title}</h1>${body}</main></body></html>`;

export const peers: Record<string, Peer> = {
  'Hugo and Pagefind': {
    packages: [],
    pages: 'content/papers',
    files: {
      'hugo.toml':
        'baseURL = "https://example.org/"\ntitle = "Papers"\ndisableKinds = ["RSS", "taxonomy", "term"]\n',
      'layouts/_default/single.html': layout('{{ .Title }}', '{{ .Content }}{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}'), // prettier-ignore
      'layouts/_default/list.html': layout('{{ .Title }}', '<ul>{{ range (.Paginate .RegularPagesRecursive 100).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</ul>'), // prettier-ignore
    },
    build: ['hugo', '--quiet'],
    site: 'public',
  },
  'Eleventy and Pagefind': {
    packages: ['@11ty/eleventy@3.1.8', 'markdown-it@14.1.0', '@vscode/markdown-it-katex@1.1.2'],
    pages: 'papers',
    files: {
      'eleventy.config.mjs': `import katex from '@vscode/markdown-it-katex';
export default (config) => config.amendLibrary('md', (markdown) => markdown.use(katex.default ?? katex, { throwOnError: false }));`,
      'papers/papers.json': '{ "layout": "page.njk", "tags": "paper", "templateEngineOverride": "md" }',
      '_includes/page.njk': layout('{{ title }}', '{{ content | safe }}'),
      'index.njk': `---\npagination: { data: collections.paper, size: 100 }\n---\n${layout('Papers', '<ul>{% for page in pagination.items %}<li><a href="{{ page.url }}">{{ page.data.title }}</a>{% endfor %}</ul>')}`, // prettier-ignore
    },
    build: ['node_modules/.bin/eleventy', '--quiet'],
    site: '_site',
  },
  'Starlight and Pagefind': {
    packages: [
      'astro@7.3.5',
      '@astrojs/starlight@0.42.4',
      '@astrojs/markdown-remark@7.3.1',
      'remark-math@6.0.0',
      'rehype-katex@7.0.1',
    ],
    pages: 'src/content/docs/papers',
    files: {
      'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
import { unified } from '@astrojs/markdown-remark';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
export default defineConfig({
  build: { concurrency: 16 },
  markdown: { processor: unified({ remarkPlugins: [remarkMath], rehypePlugins: [rehypeKatex] }) },
  integrations: [starlight({ title: 'Papers', pagefind: false, sidebar: [{ label: 'Papers', link: '/' }] })],
});`,
      'src/content.config.mjs': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
      'src/content/docs/index.md': '---\ntitle: Papers\n---\n',
    },
    build: ['node_modules/.bin/astro', 'build', '--silent'],
    site: 'dist',
  },
};

/** @throws UserError if a program that no package brings is not there. */
export function checkPeers(): void {
  for (const [name, peer] of Object.entries(peers)) {
    const [program] = peer.build;
    if (peer.packages.length > 0 || !spawnSync(program, ['--help'], { stdio: 'ignore' }).error) continue;
    const cure = `install ${program} or add its folder to the PATH, or leave out --peers`;
    throw new UserError(`${name} cannot be measured: there is no ${program} on the PATH`, cure);
  }
}

/** Prepares a folder in which a peer builds the papers of a library. @throws Error if it cannot be installed. */
export function preparePeer(name: string, folder: string, papers: string): void {
  const { packages, files, pages } = peers[name]!;
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) write(join(folder, path), text);
  for (const slug of listSlugs(papers)) write(join(folder, pages, `${slug}.md`), toPage(papers, slug));
  if (packages.length === 0) return;
  write(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...packages], { cwd: folder, stdio: 'ignore' });
}

/** Builds a prepared site anew and indexes it; gives the cost of both. */
export async function measurePeer(name: string, folder: string): Promise<Cost> {
  const { build, site } = peers[name]!;
  rmSync(join(folder, site), { recursive: true, force: true });
  const pagefind = resolve('node_modules/.bin/pagefind');
  const costs = [
    await measureCommand(build, { cwd: folder, env: process.env }),
    await measureCommand([pagefind, '--site', site], { cwd: folder, env: process.env }),
  ];
  return {
    wall: costs.reduce((sum, { wall }) => sum + wall, 0),
    cpu: costs.reduce((sum, { cpu }) => sum + cpu, 0),
    memory: Math.max(...costs.map(({ memory }) => memory)),
  };
}

/** Title and abstract; a JSON string is one of YAML, too. */
function toPage(papers: string, slug: string): string {
  const { yaml = '', body } = splitPage(readFileSync(pageFile(papers, slug), 'utf8'));
  return `---\n${/^title:.*$/m.exec(yaml)?.[0] ?? `title: ${slug}`}\n---\n${body}`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
