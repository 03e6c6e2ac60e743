/** The pages that a reader can begin at, by the names they have here. */
const links = {
  targets: '目标表',
  read: '读自己的规划',
  query: '问数据',
  search: '查找',
  check: '查引文',
  findings: '值得核对的数字',
  compare: '对照',
  passages: '任意两段对照',
  places: '地方',
  data: '数据',
  plans: '规划',
  permanence: '地址与版本',
  method: '怎样读出来的',
};

/** What a reader wants to do, how, and where to begin. */
interface GuidePart {
  id: string;
  heading: string;
  who: string;
  steps: readonly string[];
  links: readonly (keyof typeof links)[];
}

const parts: readonly GuidePart[] = [
  {
    id: 'find',
    heading: '找一个目标，引得准',
    who: '想知道某个规划说了多少，或者要在报道里写一个数',
    steps: [
      '在查找框里写地方、产业、年份或数字，例如一个产业名加上年份；也可以从目标表里按产业、年份挑。',
      '点开目标，先看原文那一句：数字前面有没有“力争”“超过”“左右”，说的是全省、全市，还是一个园区、几家企业。',
      '再看“逐项解读”：哪几项是原句写明的，哪几项是本站由上下文得出的。引用时只写原句写明的，或者说明是推定。',
      '看“放在一起看”：同一规划里同一件事有两个数的，两处都要提。',
      '数字照抄，连同“超过”“左右”这些字；不要写成“已达到”，规划写的是打算，不是结果。',
    ],
    links: ['targets', 'search', 'findings'],
  },
  {
    id: 'compare',
    heading: '放在一起比',
    who: '想看几个地方对同一件事各说了什么',
    steps: [
      '从“对照”进去，选按产业、按指标、按技术产品、按政策措施或按文字。',
      '只有同一行的数字才是同一种算法。标着“口径不同”的，不要相减、相除，也不要排名次。',
      '空着的格子有几种：未提及、提及但无数字、附件未收录、不在规划范围、尚未核对。只有“未提及”是说规划里没有那些词。',
      '省和市的数字不能相加；规划所列的产业互相包含，也不能相加。',
      '想把两段原文逐字对着看，读规划时点段旁的¶，再点“对照另一段”；也可以从“对照”里的“任意两段”选。',
      '要自己算的，下载本页的表格；表头是中文的，每行都带原文和固定链接。',
    ],
    links: ['compare', 'passages', 'places', 'data'],
  },
  {
    id: 'cite',
    heading: '写进文章里',
    who: '要让别人能查到你引的是哪一句',
    steps: [
      '作者是印发规划的机关，不是本站；本站是读到它的地方。',
      '每一段、每个目标都有固定链接：段旁的¶，或者地址栏里的地址。以后地址不变，移走的也会指路。',
      '稿子写好以后，把有引语和数字的段落粘贴到“查引文”，逐处和原文对一遍：哪些字不同，界限和年份有没有变。',
      '页末的“引用”有现成的格式，可以复制；在正文里选中文字，点“连出处复制”，出处会一起带走。',
      '方括号里的是编者补的（例如题名由编者拟定），照抄时方括号要留着。',
      '文本还没有与政府公报逐字核对。正式发表前，请以公报原件为准；发现不同，请用页末的“指出错误”告诉我们。',
    ],
    links: ['check', 'plans', 'permanence', 'method'],
  },
  {
    id: 'read',
    heading: '读手边的规划',
    who: '手里有一份本站没有的规划，想先看看里面写了哪些数',
    steps: [
      '打开“读自己的规划”，把文字粘贴进去，或选一个文件；文字留在浏览器里，不上传。',
      '先看“读的时候发现”：编号跳了、字丢了、单位不认得，都写着在第几行、怎么办。',
      '再看目标的表：原句里标出了数字，旁边是读出来的各项；本站有同一指标的，可以放在一起看。',
      '结果可以下载成表格或数据；都是程序识别的，引用前对照原文。',
    ],
    links: ['read', 'query', 'data'],
  },
];

/** How to use the site, in four parts: each for what a reader wants to do, with where to begin. */
export const guide = {
  title: '怎么用',
  lede: '四件事：找到一个目标并且引得准，把几个地方放在一起比，写进文章或论文里，读手边的规划。',
  parts,
  start: '从这里开始：',
  links,
};
