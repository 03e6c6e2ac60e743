import { add, change, grow, hedges, reach } from '../verbs.ts';

const rates = '年均增长|年均增速|增速|增长率';
const bounds = '了|近|约|不低于|不少于|超过|突破|至少|至|到|为|达到|达|均';

/** A verb of attainment right before a number, with the bounds between them. */
export const attained = new RegExp(`(?:${reach}|${rates}|${change}|分别|均)(?:${bounds})*(?:[^，。；、:\\d]{0,6})$`);

/** A verb by which the plan sets out to add, grow or change something, earlier in the clause. */
export const undertaken = new RegExp(`(?:${add}|${grow}|${change}|${hedges})[^。；]*$`);

/** Any word of aims. */
export const aim = new RegExp(`(?:${reach}|${add}|${grow}|${change}|${hedges})`);
