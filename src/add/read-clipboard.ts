import { spawnSync } from 'node:child_process';
import { limits } from '../digest/limits.ts';
import { UserError } from '../paper/user-error.ts';
import type { Source } from './source.ts';

/** A program that prints the text of the clipboard, in UTF-8. */
type Command = [program: string, ...options: string[]];

const wayland: Command = ['wl-paste', '--no-newline', '--type', 'text'];
const x11: Command[] = [
  ['xclip', '-selection', 'clipboard', '-out'],
  ['xsel', '--clipboard', '--output'],
];
const windows: Command = ['powershell.exe', '-NoProfile', '-NonInteractive', '-Command', '[Console]::OutputEncoding = [Text.Encoding]::UTF8; Get-Clipboard -Raw']; // prettier-ignore

/** The programs of a system, the likeliest first. Windows' own also works within its Linux. */
function commandsOf(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): Command[] {
  if (platform === 'darwin') return [['pbpaste']];
  if (platform === 'win32') return [windows];
  return environment['WAYLAND_DISPLAY'] ? [wayland, ...x11, windows] : [...x11, wayland, windows];
}

/**
 * Reads the text of the clipboard.
 *
 * @throws UserError if the system has no program for that, or the clipboard holds no text.
 */
export function readClipboard(
  environment: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
): Source {
  const failures: string[] = [];
  for (const [program, ...options] of commandsOf(platform, environment)) {
    const { error, status, stdout, stderr } = spawnSync(program, options, { env: environment, maxBuffer: limits.bytes, windowsHide: true }); // prettier-ignore
    if (!error && status === 0 && stdout.toString('utf8').trim() !== '')
      return { from: 'the clipboard', bytes: stdout };
    if (!error) failures.push(`${program}: ${stderr.toString('utf8').trim().split('\n')[0] || 'no text'}`);
  }
  if (failures.length > 0) throw new UserError(`the clipboard holds no text (${failures[0]})`, 'copy the text of the page again, or paste it: npm run add -- -'); // prettier-ignore
  const programs =
    platform === 'linux' ? 'wl-clipboard, xclip or xsel' : 'a program that prints the clipboard';
  throw new UserError('this system has no program that reads the clipboard', `install ${programs}; or paste the text: npm run add -- -`); // prettier-ignore
}
