import { add, change as anyChange, grow, hedges, reach } from '../../../language/verbs.ts';

/** 增加 of 增加值 is no verb. */
const change = anyChange.replace('增加', '增加(?!值)');

/** A verb of attainment right before a number; a bound and a few words may stand between them. */
export const attained = new RegExp(`(?:${reach}|${change}|增速|分别|均)[^，。；、:\\d]{0,6}$`);

/** A verb by which the plan sets out to add, grow or change something, earlier in the clause. */
export const undertaken = new RegExp(`(?:${add}|${grow}|${change}|${hedges})[^。；]*$`);

/** A verb of attainment anywhere in the clause. */
export const attains = new RegExp(`(?:${reach})`);
