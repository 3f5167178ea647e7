/** An address inside the site, from its path below the base: `linkTo('papers/lora/')`. */
export function linkTo(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${path}`;
}
