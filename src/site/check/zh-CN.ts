const kind = {
  equal: '逐字相同',
  changed: '只有标出的字不同',
  differs: '同一事项，数值、界限、年份或范围等不同',
  matter: '同一事项，措辞不同',
  unfound: '未见于本库所收规划',
};
const shortKind = { equal: '相同', changed: '字不同', differs: '数值等不同', matter: '同一事项', unfound: '未见' };
const aspect = {
  value: '数值',
  unit: '单位',
  bound: '界限',
  year: '年份',
  hedge: '“力争”一类',
  place: '地方或范围',
  negation: '否定',
  slip: '原文印作另一个字',
  form: '另一种写法',
  words: '用字',
};

type Kind = keyof typeof kind;
type Aspect = keyof typeof aspect;

/** The page that sets a text beside the plans. Script uses these words as they are. */
export const check = {
  title: '查引文',
  lede: '把一段文字里的引语、数字和近似原文的句子，放在规划原文旁边。',
  about: [
    '粘贴一段文字，最多20,000字。每一处引语、数字和与规划相近的句子，旁边列出所合的原文；不同的字两边都标出来。',
    '“超”“以上”“左右”“力争”也算字，一个不同就列出。标点、空格、全角半角不计。只列同与不同，不说谁对谁错。',
    '文字只在这台设备上比对，不上传；关掉这个标签页就没有了。',
  ],
  label: '要查的文字',
  button: '查引文',
  clear: '清空',
  cleared: '已清空。',
  takeBack: '取回刚才的文字',
  count: (characters: string, most: string): string => `${characters}字，最多${most}字`,
  keys: '按Ctrl+回车（苹果电脑按⌘+回车）也可以查。',
  noScript: '查引文要用浏览器的脚本，现在脚本没有运行。可以打开一份规划的全文，用浏览器自带的页内查找。',
  problem: {
    empty: '还没有文字。请先在上面粘贴一段。',
    foreign: '没有读到汉字。请粘贴中文文字；图片里的字要先转成文字。',
    long: (characters: string, most: string): string =>
      `共${characters}字，一次最多查${most}字。文字还在上面，请删去一部分，或者分几次查。`,
    link: '链接里的文字没有读出来，可能在转发时被截断了。请直接粘贴原文。',
  },
  working: '正在查……',
  failed: '没能读到规划的文字。请检查网络，再按一次“查引文”；粘贴的文字还在。',
  none: '没有可列的：没有一句与本库所收规划相同或相近，也没有引语和数字。',

  kind,
  shortKind,
  aspect,
  summary: (counts: readonly (readonly [Kind, number])[]): string =>
    `共列${counts.reduce((sum, [, n]) => sum + n, 0)}处：${counts.map(([each, n]) => `${shortKind[each]}${n}处`).join('，')}。`,
  unlisted: (n: number): string => `另有${n}句没有引语和数字，也未见于本库所收规划，不逐句列出。`,
  text: '查过的文字',
  textNote: '画线的各处带着编号，点编号到下面那一条。',
  list: '逐条对照',
  number: (n: number): string => `第${n}处`,
  here: '这里写',
  printed: '原文',
  target: '目标',
  both: (printed: string, here: string): string => `原文“${printed}”，这里写“${here}”`,
  printedOnly: (printed: string): string => `原文有“${printed}”，这里没有`,
  hereOnly: (here: string): string => `这里写“${here}”，原文没有`,
  named: (aspects: readonly Aspect[]): string => aspects.map((each) => aspect[each]).join('、'),
  colon: '：',
  also: '相同的文字也见于',
  source: '出处',
  missing: '未见，是说已收的正文里没有。下面这些附件的正文不在本库，里面可能有：',
  back: '回到文字里',

  actions: '这次的结果',
  copy: '复制清单',
  copied: '清单已复制，每条带出处。',
  notCopied: '浏览器不让复制。请选中下面的清单，自己复制。',
  print: '打印',
  link: '生成链接',
  linked: '链接已生成，也在地址栏里。文字写在链接里，不经过服务器；把链接给谁，谁就看得到这段文字。',
  linkLabel: '链接',
  tooLong: '这段文字太长，放不进一个链接。请删短再试，或者用“复制清单”。',
  heading: (date: string): string => `查引文（规划对照，${date}）`,
};
