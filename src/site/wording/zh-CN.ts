import { count, figure } from '../../strings/count.ts';

/** The pages of shared wording. None says where words come from: equal wording says nothing of that. */
export const pairs = {
  title: '相同文字',
  link: '与其他规划的相同文字',
  caution: '相同文字不说明谁取自谁，也可能都取自上级文件。',
  lede: (plans: number): string => `${count(plans)}份规划两两对照，把相同和相近的文字并排列出，每一处都连到原文。`,
  share: (value: number): string => `${value.toFixed(1)}%`,
  and: '与',
  elsewhere: '不在同一组的两份规划',
  none: '没有',
  itself: '同一份规划',

  nearest: {
    title: '相同文字最多的其他规划',
    about: '没有与这份规划编在一组对照的规划里，按与它相同的文字多少，列出最多五份；只计连续12字及以上完全相同的文字。',
  },

  matrix: {
    title: '两两对照',
    label: '各份规划之间相同文字的占比',
    corner: '这份规划的文字',
    reading: (row: string, share: string, column: string): string =>
      `每一行是一份规划，每一格是这份规划有多少文字也见于那一列的规划。例如：${row}有${share}的文字也见于${column}。两个方向的数不同，因为篇幅不同。`,
    rule: '只计连续12字及以上完全相同的文字：标点计入，空白不计，换段不打断；重复出现的每处都计；包括标题、文件名和通用套语。',
    control: (from: string, to: string): string =>
      from === to ? `不同省的规划之间，这个数是${from}，可作对照。` : `不同省的规划之间，这个数在${from}到${to}之间，可作对照。`,
    counts: (verbatim: number, adapted: number, topics: number): string =>
      `逐字相同${verbatim}处，改动${adapted}处，标题相同、文字不同${topics}处`,
  },

  stock: {
    title: '通用套语',
    about: (characters: number): string =>
      `公文里常用的字串，${characters}字及以上，见于两份以上的规划。它们看不出哪两份规划特别相近，所以单列，不算作两份规划之间的相同文字段落。名单只在发布新版时更改，不因加入别的规划而变。`,
    others: '同样广见的列举与文件名',
    aboutOthers: '并列的词语（有顿号）和文件名也常见，但不是套语；同样单列，不算作相同文字段落。',
    othersInPair: '同样广见的列举与文件名：',
    inPair: '两份规划都有这些字串，但公文里常用，所以单列。',
    empty: '没有这样的字串。',
    more: '全部通用套语',
  },

  pair: {
    title: (a: string, b: string): string => `相同文字：${a}与${b}`,
    head: '相同文字：',
    description: (a: string, b: string, verbatim: number, adapted: number): string =>
      `${a}与${b}：逐字相同${verbatim}处，改动${adapted}处，并排列出。`,
    shares: '占比',
    share: (plan: string, characters: number, covered: number, share: string, other: string): string =>
      `${plan}共${figure(characters)}字，其中${figure(covered)}字（${share}）也见于${other}`,
    map: '分布',
    more: (found: number): string => `另有${found}处`,
    passages: '逐字相同与改动',
    order: (plan: string): string => `按${plan}的先后排列。一段是一个或几个完整的分句；没有标记的字两边相同。`,
    number: '序号与类别',
    kinds: { verbatim: '逐字相同', adapted: '改动' },
    kindNotes: {
      verbatim: '分句的文字、标点完全相同（句末标点和空白不计）',
      adapted: '文字大体相同，不同之处加标记',
      topics: '标题相同或相近，正文少有相同文字，另列于后',
    },
    numbers: { number: '数字不同', extra: '有数字只在一边' },
    modalDiffers: (words: readonly string[]): string => `${words.map((word) => `“${word}”`).join('')}不同`,
    marks: {
      words: '字句不同',
      number: '同一处两边的数字不同（百项与100项算相同）',
      extra: '数字只在这一边',
      modal: '“可”“应”“须”“不得”“原则上”等不同',
      gap: '另一边在此多出字句',
    },
    samples: { words: '字句', number: '10', extra: '10', modal: '可' },
    also: (plan: string): string => `${plan}也有`,
    again: (plan: string): string => `${plan}这一处的文字另与别处相对`,
    alsoCount: (holders: readonly string[]): string => `其中有些文字别的规划也有：${holders.join('、')}。`,
    alsoPlan: (plan: string, found: number): string => `${plan}（${found}处）`,
    empty: '没有成句的相同文字。',
    runs: '零散的相同字串',
    runsNote: '连续12字及以上相同，但前后文不同，不成一段；多为名称和列举。“…”处各有数字，两边的数字不全相同，不在此列出。',
    cut: '…',
    topics: '标题相同、文字不同',
    topicsNote:
      '标题相同或相近（去掉“大力”“加快”“产业”一类的字再比）、同为正文或同为附件、层级相同，而文字在上面各段里的不到两成。只列标题和位置，请点开对读。',
    topic: (characters: number): string => `${figure(characters)}字`,
    noTopics: '没有标题相近的部分。',
    nothing: '两份规划之间没有找到相同的文字：没有连续12字相同，没有相近的分句。',
    machine: '程序比对，未经人工逐条核对。发现有误，请告诉我们。',
  },

  strip: {
    data: '图中数据',
    label: '每一段在两份规划里的位置',
    columns: {
      number: '序号',
      kind: '类别',
      start: (plan: string): string => `${plan}第几字起`,
      length: (plan: string): string => `${plan}字数`,
    },
    figure,
  },
};
