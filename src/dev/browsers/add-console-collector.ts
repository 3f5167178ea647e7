import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the collector keeps what it heard, over all pages that are opened in one window. */
export const consoleKey = 'offprint-console';

const file = 'collect-console.js';
const collector = `const note = (line) => {
  const lines = JSON.parse(sessionStorage.getItem('${consoleKey}') ?? '[]');
  sessionStorage.setItem('${consoleKey}', JSON.stringify([...lines, line]));
};
for (const level of ['debug', 'log', 'info', 'warn', 'error']) {
  const say = console[level];
  console[level] = (...said) => {
    note(level + ': ' + said.join(' '));
    say.apply(console, said);
  };
}
addEventListener('error', ({ message, target }) => {
  note(message ? 'uncaught: ' + message : 'not loaded: ' + (target.src ?? target.href));
}, true);
addEventListener('unhandledrejection', ({ reason }) => note('uncaught: ' + reason));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  note('content policy: ' + violatedDirective + ' stopped ' + blockedURI);
});
`;

/**
 * Puts a script before all others of every page of a built site that keeps what goes to the console, for browsers
 * whose driver cannot tell. It comes after the content policy, which is the first element of every head and lets it in.
 *
 * @param base the path of the site on its server, `/repo/`
 */
export function addConsoleCollector(folder: string, base: string): void {
  writeFileSync(join(folder, file), collector);
  for (const path of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(join(folder, path), 'utf8');
    const script = `<script src="${base}${file}"></script>`;
    writeFileSync(join(folder, path), html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, `$&${script}`)); // prettier-ignore
  }
}
