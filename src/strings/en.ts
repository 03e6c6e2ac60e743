import type { zh } from './zh-CN.ts';
import { frame, missing } from '../layouts/en.ts';
import { permanence } from '../site/changes/en.ts';
import { check } from '../site/check/en.ts';
import { cite } from '../site/cite/en.ts';
import { compare } from '../site/compare/en.ts';
import { data } from '../site/data/en.ts';
import { rules } from '../site/data/en-rules.ts';
import { entries } from '../site/entries/en.ts';
import { findings } from '../site/findings/en.ts';
import { glossary } from '../site/glossary/en.ts';
import { groups } from '../site/groups/en.ts';
import { home } from '../site/home/en.ts';
import { indicators } from '../site/indicators/en.ts';
import { guide } from '../site/method/en-guide.ts';
import { licences } from '../site/method/en-licences.ts';
import { about, method } from '../site/method/en.ts';
import { absences, common, links, longList, standing } from '../site/parts/en.ts';
import { figurePictures } from '../site/pictures/en-figures.ts';
import { textPictures } from '../site/pictures/en-texts.ts';
import { pictures } from '../site/pictures/en.ts';
import { passages } from '../site/passages/en.ts';
import { places } from '../site/places/en.ts';
import { attached, columns, plan, plans } from '../site/plans/en.ts';
import { priorities } from '../site/priorities/en.ts';
import { query } from '../site/query/en.ts';
import { readProblems } from '../site/read/en-problems.ts';
import { read } from '../site/read/en.ts';
import { records } from '../site/search/records/en.ts';
import { search } from '../site/search/en.ts';
import { sectors } from '../site/sectors/en.ts';
import { share } from '../site/share/en.ts';
import { targets } from '../site/targets/en.ts';
import { correction, reading, renderLabels } from '../site/text/en.ts';
import { offline } from '../site/offline/en.ts';
import { pairs } from '../site/wording/en.ts';

/** The interface in English: the dictionaries of all subjects. */
export const en: typeof zh = {
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
