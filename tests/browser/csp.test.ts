import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, elementsOf } from '../../src/audit/page.ts';
import { addressOf, htmlFiles } from './kinds.ts';
import { kinds, site } from './visit.ts';

type Element = ReturnType<typeof elementsOf>[number];

const read = (file: string): string => readFileSync(join(site.dist, file), 'utf8');
const pages = htmlFiles(site.dist).map(({ file }) => ({ file, path: addressOf(file) }));
const hash = /^'sha(256|384|512)-[A-Za-z0-9+/]+=*'$/;
const isPolicy = (element: Element): boolean => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';

/** The page's policy as directive → sources. */
function policyOf(file: string): Record<string, string[]> {
  const found = elementsOf(read(file)).filter(isPolicy);
  expect(found, `${file} has one policy`).toHaveLength(1);
  const directives = (found[0] ? (attribute(found[0], 'content') ?? '') : '').split(';').map((part) => part.trim().split(/\s+/));
  return Object.fromEntries(directives.filter(([name]) => name).map(([name = '', ...sources]) => [name, sources]));
}

/** The attributes and resources of one page that its policy forbids. */
function forbidden(file: string, elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    const shown = `${file}: <${element.tagName}`;
    const inline = element.attrs.filter(({ name }) => name === 'style' || name.startsWith('on')).map(({ name }) => `${shown} ${name}>`);
    const isResource = ['script', 'img', 'source', 'iframe', 'video', 'audio', 'embed', 'object'].includes(element.tagName);
    const isFetched =
      element.tagName === 'link' && !/canonical|alternate|license|author|next|prev|^schema\./.test(attribute(element, 'rel') ?? '');
    const addresses = isResource || isFetched ? ['src', 'srcset', 'href', 'data', 'poster'].map((name) => attribute(element, name)) : [];
    return [
      ...inline,
      ...addresses.filter((value) => value !== null && /(^|[\s,])(https?:)?\/\//i.test(value)).map((value) => `${shown} ${value}>`),
    ];
  });
}

describe.each(kinds)('the policy of $name ($path)', ({ file }) => {
  it('forbids everything but the site itself', () => {
    const policy = policyOf(file);
    expect(policy).toMatchObject({
      'default-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'connect-src': ["'self'"],
      'worker-src': ["'self'"],
      'img-src': ["'self'"],
    });
    expect(policy['script-src']).toContain("'self'");
    expect(policy['script-src']?.filter((source) => source !== "'self'" && !hash.test(source))).toEqual([]);
    expect(policy['style-src']).toContain("'self'");
    expect(policy['style-src']?.filter((source) => source !== "'self'" && !hash.test(source))).toEqual([]);
  });

  it('stands before everything it governs', () => {
    const elements = elementsOf(read(file));
    const governs = (element: Element): boolean =>
      ['script', 'style'].includes(element.tagName) || /stylesheet|preload/.test(attribute(element, 'rel') ?? '');
    expect(elements.findIndex(isPolicy)).toBeGreaterThan(-1);
    expect(
      elements
        .slice(0, elements.findIndex(isPolicy))
        .filter(governs)
        .map(({ tagName }) => tagName),
    ).toEqual([]);
  });
});

it('every page has a policy, and no inline event handler, style attribute or resource of another host', () => {
  const faults = pages.flatMap(({ file }) => {
    const elements = elementsOf(read(file));
    return [...(elements.some(isPolicy) ? [] : [`${file}: no policy`]), ...forbidden(file, elements)];
  });
  expect(faults).toEqual([]);
});

it('no style sheet asks another host for anything', () => {
  const sheets = readdirSync(site.dist, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.css') && !file.startsWith('v/'),
  );
  expect(sheets.filter((file) => /(url\(|@import)\s*['"]?(https?:)?\/\//i.test(read(file)))).toEqual([]);
});
