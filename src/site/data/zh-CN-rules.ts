import { count } from '../../strings/count.ts';

/** The columns that name a rule. */
const columns = {
  'quantities.rule': '一个数是哪一种（quantities 和 targets 的 rule）',
  'rules.comparator': '界限（rules.comparator）',
  'rules.mode': '计算方式（rules.mode）',
  'rules.year': '年份（rules.year）',
  'rules.scope': '范围（rules.scope）',
  'rules.subject': '说的是谁（rules.subject）',
  'related.rule': '放在一起看的数字（related 的 rule）',
  'mentions.rule': '提及的语境（mentions 的 rule）',
  'references.rule': '提到的文件（references 的 rule）',
};

/** What is said of the rules that no sentence shows. Their names are values of the dataset. */
const plain: Readonly<Record<keyof typeof columns, readonly (readonly [name: string, about: string])[]>> = {
  'quantities.rule': [
    ['指标表基年', '指标表里写着基年的那一列的数。'],
    ['指标表目标年', '指标表里写着目标年的那一列的数。'],
    ['指标表未读', '像指标表，但表头没有读出年份的数。'],
    ['无规则', '没有规则认得，归入“其他”。'],
  ],
  'rules.comparator': [],
  'rules.mode': [],
  'rules.year': [
    ['表头年份', '指标表的表头写的年份。'],
    ['行内年份', '表格同一行写的年份。'],
    ['格内年份', '数字自己那一格写的年份。'],
    ['回顾章节', '所在章节开头说的是已经过去的时期。'],
    ['表头与指标名', '表头或指标名里写的年份。'],
    ['前段日期', '同一节前面一段写的年份。'],
    ['重述', '同一个目标在别处写明的年份。'],
    ['同一事项', '同一事项的另一个数写明的年份。'],
    ['无日期', '句子和上文都没有写年份。'],
  ],
  'rules.scope': [],
  'rules.subject': [['指标名称', '指标表里指标的名称。']],
  'related.rule': [],
  'mentions.rule': [],
  'references.rule': [
    ['书名号', '书名号里的文件名称。'],
    ['依据列举', '“根据……，制定本规划”一类的话里列举的文件。'],
    ['题名全同', '与本库另一份规划的题名完全相同。'],
  ],
};

/** The page that says what each name of a rule means. */
export const rules = {
  title: '识别规则',
  lede: '数据里 rule 和 rules.* 的每一个取值：这条规则管什么样的话，不管什么样的话。',
  note: '例句是程序自测用的，多数不出自本站收录的规划；〔〕里的是规则所定的那个数或词，› 前面是所在的标题。先问前面的规则，第一条合适的算数。规则名会随程序改进而变，不宜当作分类使用。',
  /** What pages call a rule; its name is its address and its value in the dataset. */
  name: (rule: string): string => rule,
  /** The rule's name in a sentence. */
  phrase: (rule: string): string => rule,
  count: (n: number): string => `${count(n)}条`,
  example: '管',
  not: '不管',
  columns,
  plain,
};
