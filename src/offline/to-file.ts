/**
 * An address within the site as one of a file, relative to a page: `/papers/lora/#cite` as
 * `../papers/lora/index.html#cite`. Other addresses stay as they are.
 *
 * @param root the relative address of the copy's folder from the page, with a trailing slash
 * @param attribute where the address stands: those that scripts complete stay folders
 */
export function toFile(address: string, root: string, attribute = 'href'): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(address)!;
  const isPage = (path === '' || path.endsWith('/')) && !attribute.startsWith('data-');
  return root + path + (isPage ? 'index.html' : '') + rest;
}
