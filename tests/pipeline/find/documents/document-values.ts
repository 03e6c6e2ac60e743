import type { AuthoredCorrection } from '../../../../src/model/correction.ts';
import { printProblem } from '../../../../src/model/problem.ts';
import { findCorrections } from '../../../../src/pipeline/find/documents/correction.ts';
import type { KnownPlan } from '../../../../src/pipeline/find/documents/known-plans.ts';
import { findReferences } from '../../../../src/pipeline/find/documents/reference.ts';
import { readOutline } from '../../../../src/pipeline/read/outline.ts';
import { passageOf } from '../../../../src/pipeline/read/source/passage.ts';
import { seedOf } from '../../../../src/pipeline/read/source/seed.ts';
import type { ReadBlock } from '../../../../src/pipeline/read/walk.ts';
import { tableOf, type ValueTable } from '../../../value-table.ts';

const plans: KnownPlan[] = [
  { id: 'a', title: '甲省战略性新兴产业发展三年行动计划', documentNumber: '甲政发〔2018〕3号' },
  { id: 'b', title: '乙市战略性新兴产业发展三年行动计划', documentNumber: null },
  { id: 'c', title: '丙省工业规划', documentNumber: null },
  { id: 'd', title: '丙省工业规划', documentNumber: null },
];

/** References of one paragraph of plan b, as `type title number plan`; with the words at their place where these lack the title. */
function documentsIn([text, page]: readonly [string, string]): string[] {
  const seed = seedOf('seeds/x.txt', text);
  const block: ReadBlock = {
    id: `${page}-p1`,
    division: page,
    page,
    kind: 'paragraph',
    passage: passageOf(text, 0, text.length),
    runOn: false,
  };
  return findReferences(seed, block, 'b', plans).map(({ type, title, number, plan, position }) => {
    const place = text.slice(position.start, position.end);
    return [type, title, number ?? '-', plan ?? '-', place.includes(title) ? '' : place].join(' ').trimEnd();
  });
}

/** Paragraphs before the first chapter. */
const grounds: [string, string[]][] = [
  [
    '依据《甲省战略性新兴产业发展三年行动计划》（甲政发〔2018〕3号）、《乙市国民经济和社会发展第十三个五年规划纲要》等，制定本行动计划。',
    ['based-on 甲省战略性新兴产业发展三年行动计划 甲政发〔2018〕3号 a', 'based-on 乙市国民经济和社会发展第十三个五年规划纲要 - -'],
  ],
  [
    '依据甲省战略性新兴产业发展三年行动计划、乙市“十三五”规划，制定本计划。',
    ['based-on 甲省战略性新兴产业发展三年行动计划 - a', 'based-on 乙市“十三五”规划 - -'],
  ],
  [
    '为贯彻落实市委重大战略决策，推进结构调整，依据丁省“十三五”规划、丁市工业发展规划，结合实际，制定本计划。',
    ['based-on 丁省“十三五”规划 - -', 'based-on 丁市工业发展规划 - -'],
  ],
  ['为落实《中国制造2025》，制定本规划。', ['based-on 中国制造2025 - -']],
  ...['依据', '根据', '按照', '为贯彻落实', '为落实'].flatMap((word): [string, string[]][] => [
    [`${word}海南省海洋经济发展规划，制定本方案。`, ['based-on 海南省海洋经济发展规划 - -']],
    [`${word}《海南省海洋经济发展规划》，制定本方案。`, ['based-on 海南省海洋经济发展规划 - -']],
  ]),
  ...['为深入贯彻', '遵照'].map((word): [string, string[]] => [
    `${word}《海南省海洋经济发展规划》，制定本方案。`,
    ['based-on 海南省海洋经济发展规划 - -'],
  ]),
  ...['依据', '根据', '按照'].map((word): [string, string[]] => [
    `为落实中央部署，${word}福建省茶产业发展规划，特制定本方案。`,
    ['based-on 福建省茶产业发展规划 - -'],
  ]),
  ...['规划', '计划', '创新纲要', '方案', '意见', '条例', '办法', '决定', '指南'].map((kind): [string, string[]] => [
    `根据福建省茶产业${kind}，编制本规划。`,
    [`based-on 福建省茶产业${kind} - -`],
  ]),
  ['根据福建省茶产业方案（试行）等文件，制定本规划。', ['based-on 福建省茶产业方案（试行） - -']],
  ...['规划', '计划', '振兴纲要'].map((kind): [string, string[]] => [
    `根据福建省茶产业意见和云南省咖啡产业${kind}，制定本规划。`,
    ['based-on 福建省茶产业意见 - -', `based-on 云南省咖啡产业${kind} - -`],
  ]),
  ['根据福建省茶产业和旅游业融合意见，制定本规划。', ['based-on 福建省茶产业和旅游业融合意见 - -']],
  ['根据福建省茶产业意见以及云南省咖啡产业意见，制定本规划。', ['based-on 福建省茶产业意见 - -', 'based-on 云南省咖啡产业意见 - -']],
  ['根据福建省茶产业意见，云南省咖啡产业意见，制定本规划。', ['based-on 福建省茶产业意见 - -', 'based-on 云南省咖啡产业意见 - -']],
  ['根据云南省滇中城市群总体规划，制定本方案。', ['based-on 云南省滇中城市群总体规划 - -']],
  ...['规划', '计划', '方案', '意见'].map((kind): [string, string[]] => [`根据国家产业有关${kind}，制定本方案。`, []]),
  ['根据省直部门相关规划，制定本方案。', []],
  ['根据省委省政府统一规划，制定本方案。', []],
  ['根据省委、省政府决策部署，制定本行动计划。', []],
  ['根据上级有关规划，结合实际，制定本方案。', []],
  ['现将《乙市战略性新兴产业发展三年行动计划》印发给你们。', ['names 乙市战略性新兴产业发展三年行动计划 - b']],
  ['依据会议要求开展工作。现将《某市推进方案》印发给你们。', ['names 某市推进方案 - -']],
];

