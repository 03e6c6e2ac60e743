import type { BadRecord } from '../../small-corpus.ts';

const units = 'vocabularies/units.yml';
const topics = 'vocabularies/topics.yml';
const sectors = 'vocabularies/sectors.yml';
const glossary = 'vocabularies/glossary.yml';

/** Entries of vocabularies that are none, and what is said of each. */
export const badVocabularies: readonly BadRecord[] = [
  [
    'a blank word',
    [[sectors, '- 装备制造业', '- "  "']],
    ['vocabularies/sectors.yml:8:7 [words] entry 2, aliases.0 is blank. Write it, or leave it out.'],
  ],
  [
    'a word twice',
    [[sectors, '- 装备制造业', '- 装备制造业\n    - 装备制造业']],
    ['vocabularies/sectors.yml:9:7 [words] entry 2, aliases has “装备制造业” twice. Take one out.'],
  ],
  [
    'a word with space at its end',
    [[topics, 'zh: 工业机器人', 'zh: "工业机器人 "']],
    ['vocabularies/topics.yml:2:7 [words] entry 1, zh has space at an end. Take the space away.'],
  ],
  [
    'a word that nobody sees all of',
    [[topics, 'zh: 工业机器人', 'zh: "工业\u200b机器人"']],
    ['vocabularies/topics.yml:2:7 [words] entry 1, zh has U+200B, which nobody sees. Take it out.'],
  ],
  [
    'a word of a font’s own',
    [[topics, 'zh: 工业机器人', 'zh: "工业\ue123机器人"']],
    ['vocabularies/topics.yml:2:7 [words] entry 1, zh has U+E123, which is private to some font. Write the character that is meant.'],
  ],
  [
    'a character that was lost',
    [[topics, 'zh: 工业机器人', 'zh: 工业\ufffd机器人']],
    ['vocabularies/topics.yml:2:9 [schema] is not UTF-8: a character was lost here. Save the file as UTF-8 and write the character again.'],
  ],
  [
    'a surface twice',
    [[units, '- 家', '- 家\n    - { text: 家, factor: 10 }']],
    ['vocabularies/units.yml:16:7 [vocabulary] home has the surface 家 twice. Take it out of one place.'],
  ],
  [
    'a surface of two units',
    [[units, '- 家', '- 家\n    - 元']],
    ['vocabularies/units.yml:16:7 [vocabulary] 元 is a surface of cny and of home. Take it out of one place.'],
  ],
  [
    'an id twice',
    [[units, '- id: home', '- id: percent']],
    ['vocabularies/units.yml:11:7 [schema] two entries have the id percent: the other is vocabularies/units.yml:6. Give each its own.'],
  ],
  [
    'a stock phrase twice',
    [['vocabularies/stock.yml', '[]', '- { text: 高端装备制造 }\n- { text: 高端装备制造 }']],
    [
      'vocabularies/stock.yml:2:11 [schema] two entries have the text 高端装备制造: the other is vocabularies/stock.yml:1. Give each its own.',
    ],
  ],
  [
    'a quote in a note that no plan prints',
    [
      [
        sectors,
        '    - 装备制造业',
        '    - 装备制造业\n  notes:\n    - { text: 规划称“盐湖化工”为支柱。, see: [yunling-equipment-2021/s1] }',
      ],
    ],
    [
      'vocabularies/sectors.yml:10:15 [quote] a note of equip quotes “盐湖化工”, which none of the plans that it names prints. Quote their words as they stand, or leave the quotation marks out.',
    ],
  ],
  [
    'an example of the glossary that its plan doesn’t print',
    [
      [
        glossary,
        '[]',
        '- { id: output, group: numbers, zh: 产值, short: 产品的价值。, see: [{ plan: linshui-equipment-2022, quote: 机器人产值达到3亿元 }] }',
      ],
    ],
    [
      'vocabularies/glossary.yml:1:101 [quote] output shows “机器人产值达到3亿元”, which linshui-equipment-2022 doesn’t print in one block. Quote its words as they stand.',
    ],
  ],
  [
    'an example of a plan that isn’t there',
    [[glossary, '[]', '- { id: output, group: numbers, zh: 产值, short: 产品的价值。, see: [{ plan: lin-shui, quote: 产值达到30亿元 }] }']],
    ['vocabularies/glossary.yml:1:87 [quote] no plan is called lin-shui. Write the id of one, as its file’s name has it.'],
  ],
  [
    'an id of 200 characters',
    [
      [
        topics,
        'id: robots',
        'id: rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr',
      ],
    ],
    ['vocabularies/topics.yml:1:7 [schema] entry 1, id: a slug has 80 characters at most. src/model/entry.ts says what each field holds.'],
  ],
  [
    'an id that is a device',
    [[topics, 'id: robots', 'id: com1']],
    [
      'vocabularies/topics.yml:1:7 [schema] entry 1, id: a slug can’t be a name that pages or systems have taken. src/model/entry.ts says what each field holds.',
    ],
  ],
  [
    'words of two topics',
    [[topics, 'sector: equip', 'sector: equip\n- { id: arms, zh: 机械臂, en: arms, sector: equip, aliases: [机械手, 工业机器人] }']],
    [
      'vocabularies/topics.yml:5:64 [vocabulary] "工业机器人" is a word of robots (vocabularies/topics.yml:1) and of arms. Correct the entry.',
    ],
  ],
  [
    'topic of no sector',
    [[topics, 'sector: equip', 'sector: alchemy']],
    ['vocabularies/topics.yml:4:11 [vocabulary] robots: no sector alchemy. Correct the entry.'],
  ],
  [
    'a note on a block that isn’t read',
    [
      [
        sectors,
        '    - 装备制造业',
        '    - 装备制造业\n  notes:\n    - { text: 见规划。, see: [yunling-equipment-2021/s1, yunling-equipment-2021/s77] }',
      ],
    ],
    [
      'vocabularies/sectors.yml:10:54 [note] a note of equip names yunling-equipment-2021/s77, and no such block is read. Write plan/block, as its address has it.',
    ],
  ],
];
