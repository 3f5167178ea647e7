import type { Rule } from '../types.ts';

const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
const longestName = 120;

function faultOf(name: string, isBundled: boolean): string | undefined {
  if (reserved.test(name)) return `${name} is a name that Windows keeps for itself`;
  if (/[. ]$/.test(name)) return `${name} ends with a character that Windows drops`;
  if (Buffer.byteLength(name) > longestName) return `${name} is longer than ${longestName} bytes`;
  const strange = (isBundled ? /[^A-Za-z0-9._@-]/u : /[^a-z0-9._-]/u).exec(name);
  return strange ? `${name} holds ${JSON.stringify(strange[0])}` : undefined;
}

/** A file or folder that some file system refuses. What Vite bundles has hashes in its names, in both cases. */
export const fileNames: Rule = ({ paths }) =>
  [...paths].flatMap((path) => {
    const names = path.split('/');
    const faults = names.map((name) => faultOf(name, names[0] === '_astro'));
    return faults.flatMap((message) => (message ? [{ path, message }] : []));
  });
