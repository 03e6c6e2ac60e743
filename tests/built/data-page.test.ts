import { expect, it } from 'vitest';
import { fillFiles, type MadeFile, sayBytes } from '../../src/built/data-page.ts';

const file: MadeFile = {
  path: 'data/x.csv',
  url: 'https://example.org/data/x.csv',
  mediaType: 'text/csv',
  title: { zh: '甲<表>', en: 'A' },
  bytes: 1234,
  sum: 'ab',
};
const page = (size: string, lang = 'zh-CN'): string =>
  `<html lang="${lang}"><script type="application/ld+json">[{"@type":"Dataset","name":"甲"},{"@type":"BreadcrumbList"}]</script>${size}</html>`;
const place = '<span class="size" data-size-of="data/x.csv"></span>';

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 KB'],
  [9949, '9.9 KB'],
  [9951, '10 KB'],
  [999_499, '999 KB'],
  [999_500, '1.0 MB'],
  [5_787_648, '5.8 MB'],
  [123_456_789, '123 MB'],
])('%d bytes are %s', (bytes, said) => expect(sayBytes(bytes)).toBe(said));

it('puts the size of a file where the page names it', () => {
  expect(fillFiles(page(place), [file])).toContain('data-size-of="data/x.csv">1.2 KB</span>');
});

it('puts every file into the JSON-LD of the dataset, and nothing can end it', () => {
  const filled = fillFiles(page(''), [file]);
  const [, text = ''] = /json">(.*?)<\/script>/.exec(filled) ?? [];
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual([
    {
      '@type': 'Dataset',
      name: '甲',
      distribution: [
        {
          '@type': 'DataDownload',
          name: '甲<表>',
          encodingFormat: 'text/csv',
          contentUrl: file.url,
          contentSize: '1234 B',
          sha256: 'ab',
        },
      ],
    },
    { '@type': 'BreadcrumbList' },
  ]);
});

it('names files in the language of the page', () => expect(fillFiles(page('', 'en'), [file])).toContain('"name":"A"'));

it('is filled again with other files', () => {
  const again = fillFiles(fillFiles(page(''), [file]), [{ ...file, bytes: 5 }]);
  expect(again).toContain('"contentSize":"5 B"');
});

it('refuses a page that names a file that was not made', () => {
  expect(() => fillFiles(page(place), [])).toThrow('names data/x.csv, which was not made');
});
