import assert from 'node:assert/strict';
import { mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { findPlaces } from '../system/find-places.ts';
import { apiFile, searchFolder } from '../search/pagefind-files.ts';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
import { findOutput } from './find-output.ts';
import { markSite } from './site-marker.ts';

/** A folder with a library in it. */
function home(): string {
  const folder = realpathSync(makeTemporaryFolder());
  mkdirSync(join(folder, 'lib', 'digests'), { recursive: true });
  return folder;
}

const find = (root: string, out: string): string =>
  findOutput(findPlaces({ OFFPRINT_CONTENT: join(root, 'lib'), OFFPRINT_OUT: out })).target;

/** Makes files below a folder, by path. */
function put(root: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function refused(root: string, out: string, reason: RegExp): void {
  assert.throws(() => find(root, out), {
    name: 'UserError',
    message: reason,
    cure: /OFFPRINT_OUT/,
    exitCode: 2,
  });
}

const ourPage = `<!DOCTYPE html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;

test('should accept a folder that is absent, empty, or holds only system files', () => {
  const root = home();
  put(root, { 'seen/.DS_Store': '' });
  mkdirSync(join(root, 'empty'));
  for (const name of ['absent', 'a/b/c', 'empty', 'seen'])
    assert.equal(find(root, join(root, name)), join(root, name));
  assert.equal(find(root, join(root, 'empty/')), join(root, 'empty'));
  assert.equal(find(root, 'dist'), resolve('dist'));
});

test('should accept a site it built, and refuse it once it contains other files', () => {
  const root = home();
  const site = join(root, 'site');
  put(site, { 'index.html': 'home', 'papers/a/index.html': 'a' });
  markSite(site);
  assert.equal(find(root, site), site);
  put(site, { 'thesis.txt': 'mine', 'notes/a.txt': 'mine' });
  refused(root, site, /it contains files that Offprint did not make: notes\/, thesis\.txt$/);
});

test('should refuse a site that contains files of a person in any of its folders', () => {
  const root = home();
  const site = join(root, 'site');
  put(site, { 'index.html': 'home', 'papers/a/index.html': 'a', '_astro/a.js': '' });
  mkdirSync(join(site, 'empty'));
  markSite(site);
  put(site, { 'papers/.DS_Store': '', 'papers/mine.txt': 'mine', '_astro/old/a.js': 'mine' });
  refused(root, site, /did not make: _astro\/old\/, papers\/mine\.txt$/);
});

test('should refuse a site whose files a person has replaced by folders, or folders by files', () => {
  const root = home();
  const site = join(root, 'site');
  put(site, { 'robots.txt': '', 'about/index.html': '' });
  markSite(site);
  rmSync(join(site, 'robots.txt'));
  rmSync(join(site, 'about'), { recursive: true });
  put(site, { 'robots.txt/a': 'mine', about: 'mine' });
  refused(root, site, /: about, robots\.txt\/$/);
});

test('should recognise by its pages a site built before there were markers', () => {
  const root = home();
  const site = join(root, 'site');
  put(site, { 'index.html': ourPage, 'papers/index.html': ourPage, [searchFolder + apiFile]: '' });
  put(site, { 'robots.txt': '', 'favicon.svg': '', '_astro/a.js': '' });
  assert.equal(find(root, site), site);
  put(site, { 'photos/a.jpg': '', CNAME: 'a.example' });
  refused(root, site, /: CNAME, photos\/$/);
  put(root, { 'old/index.html': ourPage, 'old/papers/index.html': ourPage, 'old/papers/mine.txt': 'mine' });
  put(root, {
    'old/papers/a/index.html': ourPage,
    'old/papers/.git/HEAD': '',
    [`old/${searchFolder}a/b`]: '',
  });
  refused(root, join(root, 'old'), /: papers\/\.git\/, papers\/mine\.txt$/);
});

test("should refuse a person's folder, such as a site of another program", () => {
  const root = home();
  put(root, { 'www/index.html': '<html>', 'www/papers/index.html': '<html>', 'marked/a.txt': '' });
  put(root, { 'marked/.offprint-site.json': '{' });
  refused(root, join(root, 'www'), /index\.html, papers\/$/);
  refused(root, join(root, 'marked'), /: \.offprint-site\.json, a\.txt$/);
});

test('should refuse the library, its parents and folders inside it', () => {
  const root = home();
  refused(root, join(root, 'lib'), /it is .*lib$/);
  refused(root, root, /it contains .*lib$/);
  refused(root, join(root, 'lib/site'), /it is inside .*lib$/);
  refused(root, '/', /it contains /);
});

test('should refuse the sources of the project', () => {
  const root = home();
  refused(root, '.', /it contains .*src$/);
  refused(root, 'src', /it is .*src$/);
  refused(root, 'public/site', /it is inside .*public$/);
});

test('should refuse a Git repository and folders inside .git', () => {
  const root = home();
  put(root, {
    'site/papers/a/index.html': '',
    'clone/.git/HEAD': '',
    'tree/.git': 'gitdir: a',
  });
  markSite(join(root, 'site'));
  put(root, { 'site/papers/.git/HEAD': '' });
  refused(root, join(root, 'clone'), /it is a Git repository$/);
  refused(root, join(root, 'tree'), /it is a Git repository$/);
  refused(root, join(root, 'clone/.git/site'), /it is inside a \.git folder$/);
  refused(root, join(root, 'site'), /: papers\/\.git\/$/);
});

test('should refuse a file, and a folder below one', () => {
  const root = home();
  put(root, { file: '' });
  refused(root, join(root, 'file'), /it is not a folder$/);
  refused(root, join(root, 'file/site'), /\/file is not a folder$/);
});

test('should resolve symbolic links in the output path', () => {
  const root = home();
  put(root, { 'real/a.txt': '' });
  mkdirSync(join(root, 'empty'));
  const link = (target: string, name: string): void => symlinkSync(target, join(root, name));
  link('empty', 'to-empty');
  link('not/there', 'dangling');
  link('to-empty', 'twice');
  link('.', 'here');
  link('lib', 'to-library');
  link('round', 'round');
  assert.equal(find(root, join(root, 'to-empty')), join(root, 'empty'));
  assert.equal(find(root, join(root, 'twice')), join(root, 'empty'));
  assert.equal(find(root, join(root, 'dangling')), join(root, 'not/there'));
  assert.equal(find(root, join(root, 'here/here/site')), join(root, 'site'));
  refused(root, join(root, 'here/real'), /: a\.txt$/);
  refused(root, join(root, 'to-library/site'), /it is inside .*lib$/);
  refused(root, join(root, 'round'), /symbolic links form a loop$/);
});
