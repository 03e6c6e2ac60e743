import { frame, missing } from '../layouts/zh-CN.ts';
import { permanence } from '../site/changes/zh-CN.ts';
import { check } from '../site/check/zh-CN.ts';
import { cite } from '../site/cite/zh-CN.ts';
import { compare } from '../site/compare/zh-CN.ts';
import { data } from '../site/data/zh-CN.ts';
import { rules } from '../site/data/zh-CN-rules.ts';
import { entries } from '../site/entries/zh-CN.ts';
import { findings } from '../site/findings/zh-CN.ts';
import { glossary } from '../site/glossary/zh-CN.ts';
import { groups } from '../site/groups/zh-CN.ts';
import { home } from '../site/home/zh-CN.ts';
import { indicators } from '../site/indicators/zh-CN.ts';
import { guide } from '../site/method/zh-CN-guide.ts';
import { licences } from '../site/method/zh-CN-licences.ts';
import { about, method } from '../site/method/zh-CN.ts';
import { absences, common, links, longList, standing } from '../site/parts/zh-CN.ts';
import { figurePictures } from '../site/pictures/zh-CN-figures.ts';
import { textPictures } from '../site/pictures/zh-CN-texts.ts';
import { pictures } from '../site/pictures/zh-CN.ts';
import { passages } from '../site/passages/zh-CN.ts';
import { places } from '../site/places/zh-CN.ts';
import { attached, columns, plan, plans } from '../site/plans/zh-CN.ts';
import { priorities } from '../site/priorities/zh-CN.ts';
import { query } from '../site/query/zh-CN.ts';
import { readProblems } from '../site/read/zh-CN-problems.ts';
import { read } from '../site/read/zh-CN.ts';
import { records } from '../site/search/records/zh-CN.ts';
import { search } from '../site/search/zh-CN.ts';
import { sectors } from '../site/sectors/zh-CN.ts';
import { share } from '../site/share/zh-CN.ts';
import { targets } from '../site/targets/zh-CN.ts';
import { correction, reading, renderLabels } from '../site/text/zh-CN.ts';
import { offline } from '../site/offline/zh-CN.ts';
import { pairs } from '../site/wording/zh-CN.ts';

/** The interface in simplified Chinese: the dictionaries of all subjects. */
export const zh = {
  ...frame,
  ...common,
  ...attached,
  missing,
  standing,
  longList,
  home,
  plans,
  columns,
  plan,
  renderLabels,
  reading,
  correction,
  search,
  check,
  records,
  data,
  method,
  licences,
  rules,
  about,
  guide,
  glossary,
  cite,
  compare,
  permanence,
  entries,
  pictures,
  figurePictures,
  textPictures,
  passages,
  places,
  priorities,
  query,
  read,
  readProblems,
  sectors,
  share,
  groups,
  offline,
  pairs,
  targets: { ...targets, ...links, ...absences, findings, indicators },
};
