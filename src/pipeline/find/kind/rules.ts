import type { QuantityKind } from '../../../model/quantity.ts';
import type { Scene } from '../clause/scene.ts';
import * as effort from './effort.ts';
import { fundToBe } from './fund.ts';
import * as goal from './goal.ts';
import * as heading from './heading.ts';
import * as instrument from './instrument.ts';
import { closedDown, measuredPast, startOfChange } from './looking-back.ts';
import type { KindRule } from './kind-rule.ts';
import { bareNumber, baseOfRate, sizeAsGoal, sizeOfClass } from './sized.ts';
import * as norm from './norm.ts';
import * as spec from './spec.ts';
import * as listCount from './list-count.ts';
import * as structure from './structure.ts';
import * as works from './works.ts';
import * as world from './world.ts';

/** Rules in order; the first that holds decides. Their names are published with every figure. */
export const kindRules: readonly KindRule[] = [
  spec.technicalSize,
  heading.sizeInHeading,
  heading.countInHeading,
  spec.sizeClass,
  spec.ofWholeNation,
  spec.inProjectList,
  heading.modifierInList,
  baseOfRate,
  bareNumber,
  instrument.granted,
  norm.limitEach,
  norm.mustNot,
  norm.mustKeep,
  norm.whoMeets,
  norm.normOfSite,
  norm.normOfEach,
  norm.byStandard,
  instrument.whoIsEligible,
  instrument.whoIsRewarded,
  instrument.chosenForHelp,
  instrument.grantNearby,
  world.forecastOfWorld,
  world.nationLookingBack,
  world.growthOfWorld,
  world.worldFirst,
  world.worldAmongWords,
  world.besideNation,
  world.comparable,
  world.grantedByNation,
  sizeOfClass,
  closedDown,
  structure.namedDoubling,
  structure.stepsClimbed,
  structure.whereDone,
  structure.ratedOf,
  structure.partsDone,
  structure.partsOfPlan,
  listCount.listFollows,
  structure.servesTogether,
  structure.servesInTurn,
  listCount.sumsUpList,
  spec.yearlyOutput,
  spec.sizeInBrackets,
  works.shapeOfThing,
  works.sizeOfWork,
  works.extentOfThing,
  works.mostOfKind,
  works.extentOfPlan,
  works.sizeOfCounted,
  works.costOfWorks,
  spec.namedProject,
  fundToBe,
  sizeAsGoal,
  startOfChange,
  measuredPast,
  spec.dataSize,
  spec.productSize,
  spec.productSizeInList,
  goal.dueByDate,
  goal.underGoals,
  goal.hoped,
  goal.announcedGoal,
  goal.doubled,
  goal.yearlyGrowth,
  goal.eachYear,
  goal.reached,
  effort.movedShare,
  effort.doneByMost,
  effort.movedMany,
  goal.ensured,
  effort.invests,
  goal.aimedInParagraph,
  goal.fullCoverage,
  effort.programmed,
  goal.newlyGrown,
  goal.namedUnderDate,
];

/** True where a rule's condition holds and its guard doesn't. */
const holds = ({ when, unless }: KindRule, scene: Scene): boolean => when(scene) && !unless?.(scene);

/** The kind of a measured number, and the rule that decided. What no rule knows is `other`. */
export function kindOf(scene: Scene, rules: readonly KindRule[] = kindRules): { kind: QuantityKind; rule: string } {
  const rule = rules.find((one) => holds(one, scene));
  return rule ? { kind: rule.kind, rule: rule.name } : { kind: 'other', rule: '无规则' };
}
