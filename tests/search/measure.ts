/** What one question gave: true blocks, and the blocks listed, in order, with their tier. */
export interface Judged {
  truth: readonly string[];
  listed: readonly { key: string; tier: string }[];
}

/** How good a search is over many questions. */
export interface Score {
  queries: number;
  /** Of the true blocks, how many are listed at all. */
  recall: number;
  /** Of the blocks labelled an exact match, how many are true. */
  precision: number;
  /** Mean average precision of the whole list. */
  map: number;
}

/** The mean, over the ranks of the true blocks, of the precision up to there. */
export function averagePrecision({ truth, listed }: Judged): number {
  if (truth.length === 0) return listed.some(({ tier }) => tier === 'exact') ? 0 : 1;
  const wanted = new Set(truth);
  let hits = 0;
  let sum = 0;
  listed.forEach(({ key }, i) => {
    if (!wanted.has(key)) return;
    hits++;
    sum += hits / (i + 1);
  });
  return sum / truth.length;
}

/** Scores many questions: recall and precision over all blocks, MAP over the questions. */
export function scoreSearch(judged: readonly Judged[]): Score {
  let [found, wanted, right, exact] = [0, 0, 0, 0];
  for (const { truth, listed } of judged) {
    const all = new Set(listed.map(({ key }) => key));
    const real = new Set(truth);
    const labelled = listed.filter(({ tier }) => tier === 'exact');
    found += truth.filter((key) => all.has(key)).length;
    wanted += truth.length;
    right += labelled.filter(({ key }) => real.has(key)).length;
    exact += labelled.length;
  }
  const map = judged.reduce((sum, each) => sum + averagePrecision(each), 0) / judged.length;
  return { queries: judged.length, recall: found / wanted, precision: right / exact, map };
}
