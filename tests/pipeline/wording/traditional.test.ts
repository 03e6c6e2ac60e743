import { expect, it } from 'vitest';
import { readText } from '../../../src/pipeline/find/any-text.ts';
import { seedOf } from '../../../src/pipeline/read/source/seed.ts';
import { shareWording } from '../../../src/pipeline/wording/pairs.ts';
import { textOf } from '../../../src/pipeline/wording/text-plan.ts';
import { words } from '../../vocabulary.ts';

const traditional = `海灣市海洋產業發展規劃
一、發展目標
到2025年，全市海洋產業增加值達到300億元。
二、重點任務
支持企業建設深遠海養殖平臺，鼓勵科研院所開放共享大型儀器設備，推動漁業與旅遊業融合發展。`;
const simplified = `东港县海洋产业行动计划
一、任务
鼓励科研院所开放共享大型仪器设备，推动渔业与旅游业融合发展。`;

const planOf = (id: string, text: string) => {
  const { blocks, divisions } = readText(seedOf(`${id}.txt`, text), id, null, words);
  const title = text.split('\n', 1)[0];
  return { blocks, plan: textOf({ id, place: id, title: { value: title } }, { blocks, divisions, references: [] }, []) };
};

it('a plan in traditional characters shares wording with one in simplified ones, its places those of the printed text', () => {
  const [one, two] = [planOf('haiwan', traditional), planOf('donggang', simplified)];
  const [{ passages }] = shareWording([one.plan, two.plan], []).pairs;
  expect(passages).toHaveLength(1);
  const { text } = one.blocks.find(({ id }) => id === passages[0].b.block) ?? { text: '' };
  const { start, end } = passages[0].b;
  expect(Array.from(text).slice(start, end).join('')).toBe('鼓勵科研院所開放共享大型儀器設備，推動漁業與旅遊業融合發展');
});
