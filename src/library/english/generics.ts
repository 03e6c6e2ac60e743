/** The last word of a division's name, in English; the first that fits, where something stands before it. Tests hold it against vocabularies/levels.yml. */
const generics: readonly { zh: string; en: string; isBare?: true; least?: number }[] = [
  { zh: '特别行政区', en: 'Special Administrative Region', isBare: true },
  { zh: '自治区', en: 'Autonomous Region', isBare: true },
  { zh: '自治州', en: 'Autonomous Prefecture' },
  { zh: '自治县', en: 'Autonomous County' },
  { zh: '自治旗', en: 'Autonomous Banner' },
  { zh: '地区', en: 'Prefecture' },
  { zh: '省', en: 'Province', isBare: true },
  { zh: '市', en: 'City', isBare: true },
  { zh: '新区', en: 'New Area', least: 2 },
  { zh: '矿区', en: 'Mining District', least: 2 },
  { zh: '林区', en: 'Forestry District', least: 3 },
  { zh: '特区', en: 'Special District', least: 2 },
  { zh: '县', en: 'County' },
  { zh: '区', en: 'District' },
  { zh: '旗', en: 'Banner' },
  { zh: '盟', en: 'League' },
  { zh: '镇', en: 'Town', least: 2 },
  { zh: '乡', en: 'Township', least: 2 },
];

/** A division's name parted from its generic. */
export interface PartedName {
  stem: string;
  /** In English; null where the name has none. */
  generic: string | null;
  /** The generic as printed. */
  printed: string;
  /** True where English leaves the generic out: Hebei, Xingtai. */
  isBare: boolean;
}

/** 沽源县 → 沽源 and County; 清新区 is a district of that name and no new area. */
export function partGeneric(name: string): PartedName {
  const found = generics.find(({ zh, least = 1 }) => name.endsWith(zh) && name.length - zh.length >= least);
  if (!found) return { stem: name, generic: null, printed: '', isBare: true };
  return { stem: name.slice(0, -found.zh.length), generic: found.en, printed: found.zh, isBare: found.isBare ?? false };
}
