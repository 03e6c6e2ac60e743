/** The provinces, autonomous regions and cities under the central government by their short names, each with the letter that stands for it. */
export const provinces: Readonly<Record<string, string>> = {
  北京: '京',
  天津: '津',
  河北: '冀',
  山西: '晋',
  内蒙古: '蒙',
  辽宁: '辽',
  吉林: '吉',
  黑龙江: '黑',
  上海: '沪',
  江苏: '苏',
  浙江: '浙',
  安徽: '皖',
  福建: '闽',
  江西: '赣',
  山东: '鲁',
  河南: '豫',
  湖北: '鄂',
  湖南: '湘',
  广东: '粤',
  广西: '桂',
  海南: '琼',
  重庆: '渝',
  四川: '川',
  贵州: '贵',
  云南: '云',
  西藏: '藏',
  陕西: '陕',
  甘肃: '甘',
  青海: '青',
  宁夏: '宁',
  新疆: '新',
  香港: '港',
  澳门: '澳',
  台湾: '台',
};

const byLetter = new Map(Object.entries(provinces).map(([name, letter]) => [letter, name]));

/** A province by its letter, 豫省; a part of a pattern. 海南省 and 湖南省 are no 南省: no letter is the last one of a name. */
export const letteredProvince = `[${[...byLetter.keys()].join('')}]省(?!级)`;

/** The short name of a province that is named by its letter: 豫省 → 河南; null for any other words. */
export const provinceOf = (words: string): string | null =>
  words.length === 2 && words.endsWith('省') ? (byLetter.get(words[0]) ?? null) : null;
