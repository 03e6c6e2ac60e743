import { zh } from '../strings/zh-CN.ts';
import type { LoadedPlan } from './load.ts';
import { url } from './url.ts';

/** The way to a plan: all plans, its place, itself. */
export const planTrail = ({ facts, place }: LoadedPlan): { name: string; href: string }[] => [
  { name: zh.plans.title, href: url.plans() },
  { name: place.name, href: `${url.plans()}#${place.id}` },
  { name: facts.shortTitle, href: url.plan(facts.id) },
];

/** The way to an indicator's page. */
export const indicatorTrail = (): { name: string; href: string }[] => [
  { name: zh.compare.title, href: url.compare() },
  { name: zh.targets.indicators.title, href: url.indicators() },
];
