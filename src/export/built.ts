/** What the sitemap and the headers ask of a built page. */
export interface BuiltPage {
  /** Its address, where it is one that search engines should list; null for pages that say they shouldn't, or that only lead on. */
  address: string | null;
  /** Its content security policy; null where it has none. */
  policy: string | null;
}

/** The characters that Astro writes for those an attribute can't hold. */
const unescaped = (text: string): string => text.replaceAll('&#39;', "'").replaceAll('&#34;', '"').replaceAll('&amp;', '&');

/** Reads a built page's head. */
export function readBuilt(html: string): BuiltPage {
  const head = html.slice(0, html.indexOf('</head>'));
  const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(head)?.[1];
  const address = /<link rel="canonical" href="([^"]*)"/.exec(head)?.[1];
  const isListed = !/<meta name="robots" content="[^"]*noindex/.test(head) && !/http-equiv="refresh"/i.test(head);
  return {
    address: isListed && address !== undefined ? unescaped(address) : null,
    policy: policy === undefined ? null : unescaped(policy),
  };
}
