import { describe, expect, it } from 'vitest';
import { strongTokens } from '../../../src/pipeline/wording/strong.ts';

const found = (text: string, kind: 'number' | 'modal'): string[] =>
  strongTokens(text)
    .filter((token) => token.kind === kind)
    .map(({ start, end }) => text.slice(start, end));

describe('numbers', () => {
  it.each([
    ['每年100项以上', ['100']],
    ['超1.7万亿元，占12%', ['1.7万亿', '12%']],
    ['百项重点项目', ['百']],
    ['对七个专项行动', ['七']],
    ['三年滚动实施150项', ['三', '150']],
    ['以七大重点领域为主，十大工程', ['七', '十']],
    ['党的十九大精神，一大批项目', []],
    ['经典名方的二次开发，二级市场', []],
    ['十二个专项，两次检查', ['十二', '两']],
    ['实施三年行动计划，2年发展规划', []],
    ['“4+4”现代产业，4+4布局，“三三三人才工程”', []],
    ['省第十次党代会', []],
    ['推动一批项目进一步统一', []],
    ['千方百计', []],
  ])('%s', (text, expected) => expect(found(text, 'number')).toEqual(expected));
});

describe('words of leave and obligation', () => {
  it.each([
    ['可按不低于标准执行', ['可']],
    ['市人才绿卡计划应紧紧围绕', ['应']],
    ['须经监测，不得低于', ['须', '不得']],
    ['原则上不改变用途', ['原则上', '不']],
    ['使用要提交领导小组审议', ['要']],
    ['必须同步规划', ['必须']],
    ['可再生能源、可穿戴设备、高可靠性', []],
    ['应用、适应、供应、效应、对应', []],
    ['主要任务、重要支柱、迫切需要、要素', []],
    ['不断提升、不锈钢、不同', []],
  ])('%s', (text, expected) => expect(found(text, 'modal')).toEqual(expected));
});
