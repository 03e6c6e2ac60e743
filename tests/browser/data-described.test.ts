import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-cff';
import '@citation-js/plugin-zenodo';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sayBytes } from '../../src/built/data-page.ts';
import { triplesOf } from '../export/linked-data.ts';
import { withSchemas } from '../export/published-schema.ts';
import { readZip } from '../export/readers.ts';
import { bytesOf, jsonOf, rowsOf } from './dataset.ts';

const dcat = 'http://www.w3.org/ns/dcat#';
const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the catalogue’s description', async () => {
  const triples = await triplesOf(jsonOf('data/dcat.jsonld') as object, 'https://example.org/');
  const valuesOf = (subject: string, predicate: string): string[] =>
    triples.filter((triple) => triple.subject.value === subject && triple.predicate.value === predicate).map(({ object }) => object.value);
  const [dataset = ''] = triples.filter(({ object }) => object.value === `${dcat}Dataset`).map(({ subject }) => subject.value);
  const root = new URL('..', dataset).href;
  const files = valuesOf(dataset, `${dcat}distribution`);

  it('uses no word that DCAT does not have, each of what it is said of', () => {
    const known = readFileSync('node_modules/@vocabulary/dcat/dcat.nq', 'utf8');
    const domains = new Map(
      [...known.matchAll(/^<(\S+)> <http:\/\/www\.w3\.org\/2000\/01\/rdf-schema#domain> <(\S+)>/gm)].map(([, word, of]) => [word, of]),
    );
    const types = new Map(
      triples.filter(({ predicate }) => predicate.value.endsWith('#type')).map(({ subject, object }) => [subject.value, object.value]),
    );
    // What the third version has and the package, made of the second, has not.
    const third = [`${dcat}version`];
    for (const { subject, predicate } of triples.filter((triple) => triple.predicate.value.startsWith(dcat))) {
      expect(known.includes(`<${predicate.value}>`) || third.includes(predicate.value), predicate.value).toBe(true);
      const domain = domains.get(predicate.value);
      if (domain)
        expect(`${types.get(subject.value)} ${predicate.value}`).toBe(
          `${domain.replace(`${dcat}Resource`, `${dcat}Dataset`)} ${predicate.value}`,
        );
    }
  });

  it('names the dataset, its licence, publisher, places and years', () => {
    expect(valuesOf(dataset, 'http://purl.org/dc/terms/title')).toHaveLength(2);
    expect(valuesOf(dataset, 'http://purl.org/dc/terms/license')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
    expect(valuesOf(dataset, 'http://purl.org/dc/terms/spatial')).toHaveLength(
      new Set(rowsOf('plans').map((row) => JSON.stringify(row['jurisdiction']))).size,
    );
    expect(valuesOf(dataset, 'http://purl.org/dc/terms/source')).toEqual(rowsOf('plans').map(({ url }) => url));
  });

  it('names every file of the dataset and every text, each as long and with the sum that it has', () => {
    const sums = bytesOf('data/SHA256SUMS')
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => `data/${line.split('  ')[1]}`);
    const texts = rowsOf('plans').flatMap(({ id }) => ['akn.xml', 'md', 'txt'].map((end) => `plans/${id as string}.${end}`));
    expect(files.map((file) => file.slice(root.length)).sort()).toEqual(
      [...sums.filter((path) => path !== 'data/dcat.jsonld'), ...texts].sort(),
    );
    for (const file of files) {
      const bytes = bytesOf(file.slice(root.length));
      expect(valuesOf(file, `${dcat}byteSize`), file).toEqual([String(bytes.length)]);
      const [sum = ''] = valuesOf(file, 'http://spdx.org/rdf/terms#checksum');
      expect(valuesOf(sum, 'http://spdx.org/rdf/terms#checksumValue'), file).toEqual([sumOf(bytes)]);
      expect(valuesOf(file, `${dcat}mediaType`)[0]).not.toContain('octet-stream');
    }
  });
});

