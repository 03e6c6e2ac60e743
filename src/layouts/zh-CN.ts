/** What stands around every page. */
export const frame = {
  /** As `<html lang>` names it. */
  language: 'zh-CN',
  name: '规划对照',
  skip: '跳到正文',
  skipToSearch: '跳到查找框',
  skips: '跳过导航',
  skipToCompare: '去按产业对照',
  skipToSearchPage: '去查找',
  toTop: '↑ 回到页首',
  onPage: '本页目录',
  onPageFolded: (parts: number): string => `本页目录（${parts}项）`,
  mainNavigation: '主导航',
  nav: { plans: '规划', targets: '目标', compare: '对照', places: '地方', search: '查找', data: '数据', method: '说明' },
  footer: {
    texts: '规划文本是政府公文；本站整理的数据按 CC BY 4.0 使用。',
    report: '指出错误',
    data: '数据',
    permanence: '地址与版本',
    changes: '改动记录',
  },
};

/** The page for addresses that lead nowhere. */
export const missing = {
  title: '没有这一页',
  lede: '这个地址没有页面。可能是地址少了几个字，也可能从来没有过。',
  onward: '可以查找原文，或去这些页面：',
};
