/** The page 数据. */
export const data = {
  title: '数据',
  /** What a file says where a fact of a plan is unknown. */
  unknown: '不详',
  lede: (targets: string, quantities: string, blocks: string, mentions: string): string =>
    `页面上的一切都可以整份取走：目标${targets}个，数字${quantities}个，文字${blocks}段，提及${mentions}处。每个数字都带原句、原文位置和固定链接。`,
  release: (release: string, schema: string): string => `版本 ${release}，数据结构 ${schema}。`,

  whole: {
    heading: '整份取走',
    query: '不下载，直接在网页里查：',
    groups: [
      {
        heading: '表格',
        files: [
          ['duizhao.xlsx', '给 Excel、WPS 用：一张表一页，表头是中文名和字段名。'],
          ['duizhao.sqlite', '给查询用：一个 SQLite 数据库，表之间有外键，段落可以按三个字以上的词全文查找；Datasette 可以直接打开。'],
          ['duizhao.zip', '各种表格、说明和各份规划的文本，一个压缩包。'],
        ],
      },
      {
        heading: '全文',
        files: [
          [
            'duizhao.md',
            '全部规划的文字，一个文件（Markdown），每段末尾带编号，数字连到目标页。不联网也能读、能查，也便于交给程序。一份一份地取，见下面的“按地址取”。',
          ],
        ],
      },
      {
        heading: '描述文件',
        files: [
          ['datapackage.json', '每张表的字段、类型、单位、外键和校验值（Frictionless Data Package 2.0）。'],
          ['csv-metadata.json', '同样的说明，按万维网联盟的 CSVW 写，字段名有中英文；读 CSV 的程序会自己找到它。'],
          ['dcat.jsonld', '给数据目录收录用（DCAT 3）：每个文件的地址、类型、大小和校验值。'],
          ['CITATION.cff', '怎样引用本数据集（Citation File Format），文献软件和代码托管网站能读。'],
          ['SHA256SUMS', '核对下载是否完整：sha256sum --check --ignore-missing SHA256SUMS。'],
        ],
      },
    ],
  },

  tables: {
    heading: '一张表一张表地取',
    note: 'CSV 的表头是英文字段名，程序和例子都用它，以后不改；“中文表头”是同样的行，只换了表头。Parquet 是同样的行，带类型和字段说明，DuckDB、Python、R 可以直接查。',
    columns: ['表', '行数', '取用'],
    zhCsv: '中文表头',
    inPlans: '按规划',
    fields: '字段',
  },

  /** Heads of the files that belong to a page and are no tables of the dataset. */
  viewHeads: {
    row: '这一行是什么',
    plan: '规划',
    vocabulary: '哪张词表',
    entry: '条目编号',
    sector: '产业编号（本站归类）',
    absence: '哪种空白（代码）',
    absenceLabel: '哪种空白',
    absenceNote: '空白的依据',
    measure: '措施编号',
    name: '名称',
    tool: '哪类办法（代码）',
    tasks: '写明要做的项数',
    named: '只是提到的项数',
    measures: '这类措施的总项数',
    stance: '怎样写到',
    verb: '动词',
    clause: '原文小句',
    passages: '写到几处',
    url: '固定链接',
  } as Readonly<Record<string, string>>,

  bySuffix: {
    heading: '按地址取',
    note: '知道网页地址，就知道数据在哪里。',
    entries: {
      target: '一个目标或基期数，字段与 targets 相同；网页地址去掉末尾的斜线，加 .json',
      annotation: '同一个目标，写成 W3C 网络批注（Web Annotation）：指向底本里的位置和段里的原文',
      planTargets: '一份规划的全部目标和基期数，字段与 targets 相同',
      planAnnotations: '同一份规划的全部网络批注（Web Annotation）：指向底本里的位置和段里的原文',
      indicator: '一个指标的全部目标；也有 .json，连同指标的定义',
      sector: '一个产业：各份规划自己列出的产业（位次、原文目标、所占篇幅）和目标，row 写明是哪一种；没有的写明是哪一种没有',
      text: '一份规划的底本，收到的纯文本，一个字不改；position 和 span 按它数',
      markdown: '一份规划的 Markdown，每段末尾带地址，数字连到目标页',
      akn: '一份规划的 Akoma Ntoso（法律文件的国际标准，一种 XML）：章、节、附件、表格各有编号，旁边是本站的地址',
      epub: '一份规划的电子书（EPUB），有目录；目标和基期数有注，写明网址',
      plan: '一份规划的全部数据：章节、段、疑误、提到的文件',
    },
  },

  reading: {
    heading: '打开时要知道的',
    items: [
      'CSV 是 UTF-8。用字段名作表头的没有字节顺序标记（BOM），程序按 utf-8 读即可；中文表头的（.zh.csv）有，Excel 双击打开不会乱码。',
      '以 = + - @（也包括全角的）、制表符或换行开头的单元格，CSV 在前面加一个半角撇号，免得表格软件当成公式；单独的负数不加。其他格式不需要，没有加。',
      'CSV 和 Excel 里，列表用半角分号隔开，成组的记录写成 JSON；SQLite 里，列表也写成 JSON，可以用 json_each 展开；Parquet 里，列表就是列表，成组的记录是 JSON 文字。',
      '空就是没有：原文没有写、不知道，或者不适用，从不用0、“无”代替。SQLite 和 JSON 里，单位是空文字的是指数，没有单位。',
      '位置按 Unicode 码点从0数起，前含后不含，对着底本数。引文取自段落的文字：专栏和表格里断开的行已经接回，底本里中间隔着线条。',
      'SQLite 和 Parquet 里，字段名中的点和连字符写作下划线，SQLite 的表名也是；from、not、references、values、table 是 SQL 的保留字，要加双引号。不足三个字的词用 LIKE 查。',
      '不要把数相加：基地和园区互相重叠，各份规划列的产业互相包含，市的数不是省的数的一部分，“左右”“以上”也不是准数。',
    ],
    growths: (stated: string, pairs: string): string =>
      `增速很少：写明年均增长的目标${stated}个，可以与基期数相连自己算的${pairs}对，指标、口径和界限各不相同。几对数的中位数、平均数说明不了什么，请逐个引用。`,
  },

  examples: {
    heading: '例子',
    note: '取各设区市规划里2020年以亿元计的目标。这些例子由测试逐个跑过（跑测试的机器上没有装的除外）。',
    names: { curl: 'curl', python: 'Python', r: 'R', duckdb: 'DuckDB', sqlite: 'SQLite' },
    about: {
      curl: '下载压缩包并核对',
      python: '只用标准库',
      r: '不需要装包',
      duckdb: '直接读网址',
      sqlite: '在下载的数据库里全文查找',
    },
  },

  benchmark: {
    heading: '测试集',
    note: (passages: string, quantities: string): string =>
      `读规划里数字的程序，可以用它来测：${passages}篇自拟的短文，八种文字形态，其中${quantities}个数都由人工读出种类、数值、单位、界限、计算方式和年份。一半在定本站的规则时用过，一半留作测量。不含任何规划的文字，按 CC BY 4.0 使用。表是 benchmark-passages 和 benchmark，下面这个文件一行一篇，连同各数，给记分命令用。`,
    file: ['benchmark.jsonl', 'JSON Lines：一行一篇短文和其中的数；字段的短名称见代码库 tests/gold/passages/README.md。'],
    command: '在本站代码的目录里，记任何程序的分（readings.jsonl 一行一篇，写法见同一说明）：',
    label: '记分命令',
    link: '本站和别的程序的成绩',
  },

  accuracy: {
    heading: '准不准',
    note: (whole: number, part: number): string =>
      `字段旁的“一致”是与人工逐字读出的相比：整份通读${whole}份规划，另有${part}份读了节选。规则是对照这些文本写的，没见过的规划会低一些。targets 的字段在人工和程序都认作目标的数字里比，quantities 的字段在基期数里比；原文指标允许字面略有出入。没有写的，就是没有测过。`,
    link: '各份规划的成绩',
    mentions:
      '提及另与人工读出的事实相比，测试保证不低于：语境83条里一致82条，动词37条里34条，政策措施是写明还是只提到81条里75条，名称的有无78条全部一致。',
  },

  fields: {
    heading: '字段',
    note: '每张表的每个字段：英文字段名、中文名、含义（中英文）、类型。这份说明本身也是一张表（columns）。',
    rules: 'rule 和 rules.* 的每个取值是什么意思',
    required: '必有',
    unit: (unit: string): string => `单位：${unit}`,
    unitIn: (column: string): string => `单位见 ${column}`,
    refers: (to: string): string => `指向 ${to}`,
    agreed: (right: number, of: number): string => `一致 ${right}/${of}`,
    values: '取值',
    count: (found: number): string => `${found}个字段`,
  },

  /** What books of plans say of themselves. */
  packs: {
    contents: '目录',
    kinds: { target: '目标', baseline: '基期数' },
    noteTo: (number: number): string => `注${number}`,
    backTo: '回到正文',
    front: '正文之前',
    back: '正文之后',
    made: (release: string): string => `文字取自规划对照${release}版。`,
    note: '数字后面的小号〔〕是本站加的注，写明那个目标或基期数和它的网址；其余照原样。',
    unchecked: '文本未与政府公报逐字核对，引用数字请以公报原件为准。',
    summary: '全部是文字，有目录和各级标题，表格可以逐格读；数字后面的注可以跳去跳回。没有图片和声音。',
  },

  hosting: {
    heading: '给程序的方便',
    text: '所有文件都允许别的网站的网页直接读取（CORS），不需要登录。请不要在一小时内反复取同一个文件。',
    sitemap: '全部网页的地址（sitemap.xml）',
  },

  licence: {
    heading: '使用',
    text: '规划是国家机关的公文，文本可以自由使用，请注明发文机关和题名。本站整理的数据按 CC BY 4.0 使用：请注明“规划对照”、版本和网址。引用一个数字时，请引规划本身，并给出那个数字的固定链接。',
    all: '文本、数据、程序和所用软件的许可',
  },
};
