import { describe, expect, it } from 'vitest';
import { findHeads } from '../../../src/pipeline/read/heads.ts';

/** The heads of paragraphs that stand one after the other in a division, a list each. */
function heads(...texts: string[]): string[][] {
  const found = findHeads(texts.map((text) => ({ division: 's1', kind: 'paragraph' as const, text })));
  return texts.map((text, i) =>
    (found.get(i) ?? []).map((head) => {
      expect(text.slice(...head.at)).toBe(head.text);
      return head.text;
    }),
  );
}

describe('a first sentence is a head', () => {
  it.each([
    ['产业规模实现新跨越。到2020年，增加值达到500亿元。', '创新能力取得新突破。新增企业150家。'],
    ['坚持创新驱动。强化企业创新主体地位。', '坚持企业主体。充分发挥市场作用。'],
    ['推进宽带网络演进升级。加快光纤网络建设。', '建设现代信息通信枢纽。提升枢纽能级。'],
    ['重点突破，示范引领。集中资源要素。', '创新驱动，人才支撑。深入实施战略。'],
    ['建设具有核心竞争力的动力和储能电池产业基地。突破关键技术。', '加快发展便捷智能充电基础设施。完善网络。'],
    ['新业态、新模式蓬勃发展。云计算等新业态发展迅猛。', '创新能力显著增强。平台达到100家。'],
  ])('when the paragraph beside it begins so too: %s %s', (one, other) => {
    const first = (text: string) => text.slice(0, text.indexOf('。') + 1);
    expect(heads(one, other)).toEqual([[first(one)], [first(other)]]);
  });

  it.each(['机器人。推动工业机器人产业化。', '风电。大力发展风力发电设备。', '高端医疗器械。突破核心部件。', '安国中药都。建设交易中心。'])(
    'alone when it is a short noun: %s',
    (text) => expect(heads(text)).toEqual([[text.slice(0, text.indexOf('。') + 1)]]),
  );

  it.each(['——坚持创新驱动。以企业为主体。', '●加强统筹。成立小组。', '—— 推进绿色发展。严格准入。'])(
    'alone after a dash or a dot: %s',
    (text) => expect(heads(text)).toEqual([[text.slice(0, text.indexOf('。') + 1)]]),
  );
});

describe('a first sentence is no head', () => {
  it.each([
    ['when nothing beside it begins so', '加快发展光伏装备制造业。支持光伏跟踪系统研发。'],
    ['when it opens with a verb of help', '支持骨干企业建设河北省战略性新兴产业百强企业。以政府引导。'],
    ['when it is all there is', '建设雄安新区人工智能技术研发与产业发展示范区。'],
    ['when it has a comma and no halves', '积极筹办国际数字经济博览会，争取永久性落地我市。加大力度。'],
    ['when it begins with a year', '2016年，我省智能制造产业主营业务收入560亿元。拥有企业100家。'],
    ['when it says what something is', '战略性新兴产业是引领未来经济社会发展的重要力量。当前处在攻坚期。'],
    ['when it is long', `加快${'先进'.repeat(12)}制造业发展。推进。`],
  ])('%s', (_, text) => expect(heads(text)).toEqual([[]]));

  it('when only a paragraph with a verb of help is beside it', () => {
    expect(heads('支持金属基复合材料、陶瓷基复合材料发展。鼓励生产。', '打造衡水复合材料产业集群。积极发展。')).toEqual([[], []]);
  });

  it('in another division than its like', () => {
    const paragraphs = ['加快发展光伏装备。支持研发。', '推进技术攻关。突破瓶颈。'];
    expect(findHeads(paragraphs.map((text, i) => ({ division: `s${i}`, kind: 'paragraph' as const, text }))).size).toBe(0);
  });
});

describe('how long a head is', () => {
  const beside = '创新能力显著增强。新增企业150家。';
  it.each([
    ['24 characters beside another', `${'长'.repeat(24)}。新增企业。`, beside, true],
    ['25 are too many', `${'长'.repeat(25)}。新增企业。`, beside, false],
    ['two characters beside another', '成效。新增企业。', beside, true],
    ['one is too few', '好。新增企业。', beside, false],
    ['two halves of eight', `${'长'.repeat(8)}，${'短'.repeat(8)}。新增企业。`, beside, true],
    ['two halves of nine are too long', `${'长'.repeat(9)}，${'短'.repeat(9)}。新增企业。`, beside, false],
    ['halves of two lengths are none', '长期，短。新增企业。', beside, false],
    ['three parts are none', '重点，突破，示范。新增企业。', beside, false],
  ])('%s', (_, one, other, expected) => expect(heads(one, other)[0].length).toBe(expected ? 1 : 0));

  it.each([
    ['a noun of 14 characters with its full stop', `${'海'.repeat(14)}。研发平台。`, true],
    ['one of 15', `${'海'.repeat(15)}。研发平台。`, false],
    ['one of two', '海工。研发平台。', true],
  ])('%s stands alone', (_, text, expected) => expect(heads(text)[0].length).toBe(expected ? 1 : 0));

  it('a noun inside a paragraph has three characters at least, and the last sentence heads nothing', () => {
    expect(heads('风电。研发风机。储能。研发电池。氢能车。研发电堆。光伏板。')).toEqual([['风电。', '氢能车。']]);
    expect(heads('风电。研发风机。光伏板')).toEqual([['风电。']]);
  });
});

it('a paragraph with a head may run several together', () => {
  const text =
    '电子信息。以延伸链条为方向。集成电路及专用装备。提升设计能力。加快推广。通信及导航设备研发。研发芯片。网络基础产品。研发路由器。';
  expect(heads(text)).toEqual([['电子信息。', '集成电路及专用装备。', '通信及导航设备研发。', '网络基础产品。']]);
});

it.each([['到2020年，培育100家智能工厂。', '产值达到12万元/人。', '积极推进基地建设。', '重点培育壮大五大基地。', '力争增长一倍。']])(
  'what follows a head is no head when it has figures, commas or says what is done',
  (...sentences) => {
    expect(heads(`风电。${sentences.join('')}`)).toEqual([['风电。']]);
  },
);

describe('一是 二是 三是', () => {
  it.each([
    ['一是产业配套支持。贯彻落实。二是要素配套支持。强化保障。', ['一是产业配套支持。', '二是要素配套支持。']],
    ['要加快建设。一是依托高校建立平台，提升能力。二是围绕重点，集聚优势。', ['一是', '二是']],
    ['抓好三件事：一是强统筹；二是压责任；三是严考核。', ['一是', '二是', '三是严考核。']],
  ])('are heads in order: %s', (text, expected) => expect(heads(text)).toEqual([expected]));

  it.each(['统一是关键，唯一是创新。二是', '二是压实责任。三是强化考核。', '一是强化统筹，成立领导小组。', '标准统一是前提。二是落实。'])(
    'are none where they are not a list: %s',
    (text) => expect(heads(text)).toEqual([[]]),
  );
});
