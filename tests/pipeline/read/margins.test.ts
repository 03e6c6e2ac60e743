import { describe, expect, it } from 'vitest';
import { isDate, isIssuer } from '../../../src/pipeline/read/margins.ts';
import { lines, shape } from './shape.ts';

it.each(['2018年2月7日', '２０１８年２月７日', '二〇一八年二月七日', '二○一八年十二月三十一日'])('%s is a date', (text) =>
  expect(isDate(text)).toBe(true),
);
it.each(['2018年', '2018年2月', '2018—2020年', '2018年2月7日起施行', '三年行动计划'])('%s is no date', (text) =>
  expect(isDate(text)).toBe(false),
);
it.each(['某市人民政府', '某省人民政府办公厅', '某市工业和信息化局', '某省发展改革委', '某市（区）人民政府'])('%s is an issuer', (text) =>
  expect(isIssuer(text)).toBe(true),
);
it.each(['各市人民政府：', '加快转变政府职能', '市政府要加强领导。', '结局未定'])('%s is no issuer', (text) =>
  expect(isIssuer(text)).toBe(false),
);

it('the name of an issuer has thirty characters at most', () => {
  expect(isIssuer(`${'长'.repeat(28)}政府`)).toBe(true);
  expect(isIssuer(`${'长'.repeat(29)}政府`)).toBe(false);
});

describe('before the first chapter', () => {
  const notice = `
    某市人民政府
    关于印发某市先进制造业发展规划的通知
    某政发〔2021〕12号
    各县（市、区）人民政府，市政府各部门：
    现将《某市先进制造业发展规划》印发给你们，请认真贯彻执行。
    附件：1.重点任务分工
    2.重点项目表
    某市人民政府
    2021年3月5日
    （此件公开发布）
    某市先进制造业发展规划
    （2021—2025年）
    为加快发展，制定本规划。
    一、总体要求
    甲。
    附件1
    重点任务分工
    乙`;

  it('a notice is told from the plan it issues', () => {
    expect(shape(lines(notice))).toEqual([
      'front-p1 heading 某市人民政府',
      'front-p2 heading 关于印发某市先进制造业发展规划的通知',
      'front-p3 signature 某政发〔2021〕12号',
      'front-p4 salutation 各县（市、区）人民政府，市政府各部门：',
      'front-p5 paragraph 现将《某市先进制造业发展规划》印发给你们，请认真贯彻执行。',
      'front-p6 attachments 附件：1.重点任务分工',
      'front-p7 attachments 2.重点项目表',
      'front-p8 signature 某市人民政府',
      'front-p9 signature 2021年3月5日',
      'front-p10 paragraph （此件公开发布）',
      'front-p11 heading 某市先进制造业发展规划',
      'front-p12 heading （2021—2025年）',
      'front-p13 paragraph 为加快发展，制定本规划。',
      's1 heading 一、总体要求',
      's1-p1 paragraph 甲。',
      'a1 heading 附件1',
      'a1-p1 heading 重点任务分工',
      'a1-p2 paragraph 乙',
    ]);
  });

  it.each([
    ['关于加快某市机器人产业发展的若干意见', 'heading'],
    ['某省“十四五”新材料产业发展规划（征求意见稿）', 'heading'],
    ['某某〔2021〕5号', 'signature'],
    ['某政办字[2021]15号', 'signature'],
    ['各区人民政府、市有关单位:', 'salutation'],
    ['市直各部门：', 'salutation'],
    ['本规划提出如下意见。', 'paragraph'],
    ['为落实省政府规划，制定本方案', 'paragraph'],
    ['规划期2021-2025年。', 'paragraph'],
    ['（以下简称规划）', 'paragraph'],
  ])('%s is a %s', (line, kind) => expect(shape(`${line}\n一、甲`)[0]).toBe(`front-p1 ${kind} ${line}`));

  it('a title that an editor knows is a heading, whatever it looks like', () => {
    expect(shape('智造 之路\n一、甲', '智造之路')[0]).toBe('front-p1 heading 智造 之路');
  });

  it('a period in brackets belongs to the title over it alone', () => {
    expect(shape('（2021—2025年）\n某市发展规划\n一、甲')[0]).toBe('front-p1 paragraph （2021—2025年）');
    expect(shape('某市发展规划\n（2021—2025年）\n一、甲')[1]).toBe('front-p2 heading （2021—2025年）');
    expect(shape('为加快发展。\n（2021—2025年）\n一、甲')[1]).toBe('front-p2 paragraph （2021—2025年）');
  });

  it('numbers below the outermost are text', () => {
    expect(shape('（一）甲\n1.乙\n一、丙')).toEqual(['front-p1 paragraph （一）甲', 'front-p2 paragraph 1.乙', 's1 heading 一、丙']);
  });
});

describe('after the last chapter', () => {
  it('list of attachments and signature stand in back', () => {
    expect(
      shape(lines('一、要求\n甲。\n附件：1.分工表\n　　　2.项目表\n某市工业和信息化局\n二〇二一年三月五日\n附件1\n分工表\n乙')),
    ).toEqual([
      's1 heading 一、要求',
      's1-p1 paragraph 甲。',
      'back-p1 attachments 附件：1.分工表',
      'back-p2 attachments 2.项目表',
      'back-p3 signature 某市工业和信息化局',
      'back-p4 signature 二〇二一年三月五日',
      'a1 heading 附件1',
      'a1-p1 heading 分工表',
      'a1-p2 paragraph 乙',
    ]);
  });

  it('an issuer without a date behind it is text', () => {
    expect(shape('一、要求\n某市人民政府\n要加强领导。')[1]).toBe('s1-p1 paragraph 某市人民政府');
  });
});
