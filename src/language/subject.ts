import { memberCount } from './counters.ts';

/** The plain words of a subject: 产业, 行业, 领域 dropped from its end; equal words, equal subject. */
export const plainSubject = (subject: string): string =>
  subject
    .replace(/\s/g, '')

    .replace(/(?:产业|行业|领域)+$/, '');

const particles = /(?:实现|的|年|当年)+$/;
const summed = new RegExp(`^.*、.*?(?:等)?(${memberCount}[\\u4e00-\\u9fff]{2,})$`);

/** The words before a measure as its subject: without a closing 的 or 实现, and without the list that a count sums up: A、B等10个重点领域 → 10个重点领域. */
export function subjectBefore(words: string): string {
  const plain = words.replace(particles, '');
  return summed.exec(plain)?.[1] ?? plain;
}
