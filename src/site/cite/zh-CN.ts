/** The citation box, what citations say besides a document's own facts, and the part of the page 说明 on them. */
export const cite = {
  title: '引用',
  lede: '作者是发文机关，不是本站；本站是读到它的地方。方括号里的是编者补的，或者是不知道的。',
  ledeOwn: '这一页是本站整理的。引用其中一个数字或一句话，请用那个目标或那一段自己的引文。',
  copy: '复制',
  copyFor: (name: string): string => `复制${name}引文`,
  copied: '已复制引文',
  others: '其他格式',
  howto: '引文格式的依据',
  /** By what the page can be checked. */
  release: (name: string): string => `版本：${name}。`,
  source: '底本',
  archive: '这一版存档',
  sum: '的校验值（SHA-256）：',
  howToCheck: '怎样核对',
  noScript: '没有脚本时，请把“引用日期”改成读到的那一天；BibTeX、RIS和CSL-JSON里没有这一项。',
  styles: {
    'gbt7714-2025': 'GB/T 7714—2025',
    'gbt7714-2025-author-date': 'GB/T 7714—2025（著者-出版年制）',
    'gbt7714-2015': 'GB/T 7714—2015',
    apa: 'APA（第7版）',
    bibtex: 'BibTeX',
    ris: 'RIS',
    'csl-json': 'CSL-JSON',
    short: '随文简注',
  },
  block: '引文已指向这一段：',
  copyBlock: '复制本段引文',
  beside: '对照另一段',
  copyQuote: '连出处复制',
  copiedQuote: '已连出处复制',
  to: '至',

  /** Stands where the reader's date goes; script puts today's. */
  accessed: '引用日期',
  site: '规划对照',
  edition: (release: string): string => `规划对照${release}版`,
  ownEdition: (release: string): string => `${release}版`,
  editorTitle: '题名由编者拟定',
  editorIssuer: '发文机关由编者推定',
  editorDate: (day: string): string => `发布日期由编者推定为${day}`,
  noDate: '发布日期不详',
  /** What a plan is to BibTeX, which has no type for documents of governments, and the data set, which has none that all read. */
  documentType: '政府文件',
  dataType: '数据集',
  dataset: '规划对照：政府规划全文与结构数据',
  datasetAbout: '政府规划的全文，逐段有固定地址；写明数字的目标、基期数和每一个数，都连着原句和原文位置。',
  indicator: (name: string): string => `按指标对照：${name}`,
  sector: (name: string): string => `按产业对照：${name}`,
  /** Which part of a division an address names; {n} is its number. */
  parts: { p: '第{n}段', r: '表第{n}行', t: '表', n: '注' },
};

/** What the page 说明 says of citations: what was verified of the standards and what was not. */
export const citeMethod = {
  id: 'cite',
  heading: '引文怎样写成',
  paragraphs: [
    '每一页都有引文，首列国家标准GB/T 7714—2025（2026年7月1日起代替2015年版）的顺序编码制，另有它的著者-出版年制、2015年版、APA、BibTeX、RIS和CSL-JSON。选中正文可以“连出处复制”；点段旁的¶，引文就指向那一段。没有脚本时，引文照样可以选中复制，引用日期自己填；给程序读的三种文件里不留空格，没有这一项。',
    '作者写发文机关。方括号里的是编者补的：文本没有题名、没有署发文机关的，写作“[某市人民政府]”，并注明“[题名由编者拟定]”。发布日期不知道的，写“[发布日期不详]”，不拿规划期的第一年代替；APA按它自己的规矩写“n.d.”。引文里的“规划对照某版”是本站整理本的版本，不是规划的版本；本站自己的页面和数据，日期是那一版的发布日期。',
    '标准全文受版权保护，编者没有见到原件。著者-出版年制依据Zotero中文社区公开样式打印的示例：年份接在著者后面，没有著者的写“佚名”。2025年版的写法，凡是各部分的次序、标点（句点、方括号、斜线用半角，逗号、冒号、圆括号用全角）、自拟题名加方括号、网页用[EB/OL]、数据集用[DS/OL]、网络文献写引用日期，都与公开抄录的标准示例逐条对过。2015年版依据公开的转录本；其中政府通知的示例用[A/OL]，文号接在题名之后。',
    '没有查实的有三点，是本站的处理：2025年版没有政府通知的示例，这里按网页著录为[EB/OL]，各刊要求不同的可改为[A/OL]或[Z/OL]；网页的引文没有规定章节段落写在哪里，这里照2015年版“引文页码”的次序，写在日期之前；整理本的版本写在版本项。投稿时请以刊物或学校的要求为准。',
    '用Zotero保存规划、章节和目标的页面，得到的是“法律”（statute），文号在“公法号”，其他栏注明type: regulation，这是Zotero中文社区对规范性文件的填法。阅读页上，点了段旁的¶再保存，得到的是那一段，章节和网址都是它的；没有点的，是整章。没有脚本时总是整章。Zotero会去掉作者名两边的方括号，因此同时在其他栏注明“发文机关由编者推定”。RIS里也是STAT。BibTeX没有政府文件这一类，规划写作@techreport：biber、bibutils（bib2xml）、pandoc和Zotero都留下作者、题名、文号、日期和章节段落，逐项试过；章节段落在pages里，也在note里，因为bib2xml和旧样式不读pages。给Zotero最好用RIS或CSL-JSON。',
  ],
};
