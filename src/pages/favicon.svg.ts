import { site } from '../config/site.ts';

const { light, dark } = site.accent;
const style = `path{fill:none;stroke:${light};stroke-width:1.4}.f{fill:${light};stroke:none}@media(prefers-color-scheme:dark){path{stroke:${dark}}.f{fill:${dark}}}`;

/** The logo of `Wordmark`, in the site's accent colours. */
const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><style>${style}</style><path d="M2.5 5.5h9v12h-9z"/><path class="f" d="M8 2.5h9.5v12H8z"/></svg>\n`;

export const GET = (): Response => new Response(mark, { headers: { 'content-type': 'image/svg+xml' } });
