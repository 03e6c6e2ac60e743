import { figure } from '../../strings/count.ts';

/** What readers take along: books, prints, releases kept in a browser or as one file. */
export const offline = {
  heading: '离线阅读',
  books:
    '每份规划一本电子书（EPUB），有目录；目标和基期数有注，写明网址。地址是规划页面的地址去掉末尾的斜线，加 .epub；各规划的页面上也有链接。',
  keepHere: '整个版本也可以存进浏览器，断网时照样打开、照样查找：',
  keepLink: '存进这台设备',
  pdf: (title: string): string => `${title}（PDF）`,
  zip: (release: string): string => `${release}版整站，解开就能读（ZIP）`,
  zim: (release: string): string => `${release}版整站，用Kiwix等离线阅读器打开（ZIM）`,

  /** Where a release is kept in the browser. */
  about:
    '把一个版本存进这台设备的浏览器，断网时在存档的地址打开，查找、筛选照样能用。存下的是那个版本的存档，每个文件都对过校验值，不会随网站更新；现行页面不存，免得断网时看到旧文却以为是新的。不勾“全部存下”，就只存这种语言的网页，和它们查找、对照要用的文件。',
  needsScript: '存进浏览器要用脚本，现在脚本没有运行。也可以下载电子书和全部规划的文字，见“数据”。',
  unable: '这个浏览器不能存（无痕窗口，或者地址不是https）。也可以下载电子书和全部规划的文字，见“数据”。',
  release: (name: string): string => `${name}版`,
  whole: (files: number, bytes: string): string => `全部存下，连同数据文件、图片和其他语言的网页（共${figure(files)}个文件，${bytes}）`,
  keep: '存下',
  goOn: '接着存',
  remove: '删去',
  open: '打开',
  progress: (name: string): string => `${name}版已存多少`,
  keeping: (files: number): string => `正在存，共${figure(files)}个文件，请不要关掉这一页。`,
  kept: (files: number, bytes: string, day: string): string => `已存下${figure(files)}个文件，${bytes}，${day}。断网时打开：`,
  removed: '已删去。',
  stopped: (files: number, of: number): string => `网络断了，已存${figure(files)}个，共${figure(of)}个。连上以后可以接着存。`,
  full: '这台设备给网站的空间不够，没有存完。可以删去别的版本再试。',
  noCopy: '网站上没有这个版本的存档，没有存。',
  otherList: '网站送来的清单不是这个版本的，没有存。',
  otherFile: (path: string): string => `${path}：网站送来的与清单不符，没有存完。`,
  /** The page in the place of one that was not kept. */
  notKept: {
    title: '这一页没有存下',
    text: (name: string): string => `${name}版存进这台设备时没有包括它。连上网络就能打开。`,
    home: '回到存下的首页',
  },
};