/** What documents end in. */
const endings = [
  ...['规划', '计划', '方案', '意见', '纲要', '行动', '若干措施', '十条政策', '决定', '通知', '公告', '批复', '建议', '工作报告', '倡议'],
  ...['宣言', '促进法', '管理办法', '条例', '规定', '规范', '标准', '章程', '协议', '合作框架', '指南', '目录', '清单', '名单', '试点'],
];

/** Paragraphs of the body. */
const named: [string, string[]][] = [
  ['根据《制造业人才发展规划》开展培训。', ['names 制造业人才发展规划 - -']],
  ['对接国家《协同创新共同体建设试点》，推进合作。', ['names 协同创新共同体建设试点 - -']],
  ['落实《丙省工业规划》。', ['names 丙省工业规划 - -']],
  ['参照《甲省三年行动计划》（甲政发〔2018〕3号）。', ['names 甲省三年行动计划 甲政发〔2018〕3号 a']],
  ['参照《甲省战略性新兴产业发展三年行动计划（试行）》。', ['names 甲省战略性新兴产业发展三年行动计划（试行） - a']],
  ['参照《甲省战略性新兴产业 发展三年行动计划》。', ['names 甲省战略性新兴产业 发展三年行动计划 - a']],
  ['衔接《中国制造2025》要求。', ['names 中国制造2025 - -']],
  ...endings.map((ending): [string, string[]] => [`落实《稀土产业${ending}》。`, [`names 稀土产业${ending} - -`]]),
  ['创作《西游记》《清明上河图》等动漫作品。', []],
  ['办好《船舶工程》杂志。', []],
  ['本行动计划自印发之日起施行。', []],
  ['按照国家规划推进建设。', []],
];

const slips = seedOf('seeds/x.txt', '一、目标\n铜铁产业发展。\n铜铁企业与铜铁产业。\n');
const { blocks } = readOutline(slips, null);

/** Where each misprint stands, or what is wrong with its entry. */
function corrected(entry: Partial<AuthoredCorrection>): string[] {
  const plain: AuthoredCorrection = { plan: 'x', sic: '铜铁', corr: '钢铁', certainty: 'certain', reason: '形近误', times: 1 };
  const { corrections, problems } = findCorrections(slips, blocks, [{ ...plain, ...entry }]);
  return [...corrections.map(({ span, block, at }) => `${span.start} ${block} ${at.join('–')}`), ...problems.map(printProblem)];
}

const corrections: [Partial<AuthoredCorrection>, string[]][] = [
  [{ times: 3 }, ['5 s1-p1 0–2', '13 s1-p2 0–2', '18 s1-p2 5–7']],
  [{ after: '企业与' }, ['18 s1-p2 5–7']],
  [
    { times: 4 },
    [
      '5 s1-p1 0–2',
      '13 s1-p2 0–2',
      '18 s1-p2 5–7',
      'seeds/x.txt:2:1 [correction] "铜铁" found 3 times, its correction says 4. Change times or add the context.',
    ],
  ],
  [{ sic: '铁铜' }, ['seeds/plans/x.yml [correction] "铁铜" found 0 times, its correction says 1. Change times or add the context.']],
  [
    { after: '园区与' },
    ['seeds/plans/x.yml [correction] "园区与|铜铁" found 0 times, its correction says 1. Change times or add the context.'],
  ],
];

/** Two corrections that meet: nobody can say what both together mean. */
const both: [readonly Partial<AuthoredCorrection>[], string[]][] = [
  [
    [
      { sic: '铜铁', times: 3 },
      { sic: '产业发', corr: '产业的发' },
    ],
    [],
  ],
  [
    [
      { sic: '铜铁产', times: 2 },
      { sic: '产业发', corr: '产业的发' },
    ],
    ['seeds/plans/x.yml [correction] "产业发" overlaps "铜铁产" in s1-p1. Put the two into one. fatal'],
  ],
];

function problemsOfBoth(entries: readonly Partial<AuthoredCorrection>[]): string[] {
  const plain: AuthoredCorrection = { plan: 'x', sic: '铜铁', corr: '钢铁', certainty: 'certain', reason: '形近误', times: 1 };
  const { problems } = findCorrections(
    slips,
    blocks,
    entries.map((entry) => ({ ...plain, ...entry })),
  );
  return problems.map((problem) => `${printProblem(problem)}${problem.fatal ? ' fatal' : ''}`);
}

/** Tables of misprints and of the documents that a plan names. */
export const documentTables = (): ValueTable[] => [
  tableOf('documents of a preamble', 'src/pipeline/find/documents/', grounds, (text) => documentsIn([text, 'front'])),
  tableOf('documents of the body', 'src/pipeline/find/documents/', named, (text) => documentsIn([text, 's3'])),
  tableOf('the places of a misprint', 'src/pipeline/find/documents/correction.ts', corrections, corrected),
  tableOf('corrections that overlap', 'src/pipeline/find/documents/correction.ts', both, problemsOfBoth),
];
