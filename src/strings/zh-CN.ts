import { cite } from '../site/cite/zh-CN.ts';
import { compare } from '../site/compare/zh-CN.ts';
import { entries } from '../site/entries/zh-CN.ts';
import { data } from '../site/data/zh-CN.ts';
import { method } from '../site/method/zh-CN.ts';
import { permanence } from '../site/changes/zh-CN.ts';
import { places } from '../site/places/zh-CN.ts';
import { pairs } from '../site/wording/zh-CN.ts';
import { search } from '../site/search/zh-CN.ts';
import { sectors } from '../site/sectors/zh-CN.ts';
import { targets } from '../site/targets/zh-CN.ts';

/** What the Markdown renderer adds to a plan's text. */
export const renderLabels = { address: '本段地址', table: '表格（可左右滚动）', box: '专栏', beside: '本段的数字（本站的读法）' };

const digits = '〇一二三四五六七八九';

/** A small count in Chinese numerals, as prose says it; from ten on in figures. */
const few = (count: number): string => (count === 2 ? '两' : (digits[count] ?? String(count)));

/** Figures with a comma at the thousands. */
const figure = (count: number): string => count.toLocaleString('en-US');

/** The interface, in simplified Chinese. Other languages follow the same keys. */
export const zh = {
  name: '规划对照',
  about: '省市产业规划的全文，逐段可查、可引。',
  figure,
  skip: '跳到正文',
  skipToSearch: '跳到查找框',
  mainNavigation: '主导航',
  nav: { plans: '规划', targets: '目标', compare: '对照', places: '地方', search: '查找', data: '数据', method: '说明' },
  unknown: '文中未载',
  editorTitle: '题名由编者拟定',
  ours: '标题为本站所加',
  separator: ' · ',
  years: (from: number, to: number): string => `${from}—${to}`,
  listed: (names: readonly string[]): string => names.join('、'),

  standing: {
    period: (from: number, to: number): string => `规划期${from}—${to}年，已结束。本站登记规划写了什么，不评价完成与否。`,
    noPeriod: '本站登记规划写了什么，不评价完成与否。',
    unchecked: '文本未与政府公报逐字核对，引用数字请以公报原件为准。',
  },

  home: {
    kicker: (places: readonly string[], plans: number, years: string | null): string =>
      [places.join(' · '), `${few(plans)}份规划`, years].filter((part) => part !== null).join('｜'),
    heading: (places: number): string => `${few(places)}地产业规划，逐段可查`,
    lede: (plans: number, characters: number, blocks: number, targets: number): string =>
      `${few(plans)}份政府规划的全文，共${figure(characters)}字，分成${figure(blocks)}段（含标题、表格和落款），从中认出${figure(targets)}个写明数字的目标。每一段、每个目标都有固定地址，可以查找，可以引用。`,
    ways: '从数字看',
    places: '地方',
    search: '查找原文',
    timeline: '规划期与印发日期',
    timelineNote: '横线是规划期，记号落在印发日期上；文中未载印发日期的，只画横线。',
    table: '规划一览',
  },

  timeline: {
    title: '各份规划的规划期与印发日期',
    row: (plan: string, from: number, to: number, issued: string | null): string =>
      `${plan}：规划期${from}—${to}年，${issued === null ? '印发日期文中未载' : `${issued}印发`}。`,
  },

  columns: {
    plan: '规划',
    type: '类型',
    field: '领域',
    period: '时期',
    issuer: '发文机关',
    issued: '印发',
    number: '文号',
    characters: '字数',
    missing: '未收录的附件',
    source: '文本来源',
    checked: '与公报核对',
  },
  machine: ['程序识别，未经人工核对。', '发现有误，请告诉我们', '。'],
  none: '没有列附件',
  allIncluded: '都已收录',

  plans: {
    title: '规划',
    lede: '按地方排列。每份规划都有概览、分章的正文和一页全文。',
    groups: { 省: '省', 设区市: '设区市', '县（市、区）': '县（市、区）' },
    issued: (day: string): string => `${day}印发`,
    unknownIssued: '印发日期文中未载',
    characters: (count: number): string => `${figure(count)}字`,
  },

  plan: {
    facts: '文件信息',
    fact: { title: '题名', issuer: '发文机关', documentNumber: '文号', issued: '印发日期', period: '规划期' },
    type: '类型',
    field: '领域',
    source: { text: '原文', editorial: '编者' },
    quotedBy: (place: string): string => `据${place}引文`,
    noMarks: '原文没有书名号',
    textSource: '文本来源',
    checkedAgainst: '与公报核对',
    notRecorded: '未记录',
    notChecked: '未核对',
    contents: '目录',
    missing: '未收录',
    missingNote: '规划列有这些附件，本库没有它们的文本。',
    names: '提到的文件',
    basedOn: '制定依据',
    mentions: '文中提到',
    noNames: '没有识别到写出名称的文件。',
    itself: '本规划',
    inCorpus: '本库有全文',
    counts: '篇幅',
    count: { characters: '字数', blocks: '段（含标题）', boxes: '专栏', tables: '表格', corrections: '疑误' },
    countsNote: '字数不计空白与表格线。',
    full: '读全文（一页）',
    start: '从头读',
    included: (label: string): string => `→ ${label}`,
    downloads: '下载',
    text: '纯文本',
    markdown: 'Markdown',
    json: '本规划数据（JSON）',
    allData: '全部数据',
  },

  reading: {
    crumb: '所在位置',
    contents: '目录',
    notice: '印发通知与引言',
    opening: '引言',
    attachmentList: '附件目录',
    signature: '落款',
    whole: '全文',
    previous: '上一页',
    next: '下一页',
    pages: '前后页',
    readings: '疑误',
    readingsNote: '文字照录，括注是编者的读法。',
    overview: '规划概览',
    annexes: (from: string, to: string): string => (from === to ? from : `${from}—${to.replace(/^\D+/, '')}`),
    paragraph: (count: number): string => `第${count}段`,
    row: (count: number): string => `表第${count}行`,
    table: '表',
    note: '注',
    box: '专栏',
    copied: '已复制',
    thisPage: '本页地址',
  },

  correction: {
    reading: (corr: string): string => `原文如此，疑为〔${corr}〕`,
    certainty: { certain: '编者看法：几可断定', likely: '编者看法：很可能', possible: '编者看法：可能' },
    here: '说明里的这一条',
  },

  search,

  missing: {
    title: '没有这一页',
    lede: '这个地址没有页面。可能是地址少了几个字，也可能从来没有过。',
    onward: '可以查找原文，或去这些页面：',
  },

  footer: {
    texts: '规划文本是政府公文；本站整理的数据按 CC BY 4.0 使用。',
    report: '指出错误',
    data: '数据',
    permanence: '地址与版本',
    changes: '改动记录',
  },

  data,
  method,
  cite,
  compare,
  permanence,
  entries,
  places,
  sectors,
  pairs,
  targets,
};
