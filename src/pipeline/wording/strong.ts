/** A stretch of a text that says how much or how binding. */
export interface Token {
  start: number;
  end: number;
  kind: 'number' | 'modal';
}

const figure = '[0-9０-９][0-9０-９.．,，]*[0-9０-９]|[0-9０-９]';
const chinese = '[〇一二两三四五六七八九十百千万亿]';
const unit = '[个家项条种座处年倍成亿万千百户批次名位所亩吨公里元%％]';

/** Figures with what multiplies them; Chinese numerals before a unit, one of them before 大 (七大领域). 一批 is no number. */
const number = new RegExp(
  [
    `(?:${figure})(?:[十百千万亿]+)?[%％]?`,
    `${chinese}+(?=${unit})(?<!一(?=[批次]))`,
    `(?<!${chinese})[两三四五六七八九十](?=大(?![批会]))`,
  ].join('|'),
  'g',
);

/** Numerals in names say no quantity: “4+4”, 三年行动计划, 第十次, and 二 before a unit, where a count has 两 (二次开发). */
const name = new RegExp(
  [
    '“[^“”]{1,12}”',
    `第(?:[0-9０-９]+|${chinese}+)(?=[届次])`,
    '[0-9０-９]+(?:[+＋][0-9０-９]+)+',
    `(?:[0-9０-９]+|${chinese}+)年(?:行动|发展|建设|工作|实施|攻坚|提升|滚动|投资)*(?:计划|规划|方案|纲要)`,
    `(?<!${chinese})二(?=${unit})(?!${chinese})`,
  ].join('|'),
  'g',
);

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

const stretches = (text: string, pattern: RegExp): { start: number; end: number }[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ start: index, end: index + length }));

/** The numbers and modal words of a text; places are string indices. */
export function strongTokens(text: string): Token[] {
  const names = stretches(text, name);
  const isInName = ({ start, end }: { start: number; end: number }): boolean =>
    names.some((each) => each.start <= start && end <= each.end);
  return [
    ...stretches(text, number).flatMap((each): Token[] => (isInName(each) ? [] : [{ ...each, kind: 'number' }])),
    ...stretches(text, modal).map((each): Token => ({ ...each, kind: 'modal' })),
  ];
}
