import { anyOf } from '../../../../language/pattern.ts';

/** What the names of bases and parks end in. */
export const areas = '基地 园区 示范区 试验区 开发区 新区 集聚区 聚集区 产业集群 产业带 科技城 新城 自贸区 保税区 片区'.split(' ');

/** Districts with an administration of their own, as a part of a pattern. */
export const districts = anyOf('新区 开发区 高新区 园区 试验区 示范区 核心区 自贸区 保税区 片区 集聚区'.split(' '));

/** No name begins so: 若干, 省级, 3个. */
export const vague = '(?!若干|省|市|国|以|具|[\\d一二两三四五六七八九十百千万])';
