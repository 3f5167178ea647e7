/** The URL of a path below the site's base: `linkTo('papers/lora/')`. */
export function linkTo(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${path}`;
}
