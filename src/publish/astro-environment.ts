/**
 * The environment for `astro build`: always for production, since the site that Astro compiles is kept for builds in
 * other environments.
 */
export const astroEnvironment = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...environment,
  NODE_ENV: 'production',
  ASTRO_TELEMETRY_DISABLED: '1',
  OFFPRINT_LOG_LEVEL: 'warn',
});
