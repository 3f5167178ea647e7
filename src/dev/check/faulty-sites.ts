import {
  canonical,
  faultsIn,
  faultsOf,
  faultsOfRedirect,
  faultsWith,
  marker,
  noindex,
  page,
  policy,
  refresh,
} from './faults-of.ts';

/** Faulty pages and sites by the rule that must find them: the faults found, and what the rule says. */
export const faultySites: Record<string, [faults: string[], expected: RegExp][]> = {
  'dead-links': [
    [faultsIn('<a href="/none/">x</a>'), /<a> \/none\/ leads to none\/index\.html, which does not exist/],
    [faultsIn('<a href="#none">x</a>'), /<a> #none leads to #none, which index\.html lacks/],
    [
      faultsIn('<a href="../x">x</a>', { home: 'https://example.org/repo/' }),
      /outside the base path \/repo\//,
    ],
    [faultsIn('<a href="http://[">x</a>'), /is not a valid address/],
    [faultsIn('<img src="none.png" alt="">'), /<img> none\.png leads to none\.png/],
    [
      faultsOf({ 'index.html': page({ body: '<h1>x</h1><a href="/a">x</a>' }), 'a/index.html': page() }),
      /leads to a,/,
    ],
  ],
  redirects: [
    [faultsOfRedirect(refresh('0; url=/none/') + noindex), /redirects to \/none\/, which leads to none/],
    [faultsOfRedirect(refresh('5; url=/new/') + noindex), /redirects only after 5 seconds/],
    [faultsOfRedirect(refresh('0; url=https://example.com/') + noindex), /is not a page of this site/],
    [
      faultsOfRedirect(refresh('0; url=/old/') + noindex, `${canonical}old/`),
      /\/old\/, which redirects again/,
    ],
    [faultsOfRedirect(refresh('0; url=/new/')), /does not ask search engines to leave it out/],
    [faultsOfRedirect(refresh('0; url=/new/') + noindex, `${canonical}old/`), /canonical link is .*\/old\//],
  ],
  'valid-html': [
    [faultsIn('<p id="a">x</p><p id="a">y</p>'), /Duplicate ID "a" \(no-dup-id\)/],
    [faultsIn('<p><div>x</div></p>'), /close-order|element-permitted-content|no-implicit-close/],
    [faultsIn('<img src="#top">'), /alt/],
  ],
  'data-addresses': [
    [
      faultsWith({ 'feed.xml': '<a>https://example.org/none/</a>' }),
      /feed\.xml: holds https:\/\/example\.org\/none\//,
    ],
    [faultsWith({ 'llms.txt': '[x](none.md)' }), /llms\.txt: holds none\.md/],
    [
      faultsIn('<script type="application/ld+json">{"url":"https://example.org/none"}</script>'),
      /example\.org\/none, which leads nowhere/,
    ],
  ],
  'citation-files': [
    [faultsWith({ 'papers.bib': '@misc{a,\n title = {x' }), /papers\.bib: cannot be read/],
    [
      faultsWith({ 'papers.bib': '@misc{a, title={x}}\n@misc{a, title={y}}' }),
      /several entries with the key a/,
    ],
    [
      faultsWith({ 'papers.ris': 'TY  - GEN\r\nID  - é\r\nTI  - x\r\nER  - \r\n' }),
      /the key é, which is not plain ASCII/,
    ],
  ],
  'zotero-items': [
    [faultsIn('<p class="byline">x</p>'), /has a class that holds "byline"/],
    [faultsIn('<time datetime="2024">x</time>'), /has <time datetime>/],
    [faultsIn('<a rel="author" href="/">x</a>'), /has rel="author"/],
    [
      faultsOf({ 'index.html': page({ head: '<meta name="author" content="x">' }) }),
      /has <meta name="author">/,
    ],
    [
      faultsOf({ 'index.html': page({ head: '<meta property="og:type" content="article">' }) }),
      /og:type other than/,
    ],
    [
      faultsOf({ 'index.html': page({ head: '<meta name="citation_title" content="x">' }) }),
      /no citation_author and no citation_publication_date/,
    ],
    [
      faultsIn('<span class="Z3988" title="rft.title=x&amp;rft.type=preprint"></span>'),
      /describes x without an author/,
    ],
    [
      faultsIn('<span class="Z3988" title="rft.title=x&amp;rft.au=y"></span>'),
      /does not describe x as a preprint/,
    ],
    [
      faultsOf({
        'index.html': page({
          head: '<link rel="alternate" type="text/markdown" href="/">',
          body:
            '<h1>x</h1>' +
            '<span class="Z3988" title="rft.title=x&amp;rft.au=y&amp;rft.type=preprint"></span>'.repeat(2),
        }),
      }),
      /is a paper's page and describes 2 papers/,
    ],
  ],
  'page-heads': [
    [faultsOf({ 'index.html': page({ title: ' ' }) }), /has no title/],
    [faultsOf({ 'index.html': page({ lang: '' }) }), /does not say its language/],
    [faultsOf({ 'index.html': page({ body: '<p>x</p>' }) }), /has 0 <h1>, not one/],
    [faultsIn('<h1>x</h1>'), /has 2 <h1>, not one/],
  ],
  'canonical-links': [
    [faultsOf({ 'index.html': page({ canonical: '/' }) }), /canonical link \/, which is not absolute/],
    [
      faultsOf({ 'index.html': page({ canonical: 'https://example.com/' }) }),
      /canonical link https:\/\/example\.com\/, not https:\/\/example\.org\/$/m,
    ],
    [
      faultsOf({ 'index.html': page(), 'a/index.html': page() }),
      /a\/index\.html: .*, not https:\/\/example\.org\/a\//,
    ],
    [faultsOf({ 'index.html': page().replace(/<link[^>]*>/, '') }), /has no canonical link/],
    [
      faultsOf({ 'index.html': page({ head: `<link rel="canonical" href="${canonical}">` }) }),
      /has 2 canonical/,
    ],
  ],
  'content-policy': [
    [faultsOf({ 'index.html': page().replace(/<meta http[^>]*>/, '') }), /has no content policy before/],
    [faultsOf({ 'index.html': page({ policy: "script-src 'self'" }) }), /without default-src 'none'/],
    [
      faultsOf({ 'index.html': page({ policy: `${policy} 'unsafe-inline'` }) }),
      /through by style-src-elem 'unsafe-inline'/,
    ],
    ...['https:', '*', "'unsafe-eval'", "'unsafe-hashes'", 'https://example.com', 'data:'].map(
      (source): [string[], RegExp] => [
        faultsOf({
          'index.html': page({ policy: policy.replace("script-src 'self'", `script-src 'self' ${source}`) }),
        }),
        /lets others' code or styles through by script-src /,
      ],
    ),
    [
      faultsOf({ 'index.html': page({ policy: policy.replace("base-uri 'none'; ", '') }) }),
      /whose base-uri is neither/,
    ],
    [
      faultsOf({ 'index.html': page({ policy: policy.replace("form-action 'self'", 'form-action *') }) }),
      /whose form-action/,
    ],
    [faultsIn('<script>alert(1)</script>'), /inline <script> whose hash its policy lacks/],
    [faultsOf({ 'index.html': page({ head: '<style>p{color:red}</style>' }) }), /inline <style> whose hash/],
  ],
  'inline-handlers': [
    [faultsIn('<button type="button" onclick="x()">x</button>'), /<button> has the handler onclick/],
    [faultsIn('<template><p onfocus="x()">x</p></template>'), /<p> has the handler onfocus/],
  ],
  'link-schemes': [
    [faultsIn('<a href="JavaScript:alert(1)">x</a>'), /<a> leads to JavaScript:alert\(1\)/],
    [faultsIn('<a href="java&#10;script:alert(1)">x</a>'), /<a> leads to javascript:alert\(1\)/],
    [faultsIn('<a href="data:text/html,x">x</a>'), /<a> leads to data:text\/html,x/],
    [faultsIn('<iframe title="x" src="data:text/html,x"></iframe>'), /<iframe> leads to data:/],
  ],
  'foreign-requests': [
    [
      faultsIn('<img alt="" src="https://example.com/x.png">'),
      /<img> fetches https:\/\/example\.com\/x\.png/,
    ],
    [faultsIn('<img alt="" src="#top" srcset="#top 1x, //example.com/x 2x">'), /fetches \/\/example\.com\/x/],
    [faultsIn('<p style="background:url(//example.com/x)">x</p>'), /<p> fetches \/\/example\.com\/x/],
    [
      faultsOf({ 'index.html': page({ head: '<link rel="preconnect" href="https://example.com">' }) }),
      /<link> fetches/,
    ],
    [
      faultsOf({ 'index.html': page(), 'a.css': '@import "https://example.com/b.css"' }),
      /the style sheet fetches/,
    ],
  ],
  'hidden-characters': [
    [faultsIn('<p>\u202Etxt</p>'), /line 5 holds U\+202E/],
    [faultsIn('<p>\u0007</p>'), /holds U\+0007/],
  ],
  'data-formats': [
    [faultsIn('<script type="application/ld+json">{</script>'), /JSON/],
    [faultsOf({ 'index.html': page(), 'a.json': '{' }), /a\.json: .*JSON/],
    [faultsOf({ 'index.html': page(), 'feed.xml': '<a>&nbsp;</a>' }), /feed\.xml: 1:.*undefined entity/],
    [faultsOf({ 'index.html': page(), 'feed.xml': '<a>\u0001</a>' }), /disallowed character/],
  ],
  'formula-errors': [
    [faultsIn('<span class="katex-error">\\x</span>'), /the formula \\x is not set, and no report says so/],
    [faultsIn('<code class="formula-source">\\y</code>'), /the formula \\y is not set/],
  ],
  'file-names': [
    [faultsOf({ 'index.html': page(), 'aux/x.png': '' }), /aux is a name that Windows keeps/],
    [faultsOf({ 'index.html': page(), 'nul.png': '' }), /nul\.png is a name/],
    [faultsOf({ 'index.html': page(), 'x.': '' }), /x\. ends with a character/],
    [faultsOf({ 'index.html': page(), 'a b.png': '' }), /holds " "/],
    [faultsOf({ 'index.html': page(), '论文.png': '' }), /holds "论"/],
    [faultsOf({ 'index.html': page(), [`${'x'.repeat(121)}.png`]: '' }), /longer than 120 bytes/],
  ],
  'equal-names': [
    [faultsOf({ 'index.html': page(), '_astro/a.js': '', '_astro/A.js': '' }), /same name as/],
    [faultsOf({ 'index.html': page(), '_astro/\u00e9.js': '', '_astro/e\u0301.js': '' }), /same name as/],
  ],
  'site-marker': [
    [faultsOf({ 'index.html': page() }), /is missing/],
    [faultsOf({ 'index.html': page(), '.offprint-site.json': '{}' }), /does not say that Offprint/],
    [faultsOf({ 'index.html': page(), 'a/b.png': '', ...marker('index.html') }), /does not name a\/b\.png$/],
    [faultsOf({ 'index.html': page(), ...marker('index.html', 'a/b') }), /names a\/b, which is not there/],
  ],
};
