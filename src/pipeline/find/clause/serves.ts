import { anyOf } from '../../../language/pattern.ts';

const roles = ['主导', '支撑', '补充', '核心', '重点', '依托', '主体', '代表', '主要', '突破口', '节点', '骨干'];

/** What things counted are to a whole, as a part of a pattern: 为支撑, 为补充. */
export const servesAs = `为${anyOf(roles)}`;
