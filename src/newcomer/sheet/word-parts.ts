import type { Block } from '../../model/block.ts';
import { coveredBy, harvest } from '../../pipeline/mention/harvest.ts';
import { lookupOf, lookUp } from '../../pipeline/mention/lookup.ts';
import { fold } from '../../pipeline/mention/scene/folded-text.ts';
import { divisionsNamed } from './divisions-named.ts';
import { plain, type SheetPart, type SheetSource } from './sheet-source.ts';

/** So many of each kind are listed; the rest is counted. */
const most = 40;

const listed = (found: readonly [words: string, times: number][]): string[] => {
  const sorted = found.toSorted((a, b) => b[1] - a[1]);
  const shown = sorted.slice(0, most).map(([words, times]) => (times > 1 ? `${plain(words)} (${times})` : plain(words)));
  if (shown.length === 0) return [];
  return [shown.join(' · ') + (sorted.length > most ? ` · and ${sorted.length - most} more` : '')];
};

function counted(words: Iterable<string>): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts];
}

/** Names of zones, bases, firms and institutes, by what they end in. */
const named =
  /(?:(?<=[、，。；：（“在由和与及以])|^)(?:以|由|支持|依托|推动|推进|建设|发挥|引进|联合|鼓励|加快|打造)*(\p{Script=Han}{2,12}?(?:经济技术开发区|高新技术产业开发区|高新区|开发区|产业园区?|工业园区?|科技园|产业基地|保税区|集团|有限公司|股份公司|大学|学院|研究院|研究所|实验室|医院))/gu;

/** Ways of policy, by what they end in. */
const policies =
  /(?<=设立|建立|实行|实施|落实|完善|推行|安排)(\p{Script=Han}{2,10}?(?:基金|专项资金|补贴|补助|奖励|贴息|保险|试点|负面清单|联席会议|考核制度|容缺受理|首台套|政府采购|税收优惠|特派员))/gu;

const found = (blocks: readonly Pick<Block, 'text'>[], pattern: RegExp): [string, number][] =>
  counted(blocks.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, words]) => words)));

/** What a plan prints that no entry of the vocabularies has: what it may need of each, for it alone. */
export function neededPart({ data, figures, words, divisions }: SheetSource): SheetPart {
  const entries = [...words.topics, ...words.measures, ...words.sectors, ...words.indicators, ...words.names];
  const lookup = lookupOf(entries.map(({ id, zh: name, aliases }) => ({ id, words: [name, ...aliases], not: [] })));
  const isNew = ([text]: [string, number]): boolean => lookUp(lookup, fold(text).text).length === 0;
  const topics = [...harvest(data, coveredBy(words))].filter(([, times]) => times > 1);
  const indicators = counted(figures.filter(({ indicator }) => indicator === null).map(({ measure }) => measure));
  const measures = found(data.blocks, policies).filter(isNew);
  const names = found(data.blocks, named).filter(isNew);
  const places = divisionsNamed(divisions, data.blocks).filter(({ entry }) => entry === null);
  const kinds: [title: string, home: string, lines: string[]][] = [
    ['Topics it lists', 'vocabularies/topics.yml', listed(topics)],
    ['Measures it may name', 'vocabularies/measures.yml', listed(measures)],
    ['Names it prints', 'seeds/names.yml', listed(names)],
    ['Divisions of its province', 'seeds/names.yml', listed(places.map(({ name, former }) => [name ?? former ?? '', 1]))],
    ['Measured things without an indicator', 'vocabularies/indicators.yml', listed(indicators)],
  ];
  const full = kinds.filter(([, , lines]) => lines.length > 0);
  return {
    title: 'Words that no vocabulary has',
    todo: 'Add what is worth comparing; what stays out is only not compared.',
    lines: full.flatMap(([title, home, lines]) => [`- ${title} (\`${home}\`):`, ...lines.map((line) => `  ${line}`)]),
    open: 0,
  };
}
