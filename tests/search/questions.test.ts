import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLedger } from '../../src/ledger/address-rows.ts';
import { five } from '../five/five.ts';
import { readQuestions } from './questions.ts';

/*
 * 200 questions of readers, written from the plans and frozen before the search learnt to answer them, by someone who doesn't
 * write it: two thirds in words that the plans print, a third in words that stand in none (half of these name what a plan
 * prints under another name, half what no plan speaks of). A passage's address holds as well on its plan's page in full.
 */
const questions = readQuestions();
const of = (kind: string) => questions.filter((each) => each.kind === kind);
const plain = (text: string): string => text.replace(/[\s│─┌┐└┘├┤┬┴┼]/g, '').toLowerCase();
const texts = new Map(five.map((plan) => [plan, plain(readFileSync(`seeds/${plan}.txt`, 'utf8'))]));
const isPrinted = (words: string): boolean => [...texts.values()].some((text) => text.includes(plain(words)));

/** Pages that stood nowhere when the questions were written. */
const isAwaited = (address: string): boolean => /^\/(?:compare\/priorities|glossary)\/(?:#.+)?$/.test(address);

describe('the questions of readers', () => {
  it('are 200, each once', () => {
    expect(questions).toHaveLength(200);
    expect(questions.map(({ id }) => id)).toEqual(questions.map((_, i) => `q${String(i + 1).padStart(3, '0')}`));
    expect(new Set(questions.map(({ question }) => question)).size).toBe(200);
  });

  it('come from all three readers, many about counties, bodies, firms and projects', () => {
    for (const reader of ['public', 'journalist', 'researcher'])
      expect(questions.filter((each) => each.reader === reader).length).toBeGreaterThan(40);
    expect(of('name').length + questions.filter(({ absent }) => absent?.place !== undefined).length).toBeGreaterThanOrEqual(40);
  });

  it('are a third in words that stand in no plan, and half of these are answered under another name', () => {
    const outside = questions.filter(({ unprinted }) => unprinted.length > 0);
    expect(outside).toHaveLength(66);
    expect(outside.filter(({ expects }) => expects === 'answer')).toEqual(of('everyday'));
    expect(of('everyday')).toHaveLength(33);
    expect(outside.filter(({ expects }) => expects === 'absent')).toEqual(of('unmentioned'));
  });

  it('name as unprinted only words of theirs that no plan prints', () => {
    const untrue = questions.flatMap(({ id, question, unprinted }) =>
      unprinted.filter((words) => isPrinted(words) || !question.includes(words)).map((words) => `${id} ${words}`),
    );
    expect(untrue).toEqual([]);
  });

  it('have an answer, or say what is absent', () => {
    const unanswered = questions.filter(({ expects, answers, absent }) =>
      expects === 'answer' ? answers.length === 0 || absent !== undefined : absent === undefined,
    );
    expect(unanswered).toEqual([]);
  });

  it('call absent only what the texts do not print', () => {
    const planOf: Record<string, string> = { 石家庄: 'shijiazhuang', 邢台: 'xingtai', 河南: 'henan' };
    const untrue = questions.filter(({ absent, unprinted }) => {
      if (absent?.thing === undefined || unprinted.length > 0) return false;
      const [, text] = [...texts].find(([id]) => id.startsWith(planOf[absent.place ?? ''] ?? 'none')) ?? [];
      return text === undefined || text.includes(plain(absent.thing));
    });
    expect(untrue).toEqual([]);
  });

  it('are answered at addresses that were published, or at pages to come', () => {
    const published = new Set(parseLedger(readFileSync('content/published/addresses.csv', 'utf8')).map(({ address }) => address));
    const missing = questions.flatMap(({ id, answers }) =>
      answers.filter((address) => !published.has(address) && !isAwaited(address)).map((address) => `${id} ${address}`),
    );
    expect(missing).toEqual([]);
  });
});
