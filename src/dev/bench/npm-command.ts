import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `npm run NAME` runs in a checkout of this project, without npm itself, which takes as long everywhere. */
export function npmCommand(program: string, name: string): [string, ...string[]] {
  const { scripts } = JSON.parse(readFileSync(join(program, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [, ...args] = scripts[name]!.split(' ');
  return [process.execPath, ...args];
}