it('the citation is read by another program, and says what the release says', () => {
  const text = bytesOf('data/CITATION.cff').toString();
  const [cited] = new Cite(text).data;
  expect(cited).toMatchObject({ type: 'dataset', title: '规划对照：政府规划全文与结构数据', author: [{ literal: '规划对照' }] });
  expect(parse(text)).toMatchObject({ 'cff-version': '1.2.0', version: (jsonOf('data/plans.json') as { release: string }).release });
});

const zenodo = async (): Promise<string> => {
  const files = await readZip(bytesOf('data/duizhao.zip'));
  return [...files].find(([name]) => name.endsWith('/.zenodo.json'))?.[1].bytes.toString() ?? '';
};

it('the metadata of a deposit are read by another program', async () => {
  const [deposit] = new Cite(await zenodo()).data;
  expect(deposit).toMatchObject({ type: 'dataset', title: '规划对照：政府规划全文与结构数据' });
});

const ajv = (): Ajv => {
  const made = new Ajv({ strict: false });
  formats(made);
  return made;
};

withSchemas('the citation fits the schema of the Citation File Format', ['cff-schema.json'], (read) => {
  const check = ajv();
  check.validate(JSON.parse(read('cff-schema.json').toString()) as object, parse(bytesOf('data/CITATION.cff').toString()));
  expect(check.errors ?? []).toEqual([]);
});

withSchemas('the metadata of a deposit fit the schema of Zenodo’s uploads', ['zenodo-schema.json'], async (read) => {
  const check = ajv();
  check.validate(JSON.parse(read('zenodo-schema.json').toString()) as object, JSON.parse(await zenodo()));
  expect(check.errors ?? []).toEqual([]);
});

describe('the page of the dataset', () => {
  const html = bytesOf('data/index.html').toString();

  it('says how large each file is', () => {
    const said = [...html.matchAll(/data-size-of="([^"]+)"[^>]*>([^<]*)</g)];
    expect(said.length).toBeGreaterThan(5);
    for (const [, path = '', size] of said) expect([path, size]).toEqual([path, sayBytes(bytesOf(path).length)]);
  });

  it('tells search engines of every file, with its type, size and sum', () => {
    const [, text = ''] = /<script[^>]*ld\+json[^>]*>([\s\S]*?)<\/script>/.exec(html) ?? [];
    const [dataset] = JSON.parse(text) as {
      '@type': string;
      distribution: { contentUrl: string; contentSize: string; sha256: string; encodingFormat: string }[];
    }[];
    expect(dataset['@type']).toBe('Dataset');
    const types = ['text/csv', 'text/markdown', 'text/plain', 'application/json', 'application/jsonl', 'application/ld+json'];
    expect(new Set(dataset.distribution.map(({ encodingFormat }) => encodingFormat))).toEqual(
      new Set([
        ...types,
        ...['application/vnd.sqlite3', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
        ...['application/vnd.apache.parquet', 'application/yaml', 'application/zip'],
      ]),
    );
    for (const { contentUrl, contentSize, sha256 } of dataset.distribution) {
      const bytes = bytesOf(contentUrl.slice(contentUrl.indexOf('/data/') + 1));
      expect([contentUrl, contentSize, sha256]).toEqual([contentUrl, `${bytes.length} B`, sumOf(bytes)]);
    }
  });
});

it('the Markdown of the whole has every block of every plan under its own address, once', () => {
  const text = bytesOf('data/duizhao.md').toString();
  const addresses = [...text.matchAll(/\{#([a-z0-9-]+\/[a-z0-9-]+)(?: [^{}\n]*)?\}$/gm)].map(([, address]) => address);
  const wanted = rowsOf('blocks')
    .filter(({ kind }) => kind !== 'table')
    .map(({ plan, id }) => `${plan as string}/${id as string}`);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(wanted.filter((address) => !addresses.includes(address))).toEqual([]);
  expect(text.length).toBeGreaterThan(0);
});
