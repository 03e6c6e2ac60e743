import type { FormKind } from '../../model/form-change.ts';
import type { Edit } from './draft.ts';

/** An edit for every match of a pattern: what stands there gives what shall stand there, null to leave it. */
export function editEach(text: string, kind: FormKind, pattern: RegExp, now: (was: string) => string | null): Edit[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: was, index }) => {
    const given = now(was);
    return given === null || given === was ? [] : [{ start: index, end: index + was.length, now: given, kind }];
  });
}

/** Lines end in \n alone. */
export const lineEnds = (text: string): Edit[] => editEach(text, 'line-end', /\r\n?/g, () => '\n');

/** Joints, byte-order marks, marks of direction and variation: they take no room and part words that belong together. */
export const invisible = (text: string): Edit[] =>
  editEach(text, 'invisible', /(?:[\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\ufe00-\ufe0f])+/g, () => '');

/** Soft hyphens: they show only where a line breaks. */
export const softHyphens = (text: string): Edit[] => editEach(text, 'soft-hyphen', /\u00ad+/g, () => '');

/** Forms of CJK Radicals Supplement that stand for a character; Unicode gives them no decomposition. */
const radicals = new Map(
  Array.from(
    '⺀冫⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋卩⺌小⺍小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢水⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱网⺲罒⺳罓⺴冈⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'.match(
      /../gu,
    ) ?? [],
    ([radical, han]) => [radical, han] as const,
  ),
);

/** Kangxi radicals that Unicode decomposes to a character which texts of today print otherwise: ⼾ stands for 户 wherever the text is not traditional. */
const modern = new Map([['⼾', '户']]);
/** Simplified characters that a traditional text has none of. */
const simplified = /[业产发电车东长门问间见页风飞马鱼鸟龙龟们这国]/;

/** Radicals (⼀, ⾼, ⻋) and compatibility characters that PDF fonts put in the place of Han characters. */
export function foldRadicals(text: string): Edit[] {
  const today = simplified.test(text) ? modern : new Map<string, string>();
  return editEach(
    text,
    'radical',
    /[\u2e80-\u2fd5\uf900-\ufaff]/g,
    (char) => today.get(char) ?? radicals.get(char) ?? char.normalize('NFKC'),
  );
}
