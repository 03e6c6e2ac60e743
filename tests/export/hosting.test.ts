import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBuilt } from '../../src/export/built.ts';
import { headerRules, headersFile, joinPolicies } from '../../src/export/headers.ts';
import { sitemapsOf } from '../../src/export/sitemap.ts';
import { parseRedirects } from '../../src/serve/redirect-rules.ts';
import { readHeadersFile, readRedirectsFile } from './host-files.ts';

const page = (head: string): string => `<html><head>${head}</head><body><link rel="canonical" href="/no"></body></html>`;

describe('a built page', () => {
  it('gives its address and policy', () => {
    const html = page(
      `<meta http-equiv="content-security-policy" content="script-src &#39;self&#39;"><link rel="canonical" href="https://x/a/">`,
    );
    expect(readBuilt(html)).toEqual({ address: 'https://x/a/', policy: "script-src 'self'" });
  });

  it.each(['<meta name="robots" content="noindex">', '<meta http-equiv="refresh" content="0;url=/b/">'])('is not listed with %s', (tag) => {
    expect(readBuilt(page(`${tag}<link rel="canonical" href="https://x/a/">`)).address).toBeNull();
  });

  it('has no address but what its head says', () => expect(readBuilt(page('')).address).toBeNull());
});

describe('headers', () => {
  it('allow what any page allows, and no more', () => {
    expect(joinPolicies(["default-src 'none'; script-src 'self' 'sha256-a'", "default-src 'none'; script-src 'self' 'sha256-b';"])).toBe(
      "default-src 'none'; script-src 'self' 'sha256-a' 'sha256-b'",
    );
  });

  it('stand under their paths, under the base', () => {
    const text = headersFile(headerRules('/v/1/', "default-src 'none'", ['data', 'embed']));
    expect(text).toMatch(/^\/v\/1\/\*\n {2}Content-Security-Policy: default-src 'none'\n/);
    expect(text).toContain('\n/v/1/data/*\n  X-Frame-Options: SAMEORIGIN\n  Cache-Control: public, max-age=3600\n');
  });

  it('are those that the README gives for nginx and Caddy; the policy stands in the pages', () => {
    const readme = readFileSync('README.md', 'utf8');
    const [whole, , ...folders] = headerRules('/', '', ['_astro', 'data']);
    for (const [name, value] of whole.headers.slice(1)) {
      expect(readme).toContain(`  header ${name} "${value}"`);
      expect(readme).toContain(`  add_header ${name} "${value}";`);
    }
    for (const { path, headers } of folders) {
      for (const [name, value] of headers) {
        expect(readme).toContain(`  header ${name === 'X-Frame-Options' ? '@unframed' : path} ${name} "${value}"`);
        expect(readme).toContain(` "${value}";`);
      }
    }
  });

  it('let any site frame what is below embed, and nothing else', () => {
    const rules = headerRules('/', '', ['charts', 'embed', 'plans']);
    const framing = rules.filter(({ headers }) => headers.some(([name]) => name === 'X-Frame-Options')).map(({ path }) => path);
    expect(framing).toEqual(['/', '/charts/*', '/plans/*']);
    expect(joinPolicies(["default-src 'none'"])).not.toContain('frame-ancestors');
  });

  it('name no header twice for one address: hosts would join the two values', () => {
    const [whole, ...below] = headerRules('/', '', ['_astro', 'data', 'plans']).map(({ headers }) => headers.map(([name]) => name));
    expect(below.flat().filter((name) => whole.includes(name))).toEqual([]);
  });
});

describe('the files that hosts read', () => {
  /** A policy with as many hashes of inline scripts as a site of ours has, five times over. */
  const policy = joinPolicies([
    `default-src 'none'; script-src 'self' ${Array.from({ length: 25 }, (_, i) => `'sha256-${`${i}`.padStart(43, 'a')}='`).join(' ')}`,
  ]);

  it.each(['/', '/sub/', '/v/2026.11/'])(
    '_headers under %s is what Netlify and Cloudflare Pages document, and nothing of it is passed over',
    (base) => {
      const rules = headerRules(base, policy, ['_astro', 'charts', 'data', 'embed', 'plans']);
      const { read, refused } = readHeadersFile(headersFile(rules));
      expect(refused).toEqual([]);
      expect(read).toEqual(rules);
    },
  );

  it('_redirects likewise', () => {
    const lines = ['/sub/a/ /sub/b/ 301', '/sub/plans/x/* /sub/plans/y/:splat 301'];
    const { read, refused } = readRedirectsFile(`${lines.join('\n')}\n`);
    expect(refused).toEqual([]);
    expect(read).toEqual(parseRedirects(lines.join('\n')));
  });

  it.each(['a/* b 301', '/a /b 299', '/a/*/c /b 301', '/a#x /b 301', '/a', `/${'a'.repeat(1000)} /b 301`])(
    'a line that they would pass over is told: %s',
    (line) => {
      expect(readRedirectsFile(line).refused).toHaveLength(1);
    },
  );

  it.each(['/a*b*c\n  A: b\n', 'a\n  A: b\n', '/a\nA: b\n', '/a\n  A b\n', `/a\n  A: ${'b'.repeat(2000)}\n`])(
    'a rule that they would pass over is told: %j',
    (text) => {
      expect(readHeadersFile(text).refused.length).toBeGreaterThan(0);
    },
  );
});

describe('the sitemap', () => {
  it('is one file, sorted', () => {
    const [[name, text]] = sitemapsOf(['https://x/b/', 'https://x/a/'], 'https://x/');
    expect(name).toBe('sitemap.xml');
    expect(text.indexOf('x/a/')).toBeLessThan(text.indexOf('x/b/'));
  });

  it('becomes an index of several when there are more than one file may hold', () => {
    const files = sitemapsOf(['https://x/a/', 'https://x/b/', 'https://x/c/'], 'https://x/', 2);
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    expect(files.get('sitemap.xml')).toContain('<sitemap><loc>https://x/sitemap-2.xml</loc></sitemap>');
    expect(files.get('sitemap-2.xml')).toContain('<url><loc>https://x/c/</loc></url>');
  });
});
