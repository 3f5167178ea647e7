/** A base path as sites use it, `/` or `/repo/`, from any spelling of its slashes; an empty one is `/`. */
export const basePath = (base = '/'): string => `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
