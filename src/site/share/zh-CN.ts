import { count } from '../../strings/count.ts';

/** What a page shows where its address is shared, and the line that helps to share it. */
export const share = {
  /** What stands on a card beside a figure that no person has been through, and beside one that somebody has. */
  machine: '程序识别',
  reviewed: '已人工核对',
  about: (place: string, kind: string, standing: string | null): string =>
    [place, kind, standing].filter((part) => part !== null && part !== '').join(' · '),
  way: (title: string, by: string): string => `${by}${title}`,
  byEditor: (fact: string): string => `[${fact}]`,
  places: (names: readonly string[]): string => names.join('、'),
  manyPlaces: (places: number): string => `${count(places)}地`,
  targets: (found: number): string => `目标${found}个`,
  baselines: (found: number): string => `基期数${found}个`,
  characters: (text: string): string => `${text}字`,
  mode: (mode: string, value: string): string => `${mode}：${value}`,
  year: (label: string, year: string): string => `${label}${year}`,
  /** A cell of a table's row with the head of its column. */
  cell: (head: string, text: string): string => (head === '' ? text : `${head}：${text}`),
  cells: (cells: readonly string[]): string => cells.join('；'),
  lead: (words: string): string => `${words}……`,
  pair: (a: string, b: string): string => `${a}与${b}`,
  sources: (titles: readonly string[]): string => titles.map((title) => `《${title}》`).join(''),
  source: (title: string, where: string): string => `《${title}》${where}`,
  from: (said: string): string => `来源：${said}。`,
  /** What stands under a picture that a card has no room for. */
  upperPart: '这里只是图的上部。',
  /** What a card says, for those who don't see it. */
  alt: (kicker: string, text: string, facts: readonly string[]): string =>
    [kicker, text, ...facts].filter((part) => part !== '').join('。'),
  takeSentence: '带走这一句',
  copyLink: '复制链接',
  copiedLink: '已复制链接',
  copyQuote: '连出处复制',
  copiedQuote: '已连出处复制',
  savePicture: '存图',
};
