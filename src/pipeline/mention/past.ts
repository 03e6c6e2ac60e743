import { fiveYearPlan } from '../../language/numerals.ts';

const reached =
  /已(?:经)?(?:成为|形成|建成|具备|拥有|进入|有|初步)|初步形成|居全国|位居|位列|占全国|占全球|达到国内先进|国内领先|取得(?:了)?(?:显著|明显|重大)|突破了|形成了|建成了/;
const years = /(20\d{2})年(?!底前|前)[^，]{0,16}(?:达到|实现|完成|为|突破)/g;
const plans = /[“"]?(十[一二三四五六七八九]?五)[”"]?(?:期间|末|时期|以来)/g;

/** True where a sentence tells what has been reached: it says so, or gives a year or a five-year period that ended before the plan's first year. */
export function isAchieved(sentence: string, from: number | null): boolean {
  if (reached.test(sentence)) return true;
  if (from === null) return false;
  return (
    [...sentence.matchAll(years)].some(([, year]) => Number(year) < from) ||
    [...sentence.matchAll(plans)].some(([, name]) => fiveYearPlan(name)[1] < from)
  );
}
