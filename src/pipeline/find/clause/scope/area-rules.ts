import { withEach } from '../../../../language/example.ts';
import { anyOf } from '../../../../language/pattern.ts';
import type { Scene } from '../scene.ts';
import type { ScopeRule } from './scope-of.ts';
import { areas, districts, vague } from './area-words.ts';

const area = anyOf([...areas, '产业园']);
const ends = new RegExp(`${anyOf([...areas, '都', '城', '港', '谷', '走廊', '园'])}$`);
const sets = anyOf(['建设', '打造', '壮大', '做大做强', '提升', '推进']);
const built = new RegExp(`${sets}(${vague}[^，。；、]{3,28}?${area})(?=[，。；]|建设)`, 'g');
const districtFirst = new RegExp(`^([^、，的和]{2,16}?${districts})[\\u4e00-\\u9fff]{3,}$`);

const titleOf = ({ head }: Scene): string => head?.replace(/^[—\-•●■◆▪·○□◇★\s]+|[。：:！？\s]+$/g, '') ?? '';
const setsOut = /^(?:加强|推进|建设|打造|培育|加快|发展|壮大|优化)/;

/** What the sentence before a number, or the one before that, says is built. */
function builtBefore({ text, bounds, token }: Scene): string | null {
  const before = text.slice(Math.max(0, bounds.sentence.start - 240, token.start - 400), token.start);
  return [...before.matchAll(built)].at(-1)?.[1] ?? null;
}

const chain = /(?:打造|构建|完善)([^，。；]{2,24}产业链)，$/;

/** The chain that the clause before sets out, of which a cluster is to grow: 打造海洋药物产业链，形成百亿级集群. */
const chainBefore = ({ text, bounds, right }: Scene): string | null =>
  /^(?:的)?产业集群/.test(right)
    ? (chain.exec(text.slice(Math.max(bounds.part.start, bounds.clause.start - 40), bounds.clause.start))?.[1] ?? null)
    : null;

/** The first words of two paragraphs, which make the run-in heads of examples. */
const head = '滨海新材料';
const nextHead = '滨海生物医药园区。产值达到80亿元。';

/** Rules that find the chain, base or park that stands before a number or heads its paragraph, in order. */
export const areaRules: readonly ScopeRule[] = [
  {
    name: '所打造链',
    scope: chainBefore,
    when: (scene) => chainBefore(scene) !== null,
    examples: withEach('＿海洋药物研发和制造产业链，加快形成⟦百亿级⟧产业集群', '打造 构建 完善'),
    not: ['打造海洋药物产业链，产值达到⟦百亿元⟧', '发展海洋药物产业链，加快形成⟦百亿级⟧产业集群'],
  },
  {
    name: '段首名称',
    scope: titleOf,
    when: (s) => ends.test(titleOf(s)),
    unless: (s) => setsOut.test(titleOf(s)) || titleOf(s).length > 24,
    afar: true,
    examples: [
      ...withEach(`${head}＿。产值达到⟦100亿元⟧。\n${nextHead}`, areas.join(' ')),
      ...withEach(`${head}＿。产值达到⟦100亿元⟧。\n${nextHead}`, '船舶之都 光电城 航空港 机器人谷 科创走廊 软件园'),
    ],
    not: [
      ...withEach(`＿${head}园区。产值达到⟦100亿元⟧。\n${nextHead}`, '加强 推进 建设 打造 培育 加快 发展 壮大 优化'),
      `${head}与海洋工程装备及配套零部件制造产业创新发展园区。产值达到⟦100亿元⟧。\n${nextHead}`,
    ],
  },
  {
    name: '所建园区',
    scope: builtBefore,
    when: (s) => s.measured.dimension === 'money' && builtBefore(s) !== null,
    unless: ({ subject, place }) => !(subject === '' || /^(?:基地|示范区|园区|集群)/.test(subject)) || place.goals !== null,
    afar: true,
    examples: [
      ...withEach('建设临港海工装备＿，引进龙头企业。力争产值达到⟦200亿元⟧', areas.join(' ')),
      ...withEach('＿临港海工装备产业园，产值达到⟦200亿元⟧', '建设 打造 壮大 做大做强 提升 推进'),
      ...withEach('推进临港海工装备产业园建设，＿主营业务收入达到⟦200亿元⟧', '基地 示范区 园区 集群'),
    ],
    not: [
      ...withEach('建设＿海工装备产业园，产值达到⟦200亿元⟧', '一批 若干 省级 市级 国家级 以出口为主的 具有竞争力的 3个 十大'),
      '推进临港海工装备产业园建设，石化产业产值达到⟦200亿元⟧',
      { text: '建设临港海工装备产业园，产值达到⟦200亿元⟧', under: ['发展目标'] },
    ],
  },
  {
    name: '量前区域',
    scope: ({ subject, measure }) => districtFirst.exec(subject + measure)?.[1] ?? null,
    when: ({ subject, measure, measured }) => measured.dimension === 'share' && districtFirst.test(subject + measure),
    examples: ['实现2023年亚运会核心区电动公交⟦全覆盖⟧', '滨海新区新能源公交车占比达到⟦90%⟧'],
    not: ['新能源公交车占比达到⟦90%⟧', '滨海新区规上工业企业达到⟦90家⟧'],
  },
];
