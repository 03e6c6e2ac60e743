import { expect, it } from 'vitest';
import { Place, PlanRecord } from '../../src/model/plan.ts';
import { readPlan } from '../../src/pipeline/plan.ts';
import { vocabulary, words } from '../vocabulary.ts';

const title = '养老服务体系发展规划（2031—2035年）';

/** The scope of the one target of a plan of a place of some level. */
function scopeAt(level: string, sentence: string): string | null | undefined {
  const place = Place.parse({ id: 'there', code: '990000', name: '某地', shortName: '某地', level });
  const record = PlanRecord.parse({
    id: 'there-2031',
    file: 'there.txt',
    sha256: '0'.repeat(64),
    shortTitle: title,
    place: 'there',
    planType: '规划',
    field: '养老',
    title: { value: title, from: 'text' },
  });
  const bytes = Buffer.from(`${title}\n\n一、发展目标\n${sentence}\n`);
  const known = { vocabulary: { plans: [record], corrections: [], places: [place], levels: vocabulary.levels }, words };
  const { figures } = readPlan({ record, bytes, sha256: record.sha256 }, known);
  return figures.find(({ kind }) => kind === 'target')?.scope;
}

it.each([
  ['国家', '到2035年，护理型床位占比达到73%。', '全国'],
  ['自治区', '到2035年，护理型床位占比达到73%。', '全区'],
  ['自治州', '到2035年，护理型床位占比达到73%。', '全州'],
  ['旗', '到2035年，护理型床位占比达到73%。', '全旗'],
  ['直辖市', '到2035年，护理型床位占比达到73%。', '全市'],
  ['自治区', '到2035年，我区护理型床位占比达到73%。', '全区'],
])('%s: “%s” is of %s', (level, sentence, scope) => expect(scopeAt(level, sentence)).toBe(scope));
