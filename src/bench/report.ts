import { weighPage } from '../audit/weight.ts';
import { growthExponent } from './fit.ts';
import { markdownTable } from './markdown-table.ts';

/** One run of the pipeline over `times` copies of the five seeds, each one plan at a time. */
export interface PipelineRun {
  times: number;
  bytes: number;
  quantities: number;
  targets: number;
  seconds: number;
  /** The most that was in use after a full collection, between plans: what grows here is held on to. */
  liveMiB: number;
  /** Peak resident memory of the process, garbage not yet collected included. */
  peakMiB: number;
}

/** Seconds of one build and how many pages it wrote. */
export interface BuildRun {
  seconds: number;
  pages: number;
}

/** Speed and memory a corpus, and the exponent with which time grows from the second size on (the first is too short to time well). */
export function pipelineReport(runs: readonly PipelineRun[]): string {
  const rows = runs.map(({ times, bytes, quantities, targets, seconds, liveMiB, peakMiB }) => [
    times === 1 ? 'the five seeds' : `${times}×`,
    times * 5,
    (bytes / 1e6).toFixed(1),
    seconds.toFixed(2),
    (bytes / 1e6 / seconds).toFixed(2),
    (quantities / seconds).toFixed(0),
    (targets / seconds).toFixed(0),
    liveMiB.toFixed(0),
    peakMiB.toFixed(0),
  ]);
  const exponent = growthExponent(runs.slice(1).map(({ bytes, seconds }) => ({ size: bytes, seconds })));
  return [
    '## Pipeline: seeds → content, one plan at a time',
    markdownTable(['corpus', 'plans', 'MB', 'seconds', 'MB/s', 'quantities/s', 'targets/s', 'live MiB', 'peak MiB'], rows),
    `Growth exponent over ${runs[1].times}× to ${runs.at(-1)?.times}×: ${exponent.toFixed(3)} (aim ≤ 1.05)`,
  ].join('\n\n');
}

/** Build time a page beside a bare Astro build of the same Markdown. */
export function siteReport(site: BuildRun, bare: BuildRun): string {
  const row = (name: string, { seconds, pages }: BuildRun) => [name, pages, seconds.toFixed(2), ((seconds / pages) * 1000).toFixed(1)];
  const ratio = site.seconds / site.pages / (bare.seconds / bare.pages);
  return [
    '## Site: build beside a bare Astro build of the same Markdown',
    markdownTable(['build', 'pages', 'seconds', 'ms a page'], [row('this site', site), row('bare Astro', bare)]),
    `Seconds a page, this site over bare: ${ratio.toFixed(2)} (aim ≤ 1.5)`,
  ].join('\n\n');
}

/** What each kind of page weighs; `files` holds the built HTML, styles and scripts by path below dist. */
export function weightReport(files: ReadonlyMap<string, string>, pages: readonly string[]): string {
  const rows = pages.map((path) => {
    const { html, css, script } = weighPage(path, files);
    return [`/${path.replace('index.html', '')}`, html, css, script, css + script];
  });
  return ['## On the wire: bytes, gzip', markdownTable(['page', 'HTML', 'CSS', 'script', 'CSS + script'], rows)].join('\n\n');
}
