import { count } from '../../strings/count.ts';

/** What is said of what plans put first. */
export const priorities = {
  title: '优先发展什么',
  lede: (places: number, plans: number): string =>
    `${count(places)}地的${count(plans)}份规划各把什么放在前面，要做到多大，怎样分先后，都用原文的话，每句连到原文。各份规划的范围、年份不同，省与市的任务也不同，这里只并排，不排名。`,
  homeNote: '引号里是原文；数字是规划发展目标里写的；分档和次序照原文。',
  more: (plans: number): string => (plans > 1 ? '并排看全文引句' : '看全文引句'),
  says: '一句话',
  figures: '要做到多大',
  tiers: '先后和分档',
  noFigures: '发展目标里没有写全省、全市的增加值、收入或比重。',
  noSays: '程序没有认出说先后的句子。',
  noTiers: '程序没有认出分档的话。',
  unchecked: '程序找出，编者尚未核对。',
  verb: (verb: string): string => `（${verb}）`,
  quoted: (text: string): string => `“${text}”`,
  own: (place: string): string => `${place}的规划先发展什么`,
  inPlan: '这份规划优先发展什么',
  allTargets: (found: number): string => `全部目标（${found}个）`,
  method:
    '“一句话”和分档由编者从原文摘出，程序核对每句都在原文里、只此一处；没有编者摘出的规划，由程序按“做大做强……，积极培育……”一类句子找出，并写明尚未核对。“要做到多大”按规则取：发展目标一节里最先写出的全省、全市增加值、收入及其比重，至多三个，表格里的不取。',
  files: '本页数据：',
};
