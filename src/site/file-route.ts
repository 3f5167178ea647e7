import type { APIRoute } from 'astro';

/** The exports of a route of files that are written from the properties that `getStaticPaths` gives. */
export interface FileRoute {
  GET: APIRoute;
  /** What a build calls: the request and the response of a small file would cost more than its content. */
  write: (props: object) => string;
}

/** A route of text files in UTF-8. */
export function fileRoute<Props extends object>(
  mediaTypeOf: (props: Props) => string,
  write: (props: Props) => string,
): FileRoute {
  return {
    GET: ({ props }) => {
      const headers = { 'content-type': `${mediaTypeOf(props as Props)};charset=utf-8` };
      return new Response(write(props as Props), { headers });
    },
    write: (props) => write(props as Props),
  };
}
