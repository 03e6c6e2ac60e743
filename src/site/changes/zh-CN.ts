import { count } from '../../strings/count.ts';

/** The line of a report that takes the words selected on the page. */
const quoteLine = '原文或数字：';

/** Addresses that last, releases, changes. */
export const permanence = {
  title: '地址与版本',
  lede: '引用过的地址，以后还打得开，说的还是同一件事。',
  parts: [
    {
      heading: '不会变的',
      paragraphs: [
        '发布过的地址都登记在册，连同每一段的锚点。每次生成网站都与登记册逐条比对：少了一个，或者同一个段落地址下换了文字，就不能发布。',
        '规划的底本不改。段落的地址由印出来的编号组成，目标的地址是数字在底本里的位置，都与程序怎样识别无关。',
      ],
    },
    {
      heading: '会变的',
      paragraphs: [
        '对目标的解读（指标、范围、计算方式等）、疑误处原应写作什么、理由、词表和对照，会随核对而改进；每次改动都记在“改动记录”里，写明旧值、新值和原因。',
        '界面、样式、页内的小标题锚点和查找用的文件不在登记之列。',
      ],
    },
    {
      heading: '移走和撤下',
      paragraphs: [
        '确要移走的地址，原处留一页，自动转到新地址；段落移走的，原处留一行和链接；数据文件移走的，原处留一份同样的文件。撤下的页面保留一页，说明原来是什么、为什么撤。',
      ],
    },
    {
      heading: '版本',
      paragraphs: [
        '版本以年月为名，如2026.12；同一个月再出一版，后面加序号，如2026.12.2。每个版本把整个网站另存一份，不再改动，也不请搜索引擎收录；那里的每一页都指向现行的页面。',
        '同一个版本，无论何时何地生成，文件都逐字节相同。每个版本记下它所出的程序和底本，存档丢了，可以由此重新生成，再与当时的校验值比对。',
      ],
    },
    {
      heading: '怎样核对',
      paragraphs: [
        '校验值（SHA-256）是由文件算出的64位数字和字母：文件里改动一个字，算出来的就不同。引文下面写着底本的校验值，下载底本，算一算，得数相同，就是本站所用的那一份。',
        '每个版本的存档里有一张清单SHA256SUMS，列出全部文件和各自的校验值；清单自己的校验值就是整个版本的校验值，列在下面。核对整份存档：在它的文件夹里运行 sha256sum --check SHA256SUMS（macOS用 shasum -a 256 -c SHA256SUMS），再运行 sha256sum SHA256SUMS，看得数是否就是下面这一串。',
        '存档里的页面不写它自己那一版的校验值：校验值要等页面都写定才算得出来。',
      ],
    },
    {
      heading: '怎样引用',
      paragraphs: ['一般引用现行地址，引文里写明版本。引用规划时，作者是印发规划的机关，本站只是读到它的地方。'],
    },
    {
      heading: '发现错误',
      paragraphs: [
        '每一页下面都有“指出错误”，会带上这一页的地址和版本。报来的由编者对照底本：印错的字记入疑误，读错的改在那个数字的核对记录里，底本不动。',
        '改了什么、哪天改的、以什么身份、为什么，写在那个目标的页面或那一段旁边；下一个版本的改动记录和订阅里也有。',
      ],
    },
  ],
  releases: '已有的版本',
  none: '还没有发布过版本。',
  release: (name: string, date: string): string => `${name}（${date}）`,
  copy: '存档',
  list: '清单',
  signature: '签名',
  sum: '校验值（SHA-256）：',
  laterSum: '校验值见现行网站的',
  signing: {
    heading: '谁签的名',
    some: (who: readonly string[]): string => `有“签名”的版本，清单由编者用SSH密钥签过名，签名者写作${who.join('、')}。公钥文件：`,
    file: 'allowed-signers.txt',
    how: '核对签名不用另装软件，Linux、macOS和Windows 10以上都带有OpenSSH：把公钥文件、清单和签名下载到一个文件夹，在那里运行',
    again: '公钥最好从另一处也拿到一份，两份相同，才能说是编者签的。',
    none: '清单没有签名：校验值能说明手里的文件与本站公布的相同，不能说明是谁公布的。',
  },
  pin: (root: string, name: string): string =>
    `要固定到某个版本，用存档里的地址：在网站首页的地址后面加 v/版本名/，其余不变。首页是 ${root}，${name}版里的同一页就在 ${root}v/${name}/ 之下。`,
  frozen: (name: string): string => `这是${name}版的存档，不再改动。`,
  living: '现行页面',
  /** Beside that line, in the archive that is read from a disk. */
  onDisk: '现在看的是下载到本机的存档，没有服务器：规划、目标、对照都能读，查找、筛选、查引文、问数据要到网站上用。',
  /** The same in a file for readers that work without a network (ZIM), which search by themselves. */
  inZim: '现在看的是离线阅读包：查原文请用阅读器自带的查找，筛选、查引文、问数据要到网站上用。',
  zim: { about: '政府规划全文，写明数字的目标，并排对照' },
  /** README.txt of that archive. */
  readMe: (name: string, root: string): string =>
    `规划对照 ${name}版存档\n\n打开同一文件夹里的 index.html，不用联网就能读规划、目标和对照；查找、筛选要到网站上用，或者先在网站的“地址与版本”里把这一版存进浏览器：\n${root}\n\n核对文件是否完整：在这个文件夹里运行\n  sha256sum --check SHA256SUMS\n（macOS：shasum -a 256 -c SHA256SUMS）。有 SHA256SUMS.sig 的，是编者的签名，怎样核对见网站上的“地址与版本”：\n${root}permanence/\n`,
  changes: {
    title: '改动记录',
    lede: '两个版本之间，对目标、基期数和疑误的解读改了什么。由两个版本的数据逐项比较得出。',
    first: (plans: number, figures: number, corrections: number): string =>
      `第一个版本：${count(plans)}份规划，目标和基期数${figures}个，疑误${corrections}处。`,
    same: '对目标、基期数和疑误的解读没有改动。',
    what: { figure: '数字', correction: '疑误' },
    kind: { added: '新增', removed: '撤下', changed: '改动' },
    count: (found: number): string => `逐条列出${found}处改动`,
    columns: ['位置', '原文', '改了什么', '旧值', '新值', '原因'],
    /** Fields of a misprint's reading; those of a figure are named as on its page. */
    correction: { sic: '印作', corr: '读作', certainty: '把握', reason: '理由' },
    /** What changed in a release beside the fields that are compared, and what the users of its data must know. */
    notes: {
      '2026.11.3': [
        '全站有英文（/en/），地址与中文页面相同。规划原文仍是中文；目标旁边有按字段写成的英文，不是原句的译文。英文提问按规划里的用词去查。',
        '新增：任意两段并排（/compare/passages/）、查引文（/check/）、读自己的规划（/read/）、用SQL问数据（/data/query/）。粘贴的文字不离开浏览器。',
        '图（/charts/）各有地址，可以存下、引用、放进别的网页；页面分享出去时带一张写着标题和数字的卡片。',
        '每份规划有电子书（EPUB）；一个版本可以整个存进浏览器，离线打开、查找。每个版本有全部文件的清单和校验值，引文框写明底本的校验值。',
        '“已结束”只用于版本当日之前已经到期的规划期。',
        '新页面：优先发展什么（各规划先说的一句话、标题目标和自己分的档）、名词解释、怎么用；技术产品和政策措施按类分页；各省规划所管的县（市、区）都列入地方索引，没有写到的也写明查过哪些词。',
        '查找先给出能回答的页面；一个地方加一件事、一句问话都能答；规划里读得到的数，用各种写法都查得到；“未见”只用于全文没有的词。',
        '空格多分出四种不算空格的：计法或单位不同、只有基期数、另一指标有数字、数字记在别处，数字列在旁边。',
        '回顾已有成绩的一章，数字归到它所说的时期；“为实现……奠定基础”和上级下达的任务留在名称里；附件里的数字按最近的产业称呼。',
        '引文：另有GB/T 7714—2025著者-出版年制；BibTeX改用@techreport，文号、日期和章节段落在biber、bibutils、pandoc和Zotero里都留得住；本站页面和数据的引文写明版本的日期；没有脚本时，给程序读的引文不留空格。',
        '每份规划、每个地方各有一个改动订阅；疑误写明哪天、以什么身份记下；许可和识别规则各有一页。',
        '名词解释所列的标准和文件，只写核对到的名称、文号和年份，并写明对照的是什么；核对不到的不写。各页名词的解释点、指、按键都能打开，Esc 收起。',
      ],
      'data-2026.11.3': [
        '新格式：Parquet、Akoma Ntoso（每份规划一个文件）、全部规划的Markdown；说明文件多了CSVW、DCAT和CITATION.cff。新表benchmark-passages、benchmark：识别目标的公开测试。',
        '词表、地方、规划和编者的说明有英文：en、titleEn、definitionEn、whyEn、noteEn、sinceEn、reasonEn、aboutEn；指标另有quantityEn、denominatorEn、populationEn。',
        'targets：新增yearFrom（年份取自哪一段）。related：why多出rank、measure、scope；规则名多出echo、multiple。absences：种类多出otherForm、baseline、otherIndicator、countedElsewhere。',
        '新表priorities：每份规划先说的一句话、标题目标和分档，一行一项。其余各表的字段没有改动。',
        '各页可下载的文件另有中文表头的一份（.zh.csv），原来的英文表头不变。',
        'CSV：字段名作表头的不再带字节顺序标记（BOM），中文表头的仍带。新表tools、measures-by-plan；corrections新增by、when。没有单列外键divisions(plan, parent)：parent可以为空。',
        '可以为空的列表（aliases、not、headings、blocks、covers、reviewed、priorities的sectors）不再写作必有。识别规则的每个取值都在 /data/rules/ 说明。',
      ],
      '2026.11.2': [
        '数字的名称全部改写：谁的、什么、何时、动词和界限都用原文的字，依原文次序；“到2020年”的“到”不再丢。不在同一句里的字放在〔〕里，原文不相连的两部分之间用“ · ”。固定链接不变。',
        '基地、园区、企业、基金的数字，名称里写明是它们的，不再和全行业的数字并成一行、一图或一个总数。',
        '引文前补出管着这一句的话（年份、力争、所说的基地）；推定的字段都写明由什么推定。',
        '对照各行改为规划里的原话：含有动词和宾语的最短一段，省略处用…；没有动词管着的，只列名称。',
        '空格只有一种说法，各页、各文件和查找一致；新增“另有表述”，引出规划里的说法和位置。五份规划不再有“尚未核对”。',
        '联系新增“整体与部分”“每年与到期”两种；分子不同的占比、名称不同的基期数改列“口径不同”。',
      ],
      'data-2026.11.2': [
        'targets、quantities：新增about、stated（名称的两半）、when（原文的时间词）；measure改为整个名词短语，不再截短；wording不含“每年”；subject、scope、sectors、inferred有改动，逐项见下表。',
        'rules.*：各字段由哪条规则读出；规则名会随程序改进而变，不宜当作分类使用。',
        'related：type多出part-of、leads-to；why多出numerator；undefined不再用于个数，year不再用于每年的数；counterpart、same-indicator现在也有每年的数。',
        'mentions：新增clause（原话在段落里的起止）；verb只在确有动词管着时才有。reviewed改由逐份规划的通读记录算出。',
        '新文件absences.csv：每一个空格是哪一种。规划所列产业新增sharedWith，match新增name（名称对应，范围未印出）。',
      ],
    } as Readonly<Record<string, readonly string[]>>,
    data: '使用数据的人请留意',
    empty: '（空）',
    noReason: '程序改进',
    reworded: '编者改写',
    since: (name: string): string => `${name}之后（未发布）`,
    feed: '订阅（Atom）',
    of: (what: string): string => `${what}的改动记录`,
    feedOf: (what: string): string => `订阅${what}的改动（Atom）`,
    feedOfPlan: '订阅这份规划的改动（Atom）',
  },
  moved: {
    title: '这一页移走了',
    to: '现在的地址：',
    goneTitle: '这一页已撤下',
    was: (what: string): string => `原来是：${what}。`,
    reason: (release: string, reason: string): string => `${release}版改动，原因：${reason}。`,
    anchor: (id: string): string => `原在这里的 #${id} 已移到：`,
  },
  report: {
    quote: quoteLine,
    subject: (title: string): string => `指出错误：${title}`,
    body: (page: string, address: string, release: string): string =>
      `页面：${page}\n地址：${address}\n版本：${release}\n\n${quoteLine}\n现在写作：\n应当是：\n依据（公报年份、期号、页码，或能看到原件的地方）：`,
    text: '可以复制的报错文字',
    how: '不用注册：复制下面的文字，填上错在哪里，用您方便的方式发给我们。先选中页上有错的字再点开，会自动填进去。有代码托管网站账号的，可以直接填表。',
    howMail: '不用注册：写邮件，或复制下面的文字，填上错在哪里发给我们。先选中页上有错的字再点开，会自动填进去。',
    copy: '复制',
    copied: '已复制',
    mail: '写邮件',
    form: '填表（要有账号）',
  },
};
