import type { Scene } from '../clause/scene.ts';
import type { Stretch } from '../clause/stretch.ts';

/** A task that another sets, around a list of numbers: from its verb to the 的 behind the other's, and its noun at the end of the clause. */
export interface Task {
  opens: Stretch;
  closes: Stretch;
}

const set = /完成[^，。；的]{0,12}?(?:下达|分解|安排|确定)[^，。；、的]{0,8}的/;
const task = /(?:目标任务|任务|目标|指标)$/;

/** The task of which a number is a part: 完成 国家下达的 压减焦化产能800万吨、水泥产能300万吨 任务; null where there is none. */
export function taskAround({ text, bounds: { clause }, token }: Scene): Task | null {
  const opens = set.exec(text.slice(clause.start, token.start));
  const closes = task.exec(text.slice(token.end, clause.end));
  if (!opens || !closes) return null;
  const start = clause.start + opens.index;
  return { opens: { start, end: start + opens[0].length }, closes: { start: token.end + closes.index, end: clause.end } };
}

/** The verb of a number with the words that set its task before it: 完成国家下达的压减. */
export const verbInTask = ({ opens }: Task, verb: Stretch | null): Stretch => ({
  start: opens.start,
  end: Math.max(opens.end, verb?.end ?? 0),
});
