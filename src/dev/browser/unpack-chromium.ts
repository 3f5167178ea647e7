import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = resolve('node_modules/.cache/offprint');

function packageVersion(): string {
  const main = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(dirname(main), '../package.json'), 'utf8'),
  );
  return manifest.version;
}

/**
 * Unpacks the Chromium of @sparticuz/chromium once into the project's cache. The package unpacks into the folder
 * for temporary files and takes what lies there for whole, so it gets a folder of its own that is renamed when
 * all is there. One of the variables makes it unpack the libraries too that a bare machine lacks (NSS).
 */
export function unpackChromium(): { executablePath: string; env: Record<string, string> } {
  const folder = join(cache, `browser-${packageVersion()}`);
  if (!existsSync(folder)) unpackInto(folder);
  const path = process.env['LD_LIBRARY_PATH'];
  const libraries = join(folder, 'al2023', 'lib');
  const env = {
    ...definedOnly(process.env),
    LD_LIBRARY_PATH: path ? `${libraries}:${path}` : libraries,
    FONTCONFIG_PATH: join(folder, 'fonts'),
  };
  return { executablePath: join(folder, 'chromium'), env };
}

/** The package's own settings look for its fonts in /tmp; a browser without any font gives text no height. */
const fontsOf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

const unpack = "await (await import('@sparticuz/chromium')).default.executablePath()";

function unpackInto(folder: string): void {
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, 'browser-'));
  const env = { ...process.env, TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  execFileSync(process.execPath, ['--input-type=module', '--eval', unpack], { env });
  writeFileSync(join(fresh, 'fonts', 'fonts.conf'), fontsOf(folder));
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

const definedOnly = (environment: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => !!entry[1]));
