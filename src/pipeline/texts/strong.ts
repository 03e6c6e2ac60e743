/** A stretch of a text that says how much or how binding. */
export interface Token {
  start: number;
  end: number;
  kind: 'number' | 'modal';
}

const figure = '[0-9０-９][0-9０-９.．,，]*[0-9０-９]|[0-9０-９]';
const unit = '[个家项条种座处年倍成亿万千百户批次名位所亩吨公里元%％]';

/** Figures with what multiplies them; Chinese numerals before a unit. 一批 is no number. */
const number = new RegExp(`(?:${figure})(?:[十百千万亿]+)?[%％]?|(?:[〇一二两三四五六七八九十百千万亿]+)(?=${unit})(?<!一(?=[批次]))`, 'g');

/** Words of leave and obligation; not inside words that only contain them (可再生, 应用, 不断, 主要). */
const modal = new RegExp(
  [
    '原则上|不得|不准|不许|不再|不宜|不应|严禁|禁止|必须|应当|可以|允许|一律',
    '(?<![许认])可(?!再生|靠|穿|视|持续|信|行|见|能|控|燃|移动|调|编|逆|用)',
    '(?<![供反效适响对相呼感顺])应(?![用急对变答收付聘])',
    '(?<!必)须(?!知)',
    '(?<![主重必需])要(?![素求闻点领件道塞])',
    '(?<!(?:无|永))不(?![断同锈仅足良少低高超大小久动])',
  ].join('|'),
  'g',
);

/** The numbers and modal words of a text; places are string indices. */
export const strongTokens = (text: string): Token[] => [
  ...Array.from(text.matchAll(number), ({ index, 0: { length } }): Token => ({ start: index, end: index + length, kind: 'number' })),
  ...Array.from(text.matchAll(modal), ({ index, 0: { length } }): Token => ({ start: index, end: index + length, kind: 'modal' })),
];
