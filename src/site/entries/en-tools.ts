import type { entries as zh } from './zh-CN.ts';

/** What the kinds of tools are called. */
export const toolName: (typeof zh)['toolName'] = { 供给型: 'Direct support', 环境型: 'Rules and conditions', 需求型: 'Opening up markets' };
