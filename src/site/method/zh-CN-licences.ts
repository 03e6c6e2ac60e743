import { count } from '../../strings/count.ts';

/** The page on licences: what everything here may be used for, and whose it is. */
export const licences = {
  title: '许可',
  lede: '规划的文本、本站整理的数据、程序和所用的东西，各是谁的，怎样可以用。',
  parts: [
    {
      id: 'texts',
      heading: '规划的文本',
      paragraphs: [
        '规划是国家机关的公文，不受著作权法保护（《中华人民共和国著作权法》第五条），可以自由使用，请注明发文机关和题名。文本未与政府公报逐字核对的，引用数字请以公报原件为准。',
      ],
    },
    {
      id: 'additions',
      heading: '本站整理的',
      paragraphs: [
        '段落地址、结构、各项事实、对数字的解读、词表、对照、疑误和测试集，按 CC BY 4.0 使用：请注明“规划对照”、版本和网址。转载、改作、商用都可以。',
      ],
    },
    { id: 'code', heading: '程序', paragraphs: ['按 MIT 许可证使用。引文样式（GB/T 7714）是本站自己写的，也按 MIT。'] },
    {
      id: 'fonts',
      heading: '字体和图',
      paragraphs: [
        '网页不带字体，用的是读者机器上的。图和图标都由本站的程序画出。转发网址时看到的卡片、图的PNG，字是建站时用思源黑体（Noto Sans SC，SIL OFL 1.1）画上去的；字体文件不随网站发布。',
      ],
    },
    {
      id: 'divisions',
      heading: '行政区划的名单',
      paragraphs: [
        '今天的县级以上行政区划取自 lcn（MIT，整理自民政部公布的代码），规划年代的取自 china-area-data（MIT）；代码和名称是公文里的事实。网页和数据里只有各规划所管的区划。',
      ],
    },
    {
      id: 'shipped',
      heading: '随网页发出的别人的程序和数据',
      paragraphs: [
        '繁体字与简体字的对应表取自 OpenCC（Apache-2.0），经 opencc-js（MIT）。此外的脚本都是本站自己的，不向别的网站取任何东西。',
      ],
    },
    {
      id: 'building',
      heading: '生成网站时用的',
      paragraphs: [
        '引文由 citation-js（MIT）和 citeproc-js（CPAL 1.0 或 AGPL 3.0）排出，语言文件取自 citeproc-locales（CC BY-SA 3.0）；网站由 Astro（MIT）生成。它们只在生成时运行，不随网页发出。sharp 带的 libvips（LGPL 3.0）随 Astro 安装，本站没有用到。',
      ],
    },
  ],
  packages: {
    heading: '安装时带来的全部软件包',
    note: (found: number): string => `共${count(found)}个，版本和许可证照安装清单（package-lock.json）所写；只供开发和测试的不在内。`,
    unnamed: '清单里没有写（同一软件包给其他系统的构建，许可证与主包相同）',
    of: (licence: string, found: number): string => `${licence}（${count(found)}个）`,
  },
};
