import type { Mode } from '../../model/target.ts';
import type { Words } from '../../strings/languages.ts';

/** What a chart of an indicator draws: figures of one subject, mode and year. */
interface Drawn {
  /** The indicator's name. */
  name: string;
  subject: string | null;
  mode: Mode;
  year: number | null;
}

/** A chart's title: the subject, unless the indicator's name says it, the indicator, mode and year. `pair`: the places of two bars, province first. */
export function chartTitle({ name, subject, mode, year }: Drawn, { compare: { chart }, targets }: Words, pair?: [string, string]): string {
  const what = subject === null || name.includes(subject) ? name : `${subject}${name}`;
  return chart.title(pair ? chart.pair(...pair, what) : what, targets.mode[mode], year);
}
