import { zh } from './zh-CN.ts';

/** The interface in English. */
export const en: typeof zh = { ...zh, language: 'en', name: 'Duizhao' };
