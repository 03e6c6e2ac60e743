import { withEach } from '../../language/example.ts';
import type { QuestionRule } from './question-rule.ts';

/** Words that make a question of a sentence. */
export const askRules: readonly QuestionRule[] = [
  {
    name: '何时',
    role: 'ask',
    pattern: /什么时候|何时|哪一?年/y,
    examples: withEach('浙江⟦＿⟧碳达峰', '什么时候 何时 哪年 哪一年'),
    not: ['浙江⟦哪⟧些年份', '四川⟦什么⟧产业'],
  },
  {
    name: '何处',
    role: 'ask',
    pattern: /在?哪[里儿]|在哪(?![些几个家项份一])|什么地方|何处/y,
    examples: withEach('安徽的船厂⟦＿⟧', '在哪里 哪儿 在哪 什么地方 何处'),
    not: ['安徽⟦哪些⟧船厂', '安徽船厂⟦在哪⟧些规划里'],
  },
  {
    name: '何人',
    role: 'ask',
    pattern: /由?谁|哪个部门|什么部门|哪家单位/y,
    examples: withEach('稀土⟦＿⟧牵头', '由谁 谁 哪个部门 什么部门 哪家单位'),
    not: ['稀土⟦哪个⟧省最多'],
  },
  {
    name: '几成',
    role: 'ask',
    pattern: /几成|百分之(?:几|多少)|多[大少高]的?(?:比重|比例|份额)/y,
    examples: withEach('海南旅游业占全省⟦＿⟧', '几成 百分之几 百分之多少 多大比重 多少比例 多高的份额'),
    not: ['海南旅游业占全省⟦百分之⟧十'],
  },
  {
    name: '多少',
    role: 'ask',
    pattern: /多少(?:[亿万]?[个家项条座辆台吨元]|[亿万钱%])?|多[大高快长]|几[个家项条座份种类件]/y,
    unless: { before: /[十百千好]$/ },
    examples: withEach(
      '福建2025年要建⟦＿⟧',
      '多少 多少亿元 多少万元 多少个 多少家 多少项 多少条 多少座 多少万辆 多少台 多少万吨 多少亿 多少万 多少元 多少钱 多少% 多大 多高 多快 多长 几个 几家 几项 几条 几座 几份 几种 几类 几件',
    ),
    not: ['福建要建十⟦几个⟧码头', '福建好⟦几家⟧茶厂'],
  },
  {
    name: '哪些',
    role: 'ask',
    pattern: /哪些|哪几[个家项份]?|哪一?[个家项份]?|什么样的?|什么|啥/y,
    examples: withEach('广东有⟦＿⟧', '哪些 哪几个 哪几家 哪几项 哪几份 哪几 哪个 哪家 哪项 哪份 哪一个 哪 什么样的 什么样 什么 啥'),
    not: ['广东⟦什么时候⟧达峰', '广东⟦哪里⟧造船'],
  },
  {
    name: '是否',
    role: 'ask',
    pattern: /有没有|有无|是否|是不是|能不能|会不会|要不要|([提说讲谈写])没\1|吗/y,
    examples: withEach('云南⟦＿⟧氢能', '有没有 有无 是否 是不是 能不能 会不会 要不要 提没提 说没说 讲没讲 谈没谈 写没写').concat(
      '云南提氢能了⟦吗⟧',
    ),
    not: ['云南⟦没有⟧氢能'],
  },
  {
    name: '如何',
    role: 'ask',
    pattern: /怎么样|怎么|怎样|如何|为什么|为何|咋/y,
    examples: withEach('贵州⟦＿⟧布局算力', '怎么样 怎么 怎样 如何 为什么 为何 咋'),
    not: ['贵州⟦什么⟧布局算力'],
  },
  {
    name: '请问',
    role: 'ask',
    pattern: /请问|我?想(?:知道|问|了解|查)|(?:请|帮我)查?(?:一下)?(?=列|找|查|告)|告诉我|查一下|谢谢|你好|麻烦/y,
    examples: [
      '⟦请问⟧湖北有光谷',
      '⟦我想知道⟧湖北',
      '⟦想问⟧湖北',
      '⟦想了解⟧湖北',
      '⟦想查⟧湖北',
      '⟦请⟧列出湖北',
      '⟦帮我⟧找湖北',
      ...withEach('⟦＿⟧湖北', '告诉我 查一下 谢谢 你好 麻烦'),
    ],
    not: ['⟦请⟧示制度', '⟦想⟧象力'],
  },
];

/** Which way a figure changes. */
export const changeRules: readonly QuestionRule[] = [
  {
    name: '减',
    role: 'change',
    pattern: /压减|削减|减少|减掉|减产|压缩|压掉|下降|降低|淘汰|化解|关停|退出|去掉|砍掉|[减降压砍]/y,
    unless: { before: /消$/, after: /^(?:税|费|负|灾|振|速机|解|力)/ },
    examples: withEach('山西焦炭要⟦＿⟧多少', '压减 削减 减少 减掉 减产 压缩 压掉 下降 降低 淘汰 化解 关停 退出 去掉 砍掉 减 降 压 砍'),
    not: ['山西怎么⟦减⟧税', '山西⟦减⟧速机多少', '山西⟦降⟧解多少', '山西⟦压⟧力多大'],
  },
  {
    name: '增',
    role: 'change',
    pattern: /新增|净增|增加|增长|增速|提高|提升|扩大|上涨|翻番|多建|[增涨]/y,
    unless: { after: /^(?:值税|材制造|强)/ },
    examples: withEach('江西稀土⟦＿⟧多少', '新增 净增 增加 增长 增速 提高 提升 扩大 上涨 翻番 多建 增 涨'),
    not: ['江西⟦增⟧值税多少', '江西怎么⟦增⟧强'],
  },
];
