import { expect, it } from 'vitest';
import { topicWords } from '../../../src/pipeline/texts/topics.ts';

it.each([
  ['大力发展生物医药健康产业', '生物医药健康'],
  ['生物医药健康产业发展专项实施方案', '生物医药健康'],
  ['保障措施', '保障措施'],
  ['加强组织领导', '组织领导'],
  ['推动行动', '推动行动'],
])('%s is about %s', (title, words) => expect(topicWords(title)).toBe(words));
