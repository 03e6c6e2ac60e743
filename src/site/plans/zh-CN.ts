import { figure } from '../../strings/count.ts';

/** The list of plans. */
export const plans = {
  title: '规划',
  lede: '按地方排列。每份规划都有概览、分章的正文和一页全文。',
  issued: (day: string): string => `${day}印发`,
  unknownIssued: '印发日期文中未载',
  characters: (count: number): string => `${figure(count)}字`,
};

/** The heads of tables of plans. */
export const columns = {
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
};

/** The page of one plan. */
export const plan = {
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
  akn: 'Akoma Ntoso（XML）',
  epub: '电子书（EPUB）',
  json: '本规划数据（JSON）',
  allData: '全部数据',
};

/** What a plan's list of attachments comes to. */
export const attached = {
  none: '没有列附件',
  allIncluded: '都已收录',
};
