import { rolldown } from 'rolldown';

/** Requests scripts by addresses of the site, which a script with everything in it does not need. */
const preloads = /^const __vite__mapDeps=.*$/m;

/**
 * A module with all that it loads, now or later, as one classic script: browsers load no modules from files.
 *
 * @param file path of the module, one of the site's scripts or TypeScript
 */
export async function bundleScript(file: string): Promise<string> {
  const bundle = await rolldown({
    input: file,
    platform: 'browser',
    logLevel: 'silent',
    // The only trace of `import.meta` is the address of preloads.
    transform: { define: { 'import.meta': '{}' } },
    plugins: [
      {
        name: 'no-preloads',
        transform: (code) => code.replace(preloads, 'const __vite__mapDeps=()=>[];'),
      },
    ],
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', codeSplitting: false, minify: true });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
