/** What the Markdown renderer adds to a plan's text. */
export const renderLabels = {
  address: '本段地址',
  table: '表格（可左右滚动）',
  box: '专栏',
  beside: '本段的数字（本站解读）',
  /** What the link of a misprint says of it, from what the text's file says. */
  misprint: (title: string): string => title,
};

/** The pages on which a plan is read. */
export const reading = {
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
  readingsNote: '文字照录，括注里是编者认为原来要写的字。',
  overview: '规划概览',
  annexes: (from: string, to: string): string => (from === to ? from : `${from}—${to.replace(/^\D+/, '')}`),
  paragraph: (count: number): string => `第${count}段`,
  row: (count: number): string => `表第${count}行`,
  table: '表',
  note: '注',
  box: '专栏',
  copied: '已复制',
  thisPage: '本页地址',
};

/** Misprints and how an editor reads them. */
export const correction = {
  reading: (corr: string): string => `原文如此，疑为〔${corr}〕`,
  certainty: { certain: '编者看法：几可断定', likely: '编者看法：很可能', possible: '编者看法：可能' },
  here: '说明里的这一条',
  recorded: (by: string, when: string): string => `${by}${when}记`,
};
